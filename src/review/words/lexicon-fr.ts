/**
 * French concepts shared by the rules: who is spoken of, and the frames in which a word becomes a motive
 * (a cause, a difficulty, a preference). Notation: `grammar.ts`.
 */
export const frenchLexicon: Readonly<Record<string, string>> = {
  your: 'votre | vos | ton | ta | tes | leur votre',
  you: 'vous | tu | te | toi',
  adverb:
    'tres | trop | plutot | assez | bien | un peu | encore | peut etre | quelque peu | relativement | vraiment | particulierement | franchement | legerement | si | tellement | majoritairement | exclusivement | essentiellement | globalement | fort',
  cause: `
    en raison de/du/des/d | compte tenu de/du/des/d | au vu de/du/des/d | au regard de/du/des/d | eu egard a/au/aux | du fait de/du/des/d
    a cause de/du/des/d | etant donne/donnes/donnee/donnees | vu/vus/vue | considerant | en consideration de/du/des/d | par rapport a/au/aux
    s agissant de/du/des/d | pour des/une raison/raisons de/d/liee/liees | pour raison/raisons de/d | pour cause de/d | pour motif de/d
    du point de vue de/du/des/d | en lien avec | lie/liee/lies/liees a/au/aux | tient a/au/aux | tenant a/au/aux | tiennent a/au/aux
    motive/motivee par | base/basee/fonde/fondee sur | car | parce que/qu | puisque/puisqu | dans la mesure ou | suite a/au/aux | face a/au/aux
    a la lecture de/du/des/d | faute de/d | sous pretexte de/d | eu egard | vis a vis de/du/des | joue ~2 defaveur | influence par`,
  notdo: 'ne/n ~3 pas/plus/guere/point/pourr* | ni',
  trouble: `
    difficile* | difficilement | difficulte* | complique* | complexe* | delicat* | incompatible* | inadapte* | redhibitoire* | probleme* | problematique*
    frein | freine* | freiner* | obstacle* | risque | risques | risquer* | risquent | risquez | risquerait | gene | gener* | genant* | genent | inquiet* | craindre | craignons | craint | craignent
    crainte* | redout* | doute | doutes | doutons | reserves | reticen* | reserve | hesit* | inconvenient* | desavantage* | decalage* | decal* | penalis* | peser* | pese | pesent
    embarrass* | embete* | embetant* | nuire | nuis* | nuit a | derang* | choqu* | heurt* | deplair* | souci | soucis | empech* | impossible | exclu | exclut | exclue
    contraignant* | fatigu* | insuffisant* | limite notre | limites | constitue* ~2 limite | mal a l aise | mal percu* | mal vu* | mal accepte* | mal accueilli* | mal passe* | passe mal | passer mal | passerait mal | passe* ~1 mal
    s accord* mal | se prete* mal | se marie* mal | cadre* mal | cadrer mal | cadrent mal | colle* mal | se concili* mal | mal avec | mal compatible* | peu compatible* | peu adapte* | peu conciliable* | inconciliable* | peu propice
    pas/guere/plus/jamais/moins ~1 compatible* | pas/guere/jamais/moins ~1 adapte* | pas ~1 conciliable* | pas ~1 fait/faite pour | pas ~1 raccord | pas ~1 ideal*
    ne/n ~2 permet* | ne/n ~2 permettr* | ne/n ~2 convien* | ne/n ~2 correspond* | ne/n ~2 coll* | ne/n ~2 cadr* | ne/n ~2 plai* | ne/n ~2 rassur* | ne/n ~2 ressembl* | ne/n ~2 passe* ~1 pas | ne/n ~2 facilit* | ne/n ~2 pourr* | ne/n ~2 conviendr* | ne/n ~2 garanti* | ne/n ~2 attend* | ne/n ~2 reflet*
    ne ~2 pas envisageable* | pas souhait* | pas souhaitable | pas possible* | mal ~1 integr* | detonn* | detonner* | jur* avec | trancher* | deteint | ternir | entach* | compromett* | compromis | desorganis* | perturb*
    plus/trop/tres/assez lourd* | pose/posent/poser/poserait/poseraient/poserai question* | interrog* | interpell* | prejudici* | handicape | handicaperait | desservi* | dessert | joue* contre | joue* en votre defaveur | defaveur | defavorable*`,
  misfit: `
    integr* | adapter* | sentir* | sentiriez | sentir | sentiez | trouver ~2 place | trouveriez | trouvez | vous plaire | vous plairait | vous plairiez | vous epanouir | epanouir* | vous fondre | decalage* | suivre le rythme | tenir le rythme | suivre la cadence | mal a l aise
    a votre place | votre place | difficile* pour vous | compliqu* pour vous | vous convenir | vous conviendrait | ne vous conviendr* | detonn* | se reconnaitr* | isole* | seul* | marge | codes`,
  refuse: `
    refus | refus* | ecart* | pas/non retenu* | pas/non ~1 retenu* | ne ~2 retenons | ne ~2 retenir | rejet* | declin* | ne ~3 suite | suite favorable | suite defavorable
    pas/plus poursuivre | pas ~1 donner | ne ~2 pouvons | ne ~2 pourrons | ne ~2 peut | ne ~2 peuvent | renonc* | regret* | malheureusement | negativ* | decision | choix | impossible`,
  prefer: `
    prefer* | privilegi* | recherch* | cherch* | souhait* | visons | visait | avons besoin | a besoin | avait besoin | il nous faut | il nous faudrait | il faudrait | il fallait | besoin de/d | voulons | voulait | veut | voulions | voudrai* | aimerions | aimerait
    attend* | exige* | reclam* | imagin* | penchons | orient* | avons choisi | avons retenu | avons opte | opt* pour | reserve* a/aux | adapte* a/aux | plutot | ideal* | destine* a/aux | visage | convien* | conviendr* | demand* | confier* a | confier | choisi* | opte* | vise* | correspond* ~1 mieux | mieux`,
  person: `
    personne | personnes | quelqu un | un profil | des profils | profil | profils | candidat | candidate | candidats | candidates | une candidature | interlocuteur* | collaborat* | salarie* | un homme | une femme | recrue | gens | commercia* | develop* | assistant* | ingenieur*`,
  client:
    'client | clients | clientele | cliente | clientes | partenaires | interlocuteurs | usagers | public | equipe | equipes | direction | manager | managers | direct* | dirigeant* | patron | associes',
  avoid:
    'evit* | ecart* | exclu* | ne ~2 souhait* pas | ne ~1 souhaitons | ne voulons | refus* | n accept* | ne prenons | ne prend | ne recrut* | n embauch* | ne retenons | pas prets | pas prete | pas pret | aucun | aucune | pas de/d | jamais | se passer de/d',
  // What says the word is a policy, a product, a sector, a thank-you: not a motive.
  policy: `
    sans distinction | quel que/qu | quelle que/qu | quels que/qu | quelles que/qu | independamment | egalite des chances | egalite professionnelle | diversite | inclusion | inclusif* | inclusive* | mission handicap | handi accueillant* | non discrimination | ouvert/ouverte/ouverts/ouvertes a tous/toutes | ouvert/ouverte/ouvertes/ouverts aux | a competences egales | sans aucun lien avec | sans lien avec | sans rapport avec | parite | charte | referent handicap`,
  sector: `
    secteur* | domaine* | marche | marches | projet* | produit* | logiciel* | application* | plateforme* | filiere* | industrie* | mission | missions | service | services | donnees | equipements | materiel | dispositif* | solution | solutions | outil | outils | reseau`,
  num: 'un | deux | trois | quatre | cinq | six | 2 | 3 | 4 | 5 | 6 | plusieurs | des',
  application:
    'candidature | candidatures | profil | parcours | dossier | cv | demande | experience | competences | profil professionnel | formation | vous',
  expectation:
    'attentes | besoins | criteres | exigences | recherche | recherches | attente | ce que nous | nos besoins | ce poste | nos attentes | ce que l on | standards | valeurs',
  // A reason about the job, in the same sentence: then it is not vague.
  reason: `
    car | parce que/qu | puisque/puisqu | experience ~1 de/d/en/du/sur/dans/avec ~2 !nos | ans d experience/de | annees d experience/de | competence* ~1 en/de/sur | maitrise ~1 de/d/du/des | pratique ~1 de/d/du/des/quotidienne | certifi* | diplome* | permis | habilitation | anglais | allemand | espagnol | niveau ~1 b1/b2/c1/c2 | plus experimente* | specialis* ~1 en/dans/de | connaissance* ~1 de/du/des/en | parcours en _ | dans le domaine | langage | java | python | kubernetes | sap | react | angular | devops | salesforce | sql | linux | terraform | aws | azure | cloud | data | rust | kafka | deja ~2 conduit/dirige/mene/deploye/encadre/gere/pilote/travaille/tenu/migre/occupe/realise/pratique/exerce/exploite/livre | il/elle demande | le poste demande | le poste exige | le poste requiert | demande ~1 une/un/des/au/avant | teletravail | budget | gele | annule* | pourvu | salaire | remuneration | preavis | disponib*`,
  bignum:
    '33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | trente cinq | quarante | quarante cinq | cinquante | cinquante cinq | soixante | quarante deux | quarante huit | cinquante deux | cinquante trois | cinquante six | cinquante sept | cinquante huit | cinquante neuf | soixante deux',
  agenum:
    '18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | vingt | vingt deux | vingt trois | vingt cinq | vingt six | vingt huit | trente | trente deux | @bignum',
};
