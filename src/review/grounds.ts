import type { CriterionId } from './criteria';
import type { Patterns } from './rule';

/**
 * Words that may carry a prohibited ground. None is a motive by itself: `weigh-sentence.ts` reads the sentence around.
 * `telltale` words seldom have any other business in a refusal; `ambiguous` ones often do.
 */
export interface GroundWords {
  readonly telltale: Patterns;
  readonly ambiguous: Patterns;
}

export const groundWords: Readonly<Record<CriterionId, GroundWords>> = {
  age: {
    telltale: {
      fr: `votre age | l age de | d un age | un age | jeunesse | trop jeune* | trop vieux | trop vieille | trop age* | un peu age* | si jeune | aussi jeune | plus jeune* | moins jeune* | quinqua* | sexagen* | quadra* | trentenaire* | vingtenaire* | vingtaine | trentaine d annees | quarantaine | cinquantaine | soixantaine | doyen | doyenne | gamin* | gosse* | poupin | juvenile* | rajeuni* | ageism* | jeunot* | jeunes gens | jeunes pousses de l equipe | sang neuf | sang jeune | niaque | la fougue | papy | mamie a | ancetre | croulant* | fossile | dinosaure* | ancienne generation | generation x | generation y | generation z | generation ~3 numerique/smartphone/internet | vieille garde | vieille generation | vieille ecole | nouvelle generation | sortie d ecole | sortis d ecole | sorti d ecole | fin de carriere | fin de parcours | stade de ~2 carriere/vie | moment de la vie | debut de vie | debut de carriere ~6 prefer* | la releve | place aux jeunes | pre retraite | preretraite | annees avant la retraite | longevite | bon pied | second souffle | date de naissance | annee de naissance | annee de sortie | surqualifi* | vieillir* | murir | mur pour | plus mur | maturite | cheveux blancs | cheveux gris | l ere ~2 informatique | etudiante ~3 fait* | faites ~2 jeune/gamin/etudiant* | @bignum ans | de @agenum ans | a @agenum ans | moins de vingt six ans | devant lui | devant elle | derriere vous | derriere lui | retraite`,
      en: `your age | an age | of age | too young | too old | younger | older | oldest | youngest | youngster* | youth | youthful* | bubbly | young legs | young blood | young person | young face* | teen* | kids out of | twenties | thirties | forties | fifties | sixties | middle aged | grandad | granny | grandfather | grandmother | pensioner | dinosaur* | boomer* | millennial* | gen z | gen x | grey hair* | gray hair* | graduated in | year you graduated | date of birth | year of birth | born in | average age | life stage | time of life | stage of ~2 life/career | point in ~2 career/life | end of your career | tail end | twilight | coast | coasting | slow* down | energy | stamina | runway | years left | long term ~3 investment | start of ~3 life/career | grow old | ageing | aging | overqualified | be here in | longevity | old fashioned ways | set in your ways | digital native* | tech savvy | retire* | pension contribution* | maturity | mature enough | barely out | look* about | wet behind`,
    },
    ambiguous: {
      fr: `age | ages | agee | agees | jeune | jeunes | vieux | vieille | vieilles | ancien | anciens | senior | seniors | generation* | annees | ans | carriere | longue | energie | rythme | diplome date | naissance | fraiches | fraiche | dynamique | souple* | malleable* | evoluer | annee*`,
      en: `age | aged | ages | young | old | senior | seniors | mature | generation | years | decades | career | recent | graduate* | energy | fresh | energetic | dynamic | long`,
    },
  },
  sexe: {
    telltale: {
      fr: `une femme | un homme | d homme | d hommes | les femmes | les hommes | de femme | de femmes | des femmes | des hommes | demoiselle* | une fille | les filles | trop de filles | un gars | les gars | un mec | les mecs | monsieur pour | un monsieur | une dame | des dames | garcon* | fillette | nana* | gonzesse* | bonne femme | macho* | misogyn* | virilite | viril* | feminite | feminin | feminine | masculin | masculine | masculins | masculines | cheffe | hotesse | hotesses | un hote | assistante | assistantes | secretaire femme* | secretaires femmes | madame la | votre sexe | le sexe | jeune femme | jeune homme | seule femme | seul homme | en tant qu homme | en tant que femme | poigne | testosterone | gros bras | costaud* | vestiaire* | sanitaires | toilettes | sexe faible | sexe fort | maternelle avec | instinct maternel | voix d homme | voix feminine | interlocuteur masculin | femme | hommes | homme`,
      en: `a woman | a man | woman | women | men | a girl | girl | girls | lady | ladies | young lady | female | females | male | males | bloke* | lad | lads | chap | chaps | guy | guys | gentleman | gentlemen | feminine | masculine | girly | motherly | manly | testosterone | macho | your sex | your gender | the only woman | only man | boys | ladies toilets | strong lad | sexes | dude* | wife material | maternal | waitress* | hostess* | barmaid*`,
    },
    ambiguous: {
      fr: `madame | monsieur | dame | dames | cliente* | charges lourdes | physique | nuit | chantier*`,
      en: `sir | madam | miss | physical | heavy`,
    },
  },
  origine: {
    telltale: {
      fr: `accent | intonation* | origines | vos origines | votre origine | couleur de peau | votre couleur | la couleur | noir* ~1 homme/femme/vendeur | metis | metisse* | racine* ~2 africain*/ailleurs | maghrebin* | maghreb | africain* | afrique | antillais* | guadeloup* | martiniqu* | reunionnais* | comorien* | malien* | senegalais* | congolais* | camerounais* | algerien* | marocain* | tunisien* | arabe* | berbere* | kabyle* | turc | turque* | asiatique* | chinois* | vietnamien* | indien* | pakistanais* | latino* | bresilien* | slave* | roumain* | rom | roms | gitan* | tsigane* | gens du voyage | manouche* | corse | bled | immigre* | immigration | migrant* | refugie* | bbr | souche | franco francais* | francais de | bien francais | gaulois* | bien de chez nous | de chez nous | ethni* | race | raciale | racise* | racisme | raciste* | exotique* | typee | type ~1 europeen | physique type | blancs | blanche* ~2 peau | clientele ~4 blanc* | mediterraneen* | oriental* | issu* de la diversite | diversite sur | votre communaute | communaute | culturel* | culture francaise | vos references | nos references | votre pays | pays d ou | la bas | d ici | pas d ici | d ailleurs | venue d | venu d | langue maternelle | natif* | natifs | native* | de naissance | ne et eleve* | grandi | gens comme vous | gens de ~3 | visages | visage comme | qui leur ressemble* | consonance | mentalite | juif* | juive* | origines modestes | facon de parler | parler trahit | sonorite*`,
      en: `accent | your origin* | origins | ethnic* | ethnicity | race | racial | skin | skin tone | colour of | african* | asian* | arab* | indian* | pakistani* | chinese | nigerian* | caribbean | jamaican* | polish people | romanian* | eastern european* | black | white | brown | caucasian | hispanic* | latino* | mexican* | roma | gypsy | gypsies | traveller* | immigrant* | migrant* | refugee* | foreign sounding | sound foreign | foreigner* | heritage | descent | roots | cultural* | your culture | your community | your people | your kind | your sort | people like you | faces like | where you come | where you grew up | grew up | grown up | raised in | born here | born and | one of their own | one of us | native | mother tongue | first language | very british | fully british | banter | sense of humour | part of the world | way you speak | the way you talk | mixed race | ethnic minorit* | exotic | jewish`,
    },
    ambiguous: {
      fr: `origine | culture | cultures | etranger* | etrangere* | noir | noire | blanc | blanche | pays | communautes | codes | references | tradition* | sud | europeen* | langue | ressemble*`,
      en: `origin | culture | foreign | country | background | western | european | village | local* | fit in`,
    },
  },
  nationalite: {
    telltale: {
      fr: `nationalite* | passeport* | double nationalite | binational* | naturalis* | ressortissant* | citoyen* | extracommunautaire* | hors union | hors ue | non europeen* | les nationaux | aux nationaux | d etrangers | les etrangers | un etranger | candidats etrangers | directeur francais | etre europeen | etre francais* | un russe | une russe | russe* | britannique* | chinois* | iranien* | algerien* | carte de sejour | titre de sejour | pays d appartenance | etre suisse | apatride* | que des francais | francais uniquement | uniquement des francais`,
      en: `nationality | nationalities | passport* | dual national* | citizen* | citizenship | foreigner* | foreign national* | non eu | outside the eu | british people | a brit | russian* | chinese | iranian* | american | german citizen | nationals | settled status | alien | a foreign`,
    },
    ambiguous: {
      fr: `etrangere* | etranger* | francais | francaise | europeen* | visa`,
      en: `foreign | british | european | visa | american | country`,
    },
  },
  religion: {
    telltale: {
      fr: `religion* | religieu* | croyan* | votre foi | de foi | prier | priere* | ramadan | careme | shabbat | chabbat | sabbat | voile* | foulard | hijab | kippa | turban | croix | musulman* | islam* | catholique* | chretien* | protestant* | evangeliste* | evangelique* | bouddhis* | hindou* | sikh* | jehovah | juif* | juive* | judaisme | fetes juives | athee | atheisme | pratiquant* | pieux | pieuse | devot* | confession* | halal | casher | kasher | charcuterie | porc | mosquee | synagogue | imam | pretre | seminariste | proselytisme | laique | laicite | signe* religieux | jeune d un mois | periode de jeune | jeuner | culte | cultuel* | messe | aid | bapteme | spirituel* | barbe de | serrer la main | secte*`,
      en: `religion* | religious | faith | devout | pious | pray | prayer* | praying | ramadan | fasting | lent | sabbath | shabbat | veil* | headscarf | hijab | niqab | kippah | skullcap | yarmulke | turban | crucifix | muslim* | islam* | catholic* | christian* | protestant* | evangelical* | buddhis* | hindu* | sikh* | jehovah* | jew | jews | jewish | atheis* | observant | halal | kosher | pork | mosque | synagogue | church | priest | mass | diwali | eid | easter off | worship | believer* | beliefs | proselytis* | secular`,
    },
    ambiguous: {
      fr: `convictions | conviction | foi | laique* | vendredi* | samedi* | alcool | jeune`,
      en: `belief | cross | friday* | saturday* | alcohol | convictions | lent`,
    },
  },
  apparence: {
    telltale: {
      fr: `physique* ~2 avantageux/agreable/ingrat/de l emploi | votre physique | le physique | apparence* | tatou* | piercing* | anneau dans | coiffure | coupe de cheveux | vos cheveux | cheveux | dreads | dreadlocks | locks | tresses | afro | crepus | barbe | moustache | crane rase | corpulen* | surpoids | obes* | embonpoint | maigreur | trop gros* | trop maigre | rondeur* | silhouette | elance* | mince* | kilos | votre poids | acne | cicatrice* | peau marquee | votre peau | vos dents | dentition | votre sourire | visage ~4 | jolie* | joli minois | belle* fille* | beau garcon | laid* | moche* | presentable* | presentation physique | negligee | mal habill* | tenue ~2 | votre tenue | vestimentaire* | allure | gothique | votre look | le look | votre style | taille 38 | du 38 | mesurer ~4 | un metre | grande taille | petite taille | trop petit* | trop grand* | transpir* | odeur* | maquill* | ongles | rides | physique type | esthetique ~3 votre | image ~4 votre | calvitie | chauve | en vitrine | charisme physique | boucle* d oreille*`,
      en: `appearance | your looks | the look | right look | a look | good looking | attractive | pretty | prettier | handsome | ugly | tattoo* | piercing* | nose ring | hair | hairstyle | haircut | dreadlocks | locs | braids | afro | beard | shaved head | bald | weight | overweight | obes* | heavy set | fat | slim* | skinny | thin | curvy | waistline | figure | size eight | size ten | dress size | five foot | feet tall | taller | shorter | too tall | too short | your height | your face | prettier face | face for | acne | scar | scars | birthmark | your skin | complexion | teeth | smile | dishevelled | scruffy | unkempt | grooming | well groomed | dress sense | outfit* | clothes | make up | makeup | nails | sweat* | smell* | body | photogenic | glamorous | uniform`,
    },
    ambiguous: {
      fr: `physique | taille | poids | visage | look | tenue | style | image | presentation | dents | uniforme | petite | grande | petit | grand`,
      en: `look | looks | face | size | height | image | style | presentation | polished | brand image`,
    },
  },
  nom: {
    telltale: {
      fr: `votre nom | nom de famille | patronyme* | votre prenom | un nom comme | nom comme | prenom comme | un prenom | nom pareil | nom a | nom que vous | le nom de ~4 sur | prononcer | imprononcable* | vous appeler | appeliez | consonance | sous un autre nom | changer de nom | pseudonyme | a particule | homonym* | nom ~2 connote | prete a rire | mohamed | mohammed | fils de`,
      en: `your name | your surname | surname* | last name | family name | name like | names like | a name | pronounce* | unpronounceable | say your name | go by | going by | nickname | double barrelled | namesake | same name | mohammed | muhammad | being called | anglicis*`,
    },
    ambiguous: { fr: `nom | prenom | noms`, en: `name | names` },
  },
  residence: {
    telltale: {
      fr: `habit* | resid* | vivez a | vivez en | vivez dans | vivre en | vit a | logez | demenag* | votre adresse | une adresse | code postal | quartier* | banlieue* | cite | cites | hlm | zup | camping | caravane | bidonville | periph* | rer | ligne de | transport* | trajet* | temps de route | heure* de route | heure* de train | heure* de transport | kilometres | trop loin | loin de | venez de loin | venez de trop | eloign* | domicile | lieu de vie | lieu de residence | province | region parisienne | courneuve | saint denis | bobigny | sarcelles | minguettes | vaulx | aulnay | clichy | montfermeil | 93 | 9 3 | neuf trois | seine saint denis | deux rues | du coin | sur place | du village | du secteur | dans le village | proche de chez | voisin* | local | locaux | nord pas de calais | bretagne | marseille`,
      en: `you live | live on | live in | lives | living | your address | an address | home address | postcode* | zip code* | estate | council estate | neighbo* | suburb* | inner city | ghetto | trailer park | wrong side | part of town | side of town | south of the river | commute | journey | bus | buses | train | miles | mile circle | too far | far away | distance | outskirts | local | locally | nearby | round the corner | around the corner | moving house | relocate | tower hamlets | brixton | bradford | hackney | your area | that area | from that | rural | your town | hometown | village`,
    },
    ambiguous: {
      fr: `adresse | loin | ville | commune | route | train | retard* | region | logement | hebergee*`,
      en: `address | area | town | travel | far | late | location | city`,
    },
  },
  'domiciliation-bancaire': {
    telltale: {
      fr: `domicilie* | domiciliation | iban | rib | compte* ~3 banque/francais/etranger/belgique/france/bancaire | votre compte | compte nickel | comptes tenus | banque* en ligne | neobanque* | banque etrangere | votre banque | banque ou | banque d ici | salaire ~2 vire | revolut | n26 | client* d une banque`,
      en: `iban | bank account* | your bank | you bank | foreign account | foreign bank | british banks | french bank | bank abroad | account at | account with | prepaid card | revolut | monzo | neobank | salary going | pays into | bank details`,
    },
    ambiguous: { fr: `compte | comptes | banque | bancaire | paie`, en: `account | bank | banks | payroll` },
  },
  sante: {
    telltale: {
      fr: `votre sante | etat de sante | souci* de sante | sante fragile | en bonne sante | malad* | cancer* | chimio* | tumeur | leucemie | avc | infarctus | cardiaque* | souffle au coeur | votre coeur | pacemaker | diabet* | insuline | epilep* | asthm* | sclerose | parkinson | vih | sida | seropositi* | hepatite | covid long | crohn | lupus | endometriose | fibromyalgie | migraine* | allergi* | depress* | burn out | burnout | angoisse* | anxi* | bipolaire* | schizo* | psychiatr* | psychologiquement | psychologue ~3 suivi | votre psy | therapie* | antidepresseur* | medicament* ~4 vous | sous traitement | votre traitement | traitement ~3 lourd/medical/inquiet* | medecin* | visite medicale | arret* maladie | arrets | arrets a repetition | hospitalis* | opere* | operation ~3 votre/genou/dos | genou | hernie | mal de dos | votre dos | problemes de dos | rechut* | remission | convalescence | guerison | guerir | vous soigner | recuperer | symptome* | crises | addiction* | alcooli* | buvez | drogue* | cure | sevrage | fumeu* | fatigu* ~4 chronique | insomni* | anorexi* | boulimi* | fragile* | fragilite* | longue maladie | inapte* | aptitude physique | absent* pour maladie`,
      en: `your health | health record | poor health | good health | illness* | ill | sick | sickness | sick record | cancer | chemo* | tumour | leukaemia | stroke | heart murmur | heart condition | heart attack | your heart | pacemaker | diabet* | insulin | epilep* | seizure* | asthma* | sclerosis | parkinson* | hiv | aids | hepatitis | long covid | crohn* | lupus | endometriosis | fibromyalgia | migraine* | allerg* | depress* | burnout | breakdown | anxiety | panic attack* | bipolar | schizo* | psychiatr* | therapist | therapy | counselling | mental health | mentally | medication | meds | treatment | doctor* | medical* | sick leave | hospital* | surgery | knee operation | operation | bad back | back pain | back trouble | relapse* | remission | recover* | convalesc* | symptom* | addict* | alcoholi* | rehab | drinking problem | smoker | chronic | insomnia | anorexi* | bulimi* | fragile | frail | robust | time off sick | diagnosis | diagnosed`,
    },
    ambiguous: {
      fr: `sante | traitement | fatigue* | stress* | absences | absence* | dos | coeur | medical* | psychologi* | stabilite`,
      en: `health | condition | stress* | absence* | tired | strain | fit | stable | alert`,
    },
  },
  handicap: {
    telltale: {
      fr: `handicap* | rqth | mdph | fauteuil* | sourd* | surdite | malentendant* | appareil auditif | aveugle* | malvoyant* | non voyant* | cecite | canne | braille | autis* | asperger | dyslexi* | dyspraxi* | dysphasi* | tdah | hyperactif* | begai* | begue | elocution | tremblement* | prothese* | ampute* | un bras | une jambe | bras en moins | paralys* | paraplegi* | tetraplegi* | hemiplegi* | mobilite reduite | invalid* | infirm* | deficien* | tourette | trisomi* | amenage* ~4 poste/besoins | poste ~3 amenage | amenagement* | boite* ~1 vous | boiteu* | boiterie | travailleur* handicape* | quota de travailleurs | langue des signes | lire sur les levres | trouble* ~2 spectre/attention/dys | neuroatypique*`,
      en: `disab* | wheelchair* | use a chair | deaf* | hearing loss | hearing aid* | hard of hearing | lip reading | blind | sight loss | sight | visually impaired | cane | braille | guide dog | screen reader | autis* | on the spectrum | asperger* | dyslexi* | dyspraxi* | adhd | stutter* | stammer* | speech impediment | tremor | prosthe* | amput* | one arm | one leg | paralys* | paraplegi* | limp | crutches | reduced mobility | mobility issue* | impair* | tourette* | down s | special needs | adjustments | accommodation* | extra time | neurodiver* | learning difficult*`,
    },
    ambiguous: {
      fr: `escalier* | etage | ascenseur | locaux | accessib* | adapte*`,
      en: `stairs | lift | ramp | adjustment* | access*`,
    },
  },
  'perte-autonomie': {
    telltale: {
      fr: `perte d autonomie | autonome pour | assez autonome | plus autonome* | dependez | dependiez | depend* d une/d un | dependante de | auxiliaire de vie | aide a domicile | aide humaine | aide soignante | tierce personne | gir | apa | s habiller | vous habiller | gestes de tous | gestes du quotidien | gestes quotidiens | gestes de la vie | vous laver | presence constante | assistance ~2 quotidienne/permanente/constante | ne marchez | ne conduisez plus | ne pouvez plus | vous deplacer seul* | depuis votre chute | deplacements seul* | accompagnant* | accompagn* ~3 en permanence | maintien a domicile`,
      en: `loss of autonomy | independence | independent* | independently | carer | carers | care worker | caregiver with | helper | home help | help you dress | dress yourself | help getting | wash | daily tasks | basic tasks | everyday tasks | daily living | personal care | relies on others | rely on others | rely on | relies on | by yourself | no longer able | unable to drive | walk far | since the fall | since your fall | get about | live in`,
    },
    ambiguous: { fr: `autonom* | aide | assistance | seul | seule`, en: `alone | help | assistance | care` },
  },
  'situation-famille': {
    telltale: {
      fr: `vos enfants | enfant* | bebe* | jumeaux | ados | adolescents | petits a | les petits | vos petits | votre fils | votre fille | creche* | nounou | garderie | sortie d ecole | a l ecole | baby sitt* | mere | pere | maman* | papa* | parent isole | parent solo | parents d | parent ~1 celibataire | monoparental* | celibat* | divorc* | separ* ~2 vous | garde alternee | mari | maris | marie | mariee | mariage | vous marier | epoux | epouse | conjoint* | compagne | concubin* | fiance* | veuf* | veuve* | pacs* | en couple | les couples | votre femme | vie de famille | famille | familial* | familiaux | foyer ~3 | aidant* | mere dependante | votre mere | votre pere | vos parents | chez vos parents | mercredi* ~2 enfants | les mercredis | conges parentaux | attaches | attache | contraintes personnelles | vie personnelle | vie perso | belle famille | grands parents | biberon* | poussette`,
      en: `children | child | kid | kids | baby | babies | twins | toddler* | newborn | little ones | little one | your son | your daughter | nursery | childcare | babysit* | school run | from school | school gate | school holidays | mother | mothers | mum | mums | mom | moms | father | fathers | dad | dads | parent | parents | single parent | single mother | single | custody | divorc* | separated | husband* | wife | wives | spouse | your partner | married | marriage | newlywed* | wedding | engaged | fiance* | widow* | family | families | domestic | dependants | dependents | home life | plate at home | at home | caring for | carer for | elderly parent* | your mother s | in laws | settle down | mortgage | leave at five`,
    },
    ambiguous: {
      fr: `parent | parents | famille* | couple | maison | soir* | week end* | disponibilite | priorites | dejeuner | diner`,
      en: `partner | home | evening* | weekend* | priorities | availability | settled`,
    },
  },
  grossesse: {
    telltale: {
      fr: `enceinte* | grossesse* | maternite | conge mat | conge* maternite | conge parental | accouch* | avec le bebe | le bebe | un bebe | votre bebe | attendez un | avoir un enfant | un enfant | deuxieme enfant | autre enfant | d enfant | pma | fiv | procreation | adoption | fausse couche | ventre | allait* | tire lait | naissance | heureux evenement | terme | votre etat | jeune mariee | fonder une | fonder un foyer | projet d enfant* | desir d enfant | seize semaines | interruption de | future mere | future maman | revenez ~3 apres | age de procreer | biologique* ~2 horloge | horloge biologique`,
      en: `pregnan* | expecting | maternity | new arrival | baby | babies | the baby | little one is born | is born | give birth | birth | due date | due in | ivf | fertility | miscarriage | adoption | adopt | breastfeed* | breast pump | showing | bump | more children | have children | start* a family | childbearing | biological clock | on leave | disappear* on leave | newly wed | in your condition | happy event | trying for | parental leave`,
    },
    ambiguous: { fr: `conge* | absence | absente | continuite | etat`, en: `leave | absence | condition | condition` },
  },
  'orientation-sexuelle': {
    telltale: {
      fr: `homosex* | homo | homos | gay* | lesbien* | bisex* | lgbt* | pride | fiertes | orientation | sexualite | heteros* | meme sexe | votre compagnon | vivez avec un | deux papas | deux mamans | conjointe ~3 femme | mari ~2 monsieur | votre mari | couple avec | vie de couple avec | maniere* | effemin* | couples de meme | preferences`,
      en: `gay | gays | lesbian* | bisexual* | homosexual* | queer | lgbt* | pride | sexual orientation | sexuality | same sex | same as you | wife of her own | your boyfriend | your girlfriend | out and proud | openly | two dads | two mums | camp | effeminate | straight man | preferences`,
    },
    ambiguous: { fr: `compagnon | couple`, en: `partner | lifestyle` },
  },
  'identite-genre': {
    telltale: {
      fr: `trans | transgenre* | transsex* | transidentit* | transition | cisgenre | non binaire* | androgyn* | iel | pronom* | identite de genre | de genre | changement de sexe | changement de prenom | ancien prenom | prenom d usage | etat civil | ne* homme | nee homme | ne femme | etes ne* ~1 homme/femme | homme ou ~2 femme | monsieur ou | madame ou | operation soit | morinom | travesti* | sanitaires avec | voix ne correspond`,
      en: `trans | transgender | transsexual* | transition* | cisgender | non binary | nonbinary | androgynous | pronoun* | they them | using they | gender identity | gender reassignment | former name | old name | deadname | birth name | born a man | born a woman | born male | born female | man or a woman | bathroom* | surgery is behind | cross dress* | presenting as`,
    },
    ambiguous: { fr: `genre | voix | vestiaire* | prenom`, en: `gender | surgery | facilities | toilets` },
  },
  moeurs: {
    telltale: {
      fr: `moeurs | mode de vie | style de vie | train de vie | vie privee | vie intime | vie sentimentale | vie dissolue | vie nocturne | libertin* | echang* ~1 | echangist* | couple libre | union libre | polyam* | naturist* | nudist* | cabaret | strip* | striptease | onlyfans | site coquin | site de rencontre* | sites de rencontre* | fetichis* | sadomaso* | bdsm | boite de nuit | boites de nuit | discotheque* | fetard* | fetes | sortez beaucoup | vos soirees | soirees arrosees | frequentations | photos ~4 plage/soiree*/fete | debauche | volage* | adultere* | infidel* | liaison avec | reputation | en communaute | hygiene de vie | drague*`,
      en: `lifestyle | way of life | private life | personal life | love life | sex life | nightlife | swinger* | swingers | polyamor* | open marriage | open relationship | nudist* | naturist* | burlesque | stripper | pole danc* | onlyfans | dating app* | dating profile | fetish* | bdsm | party photos | weekend party | partying | party animal | clubs | clubbing | nightclub* | promiscu* | affair* | cheating | morals | racy | revealing photos | drunken | kinky`,
    },
    ambiguous: {
      fr: `soirees | photos | reseaux | instagram | facebook | nuit`,
      en: `photos | instagram | facebook | weekend* | party`,
    },
  },
  'opinions-politiques': {
    telltale: {
      fr: `politique* | politise* | opinions | vos idees | militant* | militez | militer | gauche | droite | extreme* | insoumis* | macronist* | socialiste* | communist* | ecologiste* | anarchist* | royalist* | rassemblement national | front national | lfi | carte du parti | un parti | encarte* ~2 parti | votre parti | gilets jaunes | ronds points | manifestation* | manifest* ~2 vous | affiches | colle des | tract* | campagne ~3 electorale/presidentielle/pendant | candidat a la presidentielle | presidentielle | legislatives | attache parlementaire | contre le gouvernement | gouvernement | petition* | tribune* | prises de parole | prises de position | feministe engage* | engagement* ~2 politique*/citoyen/militant | vos tweets | sympathisant* | partisan* | activist* | zadist* | votre vote`,
      en: `politic* | opinions | your views | views on | activis* | left wing | right wing | far left | far right | leftist | tory | tories | conservative party | labour | labour party | republican* | democrat* | socialist* | communist* | marxist* | anarchist* | green party | brexit | reform party | campaigned | canvass* | leaflet* | stood for | ran for | climate protest | protest* | protester | demonstration* | rally | rallies | petition* | government | immigration | your posts about | your tweets | your column | trump* | feminist* | party member* | member of ~2 party | that party | extinction | woke`,
    },
    ambiguous: {
      fr: `parti | campagne | engagement* | blog | tranchees | convictions`,
      en: `party | campaign* | posts | conservative | views | vote*`,
    },
  },
  'activites-syndicales': {
    telltale: {
      fr: `syndi* | cgt | cfdt | cftc | cgc | fo | a fo | unsa | solidaires | cse | comite d entreprise | delegu* | delegation | heures de delegation | elu du personnel | representant* du personnel | greve* | grevist* | debray* | piquet* | tract* | prud hom* | prudhom* | mouvement* sociaux | mouvement* social | luttes sociales | agitateur* | meneur* | meneuse* | revendicati* | defendu les salaries | section | monter une section | dialogue social | mutualist* | mutuelle militante | mutuelle | encarte*`,
      en: `union* | unionis* | unioniz* | trade union* | steward | walkout* | walk out | strike* | strikers | picket* | collective bargaining | staff rep | works council | organis* ~2 workers/floor/staff | organising | signed up within | rep | agitator* | troublemaker* | sat across the table | industrial action | grievances for | non union`,
    },
    ambiguous: { fr: `salaries | social | sociaux | climat`, en: `workers | management` },
  },
  'mandat-electif': {
    telltale: {
      fr: `mandat* | elu | elue | elus | maire* | mairie | adjoint* ~2 maire/culture/finances/sport* | conseil* municipa* | conseill* municipal* | conseill* regional* | conseill* departemental* | conseill* communautaire* | conseil departemental | conseil regional | agglomeration | votre siege | depute* | senateur* | electif* | electives | electorale* | briguez | fonctions municipales | reelection | echarpe`,
      en: `elected | councillor* | councilor* | county council | city council | town council | parish council | council | mayor | mayoral | deputy mayor | alderman | public office | your seat | surgeries | constituents | constituency | re election | mandate | school board | school governor`,
    },
    ambiguous: { fr: `conseil | conseils | siege | commune | election*`, en: `seat | election* | office` },
  },
  genetique: {
    telltale: {
      fr: `genetiq* | gene | genes | porteur du | porteuse du | sain porteur | heredit* | hereditaire* | predispos* | antecedents familiaux | adn | mutation | brca | huntington | choree | drepanocyt* | mucoviscidose | hemophil* | dans votre famille | court dans | de famille ~2 maladie | votre pere est mort | se declarer chez`,
      en: `genetic* | gene | genes | dna | heredit* | hereditary | inherited | predispos* | family history | runs in | brca | huntington* | sickle cell | carrier | carries the | carried the | mutation`,
    },
    ambiguous: { fr: `famille | assureur | risque`, en: `insurer | family | risk` },
  },
  'vulnerabilite-economique': {
    telltale: {
      fr: `precari* | precaire* | pauvre* | pauvrete | rsa | minima | aux minima | touchez ~2 aides | les aides | aides sociales | allocation* | allocataire* | chomage | chomeur* | chomeuse* | sans emploi | inactivite | endett* | surendett* | dettes | huissier* | saisie* | impaye* | expuls* | banque de france | interdit bancaire | credit* ~3 vous | besoin d argent | desesperement | fins de mois | petits boulots | foyer d | en foyer | hebergement | heberge* | hotel social | sans abri | sdf | sans domicile | dormez | dormiez | dans la rue | dans votre voiture | logez a l hotel | chez des amis | cas sociaux | cas social | moyens ne | vos moyens | vos ressources | situation financiere | situation economique | difficultes financieres | pas de voiture | restos du | banque alimentaire | secours populaire | assiste* | n avez pas travaille | modeste* | milieu populaire | milieu defavorise`,
      en: `benefits | on benefits | welfare | dole | universal credit | unemploy* | out of work | jobless | debt | debts | bankrupt* | bailiff* | evict* | arrears | credit score | credit history | credit rating | desperate* | money | broke | poor | poverty | food bank* | homeless* | shelter | sleep on | sleep* rough | sofas | sofa surf* | couch surf* | hostel | in your car | council house | social housing | low income | financial* | can t afford | own car | a suit | deprived | disadvantaged | underprivileged | working class | payday loan*`,
    },
    ambiguous: {
      fr: `argent | moyens | ressources | voiture | foyer | stabilite | stable`,
      en: `afford | car | stable | stability | class`,
    },
  },
  langue: {
    telltale: {
      fr: `parler arabe | parlez arabe | arabe | turc | wolof | kabyle | berbere | creole | breton | corse | basque | occitan | alsacien | lingala | bambara | tamoul | romani | roumain | portugais | polonais | patois | dialecte | autre langue | autres langues | langue* etrangere* | votre langue | trop de langues | langue ~2 maison | bilingue* | bilinguisme | une langue | messes basses | entre eux | vos tournures | plusieurs langues`,
      en: `punjabi | urdu | hindi | bengali | arabic | turkish | polish | romanian | welsh | gaelic | creole | somali | swahili | cantonese | mandarin | spanish | portuguese | another language | other language* | your language | your own language | foreign language* | bilingual* | dialect | speaking ~3 with | switched to | clique | english only | only english | spoken on`,
    },
    ambiguous: { fr: `langue* | parlez | parler`, en: `language* | speak | speaking | spoken` },
  },
  'lanceur-alerte': {
    telltale: {
      fr: `lanceur* d alerte | lanceuse* d alerte | alerte | alertes | avez alerte | alerte sur | signale* | signaler | signalement* | denonc* | denonciat* | delat* | balance* | presse | journaliste* | mediapart | revel* | scandale* | malversation* | fraude* | comptes truques | corruption | temoign* | defenseur des droits | inspection du travail | autorite des marches | autorites | proces | votre plainte | porte plainte | saisi | tribunal | prevenu l | filme* | fuites | loyaute | trahi* | affaire`,
      en: `whistleblow* | blew the whistle | regulator | ombudsman | authorities | inspector* | the press | the papers | journalist* | reporter* | newspaper* | scandal | leak* | expose* | exposed | disclos* | flagging | flagged | reported | reporting | testif* | gave evidence | evidence against | inquiry | tribunal | sued | lawsuit | snitch* | grass | loyalty | loyal | tip off | speak out | spoke out | fraud | malpractice | safety defects | backed the nurse`,
    },
    ambiguous: { fr: `employeur | patron | confiance`, en: `employer | trust | discreet` },
  },
};
