import { law } from './law-row';

/** Origin, nationality, name, language. */
export const lawOfOrigin = [
  law({
    id: 'law/origin',
    criterion: 'origine',
    sources: ['code-travail-L1132-1', 'code-penal-225-2', 'cass-crim-2009-bbr'],
    ground: {
      fr: `votre origine | origines | origine ~1 ethnique/etrangere/africaine/maghrebine/asiatique/arabe/turque/sociale/geographique | accent | consonance | couleur de peau | racine* | ethnie | ethnique | race | culture d origine | pays d origine | communaute | africain* | maghrebin* | arabe* | asiatique* | antillais* | noir | noire | noirs | blanc | blanche | etranger | etrangere | etrangers | immigr* | migrant* | rom | roms | gitan* | tsigane* | gens du voyage | musulmane ~1 origine | latino* | slave* | chinois* | maghreb | afrique | outre mer | exotique*`,
      en: `origin | origins | ethnic* | ethnicity | race | racial | skin colour | skin color | colour | accent | heritage | roots | descent | background ~1 cultural | cultural background | african* | asian* | arab* | black | white | caucasian | hispanic* | latino* | immigrant* | migrant* | foreign | foreigner* | foreign sounding | roma | gypsy | gypsies | traveller* | native | culture | chinese | indian | pakistani | caribbean | eastern european* | middle eastern`,
    },
    match: {
      fr: `
        @your ~1 accent !mis !sur | @your ~1 ~1 accent ~8 @trouble/@client | accent ~1 prononce/fort/marque/etranger/africain/maghrebin/du sud/slave/espagnol/quebecois/antillais ~10 | sans accent | accent ~8 @trouble/@client/derout* | @your ~1 origine | @your ~1 origines | vos racines | @your couleur | couleur de peau | la couleur de votre | @your ethnie | d origine ~1 africaine/maghrebine/etrangere/arabe/asiatique/turque/immigree/algerienne/marocaine/tunisienne/senegalaise/portugaise/roumaine/chinoise/indienne/antillaise/europeenne/francaise/gitane/rom/africain/maghrebin/etranger | origine ethnique | culture d origine | pays d origine ~8 | @your ~1 culture ~1 d/trop/africaine/maghrebine | vos coutumes | vos traditions
        consonance ~3 etrangere/africaine/maghrebine/arabe/asiatique/orientale/exotique/slave/juive | consonance ~8 | nom* a consonance | sonorite ~3 etrangere/africaine/arabe | bbr | bleu blanc rouge | franco francais* | de souche | francais* de/d souche/origine | langue maternelle | locuteur* natif* | francophone* natif* | natif/native/natifs du/de | natif* ~1 francais | francais natif | gaulois* | typ* europeen* | type ~2 europeen/caucasien/mediterraneen/maghrebin/africain | profil* ~4 europeen* ~6 @trouble/voyez | plutot europeen* | type de profil ~8 europeen* | de chez nous | codes d ici | d ici et | pas d ici | gens du voyage | gens comme vous | personnes comme vous | gens de chez vous | chez vous la bas | votre pays ~8 | au pays ~8 @trouble/redout*/revenir/vacances/ete | au bled | retour* au pays
        vendeur/candidat/collaborateur/collegue/employe/serveur/commercial/homme noir/arabe/africain/maghrebin/asiatique/rom/gitan | vendeuse/candidate/collaboratrice/collegue/employee/serveuse/commerciale/femme noire/arabe/africaine/maghrebine/asiatique/rom/gitane | une personne noire/arabe/africaine/maghrebine/asiatique/racisee/de couleur | personne de couleur | de couleur ~6 | les noirs | les arabes | les africains | les maghrebins | les asiatiques | les etrangers | un noir | un arabe | une noire | un africain | un maghrebin | un etranger | un asiatique | profil* ~2 africain*/maghrebin*/asiatique*/antillais*/etranger* | issu* de l immigration | immigr* ~8 | issu* de la diversite | votre pays d origine | differences culturelles ~6 | difference culturelle | barriere culturelle | decalage culturel | fosse culturel | culturellement ~6 @trouble/eloign*/@you/@your | trop exotique | notre clientele ~8 blanc*/francais* | clientele ~6 raciste* | remarques racistes | typee | trop type*`,
      en: `
        @your ~1 accent | your ~2 accent ~8 | accent ~1 is/would/might/may/could ~10 | strong accent | heavy accent | thick accent | foreign accent | without an accent | accent free | neutral accent | @your ~1 origin | @your ~1 origins | @your ~1 ethnic* | @your ~1 race | @your ~1 roots | @your ~1 heritage | @your ~1 skin | @your ~1 colour | @your ethnicity | @your cultural background | @your culture | ethnic background | ethnic origin* | cultural difference* | different culture | cultural gap | culturally ~5 @trouble/different/@not/too | cultural fit ~8 from/background/country | of ~1 african/asian/arab/foreign/indian/pakistani/caribbean/chinese/nigerian/turkish/jewish/mexican/eastern/middle ~1 descent/origin/heritage/background/extraction | descent | skin colour | skin color | colour of your skin | color of your skin | foreign sounding | ethnic sounding | native speaker* | native english | native french | native level accent | native born | mother tongue | first language | born and bred | born and raised | grew up here | grown up here | grew up in ~1 this/britain/france/america/england/uk/the | home grown | homegrown | local born | people like you | your kind | your people | your sort | people from your | where you come from | where you are from | where you re from | your home country | your country | back home ~8 | back to your country | not from here | not from around | fully british | truly british/french/american | traditionally british/french/english | english rose | ethnic minority ~8 @trouble/@misfit | a black/asian/arab/foreign/white/roma/hispanic/indian/chinese/african person/man/woman/candidate/salesman/colleague/face/manager/employee | no foreigners| black people | immigrant* ~8 | migrant background | european looking | european profile | caucasian | anglo saxon | gypsies | gypsy | traveller community | exotic | too foreign | western ~1 profile/background/candidate*/look | banter ~4 grew`,
    },
    unless: {
      fr: `a l origine | d origine controlee | port d origine | pieces d origine | origine de ce/cet/la/cette/du | l origine du/des/de | accent mis | mettre l accent | met l accent | mis l accent | accent grave | accent est mis | accent portera | noir et blanc | boite noire | tableau noir | travail au noir | marque blanche | livre blanc | maison blanche | carte blanche | codes ~1 couleur* | pages blanches | nuit blanche | cause racine | ecran noir`,
      en: `accent colo* | race condition | native mobile | native app* | react native | cloud native | native code | origin of the | cross origin | same origin | black box | white box | black friday | white paper | white label | whiteboard* | white board | grew up professionally | company culture | culture of | engineering culture | foreign key* | foreign exchange | foreign language* | arms race | in the black | colour palette`,
    },
  }),
  law({
    id: 'law/nationality',
    criterion: 'nationalite',
    sources: ['code-travail-L1132-1', 'code-penal-225-2', 'ddd-RA-2022-080'],
    ground: {
      fr: `nationalite | passeport | double nationalite | binational* | ressortissant* | titre de sejour | carte de sejour | non europeen* | hors union europeenne | hors ue | extracommunautaire* | nationaux | statut d etranger`,
      en: `nationality | nationalities | passport | dual national* | citizenship | citizen | citizens | foreign national* | non eu | outside the eu | foreigner* | nationals | non european*`,
    },
    match: {
      fr: `@your ~2 nationalite | nationalite ~1 francaise/etrangere/europeenne/algerienne/marocaine/tunisienne/russe/chinoise/britannique | de nationalite | double nationalite | binational* | @your ~2 passeport | passeport ~1 russe/etranger/francais/algerien/iranien/chinois/europeen/marocain/ukrainien/bresilien | ressortissant* ~8 | hors union europeenne | hors ue | extracommunautaire* | candidat* etranger* | candidature* etrangere* | des etrangers | recrut*/embauch*/retenons ~4 que des francais/europeens | que des francais | uniquement des francais | n etes pas francais/francaise/europeen/europeenne/citoyen* | pas de nationalite | citoyen* ~1 francais/europeen*/suisse | reserv* ~4 aux francais/nationaux/europeens | @prefer ~4 candidat* francais/francaise/europeen* | @prefer ~4 un/une francais/francaise/europeen/europeenne | citoyennete | votre statut d etranger | naturalis* | @your ~1 carte de sejour ~6 | titre de sejour ~8 @trouble ~2 temporaire | vous etes ~1 etranger/etrangere/algerien*/marocain*/tunisien*/russe/chinois*/senegalais*/ivoirien*/camerounais*/iranien*/turc/turque/bresilien*/indien*/roumain*/polonais*/ukrainien*/britannique/malien*/congolais*`,
      en: `@your ~2 nationality | nationality | dual national* | dual citizenship | @your ~2 passport | passport ~8 @trouble/@not | foreign national* | foreigner* | non eu ~1 citizen*/national*/candidate*/applicant*/passport* | outside the eu | @your citizenship | citizens only | citizen ~4 @prefer | @prefer ~4 british/french/american/eu/german/irish citizen*/national*/passport*/candidate* | only hire ~1 british/french/american/german/irish/eu | @prefer ~3 a brit/frenchman/american/fellow | not ~1 british/french/american/european/a citizen | nationals only | you are ~1 russian/chinese/nigerian/indian/algerian/moroccan/iranian/turkish/brazilian/polish/romanian/ukrainian/foreign | being ~1 russian/chinese/nigerian/indian/algerian/moroccan/iranian/turkish/brazilian/polish/romanian | your country of ~1 citizenship | citizen of another | visa holders ~4 @trouble/rather/@not`,
    },
    unless: {
      fr: `reserve* par la loi | la loi reserve | habilitation* ~6 francaise | secret defense | confidentiel defense | autorisation de travail`,
      en: `by law | security clearance | visa sponsorship | export control | right to work`,
    },
  }),
  law({
    id: 'law/name',
    criterion: 'nom',
    ground: {
      fr: `votre nom | votre prenom | nom de famille | patronyme | le nom que vous portez | votre homonym*`,
      en: `your name | your surname | your last name | surname | family name | your first name`,
    },
    match: {
      fr: `@your ~1 nom ~1 famille | @your nom ~10 @trouble/@client/prononc* | @your nom est/serait/pourrait/evoque/rappelle/sonne/fait | @your ~1 patronyme | patronyme* | nom que vous portez | porter ~2 nom | portez ~3 nom | votre nom ~6 concurrent/imprononcable/prononcer/client* | nom ~2 imprononcable | imprononcable* | nom difficile a | nom trop long | nom pareil | un nom comme le votre/le tien | avec @your nom | avec un nom | autre nom | nom plus facile | changer de nom/prenom | prenom* ~2 plus francais/facile/simple/occidental | @your prenom ~8 @trouble/@client | nom ~2 plus francais/facile/simple/court | sous un nom | sous un prenom | franciser ~3 nom/prenom | meme nom que | nom ~4 connote | homonym* ~6 @trouble | pseudonyme ~4 clients`,
      en: `@your ~1 surname | @your last name | @your family name | @your name ~10 @trouble/@not/@client/pronounc* | your name is/would/might/could/sounds/may/alone | a name like yours | name like yours | with a name | with your name | unpronounceable | hard to pronounce | pronounce your | surname ~8 | go by ~3 name/nickname | different name | another name ~5 @client/phone | anglicis* ~3 name | easier name | simpler name | english name | same name as | same surname | share* ~2 surname/name with | changing your name | change your name | notorious name`,
    },
    unless: {
      fr: `nom de domaine | nom du/de la/de l | corrig* | votre nom dans notre | en votre nom | a votre nom | orthographe | erreur dans | mal orthographie | associer votre nom`,
      en: `domain name | name of the | on your behalf | misspel* | spell* your name | wrong name | got your name | variable name* | corrected`,
    },
  }),
  law({
    id: 'law/language',
    criterion: 'langue',
    ground: {
      fr: `parler arabe/turc/creole/breton/kabyle/berbere/wolof/portugais | langue ~1 etrangere/regionale/maternelle | autre langue | votre langue | dialecte | patois | bilinguisme | creole | vos langues`,
      en: `speak ~1 arabic/turkish/polish/hindi/urdu/creole/welsh/spanish/romanian | other language* | another language | your language | bilingual* | dialect | mother tongue`,
    },
    match: {
      fr: `@you parlez/parliez/parler/parle ~3 arabe/turc/creole/breton/kabyle/berbere/wolof/portugais/corse/basque/alsacien/occitan/chinois/russe/romani/polonais/roumain/lingala/bambara/tamoul/hebreu/vietnamien/comorien ~12 @trouble/@refuse/@client/agac*/clan/collegues/famille/proches | parl* ~3 arabe/turc/creole/breton/kabyle/berbere/wolof/corse/basque/alsacien/romani/lingala/bambara/tamoul ~4 entre/avec ~2 collegues/equipe/vos/eux/proches | @your breton/creole/arabe/kabyle/berbere/turc/wolof/corse/basque/alsacien ~10 | autre langue que le francais | langue autre que ~2 francais | ne parle pas une/d autre* | autre langue ~4 maison/famille/collegues | parlez une autre langue | parlez ~2 autre* langue* ~8 @trouble/@refuse/agac* | dans votre langue ~8 | langue ~4 maison ~6 | votre langue maternelle ~6 @trouble | votre dialecte | votre patois | uniquement francais entre | clan ~6 langue | bilinguisme ~6 @trouble | plusieurs langues ~8 @trouble/mefi* | converser ~3 arabe/turc/creole/breton | telephone* ~4 en arabe/turc/creole/breton/kabyle | en creole/arabe/kabyle/breton/turc ~8 @trouble/agac*/collegues`,
      en: `@you ~2 speak/speaking ~3 arabic/turkish/polish/hindi/urdu/creole/welsh/romanian/punjabi/breton/catalan/basque/gaelic/somali/bengali/cantonese/mandarin/russian/portuguese/swahili ~14 @trouble/@not/@refuse/@client/colleagues/clique/home/family | speak* ~3 arabic/turkish/polish/hindi/urdu/creole/welsh/romanian/punjabi/breton/somali/bengali/portuguese ~4 with ~2 colleagues/each/team/family/others | language other than | other than english/french ~6 | another language ~6 home/colleagues/family/phone/around | your other language* | your native language ~6 @trouble/@not | fact that you speak | because you speak | you speak ~5 at home | only english ~3 floor/office/home | english only | only french ~3 floor/office/home | speak* your ~1 language/dialect | your dialect | clique ~6 speak* | in your own language`,
    },
    unless: {
      fr: `niveau ~5 requis/exige/demande/necessaire/c1/b2/b1 | langage* de programmation | courant* ~5 poste | anglais courant | couramment`,
      en: `fluency in | fluent in | level in | level of | programming language* | language model* | query language`,
    },
  }),
];
