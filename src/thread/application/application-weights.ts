// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-25~applies subject w questi~applies subject w stand~applies subject w the
-24~applies outside w factur~applies subject w in~applies w la lettre
-23~applies outside w nos~applies outside w send~applies subject w expire~applies subject w recrut~applies w avant le~applies w the positi
-22~applies outside w cette semain~applies subject w factur~applies subject w reques~applies subject w saturd~applies w badge~applies w du au~applies w noon
-21~applies outside w un entret~applies subject w contra~applies subject w semain~applies w apport~applies w les entret
-20~applies ours w l'anno~applies w employ
-19~applies outside w retenu~applies outside w we~applies subject w vos~applies w factur~applies w salari~applies w them
-18~applies outside w avant le~applies outside w nous~applies outside w salari~applies w refus~applies w they~applies w tue~applies w v
-17~applies outside w sera~applies w ces~applies w il me~applies w ont
-16~applies ours w merci~applies outside w confir~applies outside w notre~applies outside w recrut~applies w manque~applies w recrut~applies w sont
-15~applies ours w servic~applies ours w two~applies w envoie~applies w faut~applies w jobs~applies w jusqu'~applies w paie
-14~applies ours w faut~applies ours w last~applies outside w etes~applies subject w du~applies w attest~applies w d'entr
-13~applies ours w candid~applies ours w e~applies ours w je suis~applies w are~applies w d~applies w entret~applies w samedi~applies w tous
-12~applies outside w contra~applies outside w interv~applies w interv~applies w of the
-11~applies ours w avant~applies ours w dernie~applies ours w entret~applies ours w out~applies outside w call~applies outside w our~applies w nos~applies w please
-10~applies ours w will~applies w contra~applies w est ce~applies w fois~applies w is the
-9~applies outside w jours~applies w inform~applies w will
-8~applies ours w mon~applies ours w ou~applies outside w this~applies w jours~applies w year
-7~applies ours w des~applies w nous
-6~applies w client
7~applies outside w dit~applies outside w que vous~applies w dispo
8~applies ours w this~applies outside w ma
9~applies subject w suite~applies w analys~applies w donc~applies w i'd~applies w mornin
10~applies file pdf~applies outside w dans le~applies outside w le poste~applies outside w si~applies outside w vous propos~applies subject w re votre~applies w am~applies w de suite~applies w desole~applies w f h~applies w l'empl~applies w libre~applies w postul~applies w preten~applies w saison~applies w sur le~applies w trop
11~applies ours w our~applies outside w donc~applies outside w dont~applies outside w e~applies outside w fais~applies outside w https~applies outside w je sais~applies outside w la place~applies outside w libre~applies outside w suis~applies outside w vous cherch~applies outside w where~applies subject w analys~applies subject w m~applies w prefer~applies w rencon
12~applies ours w demand~applies ours w take~applies outside w ans~applies outside w any~applies outside w bonjou~applies outside w curric~applies outside w je suis~applies outside w ma candid~applies outside w poste~applies outside w thank you~applies subject w develo~applies w cote~applies w je ne~applies w m'a~applies w vous cherch
13~applies ours w mail~applies ours w rencon~applies ours w second~applies ours w would~applies outside w ca~applies outside w fait~applies outside w je postul~applies outside w je prefer~applies outside w je voudra~applies subject w applic~applies w ans de~applies w https~applies w je sais~applies w mais je~applies w que le~applies w rentre~applies w vacanc~applies w veux~applies w wants
14~applies outside w after~applies outside w i~applies outside w son~applies outside w stage~applies outside w thank~applies outside w voudra~applies subject w candid~applies subject w chef~applies subject w tr~applies w autre~applies w contro~applies w curric~applies w diplom~applies w je postul~applies w night~applies w test~applies w told~applies w ton~applies w vu
15~applies ours w him~applies ours w know~applies outside w cherch un~applies outside w de ma~applies outside w je candid~applies outside w offre~applies outside w oui~applies outside w place de~applies outside w years~applies outside w years in~applies subject w ingeni~applies w but~applies w d'avoi~applies w fais~applies w garde~applies w je candid~applies w l'ai~applies w le poste~applies w licenc~applies w teleph~applies w vous propos
16~applies ours w a ete~applies ours w ete~applies ours w teleph~applies ours w yester~applies outside quoted~applies outside w anothe~applies outside w apres~applies outside w contro~applies outside w day~applies outside w depuis je~applies outside w franca~applies outside w lu~applies outside w saint~applies subject w admini~applies subject w agent~applies subject w poste de~applies w affich~applies w ans je~applies w ce qui~applies w cet~applies w depuis je~applies w operat~applies w other~applies w parle~applies w plutot~applies w une autre~applies w years in
17~applies ours quoted~applies ours w nos~applies ours w votre~applies outside w ans de~applies outside w au er~applies outside w autre~applies outside w c'est~applies outside w comple~applies outside w intern~applies outside w mai~applies outside w met~applies outside w moi~applies outside w on a~applies outside w sais~applies outside w savoir~applies outside w very~applies subject w propos~applies subject w ref~applies subject w rencon~applies w annule~applies w bonsoi~applies w connai~applies w englis~applies w franca~applies w france~applies w her~applies w la place~applies w m'inte~applies w saw~applies w soit~applies w very~applies w vient~applies w write
18~applies file resume~applies ours w a votre~applies ours w engine~applies ours w lien~applies ours w retenu~applies ours w veut~applies ours w votre candid~applies outside w a vous~applies outside w chez un~applies outside w tel~applies outside w there~applies outside w vacanc~applies subject w remote~applies w consid~applies w d'etre~applies w ecris~applies w i've~applies w mecani~applies w mentio~applies w met~applies w nous sommes~applies w pas vous~applies w sais
19~applies ours w ai~applies ours w bonne~applies ours w heure~applies ours w peu~applies ours w sorry~applies ours w visio~applies outside w ans a~applies outside w ecrire~applies outside w monsie~applies subject w design~applies w anothe~applies w cela~applies w depuis ans~applies w him~applies w i was~applies w peu~applies w venue~applies w veut~applies w vous le
20~applies ours from talent~applies ours w de mardi~applies ours w voir~applies outside w carte~applies outside w mi~applies outside w my resume~applies outside w pendan~applies outside w vous le~applies subject w accept~applies subject w custom~applies subject w data~applies subject w novaly~applies subject w vous a~applies w cousin~applies w my resume~applies w pharma~applies w propre~applies w saint~applies w serait~applies w yester
21~applies ours w hier~applies ours w notre~applies outside w juste~applies outside w prefer~applies outside w vient~applies subject w gestio~applies subject w rdv~applies subject w visio~applies w a vous~applies w and i~applies w con~applies w est au~applies w forwar~applies w furthe~applies w impres~applies w is in~applies w monsie~applies w panel~applies w son cv~applies w to you
22~applies file doc~applies ours from accueil~applies ours w classe~applies ours w l'atel~applies outside w a accept~applies outside w have a~applies subject w rejoin~applies w else~applies w maitre~applies w ms~applies w much~applies w porte~applies w puesto~applies w shift~applies w tel
23~applies ours w file~applies ours w invite~applies ours w vers~applies outside w ik~applies subject w postul~applies subject w senior~applies subject w vendeu~applies w ensemb~applies w going~applies w ik~applies w meet you~applies w sommes
24~applies ours w toi~applies subject w annule~applies subject w engine~applies w cadre de~applies w februa
25~applies file cv~applies outside w ich~applies subject w accoun~applies w objet~applies w resume is~applies w scorec~applies w with you
26~applies w grant~applies w ich
27~applies subject w re entret
`);
