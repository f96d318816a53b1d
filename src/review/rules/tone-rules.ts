import type { ToneRule } from './rule';

/**
 * Vague, cold, falsely kind. A sentence that gives a reason about the job (`@reason`) is not vague:
 * « votre profil ne correspond pas, car le poste demande dix ans de C » says enough.
 */
export const toneRules: readonly ToneRule[] = [
  {
    id: 'vague/profile',
    kind: 'vague',
    why: {
      fr: 'La personne n’apprend rien\u00a0: dites ce que le poste demande et que sa candidature ne montre pas encore.',
      en: 'The person learns nothing: say what the job asks for that the application does not show yet.',
    },
    instead: {
      fr: 'Le poste demande une pratique confirmée de …, que votre candidature ne montre pas encore.',
      en: 'The role asks for solid practice of …, which your application does not show yet.',
    },
    match: {
      fr: `
        @application ~3 ne/n ~2 correspond*/repond*/cadr*/coll*/satisfai*/match*/rentr*/entr*/convien*/conven*/colle/s inscri* ~3 pas/plus/guere/qu ~8
        @application ~3 ne/n ~2 correspond*/repond*/cadr*/coll*/satisfai*/match*/convien*/rentr*
        ne/n ~2 pas/pleinement/totalement/exactement/entierement/completement ~3 a @expectation | @application ~6 pas ~3 en adequation/phase/ligne/accord | @application ~4 pas ~2 adapte*/approprie*/conforme*/ideal*/pertinent*/compatible* | pas ~3 adequation | adequation ~3 pas/insuffisante/imparfaite
        n avez/aviez pas ~3 profil/criteres | pas ~3 le profil ~2 ideal/recherche/attendu/adequat/type/que | pas tout a fait le profil | pas ~2 le/la bon/bonne profil/personne/candidat/candidate | pas ce que nous recherch*/cherch*/attend* | pas celui que/nous/qu | ne correspond* pas vraiment | loin de ce que nous | ecart avec nos attentes | pas retenu toute notre attention | ne repond pas a tous | ne remplit/remplissez pas ~3 criteres | criteres ne sont pas | pas exactement ce | pas tout a fait ce | pas dans la cible | ecart ~2 attentes | niveau ~1 general/global/d ensemble ~8 pas/insuffisant*/deca/dessous/limite/faible/juste/bas | ne remplit/remplissez/remplissait/remplissiez pas ~3 conditions/exigences ~1 attendu*/requis*/demande*/posees/fixees | experience/parcours/profil/dossier ~6 pas/guere ~2 dans le sens/la direction | profil atypique | profil ~3 trop atypique/generaliste/eloigne`,
      en: `
        @application ~4 @not ~4 match*/fit*/meet*/correspond*/align*/suit*/satisf* | @application ~3 not ~4 what we | not ~2 what we ~4 looking/after/need*/want*/had | @not ~2 what we are/were ~2 looking/seeking | not ~2 the right ~1 fit/person/match/candidate/profile | not ~3 a ~2 fit/match | isn t ~3 fit/match | aren t ~3 fit/match/right | wasn t ~3 fit/match | weren t ~3 fit/match/right | not ~2 suited to our | @not quite ~4 looking for/pictured/in mind/there/need/fit | @not a perfect/ideal/good/great/natural/close ~1 match/fit | @not the/a ~2 profile | do not meet our ~3 | doesn t tick | @not tick ~3 boxes | does not meet our ~3 | falls ~1 short of ~2 expectations/what | fell ~1 short of ~2 expectations/what | @not align with ~4 | @not line up with ~6 | overall/general level ~6 below/short/@not/under | not in line with our | not aligned with`,
    },
    unless: { fr: '@reason', en: '@reason' },
  },
  {
    id: 'vague/others',
    kind: 'vague',
    why: {
      fr: '«\u00a0D’autres candidatures conviennent mieux\u00a0» ne dit pas en quoi\u00a0: nommez la compétence qui a fait la différence.',
      en: '“Others are a better match” does not say how: name the skill that made the difference.',
    },
    instead: {
      fr: 'Nous avons retenu une personne dont l’expérience de … est plus poussée.',
      en: 'We chose someone with deeper experience of ….',
    },
    match: {
      fr: `
        candidature*/profil*/candidat*/dossier*/parcours/personne* ~4 plus/mieux/davantage ~2 en adequation/phase/ligne/accord ~8 | candidature*/profil*/candidat*/dossier*/parcours/personne* ~4 plus/mieux ~1 pertinent*/adapte*/convaincant*/interessant*/abouti*/proche*/approprie*/solide*/fort*/qualifie*/cible*/complet*/aligne*/seduisant* | correspond* ~3 plus/mieux/davantage ~2 a nos/aux/notre/ce/au/a l | correspondant mieux | mieux/davantage ~2 correspond* | repond* ~2 mieux/davantage ~4 | mieux ~1 repond* | coch* ~3 plus/davantage/toutes/tous ~3 cases | d autres ~1 candidat*/profil*/dossier* ~4 retenu*/prefer*/priorit*/privilegie*/selectionne*/convaincu*/seduit* | autre/autres ~1 candidat*/profil*/dossier* ~3 ont/a ~1 davantage/plus/mieux | nous avons privilegie/retenu/prefere/choisi ~2 d autres/autre ~1 candidat*/profil*/dossier* $ | plus en adequation | meilleur* candidat* | trouve ~2 meilleur* | meilleur profil`,
      en: `
        others were ~1 stronger/better/more | other ~2 candidate*/applicant*/application*/profile* ~4 better/stronger/closer/closely/more ~2 | candidate* who/whose ~3 better/closer/closely/more ~2 match*/fit*/suit*/align*/meet*/suited/aligned | more closely match*/align*/fit*/meet*/suit* | better match* | better fit | better suited ~2 | better aligned | more suitable ~1 candidate*/applicant*/profile*/application* | tick* ~2 more/all/every ~3 box/boxes | stronger ~1 candidate*/applicant*/application*/profile* | more qualified ~1 candidate*/applicant* | closer match | proceed with/move forward with/pursue other ~1 candidate*/applicant* | moving forward with other ~1 candidate* | pursue other candidates | someone better suited | another candidate was ~1 better/stronger`,
    },
    unless: { fr: '@reason', en: '@reason' },
  },
  {
    id: 'vague/no-reason',
    kind: 'vague',
    why: {
      fr: 'Annoncer des raisons sans les dire laisse imaginer le pire\u00a0: donnez-en une, vraie et liée au poste.',
      en: 'To announce reasons without giving them invites the worst guess: give one, true and about the job.',
    },
    instead: {
      fr: 'La raison tient au poste\u00a0: il demande …',
      en: 'The reason is about the job: it needs …',
    },
    match: {
      fr: `
        pour ~2 diverses/plusieurs/differentes/multiples/certaines/quelques raisons | pour diverses | pour un certain nombre de raisons | pour ~2 raisons ~2 internes/propres/diverses/strategiques/organisationnelles/variees/confidentielles/qui/que/d ordre/evidentes/techniques/administratives | pour des motifs/raisons ~2 internes/divers/confidentiels | raison* que nous ne/n | raisons ~2 appartiennent | malgre/en depit ~2 la/l/les/vos/votre ~1 qualite*/interet/atouts/merites ~8 ne/n ~5 | malgre tout l interet ~12 | apres mure reflexion ~6 ne/n | concours de circonstances | ensemble de facteurs | ensemble d elements | differents criteres | divers elements | certains elements | certains points | certaines reserves | quelques reserves | quelques points | emis ~1 reserve/reserves | des reserves ~1 sur | deux ou trois choses/points/reserves/details | il ~2 fallu/fallait ~2 choisir/trancher/decider/departager | fallu/du ~1 faire un choix | choix a du | pas tous les criteres | pas au bon moment | n est pas le bon moment | autre direction | orientation differente | autre orientation | autre option | partir sur autre chose | une autre voie`,
      en: `
        for ~1 a number of reasons | for ~1 various/several/different/multiple/many/certain/some/internal ~1 reasons | for reasons we/that/which | for a variety of reasons | for one reason or another | variety of factors | number of factors | many factors | various factors | go* ~1 in a ~1 different direction | went in a ~1 different direction | going in another direction | another direction | different route | explore other options | other options | pursue other options | at this time we are/will/have not | at this point in time ~4 not | certain aspects | some areas | a few areas | some concerns $ | a few/some/several reservations | couple of reservations | had to choose | had to pick | choice had to be made | gave us pause | a few question marks | timing wasn t right | not the right time | on this occasion you`,
    },
    unless: { fr: '@reason', en: '@reason' },
  },
  {
    id: 'vague/feeling',
    kind: 'vague',
    why: {
      fr: 'Une impression n’est pas une raison\u00a0: elle ne se vérifie pas et peut cacher un préjugé. Nommez un critère du poste.',
      en: 'A feeling is not a reason: it cannot be checked and may hide a bias. Name a criterion of the job.',
    },
    instead: {
      fr: 'Ce qui a fait la différence est l’expérience de …, que le poste demande dès l’arrivée.',
      en: 'What made the difference is experience of …, which the job needs from day one.',
    },
    match: {
      fr: `
        feeling | le fit | un fit | fit culturel | culture fit | alchimie | petit quelque chose | petit rien | petit truc | impression/avis/bilan/ressenti/retours ~3 mitige*/partage* | en demi teinte | quelque chose qui manqu* | manquait quelque chose | je ne sais quoi | petit plus | etincelle | declic | coup de coeur | le courant ~4 pass* | courant n est | ressenti | ressentons | intuition* | l instinct | atomes crochus | matche* ~1 pas | ne matche* | ca ne matche | ne l avons pas senti | ne sentons pas | ne vous sentons pas | on ne le sent pas | pas senti | la sauce | la magie | mayonnaise | culture de la maison | culture de l entreprise ~6 pas/trop | pas ~4 culture ~3 maison/entreprise | esprit maison | l adn de ~2 maison/entreprise/groupe | notre adn | savoir etre n | votre savoir etre | personnalite ~6 @notdo | pas convaincu* | pas ete ~1 convaincu* | pas ete ~1 seduit* | n a pas convaincu | n avez pas convaincu | n a pas ~2 emporte | n emporte pas | l adhesion | pas ~1 conquis | laisse* sur notre faim | sur notre faim | manque de relief | pas ~1 accroche* | accroche pas | pas ~3 la bonne energie | compatibilite d humeur | l impression | impression generale | impression d ensemble | vibes | pas ~2 emballe*`,
      en: `
        gut feeling | gut | the chemistry | chemistry ~3 @not | spark | culture fit | cultural fit | culture add | a vibe | the vibe | vibes | something ~2 missing | little something | extra something | tiny something | mixed impression/feelings/feedback | in two minds | a better feeling about | something was | special something | certain something | x factor | wow factor | je ne sais quoi | didn t click | did not click | didn t quite click | @not ~2 click | it just didn t | just wasn t ~4 | just didn t ~4 | didn t feel ~4 right/fit | doesn t feel ~3 right/fit | did not feel right | @not ~2 convinced | unconvinced | weren t ~1 convinced | @not ~2 sold on | @not won over | @not resonate* | overall impression | impression ~3 @not | our dna | instinct* | fit with our culture | @not ~3 our culture | not quite one of us | personality ~3 fit | fit for our team | fit for the team | fit in with the/our ~1 culture`,
    },
    unless: { fr: '@reason', en: '@reason' },
  },
  {
    id: 'cold/verdict',
    kind: 'cold',
    why: {
      fr: 'Ces mots d’administration ferment la porte au nez\u00a0: la décision peut être aussi claire et dite à une personne.',
      en: 'These words slam the door: the decision can be just as clear and still be said to a person.',
    },
    instead: {
      fr: 'Nous ne donnerons pas suite à votre candidature pour ce poste.',
      en: 'We will not be taking your application forward for this role.',
    },
    match: {
      fr: `
        @application ~4 est/ete/sera/etait/fut ~2 rejete*/refuse*/elimine*/ecarte*/recale*/irrecevable/caduque/annulee/disqualifie*/debout*/econduit* | candidature*/dossier*/demande* rejete*/refuse*/ecarte*/elimine* | rejetons | le rejet de | notifi* ~3 rejet/refus | classe* sans suite | sans suite $ | considerer ~5 candidature/dossier ~4 rejete*/refuse*/nulle/caduque/non/close/classe* | considerez ~5 candidature/dossier ~4 | ^ candidature non retenue | ^ candidature ~1 refusee | ^ refus | ^ refuse/refusee $ | ^ non retenu* | ^ negatif | ^ profil refuse | ^ profil non retenu | ^ dossier clos | dossier est ~1 clos | dossier clos | fermer ~2 dossier | par la presente | regret de vous informer/annoncer ~4 rejet*/refus* | avons le regret de vous | est au regret de vous | sommes au regret de vous | veuillez prendre/noter ~6 refus*/rejet* | vous avez echoue | votre echec | elimine* | recale* | reponse est non | c est non | hors de question | fin de non recevoir`,
      en: `
        @application ~4 is/was/been/be ~2 rejected/refused/denied/dismissed/discarded/eliminated/disqualified | application rejected/denied/declined/refused | we ~1 reject | hereby | regret to inform | you have been ~1 unsuccessful/rejected/eliminated/declined | you were ~1 rejected/unsuccessful/eliminated | consider yourself ~2 unsuccessful/rejected | consider your application ~4 | assume ~4 unsuccessful | ^ application unsuccessful | ^ rejected | ^ declined $ | ^ not selected | file is ~1 closed | case is closed | your file has been closed | you have failed | you failed | the answer is no | you did not pass | didn t make the cut | not make the cut | did not make the cut | weeded out | screened out`,
    },
    // A mark beside the one that was due is a reason: “You did not pass the typing test: 38 words a minute against the 50 asked”.
    unless: { en: 'you did not pass ~6 @num/against/cut/pass/mark/allow*/rule/words/minutes/out' },
  },
  {
    id: 'cold/no-reply',
    kind: 'cold',
    why: {
      fr: 'Dire qu’on ne répondra pas, ou laisser le silence répondre, abîme l’image de l’employeur plus que le refus.',
      en: 'Saying nobody will answer, or letting silence answer, harms the employer more than the refusal.',
    },
    instead: {
      fr: 'Je reste à votre disposition si vous souhaitez en savoir plus.',
      en: 'Do write to me if you would like to know more.',
    },
    match: {
      fr: `
        inutile de/d ~1 nous/insister/repondre/relancer/rappeler/recontacter/repostuler/postuler/renvoyer/m/revenir/chercher/demander/appeler | il est inutile | est inutile | merci de ne pas/plus ~2 repondre/relancer/contacter/recontacter/solliciter/insister/appeler/ecrire/postuler/nous/y/revenir/chercher/renvoyer | merci de bien vouloir ne | veuillez ne pas/plus | ne pas repondre | ne nous ~1 relancez/contactez/recontactez/rappelez/sollicitez/ecrivez | ne cherchez pas | n insistez | pas la peine de/d | message/mail/courriel/envoi/reponse ~1 automatique* | genere automatiquement | envoye automatiquement | boite ~4 pas consultee/lue/surveillee | adresse ~4 pas consultee/lue | sans reponse/retour/nouvelles ~5 sous/dans/avant/passe/d ici/au/apres | faute de reponse/retour ~8 | a defaut de reponse/retour ~8 | absence de reponse/retour ~8 | aucune ~1 reponse/explication/suite/justification/relance/reclamation/contestation/demande ~5 ne/n/sera/donnee | aucun ~1 retour/feedback/commentaire/recours/motif/detail/echange ~5 ne/n/sera/possible | ne ~2 donn* ~2 aucun*/pas d/pas de/pas ~1 explication*/motif*/retour*/feedback*/details/justification* | ne repondons pas | ne repondrons pas/plus/a | ne justifi* | ne ~2 pouvons/souhaitons/pouvez pas ~3 justifier/motiver/expliquer/commenter | ne motivons pas | n avons pas a ~1 justifier/motiver/expliquer | n avons pas vocation | ne ~2 sera apporte* | ne ~2 sera ~1 communique*/donne* | decision ~2 est definitive/irrevocable/finale | decision ~1 definitive/irrevocable/finale | sans appel | pas ~1 negociable | pas ~2 discut* | non negociable | ne souffre aucune | n est pas ouvert* a | ne sera pas ~1 rediscute* | pas reexamine*/revenir ~3 decision | pas le temps | manque de temps ~6 repondre/lire | trop de candidatures | trop nombreu* pour ~4 | volume de candidatures ~8 ne/pas/impossible | nombre de candidatures ~10 aucune/ne/pas ~4 | ne ~1 repostulez | avant de repostuler | ne plus postuler | plus ~1 postuler | pas ~1 postuler a nouveau | ne ~1 postuler ~2 avant | n appel* ~4 pas ~2 | n appelle ~3 de votre part`,
      en: `
        do not reply | do not respond | don t reply | don t bother | no need to reply/respond/call/contact/follow | please do not ~3 reply/contact/call/apply/respond/follow/email/write/chase/ask | please don t ~3 reply/contact/call/apply/respond/follow/email/chase/ask | please refrain | refrain from | not monitored | unmonitored | automated ~1 message/email/reply/response | automatic ~1 message/email/reply | automatically generated | auto generated | if you ~2 not heard/hear | if you don t/haven t hear/heard | no correspondence | no further correspondence/communication/discussion/contact/feedback/explanation | no feedback | no explanation | not provide feedback/reasons/explanation* | unable to provide ~2 feedback | cannot provide ~2 feedback | do not ~1 provide/give/offer ~2 feedback/reasons/explanation* | don t ~1 provide/give/offer/do ~2 feedback/reasons/explanation* | not enter into | decision is ~1 final | this is final | not open to ~2 discussion/debate/appeal/negotiation | not up for | no appeal | too many applications | so many applications ~6 @not/cannot/impossible | volume of applications ~8 @not/cannot/unable/impossible/do | far too many | not apply again | do not apply | don t apply | cannot be appealed | will not be discussed | not discuss | not explain | will not respond | no one will | time to respond | time to reply to`,
    },
  },
  {
    id: 'cold/scorn',
    kind: 'cold',
    why: {
      fr: 'Un jugement sur la personne blesse et n’aide pas\u00a0: parlez de ce que le poste demande.',
      en: 'A judgement on the person hurts and does not help: speak of what the job asks for.',
    },
    instead: {
      fr: 'Le poste demande une expérience de … plus avancée.',
      en: 'The role asks for more advanced experience of ….',
    },
    match: {
      fr: `
        n avez/aviez ~2 pas le niveau | pas le niveau | pas ~2 au niveau | pas ~2 a la hauteur | en dessous ~3 niveau/attentes/attendu/requis/minimum/standard* | nettement/tres/bien/trop ~1 insuffisant* | insuffisant* | mediocre* | faible* ~2 candidature/dossier/profil | trop faible* | decev* | decu* par/de | decue par | nous avez decu* | pas ~2 d interet pour | aucun interet | ne presente* ~2 interet | ne nous interesse* | pas ~1 interesse* par | aucune valeur | n apporte* rien | sans interet | bien mieux ailleurs | cherchez/voyez/allez/tentez ~1 ailleurs $ | fallait oser $ | fallait le faire $ | culot | mieux ailleurs que | trouve ~2 mieux | vous auriez du | auriez pu vous | aurait fallu lire | lire l annonce | lu l annonce | pris la peine de lire | perdu/perdre/perte ~3 temps | fait perdre | hors sujet | a cote de la plaque | loin du compte | pas serieu* | manque de serieux | peu serieu* | pas credible* | n etes pas fait* | pas fait* pour ce metier | changer de metier | changez de metier | pas besoin de vous | n avons que faire | que faire de | besoin de gens competents | incompetent* | incapable* | ridicule* | amateur* | pretenti* | comme tant d autres | comme beaucoup | rien d exceptionnel | banal* | quelconque* | ne sort* ~2 du lot | manifestement pas | evidemment pas | visiblement pas | vous comprendrez aisement | vous comprendrez que nous ne | exigences sont ~1 elevees | n acceptons que | excellence ~6 @notdo | ne faites pas l affaire | pas l affaire | ne vous faites pas d illusion* | soyez realiste | revoyez ~2 ambitions | revoir ~2 ambitions | temps a perdre | aucune chance | suffit pas`,
      en: `
        look/try/go elsewhere $ | takes some doing | no use for ~4 | nothing to offer | no interest in ~2 your/you | not interested in ~2 your/you | wasted ~4 time | waste of ~2 time | wasting ~3 time | failed to ~4 standard*/requirement*/expectation*/level | below ~3 standard*/level/expectations/par/bar/minimum/required | not up to ~3 | sub par | subpar | not good enough | not strong enough | not impressed | unimpress* | weak application/candidate/cv/performance | poor application/candidate/cv/performance | disappointing* | underwhelm* | mediocre | inadequate | incompetent | unqualified | you clearly ~2 lack/not/don t/did/haven t | clearly not | obviously not | should have read | next time read | read the ad* | read the job | bother to read | bothered to read | not serious | out of your depth | out of your league | you lack ~2 | nowhere near | not even close | do better | found ~1 much better | found someone ~1 much | never stood a | stood no | no chance | don t ~1 kid | be realistic | lower your | only hire the best | hire the best | only take the best | run of the mill | nothing special | waste our`,
    },
  },
  {
    id: 'false-empathy/heart',
    kind: 'false-empathy',
    why: {
      fr: 'Une émotion appuyée sonne faux venant de qui refuse\u00a0: la simplicité respecte davantage.',
      en: 'Strong emotion rings false from the one who says no: plain words respect the person more.',
    },
    instead: {
      fr: 'Je sais que vous avez consacré du temps à cette candidature, et je vous en remercie.',
      en: 'I know you gave time to this application, and I thank you for it.',
    },
    match: {
      fr: `
        coeur lourd/serre/brise/gros | creve coeur | coeur ~1 fend/saigne/brise/dechire | brise ~2 coeur | fend le coeur | dechire* | dechirant* | dechirement | de tout coeur avec | mort dans l ame | bouleverse* | bouleversant* | douloureu* | peine immense | immense peine | immense tristesse | grande tristesse | profonde tristesse | profondement/infiniment/terriblement/horriblement/immensement/sincerement ~1 desole*/navre*/attriste*/peine*/affecte*/triste* | attriste* | anean* | a contrecoeur | larmes | pleur* | nuit* blanche* | dormi | epreuve | supplice | insurmontable | decision ~3 plus ~1 difficile*/dure*/douloureuse* | choix ~3 plus ~1 difficile*/dur*/douloureux | decision/choix ~3 extremement/terriblement/incroyablement/infiniment/affreusement/particulierement ~1 difficile*/dur*/douloureu*/penible* | decision/choix cornelien* | cornelien* | autant de mal que | souffr* autant | nous fait mal | coute ~2 beaucoup | coute enormement | en sommes malades | nous en sommes ~2 malheureux/tristes/desoles`,
      en: `
        broke our heart* | breaks our heart* | breaks my heart | broke my heart | heart broken | heartbroken | heartbreak* | heavy heart* | heart aches | hearts ache | hearts go out | heart goes out | gutted | devastat* | tears | cried | lost sleep | sleepless | agonis* | agoniz* | agony | anguish* | painful* | pains us | pains me | hurts us | hurts me | kills us | kills me | deeply/profoundly/terribly/incredibly/truly/so/genuinely/desperately ~1 sorry/saddened/sad | saddened | saddens | hardest decision* | hardest choice | toughest decision* | most difficult decision* | hardest part | impossible decision | incredibly/extremely/unbelievably/terribly/agonisingly/excruciatingly ~1 difficult/hard/tough ~1 decision/choice/call | devastat*`,
    },
  },
  {
    id: 'false-empathy/know-how-you-feel',
    kind: 'false-empathy',
    why: {
      fr: 'Nul ne sait ce que la personne ressent\u00a0: le lui dire prend sa place.',
      en: 'Nobody knows what the person feels: telling them takes their place.',
    },
    instead: {
      fr: 'Cette réponse n’est pas celle que vous espériez\u202f; je tenais à vous la donner moi-même.',
      en: 'This is not the answer you hoped for, and I wanted to give it to you myself.',
    },
    match: {
      fr: `
        comprenons/savons/imaginons/mesurons/connaissons/comprends/sais/imagine/mesure/devinons/partageons/partage/ressentons ~8 deception/decu*/decev*/ressen*/tristesse/frustration/frustrant*/dur/dure/difficile/douloureu*/cruel*/peine/decourage*/blesse*/desarroi/amertume/souffr*/penible/rude | comprenons ~2 ce que vous | savons ~2 ce que vous | votre deception | votre peine | votre tristesse | votre douleur | ce que vous ressentez | ce que vous traversez | combien cette/c/ce ~3 dure/difficile/penible | a quel point ~6 | a votre place | a la place de | nous sommes tous passes par la | passes par la | dans cette epreuve | traversez | moment difficile | mauvais moment | ne le/la prenez ~2 personnel* | prenez ~4 personnellement | rien de personnel | rien contre vous | n y voyez ~3 | ne voyez pas ~4 echec/rejet/jugement | pas un echec | ne vous decouragez | ne soyez pas ~2 decu*/triste*/decourage* | ne perdez pas ~1 espoir/courage | gardez ~1 espoir/courage/confiance/moral | courage | ne baissez pas | haut les coeurs`,
      en: `
        know ~2 how you ~1 feel | know ~3 how ~3 hard/difficult/disappointing/painful/tough/upsetting/frustrating/gutting | understand ~2 how you ~1 feel/must | understand ~4 disappoint*/frustrat*/upset*/pain/hurt | know ~4 disappoint*/upset*/hurt* | imagine ~4 disappoint*/feel/upset*/hurt*/hard/difficult | feel your pain | share your ~1 disappointment/pain/frustration/sadness | your disappointment | your pain | you must be ~2 disappointed/devastated/upset/gutted/heartbroken/feeling | in your shoes | we ve all been there | been there | don t ~2 sad/disheartened/discouraged/disappointed/upset/down | do not ~2 disheartened/discouraged/lose ~1 heart/sad | please don t ~3 personally | don t take ~2 personal* | not ~1 personal | nothing personal | take ~2 personally | not a reflection ~4 | no reflection | keep your chin | chin up | hang in there | stay strong | don t give up | never give up | keep smiling | as much as it hurts | hurts ~4 much`,
    },
  },
  {
    id: 'false-empathy/promise',
    kind: 'false-empathy',
    why: {
      fr: 'Une promesse que personne ne tiendra\u00a0: n’ouvrez une suite que si elle est voulue, précise et datée.',
      en: 'A promise nobody will keep: open a door only if you mean it, with what and when.',
    },
    instead: {
      fr: 'Si un poste en … s’ouvre, je vous écrirai\u202f; sinon, vous pouvez postuler de nouveau quand vous le souhaitez.',
      en: 'If a role in … opens I will write to you; otherwise you are welcome to apply again whenever you wish.',
    },
    match: {
      fr: `
        ne manquerons/manquerai/manquera pas de/d ~1 vous/revenir/reprendre | manquerons pas | recontact*/rappel*/contact*/reviendr*/revenir*/ecrir* ~4 premiere/moindre occasion | a la premiere occasion | a la premiere opportunite | a la moindre | des ~1 la premiere/prochaine | recontacterons/rappellerons/recontacterai/rappellerai/reviendrons/contacterons/solliciterons ~4 tres ~1 bientot/vite/rapidement/prochainement/forcement/certainement/surement/sans faute/absolument | recontacterons/rappellerons/reviendrons/contacterons/recontacterai ~4 des qu/que/lors/l/le/un/une | precieusement | avec le plus grand soin ~4 | promett* | promis | promesse | vous avez notre parole | nous engageons a vous ~2 trouver/rappeler/recontacter/embaucher/proposer | garanti* ~6 @you/place/poste | assure* ~2 que nous/vous ~6 premier*/bientot/place | le premier/la premiere ~1 a/que/sur/informe*/personne | en tete de ~1 liste | tout en haut de | haut de la pile | premiere place | votre heure viendra | votre tour viendra | qu un au revoir | pas un adieu | partie remise | porte ~4 ouverte* | portes ~4 ouvertes | grande ouverte | penserons/pensons/penserai ~2 a vous | nous vous trouverons | vous trouver une place | place ~3 chez nous ~3 tot/jour/toujours | toujours une place | toujours la bienvenue | toujours le bienvenu | tot ou tard | un jour ou l autre | nos chemins se recroiseront | nos routes se recroiseront | tres bientot | gardons un oeil | un oeil sur vous | ne vous oublier* | n oublierons | soyez certain* que nous ~6 | croyez bien que/qu ~2 nous | restez pres ~1 telephone | quoi qu il arrive`,
      en: `
        we will ~3 be in touch ~2 moment/soon/as/when/if/shortly/immediately/very | will definitely/certainly/surely/absolutely ~3 | we ll ~3 be in touch ~1 soon/the/as/when/very | the moment something | the minute something | the second something | as soon as ~2 something/anything/opportunity/role | treasure | close at hand | safe ~2 forever | guard ~3 | promise | we guarantee | guaranteed | you have our word | first in line | front of the queue/line | top of ~2 list/pile | first to know | first person we | first name ~3 | first on ~2 list | door is always ~2 open | doors are always | door ~2 always ~1 open | door will ~2 open | always have a place | always ~3 welcome here | always be a place | only a matter of time | your time will come | your day will come | not goodbye | not a goodbye | see you later | see you soon | it s not a no | not a no | not a no but a | keep you in mind for everything | never forget you | won t forget you | will not forget you | you will ~1 hear from us ~1 very/soon | hear from us ~1 soon | rest assured | paths will ~1 cross | sooner or later | one day soon | destined | meant to be`,
    },
  },
  {
    id: 'false-empathy/flattery',
    kind: 'false-empathy',
    why: {
      fr: 'L’éloge démesuré contredit le refus et sonne creux\u00a0: dites plutôt une qualité précise que vous avez vue.',
      en: 'Outsized praise contradicts the refusal and rings hollow: name one quality you really saw.',
    },
    instead: {
      fr: 'J’ai apprécié votre façon d’expliquer …',
      en: 'I appreciated the way you explained ….',
    },
    match: {
      fr: `
        talent comme le votre/le tien | comme le votre ~6 | chaussure a son/votre pied | trouverez ~4 mieux/bonheur/sans peine/mal/voie/merit*/reve | trouverez sans | trouver mieux | sans aucun doute ~4 mieux | vous meritez mieux | meritez ~2 mieux | meritez tellement | n importe quelle/quel entreprise/employeur | toute entreprise serait/aurait | entreprises vont s arracher | s arracher | s arracheront | se battr* pour vous | emploi de vos reves | job de vos reves | poste de vos reves | vous attend quelque part | vous attend ailleurs | quelque part un | brillant avenir | avenir radieux | etes formidable* | etes exceptionnel* | etes extraordinaire* | etes incroyable* | etes fantastique* | etes merveilleu* | personne formidable/exceptionnelle/extraordinaire/merveilleuse/incroyable | candidat* exceptionnel*/extraordinaire*/formidable*/incroyable*/parfait* | perle rare | une perle | un diamant | une pepite | parfait* ~4 mais | partie de la famille | de la famille $ | fait vibrer | fait rever | enchante* par tout | adore tout | tombe* amoureux | sous le charme | vous allez nous manquer | nous manquerez | regretterons toujours | nous mordrons | s en mordre | nous passons a cote | notre perte | perdants dans | jaloux | tout arrive | rien n arrive par hasard | hasard ~4 bien les choses | un mal pour un bien | pour votre bien | c est un signe | une autre porte | une porte se ferme | meilleur reste a venir | la vie ~2 reserve | l univers | bonne etoile | le destin`,
      en: `
        any company would | any employer would | any team would | anyone would be lucky | lucky to have you | superstar* | rock star* | rockstar* | amazing | awesome | incredible ~1 candidate/person/human/talent | extraordinary ~1 candidate/person/talent/human | phenomenal | absolutely loved | we loved everything | loved every | fell in love | blown away | blew us away | like you | one of a kind | one in a million | unicorn | star like | hidden gem | gem | part of ~1 our family | part of the family | part of our ~2 family | family member | dream job ~4 wait* | dream job is | dream role ~3 | something ~2 better ~2 around/waiting/out there | better things | bigger and better | everything happens for | happens for a reason | blessing in disguise | meant for ~2 | door closes | destiny | the universe | best is yet | bright future | you ll be snapped | snapped up | you will ~2 snapped | someone ~2 lucky | our loss | loss is ~2 gain | we ll regret | kick ourselves | kicking ourselves | miss you | deserve ~3 better | deserve so much | perfect ~2 but | perfect in every`,
    },
  },
  {
    id: 'vague/manner',
    kind: 'vague',
    why: {
      fr: 'La phrase refuse sans rien apprendre à la personne\u00a0: donnez une raison vraie et liée au poste.',
      en: 'The sentence refuses and teaches nothing: give one true reason about the job.',
    },
    instead: {
      fr: 'Le poste demande une expérience de …, que d’autres candidatures montraient davantage.',
      en: 'The role asks for experience of …, which other applications showed more of.',
    },
    match: {},
  },
  {
    id: 'cold/manner',
    kind: 'cold',
    why: {
      fr: 'Le ton blesse ou ferme la porte\u00a0: la décision peut être aussi nette et rester humaine.',
      en: 'The tone hurts or shuts the door: the decision can be just as plain and stay human.',
    },
    instead: {
      fr: 'Nous ne donnerons pas suite à votre candidature, et je vous remercie de l’intérêt que vous nous avez porté.',
      en: 'We will not be taking your application forward, and I thank you for your interest.',
    },
    match: {},
  },
  {
    id: 'false-empathy/manner',
    kind: 'false-empathy',
    why: {
      fr: 'La phrase promet ou s’émeut plus que la situation ne le permet\u00a0: la personne l’entendra.',
      en: 'The sentence promises or feels more than the occasion allows: the person will hear it.',
    },
    instead: {
      fr: 'Je vous remercie de votre candidature et vous souhaite une bonne suite.',
      en: 'Thank you for your application, and I wish you well.',
    },
    match: {},
  },
];
