// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-26~applies outside w send~applies subject w the
-25~applies subject w recrut~applies w the positi
-24~applies subject w in~applies subject w reques~applies w noon
-23~applies outside w factur~applies subject w hiring~applies subject w questi~applies subject w stand~applies w badge~applies w la lettre
-22~applies subject w factur~applies w du au
-21~applies ours w where~applies outside w nos~applies subject w semain~applies w avant le
-20~applies ours w l'anno~applies outside w confir~applies subject w contra~applies subject w travai~applies w employ~applies w il me~applies w les entret
-19~applies outside w retenu~applies outside w un entret~applies w factur~applies w ont~applies w refus~applies w salari
-18~applies outside w nous~applies outside w salari~applies outside w sera~applies outside w we~applies w v
-17~applies ours w last~applies outside w notre~applies outside w recrut~applies w ces~applies w days~applies w recrut~applies w sont~applies w they
-16~applies ours w merci~applies outside w etes~applies subject w des~applies w envoie~applies w interv~applies w them~applies w tous
-15~applies ours w candid~applies ours w jusqu'~applies ours w two~applies outside w inform~applies w de candid
-14~applies outside w our~applies subject w demand~applies w d~applies w of the
-13~applies outside w call~applies w are~applies w develo~applies w jusqu'~applies w manque~applies w samedi
-12~applies ours w entret~applies outside w manque~applies subject w du~applies w entret~applies w est ce~applies w nos~applies w year
-11~applies ours w et~applies outside w contra~applies outside w piece
-10~applies ours w dernie~applies outside w jours~applies w contra~applies w jours~applies w new
-9~applies ours w mon~applies outside w fois~applies outside w interv~applies outside w juin~applies outside w of the~applies outside w to the~applies w avant
-8~applies ours w avant~applies outside w a h~applies outside w this~applies w fois~applies w nous~applies w piece
-6~applies ours w des
6~applies ours w this
7~applies outside w dit~applies w june
8~applies ours w take~applies outside w peu~applies subject w e~applies w bien~applies w qualit~applies w si vous
9~applies subject w m~applies w dit~applies w her~applies w l'empl~applies w saison
10~applies file pdf~applies outside w dans le~applies outside w e~applies outside w j'aime~applies w ans de~applies w curren~applies w desole~applies w i'd~applies w postul~applies w preten~applies w vacanc
11~applies ours from recrutem~applies ours w dossie~applies ours w tuesda~applies outside w actuel~applies outside w ca~applies outside w her~applies outside w i am~applies outside w i can~applies outside w je sais~applies outside w le poste~applies outside w si~applies outside w suis~applies subject w direct~applies subject w manage~applies w a notre~applies w actuel~applies w de gestio~applies w de suite~applies w donc~applies w libre~applies w recue~applies w refere~applies w rentre~applies w sur le~applies w test
12~applies ours w but~applies outside w ans~applies outside w cherch un~applies outside w donc~applies outside w dont~applies outside w fais~applies outside w je postul~applies outside w je suis~applies outside w m'a~applies outside w septem~applies outside w vous cherch~applies w quand~applies w vous cherch
13~applies ours w him~applies ours w rencon~applies ours w retenu~applies outside passed~applies outside w any~applies outside w contro~applies outside w j'ai ans~applies outside w la place~applies outside w son~applies outside w w~applies outside w where~applies w ans en~applies w consid~applies w d'agen~applies w intere~applies w j'ai ans~applies w je postul~applies w le poste~applies w night~applies w que le~applies w rencon~applies w vois
14~applies ours w demand~applies ours w intere~applies ours w yester~applies outside w bonjou~applies outside w je candid~applies outside w libre~applies outside w offre~applies outside w oui~applies outside w poste~applies outside w sommes~applies outside w years~applies outside w years in~applies subject w applic~applies subject w candid~applies w depose~applies w good~applies w je candid~applies w je cherch~applies w je sais~applies w ms~applies w plutot~applies w ton~applies w vu
15~applies file doc~applies ours w nos~applies ours w votre candid~applies outside w curric~applies outside w depuis je~applies outside w franca~applies outside w i~applies outside w je voudra~applies outside w que je~applies subject w agent~applies subject w chef~applies w apres h~applies w but~applies w depuis je~applies w diplom~applies w fais~applies w franca~applies w il a~applies w operat~applies w peu~applies w viens~applies w years in
16~applies ours w second~applies ours w votre~applies outside w ans de~applies outside w au er~applies outside w intern~applies outside w there~applies outside w voudra~applies subject w develo~applies subject w ingeni~applies subject w ref~applies subject w schedu~applies w ans je~applies w base~applies w cet~applies w contro~applies w curric~applies w france~applies w i've~applies w je le~applies w knows~applies w notre entret~applies w nous sommes~applies w told~applies w une autre~applies w veut
17~applies ours w ai~applies ours w heure~applies ours w notre~applies ours w veut~applies outside quoted~applies outside w and i~applies outside w apres~applies outside w comple~applies outside w day~applies outside w on a~applies outside w stage~applies outside w tel~applies outside w vacanc~applies outside w very~applies w autre~applies w connai~applies w d'etre~applies w l'ai~applies w m'inte~applies w parle~applies w prefer~applies w very~applies w write
18~applies ours quoted~applies ours w date~applies ours w echang~applies ours w sorry~applies outside w autre~applies outside w c'est~applies outside w d'avoi~applies outside w lu~applies outside w merci pour~applies outside w my resume~applies outside w sais~applies outside w savoir~applies outside w vous le~applies w als~applies w annule~applies w ce qui~applies w garde~applies w him~applies w https~applies w i was~applies w je crois~applies w la place~applies w mecani~applies w met~applies w my resume~applies w pharma~applies w venue~applies w vous le
19~applies file resume~applies ours w a votre~applies ours w bonne~applies ours w lien~applies ours w teleph~applies outside w a vous~applies outside w anothe~applies outside w ans a~applies outside w moi~applies outside w vient~applies subject w propos~applies subject w rdv~applies w habite~applies w is in~applies w joints~applies w serait~applies w to you~applies w vient~applies w vous propos
20~applies ours from talent~applies ours w engine~applies ours w ete~applies ours w peu~applies ours w vers~applies ours w visio~applies ours w voir~applies ours w vous attend~applies outside w carte~applies outside w chez un~applies outside w ich~applies outside w monsie~applies outside w thank~applies outside w you and~applies subject w gestio~applies w con~applies w cousin~applies w crois~applies w forwar~applies w furthe~applies w propre~applies w sais~applies w saw~applies w sommes
21~applies file candidat~applies ours w hier~applies outside w ik~applies subject w accoun~applies subject w design~applies subject w vendeu~applies subject w visio~applies subject w vous a~applies w anothe~applies w cela~applies w dessin~applies w ik~applies w impres~applies w monsie~applies w puesto~applies w shift~applies w son cv~applies w un emploi
22~applies outside w mi~applies outside w prefer~applies subject w custom~applies w est au~applies w going~applies w much~applies w panel~applies w pas vous~applies w porte~applies w resume is~applies w tel
23~applies ours w classe~applies ours w l'atel~applies subject w annule~applies subject w data~applies w cadre de~applies w else~applies w ensemb~applies w grant~applies w ich~applies w maitre~applies w yester
24~applies file cv~applies ours w file~applies subject w rencon~applies subject w senior~applies w a vous~applies w saint
25~applies ours w d'une~applies ours w invite~applies ours w toi~applies subject w mise~applies subject w postul
26~applies subject w engine~applies subject w re entret~applies w objet~applies w with you
`);
