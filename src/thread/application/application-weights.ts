// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-25~applies ours from marsh~applies subject w vos
-24~applies subject w questi
-23~applies outside w nos~applies subject w stand
-22~applies outside w factur~applies subject w factur
-21~applies ours w by~applies subject w recrut
-20~applies outside from hello~applies outside w ete retenu~applies subject w reques~applies subject w the~applies w candid for~applies w la lettre~applies w they
-19~applies subject w annuel~applies subject w entret annuel~applies w du au~applies w the positi
-18~applies ours w faut~applies outside w nous~applies outside w ravi~applies outside w we~applies subject w in~applies w avant le~applies w ont~applies w presid~applies w recrut
-17~applies outside w il me~applies outside w j~applies outside w ont~applies outside w send~applies outside w un entret~applies subject w des~applies w badge~applies w before the~applies w factur~applies w five~applies w salari
-16~applies ours w l'anno~applies outside w notre~applies outside w recrut~applies outside w sera~applies w days~applies w employ~applies w is the~applies w manque~applies w pour mon
-15~applies ours w it~applies ours w mon~applies outside w confir~applies outside w retenu~applies outside w salari~applies w attest
-14~applies outside w etes~applies subject w du~applies w d~applies w jusqu'
-13~applies ours w merci~applies w friday~applies w il me~applies w please~applies w preven~applies w relanc~applies w them
-12~applies ours w candid~applies ours w jusqu'~applies w are~applies w desk~applies w est ce~applies w nos~applies w sera
-11~applies ours w are~applies ours w des~applies ours w entret~applies outside w contra~applies w candid~applies w entret~applies w fois~applies w interv~applies w positi
-10~applies ours w avant~applies outside w interv~applies outside w our~applies subject w dispon~applies subject w your~applies w contra~applies w inform~applies w nous~applies w of
-9~applies outside w jeudi~applies outside w passer~applies subject w en~applies w de candid~applies w preavi
-8~applies outside w jours~applies outside w juin~applies outside w votre~applies subject w de~applies w avant~applies w jours
-7~applies ours w lui~applies ours w lundi~applies w still
5~applies ours from rh
6~applies w h f~applies w si vous
7~applies outside w h f~applies outside w i would~applies outside w postul~applies outside w votre offre~applies subject w re~applies w my
8~applies ours w for the~applies ours w you~applies outside w depuis~applies outside w experi~applies w annee~applies w non
9~applies ours w non~applies outside w dernie~applies outside w le poste~applies outside w mais~applies outside w parle~applies subject w votre candid~applies w consid~applies w for the
10~applies ours w him~applies outside w dont~applies outside w https~applies outside w poste~applies outside w sais~applies outside w suis~applies subject w applic~applies w ans de~applies w de vous~applies w design~applies w f h~applies w good~applies w i would~applies w offer~applies w postul~applies w sur le~applies w team
11~applies ours w dossie~applies ours w up~applies ours w vous~applies outside w and i~applies outside w ans~applies outside w connai~applies outside w dans le~applies outside w data~applies outside w de suite~applies outside w e~applies outside w i have~applies outside w je sais~applies outside w je suis~applies outside w mon cv~applies outside w offre~applies subject w candid~applies w cet~applies w depuis~applies w engine~applies w equipe~applies w experi~applies w il a~applies w je sais~applies w place de~applies w so~applies w tourne~applies w vu
12~applies file pdf~applies ours quoted~applies ours w avons~applies ours w know~applies outside w i'd~applies outside w je postul~applies outside w la place~applies outside w lu~applies outside w lui~applies outside w moi~applies outside w nom~applies outside w quelqu~applies w donc~applies w her~applies w je postul~applies w just~applies w sais~applies w un peu~applies w walter
13~applies outside w am~applies outside w apres~applies outside w pendan~applies outside w procha~applies outside w que je~applies subject w offre~applies w assist~applies w compre~applies w connai~applies w https~applies w lu~applies w peu~applies w que le~applies w rencon~applies w vous le
14~applies ours w offer~applies ours w retenu~applies outside w ans de~applies outside w c'est~applies outside w coordo~applies outside w donc~applies outside w englis~applies outside w fin~applies outside w je candid~applies outside w place de~applies outside w pour votre~applies outside w si~applies outside w tourne~applies outside w yester~applies subject w ingeni~applies subject w m~applies subject w poste~applies w apres midi~applies w ce qui~applies w coordo~applies w desole~applies w him~applies w je candid~applies w l'empl~applies w la place~applies w ma candid~applies w parle~applies w saw
15~applies draft w rh~applies ours from recrutem~applies ours w teleph~applies ours w this~applies ours w tuesda~applies ours w votre~applies outside w curric~applies outside w dans une~applies outside w depuis je~applies outside w don't~applies outside w faire~applies outside w fait~applies outside w him~applies outside w june~applies outside w mai~applies outside w merci pour~applies outside w son~applies outside w very~applies subject w chef~applies subject w ref~applies w and i~applies w d'etre~applies w dans une~applies w depuis je~applies w gestio~applies w joints~applies w le poste~applies w m'inte~applies w plutot~applies w saison~applies w told~applies w very~applies w vous propos
16~applies ours w hier~applies ours w nos~applies ours w notre~applies ours w visio~applies outside w ca~applies outside w cherch un~applies outside w j'ai ans~applies outside w met~applies outside w with you~applies outside w years in~applies outside w you and~applies subject w projet~applies subject w x~applies w beauco~applies w but~applies w con~applies w curric~applies w donner~applies w englis~applies w j'ai ans~applies w numero~applies w raison~applies w someth
17~applies ours w a votre~applies ours w heure~applies outside quoted~applies outside w a vous~applies outside w anothe~applies outside w carte~applies outside w fille~applies outside w l'offr~applies outside w ma candid~applies outside w oui~applies outside w stage~applies outside w vraime~applies subject w engine~applies subject w site~applies w april~applies w autre~applies w french~applies w prefer~applies w teleph~applies w years in
18~applies ours w bonne~applies ours w ete~applies ours w vendre~applies outside w my resume~applies outside w patron~applies outside w remerc~applies outside w saint~applies outside w there~applies outside w type~applies outside w vous le~applies outside w years~applies subject w analys~applies subject w rdv~applies subject w saison~applies subject w vendeu~applies w base~applies w de suite~applies w l'autr~applies w mecani~applies w my resume~applies w preten~applies w to you
19~applies file doc~applies ours w vers~applies outside w au er~applies outside w autre~applies outside w chez un~applies outside w intern~applies outside w vient~applies subject w novaly~applies subject w operat~applies subject w senior~applies subject w vous a~applies w cela~applies w excuse~applies w grant~applies w habite~applies w saint~applies w type
20~applies ours w ai~applies ours w classe~applies ours w diplom~applies outside w day~applies outside w missio~applies outside w prefer~applies w a vous~applies w anothe~applies w enjoye~applies w ensemb~applies w maitre~applies w monsie~applies w resume is~applies w so sorry~applies w ton~applies w yester
21~applies ours w forwar~applies ours w lien~applies ours w voir~applies subject w design~applies subject w schedu~applies w cadre de~applies w i was~applies w met~applies w objet~applies w serieu~applies w son cv
22~applies file cv~applies ours from wordpres~applies ours w votre candid~applies ours w when~applies outside w ans a~applies outside w ich~applies subject w data~applies subject w mise~applies w france~applies w knows~applies w tel~applies w un emploi~applies w with you
23~applies subject w annule~applies w meet you~applies w puesto
24~applies w ich~applies w sommes~applies w vient
25~applies subject w postul~applies subject w re entret~applies subject w your applic
27~applies w forwar
30~applies subject w accept
`);
