import { law } from './law-row';

/** Family, pregnancy, orientation, gender identity, way of life, home, money. */
export const lawOfLife = [
  law({
    id: 'law/family',
    criterion: 'situation-famille',
    sources: ['code-travail-L1132-1', 'code-travail-L1142-1', 'code-penal-225-2'],
    match: {
      fr: `
        @your ~1 situation familiale/maritale/matrimoniale/personnelle ~8 | @your situation de famille | @your ~1 vie de/familiale ~1 famille | @your ~3 enfants !de | vos enfants | vos petits | les petits pendant | votre bebe | votre fils/fille ~8 @trouble/@refuse/malade | @your ~2 contraintes/charges/obligations/responsabilites/attaches ~1 familiale*/famille | @your ~1 mari/epoux/epouse/conjoint/conjointe/compagne | votre ~1 divorce/mariage/separation/veuvage/pacs | @your ~1 celibat | @your statut marital/de parent/familial/de mere/de pere
        jeunes enfants | jeune enfant | enfants en bas age | enfant en bas age | enfants a charge | charge* de famille | sans enfant/enfants | pas d enfants | avec/et ~2 @num enfants ~10 | deux/trois/quatre/cinq/2/3/4/5 ~1 enfants | sans charge* familiale* | sans contrainte* familiale* | sans attache* | contraintes familiales | obligations familiales | vie de famille ~12 @trouble | @trouble ~12 vie de famille/familiale | mere/pere/maman/papa ~2 celibataire | parent ~1 isole/celibataire/solo | mere ~1 de ~3 enfants | pere ~1 de ~3 enfants | comme/en ~2 mere/maman de | jeune/jeunes maman/papa/mere/pere/parents/parent | elevez ~2 seul/seule | eleviez ~2 seul/seule | eleve* seul/seule | garde alternee/partagee | qui garder* | garder ~2 enfants/petits | faire garder | sortie de/des creche/ecole/classes | horaires de creche | aller chercher ~3 enfants/petits | bebe a la maison | nouveau ne | avec un bebe | pere de famille ~6 install* | @prefer ~6 celibataire/celibataires | @prefer ~6 ~2 pere de famille
        venez de vous marier | allez vous marier | vient de se marier | mariage ~3 prochain/prevu | @you etes ~2 marie/mariee/celibataire/divorc*/pacs*/pere/mere/separe/separee | etant marie*/mere/pere/celibataire | celibataire et | aidant ~2 de/d @your/un/une ~1 mere/pere/parent/conjoint/proche | aidant* familial* ~8 | proche aidant | aidante | parents ages/dependants | occuper de @your ~1 mere/pere/parents/enfant*/famille/proche* | mere malade | votre famille ~8 @trouble/@refuse/passer*/priorite/@prefer/loin | priorite ~4 famille/enfants | famille ~4 priorite | mari ~3 mute | suivre votre mari/conjoint/epouse | enfant malade | enfants malades | mercredi* ~6 enfants | mari travaill* | famille nombreuse | foyer ~4 enfants | vous avez ~3 enfants | rythme ~6 parent/mere/maman`,
      en: `
        @your ~1 family situation/life/commitments/responsibilities/obligations/circumstances/duties | your ~3 children | your ~3 kids | your ~1 husband/wife/spouse/partner ~8 | your ~1 divorce/marriage/baby/newborn/toddler/son/daughter/custody | your marital | your ~1 childcare | marital status | family commitments | family responsibilities | caring responsibilities | caring for your | care for your ~3 | you care for | carer for your | small children | young children | young kids | little kids | small kids | little ones | young family | with ~1 @num kids/children | two/three/four/five ~2 children/kids | with children | with kids | no kids | no children | without children | without kids | without family | free of family | no family ties | childless | child free | single mother/father/parent/mum/mom/dad | as a mother/father/mum/mom/dad/parent/wife/married | as a ~1 ~1 mother/father/mum/mom/dad/parent | new mother/father/mum/mom/dad/parent/baby | working mother* | mother of | father of | mum of | mom of | dad of | you are ~2 mother/father/mum/mom/dad/married/single/divorced/engaged | being ~2 mother/father/mum/mom/parent/married/single
        school run | nursery run | school pick up | pick up the kids | sick kids | sick children | childcare ~8 | babysitter* | nanny ~4 @trouble | newly married | newlywed* | just got married | about to get married | getting married | settled family man | family man | family comes first | kids come first | put your family | start* a family ~6 | home with the kids | home with your | at home with | leave early ~5 kids/children/school | husband s job | wife s job | family at home | @prefer ~5 single/unattached | @prefer ~6 without ~2 family/children/kids | no strings | no ties | going through a divorce | messy divorce | single with no | your home situation | situation at home | your domestic`,
    },
    unless: {
      fr: `classe parent | noeud enfant | petite enfance | salaries parents | places en creche | garde d enfants pour | jeux pour enfants | livres ~2 enfants | enfants hospitalises | ecole* d enfants | application* pour ~2 enfants | produits pour ~1 enfants | droits de l enfant | module famille | mariage de | mariage entre | reserve* aux enfants | public* d enfants | alloc* familiales`,
      en: `parent class | child process* | child node* | child theme | parent company | family business | family owned | single page | single sign | single point | single source | children s book* | children s hospital | children s charity | new parents get | parental leave policy | single seat | single vacancy | child protection | child safety | family of products | married with kafka | a single | single role`,
    },
  }),
  law({
    id: 'law/pregnancy',
    criterion: 'grossesse',
    sources: ['code-travail-L1225-1', 'code-travail-L1225-3-1', 'code-travail-L1132-1', 'code-penal-225-2'],
    match: {
      fr: `
        projet de bebe | @your ~2 grossesse | enceinte | @your ~1 etat ~6 @trouble/deplacement*/fatigu* | dans votre etat | @your ~2 conge ~1 maternite/mat/parental | conge maternite ~12 @trouble/@refuse/difficulte/projet | conge* ~1 maternite ~4 dans/prochain/avant/juste/a venir/des | @trouble/@refuse ~10 conge* maternite/mat | depart* en conge ~1 maternite | partir* en conge* ~1 maternite/mat | votre maternite | votre ~1 projet/parcours ~1 pma/fiv/adoption/bebe/enfant/maternite/parental | projet de pma | pma | parcours de fiv | fiv | desir* d enfant* | desir de maternite | projet* d enfant* | heureux evenement | votre accouchement | allaitement ~8 | allaitez | jeune accouchee | retour de couches | avoir un/des/d autre/d autres/bientot ~1 enfant/enfants/bebe | faire un/des enfant/enfants/bebe | souhait* ~2 un enfant | vouloir ~1 enfant/enfants | voulez ~2 enfant/enfants | tomber* enceinte | attendez un | attendre un enfant/bebe | age d avoir des enfants | age de procreer | age de faire des | en age d avoir | fonder une famille | agrandir la famille | famille va s agrandir | futur* maman | future mere | naissance ~3 prevue/proche/prochaine/de votre | projets de maternite | bebe ~4 arriv* | terme ~3 tombe | fausse couche | deux/trois/quatre/cinq/plusieurs/encore ~1 remplacement*/conge*/depart*/arret* ~1 maternite/maternites ~14 @trouble/suffi*/assez/trop/affilee/@prefer/voulons/risque*/encore`,
      en: `
        your ~2 pregnancy | pregnan* | @your ~1 condition ~6 @trouble/travel | in your condition | your ~1 maternity | maternity leave ~12 | maternity ~8 @trouble/@refuse | going on maternity | on maternity | go on leave ~4 baby | ivf | fertility treatment | expecting a/your | you are expecting | when the baby | once the baby | after the baby | baby is due | baby arrives | baby on the way | due in | due date | start* a family | starting a family | plans for a family | plan* to have ~2 children/kids/baby | want* ~1 children | have ~1 children soon | having ~2 baby/children/kids | trying for a | childbearing | child bearing | of childbearing | happy event | mother to be | mum to be | breastfeeding | congratulations on the ~2 baby | baby bump | miscarriage | adoption ~6 @trouble/@you`,
    },
    unless: {
      fr: `remplacement de conge maternite | remplacement ~2 conge | reviens de conge | revient de conge | produit aide les femmes enceintes | sage femme | retour de conge maternite de | collegue ~4 conge | je suis en conge | maternite de`,
      en: `maternity cover | maternity ward | maternity unit | return* from maternity leave | due in ~3 2 | maternity policy | on maternity leave and i | i am on maternity`,
    },
  }),
  law({
    id: 'law/orientation',
    criterion: 'orientation-sexuelle',
    match: {
      fr: `orientation sexuelle | @your ~1 orientation | homosexu* | gay | gays | lesbien* | bisexu* | @your ~2 lgbt* | militantisme lgbt* | vivez avec un homme | vivez avec une femme | vie avec un homme | couple ~4 meme sexe | conjoint* de meme sexe | votre mari monsieur | votre femme madame | votre epouse madame | votre compagnon ~14 | marche des fiertes | @your ~1 sexualite | vie sentimentale ~6 @trouble | vos preferences ~1 sexuelles | votre effeminement | manieres effeminees | effemine* | @prefer ~6 heterosexuel*`,
      en: `sexual orientation | @your ~1 sexuality | homosexual* | gay | lesbian* | bisexual* | queer | same sex | openly ~1 gay/lesbian/queer/bisexual | gay pride | pride ~8 @trouble/@your/@you | your boyfriend ~8 | your girlfriend ~8 | lgbt* ~8 @trouble/@you/@your | your lifestyle choice* | came out | coming out | effeminate | camp manner* | you live with ~1 another man/woman | your husband ~1 sir | you and your husband ~8 mr`,
    },
    unless: {
      fr: `association ~2 lgbt* | reseau lgbt* | marque employeur`,
      en: `lgbt* network | lgbt* employee | proud sponsor`,
    },
  }),
  law({
    id: 'law/gender-identity',
    criterion: 'identite-genre',
    match: {
      fr: `identite de genre | transgenre* | transsexuel* | transidentit* | non binaire* | personne trans | femme trans | homme trans | @you etes trans | @your ~1 transition ~6 !du ~8 @trouble/@refuse | @your ~1 transition !du !vers @trouble/risque* | @your ~1 transition ~1 risque/perturb*/gene*/en | en cours de transition | @your ~1 changement de genre/sexe/prenom/identite/etat | @your prenom d usage | prenom d usage ~8 | etat civil ~8 @trouble/prenom/gene/correspond* | @your ~1 pronom* | votre iel | monsieur ou madame ~10 @trouble/@misfit/savons/@refuse | ne savons pas ~4 monsieur/madame | savoir ~6 monsieur ou madame | cisgenre | votre genre | expression de genre | apparence androgyne | ni homme ni femme | quel/quels/quelle/quelles vestiaire*/toilettes/sanitaires vous | toilettes ~8 genre/trans*/vous`,
      en: `gender identity | transgender | transsexual* | non binary | nonbinary | trans ~1 woman/man/person/candidate/people/employee | you are trans | being trans | @your ~1 transition ~8 @trouble/@not/@refuse/team/clients/customers | your transition | transitioning | you have transitioned | gender transition | gender reassignment | @your ~1 pronouns | pronouns | they them | deadname | former name and | mr or ms | sir or madam ~6 @trouble/@not | gender expression | gender presentation | cisgender | which/what bathroom/restroom/washroom/toilet/toilets/loo/loos/changing/locker ~1 you would/d/might/will/should/use* | restroom*/washroom*/loos ~8 trans/you would/d/go/use | restroom*/washroom* ~3 like you | which bathroom | bathroom ~8 @trouble/trans/you | toilets ~8 you | gender fluid | androgynous`,
    },
    unless: {
      fr: `transition energetique | transition ecologique | transition numerique | transition vers le/la/l/un/une | transition du c | votre transition du/de/vers | transition professionnelle`,
      en: `transition to | transition from | transition into | career transition | energy transition | css transition* | state transition* | digital transition`,
    },
  }),
  law({
    id: 'law/way-of-life',
    criterion: 'moeurs',
    match: {
      fr: `@your ~2 moeurs | @your ~1 mode de vie | @your ~1 style de vie | @your ~1 vie privee/nocturne/intime/dissolue | @your ~2 vie sexuelle | libertin* | echangist* | fetard* | @your frequentations | @your ~1 hygiene de vie | @your soirees | vos ~1 nuits ~4 club*/discotheque* | vie nocturne | onlyfans | photos de ~1 soirees/fete* | photos ~4 instagram/facebook/plage/soiree* ~8 @trouble/image | site* de rencontre* | polyamour* | union libre ~6 @trouble | moeurs ~2 libres/legeres | sorties nocturnes | naturist* | vie de boheme | mode de vie ~8 @trouble | vie privee ~8 @trouble | ce que vous faites ~4 week end/nuit/soir/prive | bdsm`,
      en: `@your ~1 lifestyle | @your ~1 way of life | @your ~1 private life | @your ~1 personal life | @your ~1 nightlife | @your ~1 morals | lifestyle ~10 @trouble/@not/values | swinger* | polyamor* | onlyfans | @your ~1 dating | dating profile | party animal | your partying | party photos | photos of you ~4 partying/club*/drinking/party | weekend* ~6 clubbing/party* | love life | your affair* | promiscu* | open marriage | open relationship | naturist* | nudist* | what you do ~4 weekends/night/private/own time | burlesque | your reputation ~6 party`,
    },
    unless: {
      fr: `donnees ~3 vie privee | respect* ~2 vie privee | protection ~3 vie privee | equilibre ~3 vie privee`,
      en: `lifestyle brand* | lifestyle magazine | lifestyle product*`,
    },
  }),
  law({
    id: 'law/home',
    criterion: 'residence',
    match: {
      fr: `
        @your ~1 adresse ~10 @trouble/@refuse/hesit*/@prefer/quartier/banlieue/eloign* | @your ~1 adresse postale/personnelle | @your ~1 lieu ~1 residence/habitation/vie/domicile | @your ~1 domicile | @your quartier | @your banlieue | @your ~1 code postal | @your departement ~6 @trouble/@refuse | @your cite | @your commune ~6 @trouble/loin/@refuse | votre ville ~8 @trouble/loin
        quartier* ~1 sensible*/difficile*/populaire*/prioritaire*/nord/chaud* | quartiers nord | banlieue* ~8 @trouble/@refuse/@you/difficile | du 93 | le 93 | dans le neuf trois | adresse ~3 cite/quartier/banlieue/93/hlm | adresse dans | adresse en cite | cite ~2 sensible | venant ~3 banlieue/93/quartiers/cite* | habit*/resid*/logez/logeant/vivez/viviez/demeur*/domicili* ~5 loin/trop/eloign*/heure*/kilometres/km/banlieue/quartier*/cite/93/province/seine/campagne/zone | @you habitez/residez/vivez/logez ~2 dans/en/a/hors/loin/de l autre ~10 @trouble/@prefer/@refuse | vous habitez | que vous habitez/residiez/logez | comme vous residez/habitez | ne residez/habitez pas | n habitez/habite pas | habitant* ~2 commune/quartier/ville/secteur/proximite/sur place | @prefer ~6 habit*/resid*/local/locaux/locale/locales/du coin/sur place/proximite/proche/du secteur | quelqu un du coin | candidat* ~1 local/locaux | personnes du secteur | trajet* ~8 @trouble/retard* | temps de trajet/transport ~8 | trop de trajet* | distance ~4 domicile | domicile ~6 loin/eloign*/distance | loin de nos/notre/l/la bureaux/agence/site/locaux/entreprise | eloignement geographique | votre eloignement | trop eloigne* | zone sensible | pas du quartier/coin`,
      en: `
        @your ~1 address ~10 @trouble/@not/@refuse/@prefer | @your home address | your address | your postcode | your postal code | your zip code | your ~1 neighborhood/neighbourhood/estate/suburb/borough/area | your part of town | your side of town | your commute | postcode ~8 @trouble/@not/@refuse | where you live | that estate | from that estate | council estate | sink estate | rough ~1 area/neighbo*/estate/part | bad ~1 area/neighbo*/part | deprived ~1 area/neighbo* | wrong side | you live ~4 far/outside/in/on/miles/away/too | living ~2 far/outside/miles/away | live too far | live closer | lives closer | live nearby | lives nearby | live locally | lives locally | living nearby | living locally | @prefer ~6 local candidate*/local/nearby/in the area/from the area/in town/closer | local candidate* | local people | people from ~3 area/neighbo*/estate/part | from your area/part/neighbo* | long commute | commute ~10 @trouble/too/late/@not/tired | distance ~4 home | miles away | too far from ~3 office | your hometown | from the suburbs | from the projects | inner city`,
    },
    unless: {
      fr: `le poste est ~1 a/base/situe | adresse e | adresse mail | adresse electronique | adresse ip | le poste est base | teletravail ~6 poste | mobilite | relocalis* | cite des sciences | vous nous avez dit | preferer rester`,
      en: `email address | ip address | address book | address your | address this | address the | real estate | estate agent* | relocat* | you told us you | right to work | state address | addressed`,
    },
  }),
  law({
    id: 'law/poverty',
    criterion: 'vulnerabilite-economique',
    match: {
      fr: `
        @your ~2 precarite | @your ~1 situation financiere/economique/sociale/precaire/bancaire | situation de precarite | @your ~2 surendettement | surendette* | @your ~1 dettes | @your ~1 endettement | @your ~2 difficultes financieres/economiques/d argent/materielles | @your hebergement | @your ~1 saisie* | saisie* ~2 salaire* | au rsa | @your ~1 rsa | du rsa | beneficiaire* du rsa/de minima/d aides | touchez ~3 rsa/aides/allocations/chomage | chomage ~5 longtemps/longue/depuis/annees | chomeur* ~2 longue duree | sans emploi depuis | longue periode ~2 inactivite/chomage ~6 @trouble | dormez ~3 voiture/rue/foyer/dehors | dormiez | vivez ~3 rue/foyer/voiture/aides/rsa/hebergement | sans domicile fixe | sdf | sans abri | heberge/hebergee ~3 foyer/ami*/centre/115/tiers/association | en foyer | foyer d hebergement | centre d hebergement | logement social ~8 @trouble/@you | fin* de mois difficile* | fins de mois | aides sociales | minima sociaux | restos du coeur | banque alimentaire | interdit bancaire | fiche ~2 banque de france | expulsion ~6 @trouble/@you | milieu ~1 defavorise/modeste/pauvre | origine* modeste* | pauvrete | besoin d argent | moyens de ~3 voiture/costume | pas les moyens | pas de voiture ~4 parce`,
      en: `
        your ~1 debts | your ~1 debt | your ~1 bankruptcy | your ~1 financial | your money | your credit | on benefits | your benefits ~6 @trouble | on welfare | on the dole | living on ~2 benefits/welfare | universal credit | you are ~1 homeless | homeless* | sleeping ~2 rough/car/shelter/sofa*/couch* | staying ~2 shelter/hostel | living ~2 shelter/hostel/car/sofa*/couch* | hostel | shelter ~6 | food bank* | bankrupt* | credit history | credit score | bad credit | unemployed for | long term unemployed | being unemployed | unemployed people | unemployed candidates | out of work for ~8 | unemployment ~6 @trouble | financial difficult* | financial trouble* | financial situation | financially ~2 unstable/insecure/vulnerable/desperate | money problems | money trouble* | poor background | poverty | deprived background | evict* | social housing | council house | payday loan* | wage garnish* | garnish* | low income | can t afford ~4 car/suit/commute | precarious`,
    },
    unless: {
      fr: `situation economique de l/la/notre | menages precaires | assurance chomage | resultat* financier* | la situation financiere de | difficultes financieres de l/notre/la`,
      en: `benefits package | employee benefits | technical debt | tech debt | debt collection | benefits include | benefits of | homeless charity`,
    },
  }),
  law({
    id: 'law/bank',
    criterion: 'domiciliation-bancaire',
    match: {
      fr: `@your ~1 domiciliation | domiciliation bancaire | @your ~1 rib ~8 @trouble/etranger/francais/@refuse | rib ~3 francais/etranger/belge/allemand/lituanien | @your ~1 rib ~5 banque | coordonnees bancaires ~8 @trouble/@refuse | @your ~1 iban | iban ~3 etranger/francais/belge/allemand/lituanien/espagnol | @your ~1 compte ~2 ouvert/domicilie/bancaire/etant/courant/nickel/est | compte* ~2 banque etrangere | compte ~3 domicilie/ouvert ~6 banque/etranger/outre/belgique | compte ~2 nickel | compte nickel | votre banque ~8 @trouble/@refuse/etrang* | neobanque* ~8 @trouble/@refuse/paie | banque en ligne ~8 | banque etrangere | pas de compte ~1 bancaire/en france/francais | compte en france | compte francais | domicilie* ~3 banque | domicilier ~3 salaire`,
      en: `@your ~1 bank account | @your ~1 bank ~8 @trouble/@not/@refuse | @your bank | @your iban | bank details ~8 @trouble/@not | foreign bank | foreign iban | foreign account | account ~3 abroad/overseas/foreign/lithuanian/revolut | held ~3 foreign bank | local bank account | french bank account | uk bank account | domestic bank account | bank abroad/overseas | banks abroad/overseas | online only bank | neobank | salary ~4 foreign/abroad | no bank account | without a bank account | where you bank`,
    },
    unless: {
      fr: `banque privee | une banque | groupe bancaire | secteur bancaire | domiciliation d entreprises | compte rendu | compte tenu | tenir compte | prendre en compte | rib demande`,
      en: `investment bank | retail bank | bank holiday | private bank | banking sector | banking app | food bank*`,
    },
  }),
];
