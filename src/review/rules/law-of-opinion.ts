import { law } from './law-row';

/** Religion, politics, unions, elected office, whistleblowing. */
export const lawOfOpinion = [
  law({
    id: 'law/religion',
    criterion: 'religion',
    match: {
      fr: `@your ~2 religion | @your ~2 religieu* | @your ~1 foi !d | @your ~1 pratique religieuse | @your pratique du ~1 ramadan/careme/jeune/culte/shabbat/judaisme/islam/catholicisme | @your ~1 convictions ~8 @trouble/laique*/religieu* | @your ~1 convictions religieuses/personnelles | @your ~1 croyance* | @your ~1 voile | @your ~1 foulard | @your ~1 hijab/kippa/turban/croix/priere*/ramadan/culte/islam | port ~3 voile/foulard/hijab/kippa/turban/signe* | le voile | un voile ~6 @trouble/@client | foulard ~8 @trouble/@client/retir* | hijab | kippa | ramadan | shabbat | chabbat | sabbat | raisons de foi | raisons religieuses | motif* religieux | pour prier | salle de priere | lieu de priere | temps de priere | pause* priere* | prieres ~6 | halal ~6 pas/@trouble/precedent | casher ~6 pas/@trouble | fetes ~1 juives/musulmanes/religieuses | jour* de ~2 culte | jeune* du ramadan | vendredi* ~6 priere*/mosquee | mosquee | synagogue ~4 @you/@your | @you etes ~2 musulman*/juif/juive/catholique/chretien*/bouddhiste/temoin/croyant*/pratiquant*/evangelique/protestant*/athee | musulman* ~8 @trouble/@misfit/@client/@refuse | candidat* musulman*/juif*/pratiquant*/croyant*/catholique* | pratiquant/pratiquante ~4 vous/n | @prefer ~6 catholique/chretien*/pratiquant*/croyant*/laique | cherch*/recherch*/veut/voulons/souhait*/recrut* ~4 croyant*/pratiquant*/baptise/baptisee | croyant* et ~1 baptise* | baptise/baptisee ~6 foi/eglise/partage* | n etes pas baptise* | etre baptise/baptisee | signe* ~1 religieux/ostensible*/ostentatoire* | temoin* de jehovah | appartenance religieuse | confession ~2 | de confession | tres laique | laicite ~8 @your/@you/@trouble | neutralite ~5 religieuse | alcool ~6 foi/religi* | regime alimentaire religieux`,
      en: `@your ~2 religion | @your ~2 religious | @your ~1 faith | @your ~1 beliefs | @your ~1 prayer* | @your ~1 headscarf/hijab/veil/turban/kippah/yarmulke/niqab/crucifix/cross/ramadan | hijab | headscarf ~8 | head covering* | niqab | ramadan | sabbath | shabbat | prayer breaks | prayer time* | prayer room | prayers | to pray | religious ~1 observance*/holiday*/practice*/dress/symbol*/beliefs/reasons/commitments/obligations | observ* ~2 sabbath/ramadan/faith | fasting | friday* ~4 prayer*/mosque | you are ~2 muslim/jewish/christian/catholic/hindu/sikh/buddhist/observant/religious/evangelical/atheist | being ~1 muslim/jewish/christian/catholic/hindu/sikh/atheist | as a ~1 muslim/jew/christian/catholic/hindu/sikh/jehovah*/believer | muslim ~6 | christian ~1 household/brand/company/values/ethos/team ~10 @prefer/@trouble/@not/shares/rather | catholic ~1 school/ethos ~8 @prefer/practising/practicing/@not | shares ~1 faith/beliefs/religion | share our faith/beliefs | same faith | different faith | practising ~1 catholic/christian/muslim/jew | church ~2 going/goer* | secular ~8 @your/@you/@not | halal | kosher | jehovah* | mosque | go to church | attend church`,
    },
    unless: {
      fr: `bonne foi | foi en | conviction que | de conviction | force de conviction | filiere viande halal | les tests | profession de foi | eglise que nous | cathedrale | la laicite est au programme | pratique* ~2 libertin*/echangis* | digne de foi | ligne de foi`,
      en: `in good faith | faith in | belief that | our belief | cross functional | cross team | cross platform | cross selling | leap of faith | have faith`,
    },
  }),
  law({
    id: 'law/politics',
    criterion: 'opinions-politiques',
    match: {
      fr: `@your ~2 opinion* ~1 politique* | @your opinions | @your ~1 engagement* ~1 politique*/militant*/citoyen*/partisan* | @your ~2 politique* ~8 @trouble/@client/direction/@refuse/plai* | @your ~2 idees ~1 politiques | @your ~1 militantisme | @your ~1 convictions politiques | @your ~1 positions ~1 politiques/publiques | prises de position | @your ~1 sympathies | @your publications ~6 gauche/droite/politique*/gouvernement/parti | extreme droite | extreme gauche | gauche radicale | trop a gauche | trop a droite | de gauche ~8 | de droite ~6 | trop politise* | politise* | militant* ~8 @trouble/@client/@refuse/politique* | militez ~4 | militer | encarte* | adherent* ~4 parti | adhesion a un parti | parti politique | membre* ~3 parti | liste ~2 droite/gauche/insoumise/nationale/ecologiste | candidat* ~4 legislatives/municipales/elections/liste | ancien* candidat* ~4 | gilet* jaune* | tractage | tracter | colleur* d affiches | votes ~4 @you | bord politique | couleur* politique* | sensibilite politique | etiquette politique | tribune* ~4 contre | vos tweets ~6 | manifest* ~6 @you ~8 @trouble | @you ~5 manif | une/la/les/des manif/manifs ~8 @trouble/@refuse/evit*/engage*/militant* | vu/vue/vus/voir/reconnu* ~1 @your photo* ~4 manif* | trop/si engage* ~1 a gauche/droite | @your engagement a gauche/droite | engage* a gauche/droite ~6 notre/@client/@trouble/maison`,
      en: `@your ~2 politic* | @your ~2 political ~1 views/opinions/beliefs/activism/affiliation*/engagement | political ~1 views/opinions/affiliation*/activism/activities/leanings/posts | @your activism | @your views ~8 @trouble/@not/@client | @your opinions ~8 @trouble/@not | @your ~2 campaigning | too left | too right | left wing | right wing | far left | far right | too political | so political | outspoken ~6 politic*/views/social | post*/tweet*/support/campaign* ~2 supporting/backing/favour/for ~1 conservatives/labour/greens/reform/tories/republicans/democrats/snp | backing ~1 conservatives/labour/greens/reform/tories/republicans/democrats/snp | your support for ~2 conservatives/labour/greens/reform/tories/republicans/democrats/snp | canvass* ~3 | your ~3 posts ~6 brexit/election/government/party/politic* | voted ~4 | the party you | that party | member of ~3 party | party member* | party activist | canvass* | stood for ~2 party | ran for ~2 party | campaigned ~2 for/against | protest* ~6 @your/@you/@trouble | activist* ~6 @trouble/@not/@you | extinction rebellion | your tweets | your social media ~6 politic*/government | political past`,
    },
    unless: {
      fr: `politique* rh | politique de l entreprise | notre politique | politique de recrutement | politique salariale | politique* publique* | parti pris | pris le parti | tirer parti | politique* de teletravail | sciences politiques ~4 diplome | opinions clients`,
      en: `privacy policy | third party | working party | first party | company policy | political science degree | office politics | labour market | campaign manager | marketing campaign* | liberal arts | ad campaign*`,
    },
  }),
  law({
    id: 'law/union',
    criterion: 'activites-syndicales',
    match: {
      fr: `@your ~3 syndical* | @your ~1 syndicat | @you ~5 au/du/le/un syndicat !d/des/professionnel/mixte | @your ~2 syndicaliste | syndique* | syndicaliste* | delegue* syndical* ~8 | delegue* du personnel ~8 @trouble/@refuse/@your | @your ~4 delegue* | @your ~1 mandat* ~2 syndical*/cse/representant*/personnel | representant* du personnel ~8 @trouble/@refuse/craign* | ancien* ~3 cgt/cfdt/fo/syndic* | de la cgt | la cgt | a la cgt/cfdt | cgt | cfdt | @your ~3 greve* | greve de | greviste* | mouvement* social* ~6 @you/@your | meneur* ~2 | militant* syndical* | engagement syndical | activite* syndical* | activite* mutualiste* | mutualiste* ~6 @trouble/@your | section syndicale | fauteur* de trouble* | agitateur* | revendicati* | prud homm* ~8 @you/@trouble | elu* ~2 cse ~6 @trouble/@your/@you | responsabilites syndicales`,
      en: `@your ~3 union | union ~1 rep/reps/representative*/member*/activit*/activist*/involvement/background/work/past/steward/role/ties/official*/organis*/organiz* | trade union* ~8 | unionised | unionized | unionist* | shop steward | @you ~5 in the union | union free | downed tools | on strike | strike ~6 @you/@your/@trouble/led/organis* | @your ~3 strike* | picket* | organis* ~3 floor/workers/walkout/workforce/strike/staff | organiz* ~3 floor/workers/walkout/workforce/strike/staff | staff representative ~6 | labor organizer* | works council ~6 @trouble/@you/@your | collective bargaining ~6 @you/@your | union | walkout | troublemaker* | agitator*`,
    },
    unless: {
      fr: `les syndicats ont | relations syndicales | cse et | syndic de copropriete | syndicat mixte | syndicat professionnel | conflit syndical fictif | syndicat d initiative | droit syndical ~4 formation`,
      en: `union type* | union of | credit union | european union | student union | set union | union catalogue | union all`,
    },
  }),
  law({
    id: 'law/elected-office',
    criterion: 'mandat-electif',
    match: {
      fr: `@your ~2 mandat !syndical !cse | @your ~2 mandats | mandat ~1 electif/local/municipal/de conseill*/d elu*/de maire/d adjoint* | @your ~3 elu/elue/elus | elu/elue ~1 local*/municipal*/departemental*/regional*/de la/au | fonctions d elu* | @your ~2 conseill* ~1 municipal*/departemental*/regional*/communautaire* | conseill* municipal* | conseill* departemental* ~6 | conseill* regional* ~6 | conseil municipal ~8 | etre maire | maire de @your/la | @your ~2 maire | adjoint* au maire | adjoint a la mairie | fonctions electives | fonctions ~1 municipales | obligations d elu* | reunions ~2 conseil | seances du conseil | election ~4 comme/au/a la mairie | depuis votre election | si vous etes elu* | vous etes elu* | campagne municipale | votre role a la mairie | engagements a la mairie`,
      en: `elected ~1 office/official/position/role/duties/member/representative/councillor/mandate | @your ~3 councillor* | @your ~3 councilor* | councillor | councilor | @your ~3 council | council ~1 duties/meetings/work/seat/role/commitments ~8 | as ~1 mayor | @your ~3 mayor | being ~1 mayor | deputy mayor | @your ~1 mandate | @your elected | public office | @your seat on | town council | city council ~6 @you/@your | local council ~6 @you/@your | school board ~6 @you/@your | since you were elected | you were elected | you got elected | holding office | local politician`,
    },
    unless: {
      fr: `chef de cabinet du maire | la mairie de | elections professionnelles | mandat de recrutement | mandat du client | mandat de vente | sous mandat | mandat exclusif`,
      en: `council housing | council estate | local council as | council tax | our client the council`,
    },
  }),
  law({
    id: 'law/whistleblower',
    criterion: 'lanceur-alerte',
    match: {
      fr: `@your ~4 lanceu* d alerte | lanceu* d alerte ~10 @trouble/@refuse/inquiet*/@client/craign* | @you etes ~2 lanceu* | @your ~2 signalement* | @your ~2 alerte* ~6 | @you avez ~3 denonce* | avoir denonce | @you avez ~3 alerte* | avez lance ~1 alerte | avez saisi ~3 inspection/autorite*/defenseur/justice/prud | avez signale ~6 fraude*/employeur/pratiques/irregularite*/faits | aide ~5 signaler | a signaler ~3 fraude*/faits/pratiques | temoigne ~3 contre/faveur ~4 employeur/entreprise/lanceu*/collegue | inspection du travail ~8 | @your ~2 denonciation* | @your revelations | revele* ~5 presse/journal*/scandale | affaire que vous | parle ~2 presse/journalistes | alerte la presse | alerte ~2 autorites | transmis ~4 presse/journalistes/autorites | balance* | avez balance | delateur* | denonciateur* | precedent ~4 proces ~4 employeur | plainte ~4 contre @your ~2 employeur | fait ~3 remonter ~4 fraude*/malversation*`,
      en: `@your ~3 whistleblow* | whistleblow* ~10 | blew the whistle | blow the whistle | blowing the whistle | @you ~2 reported ~6 employer/company/regulator/fraud/boss/authorit*/police/press/ombudsman/hse/inspector* | reporting ~3 your ~2 employer/boss/company | you ~2 exposed | you ~3 went ~2 press/public/regulator/authorities | going to the press | spoke to the press | spoke ~2 journalist* | talked to ~2 press/journalist* | leak* ~4 press/journalist*/documents | your ~2 disclosure* | testified ~3 against | helped ~6 whistle/report/raise | raised ~2 concerns ~4 regulator/authorit*/press/fraud | you ~1 flagged ~5 regulator/fraud/safety/authorit* | snitch* | the scandal you | grievance ~4 last/former/previous employer | sued your | complaint against your ~2 employer | tribunal ~6 employer`,
    },
    unless: {
      fr: `protection des lanceurs | dispositif d alerte | votre signalement de bug | alertes de supervision | systeme* d alerte | alerte* ~2 monitoring | signale l erreur`,
      en: `whistleblowing platform | whistleblower protection | whistleblowing hotline | whistleblowing software | bug* you reported | you reported a bug | disclosure* ~2 statement`,
    },
  }),
];
