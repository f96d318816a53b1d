import { law } from './law-row';

/** Age, sex, looks, health, disability, loss of autonomy, genetics. */
export const lawOfBody = [
  law({
    id: 'law/age',
    criterion: 'age',
    sources: ['code-travail-L1132-1', 'code-penal-225-2', 'cass-soc-2023-age'],
    match: {
      fr: `
        trop @adverb? jeune/jeunes/vieux/vieille/vieilles/age/agee/ages/agees | ^ jeune/jeunes et dynamique/dynamiques $ | pas ~1 loin de ~1 retraite
        @you etes/semblez/paraissez/restez/serez/seriez ~2 @adverb? jeune/vieux/vieille/age/agee !diplome/diplomee | un peu jeune/jeunes/vieux/vieille/age/agee/vert/verte/tendre | bien jeune/vieux/vieille/age/agee | encore @adverb? jeune pour | plus/pas tout jeune | plus toute jeune
        @prefer ~6 plus/moins jeune/jeunes/age/agee/ages/agees/mur/mure | @person ~2 plus/moins jeune/jeunes/age/agee/ages/agees | quelqu un de plus/moins @adverb? jeune/age/mur | un peu plus/moins jeune/age/agee | jeune/jeunes et malleable* | plus jeune et | plus jeune que @you
        @your age | @your @adverb? jeune age | @your ~2 jeunesse ~6 @trouble | l age que vous | a votre age | d un certain age | vous avez l age | en age de ~1 retraite
        @your ~1 date/annee de naissance | @your generation | notre generation | generation de votre | de votre generation | digital native* | baby boomer* | boomer | boomers | generation z/y
        proche/proches/pres/approch*/approchez/approchant de/du/la ~2 retraite | @your ~1 retraite | a ~3 annees/ans/mois de la/votre retraite | partir/partirez/partez/partiriez ~3 retraite | depart ~2 retraite ~8 @trouble/@prefer/@refuse | depart a la retraite ~4 proche/prochain/imminent | retraite ~3 approch* | avant la retraite | jeune retraite/retraitee | l age de la retraite
        fin de carriere | fin de @your carriere | fin de parcours professionnel | crepuscule | annees qu il vous reste | annees qui vous restent | il vous reste ~5 a travailler | vous reste ~3 annees/ans | carriere devant lui/elle/eux/soi/vous | annees devant lui/elle/eux/soi/vous | avenir devant lui/elle/soi | carriere derriere vous | avez ~2 fait votre temps | de la vieille ecole | vieille ecole | ancienne ecole
        moyenne d age ~14 @prefer/@trouble/@refuse/@misfit/en/phase | @trouble/@misfit ~10 moyenne d age | pyramide des ages ~10 @prefer/@refuse/rajeuni* | rajeuni* ~3 equipe/equipes/pyramide/effectif*/service/image | equipe plus jeune | du sang neuf/jeune/frais | sang neuf | forces vives | jeunes loups
        equipe*/ambiance/bureau/collaborat*/structure/entreprise/environnement/culture/boite/collegues ~3 jeune/jeunes ~16 @misfit/@trouble | @misfit/@trouble ~10 equipe*/ambiance/environnement/collegues/culture ~4 jeune/jeunes/trentenaire*
        tous/toutes ~2 trentenaires/vingtenaires/jeunes/@agenum | vingtenaires | que des jeunes | entre jeunes | a @bignum ans !d/de | a vos @bignum ans | vos @bignum ans | passe/passes/depasse/depasser @bignum ans | apres @bignum ans ~8 @trouble/@refuse | au dela de @bignum ans | plus de @bignum ans !d/de | moins de @agenum ans !d/de | vous avez ~1 @bignum ans !d/de | aux moins de @agenum ans | a @agenum ans ~2 on/vous/nous/il/difficile/tenir | @agenum ans pour tenir/encadrer/diriger/manager
        l on a @adverb? a @agenum | qu on a a @agenum | @agenum et @agenum ans !d/de | @agenum a @agenum ans !d/de ~6 @prefer | @person de @agenum ans !d/de | @prefer ~5 @agenum ans !d/de
        de votre age | votre maturite ~8 @trouble | limite d age | surqualifi* | trop qualifie* | surdiplom* | sur qualifi* | trop d experience ~8 ennu* | la fougue | fougue | l energie d un/une/des/de jeune/jeunes ~1 | @prefer ~3 jeune/jeunes homme/femme/diplome ~4 malleable | senior*/profils senior* de votre/plus | un senior de | seniors ~6 @trouble | profil* trop senior* ~8 jeune* | manque de maturite ~4 age | vieillissant*  ~3 profil* | l age de vos | plus vieux/vieille/age/agee que | age du/de la manager/equipe | le pere/mere de votre ~1 manager/chef* | sortie d ecole ~6 @trouble | a peine sorti/sortie | vos cheveux blancs/gris | cheveux blancs/gris | temps ~2 avant votre depart | second souffle ~3 carriere | derniere partie de ~1 carriere | dernier poste de votre carriere`,
      en: `
        too young | too old | ^ young and dynamic/energetic $ | young enough | old enough to be | someone ~2 younger/older | @person ~2 younger/older | @prefer ~6 younger/older | younger and | a younger | an older | a bit old/young/long in the tooth | long in the tooth | past your prime | over the hill | past it | man/woman of your years | of your years
        @your age | at your age | @your ~1 date/year of birth | @your generation | of a certain age | your vintage | your stage of life | this stage of ~1 life | your time of life | at this stage of your career | this late in ~1 career | late stage of your career | later stage of your career | twilight | autumn of your | golden years | closer to retirement | close to retirement | near* retirement | approaching retirement | nearing the end | before you retire | @your retirement | until you retire | @you ~3 retiring | @you ~2 retire in | until retirement | retire soon | retiring soon | end of your career | tail end of | winding down | career runway | long runway | runway ahead | years left | many years ahead | years ahead of them | longer career ahead | career ahead of them | decades ahead
        barely out of school/college/university | fresh out of | straight out of school/college | who sent the intern | wet behind | still green | grey hair* | gray hair* | been around the block | recent grad* will | digital native* | millennial* | gen z | boomer* | old school | old guard | set in your ways | fresh blood | young blood | new blood | fresh energy | youthful* | youthful energy | fresh ~1 young | young and ~2 dynamic ~12 @misfit/@trouble/@not
        team/office/crowd/culture/environment/atmosphere/company/crew/bunch ~4 young ~16 @misfit/@trouble/@not/@you | young ~2 team/office/crowd/culture/environment/atmosphere/crew/bunch ~16 @misfit/@trouble/@not | @misfit/@trouble ~10 young*/younger ~2 team/crowd/colleagues/culture/crew | average age ~14 @misfit/@trouble/@prefer/@you | everyone ~3 is in their/under @agenum | in their twenties | in his/her/their @agenum ~10 @misfit/@trouble/@prefer
        at @bignum !years ~1 you/it/we | at @bignum you | you are @bignum | being @bignum | closer to @bignum | over @bignum ~6 @trouble/@refuse | under @agenum | over the age of | under the age of | age bracket | age limit | age group | age gap | age profile | your maturity | overqualified | over qualified | too experienced ~8 bored | too much experience | energy of ~2 young* | @prefer ~4 young* | reports ~3 older | manager ~5 younger than you | younger manager | younger boss | younger colleagues | at your point in life | pension contribution* | older worker* | older candidate* | older person`,
    },
    unless: {
      fr: `jeunes pousses | jeune pousse | maison* de retraite | retraite complementaire | pyramide des ages de | l age de notre/nos/la/le/ce | age du parc | age de depart ~3 legal | caisse de retraite | epargne retraite | produit* retraite`,
      en: `retirement planning | retirement home* | retirement product* | older adults | age of our | pension fund* | new age | coming of age | retirement community | older version* | older system* | older hardware`,
    },
  }),
  law({
    id: 'law/sex',
    criterion: 'sexe',
    sources: ['code-travail-L1132-1', 'code-travail-L1142-1', 'code-penal-225-2'],
    match: {
      fr: `
        @prefer ~4 un homme | @prefer ~4 une femme | @prefer ~6 masculin/feminin/feminine/masculine | @prefer ~4 homme/femme pour | @prefer ~3 @person ~1 masculin/feminin/feminine/masculine | confier ~3 homme/femme | metier d homme/homme/hommes/femme/femmes | metier de femme/femmes | travail d homme/hommes | travail de femme/femmes | poste d homme | monde d hommes | milieu d hommes | univers d hommes | affaire d hommes | boulot d homme
        milieu/univers/equipe/environnement/monde/metier ~3 masculin/masculine/masculins/viril/virile/misogyne/feminin/feminine/macho ~16 @misfit/@trouble/@you/prevu*/femme | masculin/masculine/feminin/feminine ~12 femme/homme n/ne/y/serait/aurait | equipe ~2 hommes ~10 femme/@misfit/@trouble | femme ~12 a l aise | que des hommes/femmes/mecs/filles | une femme ~2 n y/aurait/serait/ne/parmi/dans/sur/comme/au/en | un homme ~2 n y/aurait/serait/ne/parmi/a la creche/dans ce
        pour une femme/dame/fille | pour un homme !de | en tant que femme/homme/fille | etant une femme/un homme | parce que vous etes une/un femme/homme | une femme comme/a la tete | d etre une femme | dirige*/commande*/manage*/encadre*/manager/diriger par une femme | ordres d une femme | dirig* par un homme | femme comme interlocut* | avoir une femme | accueillir une femme | embaucher une femme/un homme | nous/il ~2 faut/fallait/faudrait un homme/une femme | client*/direction/equipe/magasin/patron/responsable ~1 veut/veulent/voulait/demande/souhaite/exige un homme/une femme | deja ~1 deux/trois/quatre/cinq/trop/plein/assez ~1 filles/garcons/femmes/hommes/gars/nanas/mecs ~12 trop/troisieme/quatrieme/beaucoup/suffi*/assez/autre/encore
        au feminin/masculin ~8 @prefer | @prefer ~6 au feminin/masculin | touche feminine | douceur feminine | sensibilite feminine | presence feminine/masculine | voix feminine/masculine | image feminine | autorite masculine | poigne masculine | force physique d un homme | force d un homme | assistante ou/plutot une assistante | recherch* ~2 une assistante/secretaire/hotesse | pas pour une femme | pas un metier de/pour | vestiaires ~8 @you/femme*/feminin* | sanitaires ~8 femme*/feminin* | votre sexe | de sexe feminin/masculin | du sexe | interlocuteur* masculin*/feminin* | candidat* masculin* | feminiser/masculiniser ~4 equipe*/accueil/service/effectif*/atelier/boutique ~12 @you/candidate*/candidature*/femme*/homme*/que | ne/n ~4 que des candidates/femmes/hommes/messieurs/dames | candidature* masculin*/feminin* | les femmes ne/n ~4 | les hommes ne/n ~4 | quota ~3 femmes/hommes | trop de femmes/d hommes | trop feminin/feminine/masculin/masculine | plus feminin/feminine/masculin/masculine | assez feminin/feminine/masculin/masculine/viril/virile | gros bras | un gaillard | costaud | poste physique ~8 homme/femme | vous madame ~6 @trouble | prevus pour vous madame | jeune femme ~8 mal | homme a la creche | nos gars | les gars de | humour ~6 femme`,
      en: `
        @prefer ~5 a man | @prefer ~5 a woman | @prefer ~5 male/female/lady/girl/gentleman/guy | @prefer ~3 a girl | man s job | man s world | woman s job | woman s work | boys club | male dominated ~14 @misfit/@trouble/@you/woman/@not | all male ~14 @misfit/@trouble/@you/woman/@not | all female ~14 @misfit/@trouble/@you/man/@not | female dominated ~14 @misfit/@trouble/@you/@not | mostly men ~14 @misfit/@trouble/@you/woman
        as a woman/man/female/male | being a woman/man/female/male | for a woman/lady/girl/female | for a man ~6 @trouble | a woman ~2 would/in/on/might/could/running/leading/as/here/wouldn | a man ~1 would/in the nursery/might/wouldn | woman in charge | report* to a woman | led by a woman | take* orders from a woman | managed by a woman | work* for a woman | female candidate* | male candidate* | male applicant* | female applicant* | female manager | female boss | male manager | male nurse ~6 @trouble | female engineer ~6 @trouble
        your gender | your sex | feminine touch | woman s touch | female presence | male presence | masculine presence | feminine presence | no place for a | no job for a | place for a lady | too feminine | too masculine | too girly | more feminine | more masculine | softer more feminine | physically demanding ~8 man/woman/men/male/female | heavy lifting ~8 man/woman/men/male/female | the lads | the blokes | the guys ~8 woman/@you ~4 uncomfortable | a wife at | already ~1 have/got/had ~2 girls/boys/women/men/ladies/lads/guys ~10 too/third/fourth/another/enough | female/male ~1 receptionist/driver/assistant/secretary/waiter/waitress/host/hostess/nurse/carer/teacher/guard/operator/worker ~8 better/warmer/safer/stronger/calmer/reassur*/suits/@prefer | opposite sex | lady like | ladylike`,
    },
    unless: {
      fr: `femmes et d hommes | femmes et hommes | femmes et les hommes | hommes et femmes | hommes et les femmes | gamme homme | gamme femme | rayon femme | rayon homme | pret a porter | prix des femmes | association ~6 femmes | sante des femmes | homme cle | jeune homme de theatre | ressources humaines et`,
      en: `men and women | women and men | gender bias | women in tech | master data | menswear | womenswear | women s health | gender studies | gender gap`,
    },
  }),
  law({
    id: 'law/looks',
    criterion: 'apparence',
    match: {
      fr: `
        @your ~2 apparence | @your ~1 physique !de/des | @your ~2 allure | @your look | @your ~1 style vestimentaire | @your tenue | @your ~1 tatouage* | @your ~1 piercing* | @your ~1 coiffure | @your ~1 cheveux | @your ~1 dreadlocks/locks/tresses/nattes/barbe/moustache/corpulence/poids/surpoids/obesite/silhouette/embonpoint/maigreur/kilos/visage/acne/cicatrice*/dentition/taille/calvitie | votre presentation physique/exterieure/generale/personnelle | presentation physique
        physique ~2 avantageux/agreable/soigne/ingrat | bonne presentation ~6 @trouble/@refuse/@prefer | @prefer ~4 plus presentable | pas ~1 presentable* | presentable* | @prefer ~5 silhouette/physique/allure/belle ~1 | @prefer ~6 elance*/mince*/sportive ~2 silhouette | plus elancee | plus mince | trop gros/grosse/maigre/petit/petite/grand/grande/ronde/forte | @you etes ~2 petite/petit/grande/gros/grosse/forte/ronde/maigre/corpulent*/obese pour
        image ~4 marque/maison/enseigne/boutique/notre ~10 physique/apparence/allure/presentation/look | physique ~10 image | apparence ~10 image | locks/dreadlocks ~6 pas | barbe* ~10 codes/image/pas | cheveux ~8 codes/image/pas | crepus/crepue | surpoids ~10 | obesite ~10 | cheveux longs/colores/roses/bleus/afro | vos kilos | quelques kilos | allure plus | image plus soignee | physiquement ~4 @trouble | exclusivement ~2 physique | code* vestimentaire* ~8 @you | rentr* dans l uniforme | uniforme ~6 irait/taille | votre image ~6 @trouble | image que vous renvoyez | la photo de votre cv | votre photo | sur la photo`,
      en: `
        @your ~2 appearance | @your ~1 looks | @your look | @your ~1 tattoo* | @your ~1 piercing* | @your ~1 hairstyle/hair/haircut/dreadlocks/locs/braids/afro/beard/weight/figure/height/size/build/face/acne/scar*/skin/outfit/clothes/dress/physique/teeth/complexion/waistline/birthmark | natural hair | hair like yours | you don t have the ~1 face/look/looks | right face | right look for | the look we | look the part | look* we are after | visible tattoo* | overweight | obes* | @prefer ~6 slim*/attractive/good looking/presentable/well groomed/polished look | more presentable | more polished appearance | not ~2 presentable | physical appearance | attractive | good looking | too fat/thin/short/tall/heavy | larger person | your photo | photo on your | plus size | body type | body shape | lose ~2 weight | unkempt | scruffy | dress sense | the way you dress | how you look | way you look | camera ready | uniform ~6 fit you/size`,
    },
    unless: {
      fr: `data look | look and feel | taille de l entreprise | taille de la | taille de votre equipe | presentation de l architecture | interface | polo taille | boite noire`,
      en: `look forward | look at | looked | looking at | look and feel | take a look | interface | polo | hoodie* | look into | file size | team size | company size | batch size | skin of the app | typeface`,
    },
  }),
  law({
    id: 'law/health',
    criterion: 'sante',
    match: {
      fr: `
        @your ~2 etat de sante | @your ~1 sante | @your ~2 maladie* | @your ~2 probleme*/soucis/souci/ennuis/antecedents/absences/fragilite* ~2 sante/dos/coeur/medica*/cardiaque*/psy* | @your ~2 arret*/arrets ~1 maladie/travail | @your arrets | @your ~2 traitement ~8 @trouble | votre ~1 traitement/chimio*/cancer/depression/burn/burnout/epilepsie/diabete/asthme/seropositivite/sclerose/hernie/endometriose/convalescence/operation/hospitalisation/pathologie/addiction/migraines/allergie*/rechute/remission/pacemaker/suivi ~1 | vos migraines/allergies/crises | vos ~2 pathologies
        @you etes/soyez/seriez ~2 malade/seropositi*/diabetique/epileptique/asthmatique/depressi*/fragile/suivi ~1 psy* | @you suivez ~2 traitement/therapie/chimio* | en pleine sante | bonne sante | sante fragile | sante solide | sante de fer | sante ~3 fragile | raison* ~1 sante | raisons medicales | antecedent* ~1 medica* | passe medical | casier medical | long arret | arret maladie | longue maladie | apres votre ~1 burn/maladie/cancer/depression/accident/operation | burn out ~10 @trouble/@refuse | rechut* | longue absence ~4 maladie | absences repetees | pensez d abord a vous soigner/votre sante | vous soigner | prendre soin de votre sante | prenez soin de votre sante | remettre sur pied | trou ~8 maladie/sante | fumeu* ~6 @trouble/@you | pacemaker | probleme* de dos | mal de dos | mi temps therapeutique ~8 @trouble/@your | antidepresseur*`,
      en: `
        @your ~2 health | @your ~2 illness* | @your ~2 medical | @your ~1 treatment/chemo*/cancer/depression/burnout/anxiety/epilepsy/diabetes/asthma/hiv/condition/surgery/migraines/allerg*/relapse*/addiction/pacemaker/seizures/ms/sclerosis/endometriosis | @your sick leave | @your ~1 sick days | @your back problem* | bad back | history of ~2 illness/depression/anxiety/cancer/burnout/absence* | hiv | bouts of | one of your migraines | your migraines | mental health ~10 @trouble/@not/@refuse/@you | period of illness | off sick | sick leave | sickness absence | sickness record | long absence ~4 ill* | good health | full health | perfect health | robust health | clean bill of health | health concern* | health issue* | health problem* | your recovery | focus on your recovery | focus on getting well/better | get well | look after yourself first | you are ~2 recovering | recovering from | after your ~1 stroke/illness/surgery/cancer/breakdown/heart/operation | nervous breakdown | breakdown | you might relapse | relapse* | fit and healthy | healthy candidate | healthier | chronic ~2`,
    },
    unless: {
      fr: `secteur ~2 sante | sante publique | logiciel ~3 sante | domaine ~2 sante | e sante | sante mentale des | sante financiere | sante au travail ~4 poste | traitement de/des ~1 donnees/texte/l/signal/image* | bonne sante et une | maladie de notre | systeme* de sante | metiers de la sante | mutuelle | industrie pharma* | assurance sante | complementaire sante | sante et ~1 securite`,
      en: `health insurance | health tech | healthtech | health sector | healthcare | health care | public health | health service | health and safety | medical device* | medical sector | medical software | maternity ward | race condition | condition of the | health check endpoint | terms and condition* | mental health app | mental health charity`,
    },
  }),
  law({
    id: 'law/disability',
    criterion: 'handicap',
    match: {
      fr: `
        @your ~2 handicap | @your ~1 rqth | rqth ~10 | @your ~2 surdite/cecite/autisme/dyslexie/dyspraxie/tdah/begaiement/fauteuil/prothese/invalidite/infirmite/canne/deficience | votre trouble ~3 | vos troubles | fauteuil* roulant* ~12 pas/@trouble/@refuse | reconnaissance ~4 handicap* | travailleur* handicape* | en situation de handicap ~10 @trouble/@misfit | @you etes ~2 sourd*/malentendant*/malvoyant*/aveugle*/autis*/handicape*/dyslexique*/begue
        collaborat* ~1 sourd*/malentendant*/malvoyant*/aveugle*/autis*/handicape* | @person ~2 sourd*/malentendant*/malvoyant*/aveugle*/autis*/handicape*/valide/valides | locaux ~6 fauteuil*/accessib*/mobilite | accessib* ~6 fauteuil* | amenager/amenagement* ~3 poste ~10 @trouble/@refuse/pas/budget/cout* | budget ~4 poste adapte | amenagements ~4 @your | les amenagements que vous | malentendant* ~8 pas | bien portant* | personne valide | spectre autistique | mobilite reduite ~10 @trouble/@refuse | vous deplacez en fauteuil | handicap ~6 incompatible*`,
      en: `
        @your ~2 disab* | @your ~1 wheelchair/deafness/blindness/autism/dyslexia/dyspraxia/adhd/stutter*/stammer*/prosthe*/impairment/limp/hearing/sight/tics/condition | you are ~2 deaf/blind/autistic/disabled/dyslexic | wheelchair* ~12 @not/@trouble/@refuse/lift/stairs/access* | deaf colleague/candidate/person/employee | blind colleague/candidate/person/employee | disabled person/candidate/employee/colleague/worker* | able bodied | adjustment* you ~6 | adjustments ~10 @trouble/@not/cost*/expens*/@refuse | accommodation* you ~6 | accommodations ~10 @trouble/@not/cost*/expens* | workplace adjustments | your adjustments | hearing aid* | hard of hearing | on the spectrum | special needs`,
    },
    unless: {
      fr: `un handicap pour/de/que nous | lourd handicap | ce handicap | retard ~6 handicap | handicap ~4 retard | handicap pour le/l/notre | plateforme handicap | ouvert* aux personnes | accessibilite numerique | boite* aux lettres | langue des signes ~4 exig*`,
      en: `handicap to the | delay ~6 handicap | handicap for the | disability rights | accessibility standard* | blind test* | blind spot* | blind review | double blind | color blind* | disability sector | disability insurance | price adjustment*`,
    },
  }),
  law({
    id: 'law/autonomy',
    criterion: 'perte-autonomie',
    match: {
      fr: `
        @your ~2 perte d autonomie | @your perte progressive | @your ~1 dependance ~8 | perte d autonomie ~8 @trouble | ne pouvez plus ~4 seul/seule | plus vous deplacer | dependiez/dependez/dependre ~3 aide/assistance/tierce/auxiliaire/quelqu un/proches | aide* a domicile ~10 @trouble | besoin d une/d aide/assistance/tierce ~5 quotidien*/gestes/deplacer/personne | gestes du quotidien | gestes quotidiens | gestes de la vie | plus autonome* dans ~4 | n etes plus autonome* | n etes plus ~2 autonome* | autonomie physique | assistance permanente | auxiliaire de vie | aide humaine | accompagn* au quotidien ~6 @trouble | manque d autonomie ~4 deplac*/physique`,
      en: `
        loss of autonomy | loss of independence | your ~2 independence | no longer ~3 independent* | rely on ~3 carer*/help/assistance/helper/support worker | reliance on ~3 carer*/care | depend* on ~3 carer*/help/assistance/others/helper/nurse | need* ~3 carer*/help getting/help with daily/help to get | can no longer ~4 alone/yourself/by yourself/unaided/on your own/without help | live in carer | home help | home carer | daily living | daily care | personal care | look after yourself any | not able to look after yourself | unable to look after yourself | everyday tasks | assisted living | care package`,
    },
    unless: {
      fr: `dependance* ~2 logiciel* | gestion des dependances | actuaire | personnes en perte d autonomie | aidants`,
      en: `dependency`,
    },
  }),
  law({
    id: 'law/genes',
    criterion: 'genetique',
    match: {
      fr: `@your ~3 genetique* | @your ~2 predisposition* | predisposition* ~2 genetique*/familial*/hereditaire* | @your ~2 antecedents familiaux | @your ~1 heredite | test* genetique* ~8 @you/@your/@trouble/@refuse | test* adn | maladie ~1 genetique/hereditaire ~8 @trouble/@refuse | portant la mutation | porteu* ~3 mutation/gene/anomalie | gene ~3 maladie | maladie* hereditaire* | huntington | brca | vos genes | vos parents ~6 maladie | antecedents ~2 famille`,
      en: `@your ~3 genetic* | @your ~2 predisposition* | genetic predisposition* | family history of | @your ~2 family history | @your genes | @your dna | genetic test* ~8 @you/@your/@trouble/@refuse | carry* ~3 gene/mutation | carrier of | brca | huntington* | hereditary ~6 @trouble/@you | runs in ~1 family | run in ~1 family`,
    },
    unless: {
      fr: `algorithme* genetique* | genetique des populations | laboratoire*`,
      en: `genetic algorithm* | genetic engineering | genetics lab | population genetics`,
    },
  }),
];
