// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-24~applies subject w questi~applies subject w vos
-23~applies ours from marsh~applies subject w stand~applies w avant le
-22~applies outside w nos
-21~applies outside w factur~applies subject w factur
-20~applies outside from hello~applies outside w nous~applies w la lettre
-19~applies subject w annuel~applies subject w entret annuel~applies subject w recrut~applies subject w reques~applies w ont
-18~applies ours w by~applies ours w servic~applies outside w notre~applies outside w ont~applies outside w sera~applies subject w in~applies w du au~applies w quitte~applies w salari~applies w starte~applies w the positi
-17~applies outside w salary~applies outside w un entret~applies w attest~applies w factur~applies w recrut~applies w they
-16~applies outside w confir~applies outside w j~applies outside w we~applies subject w the~applies w employ~applies w five~applies w il me~applies w pour mon~applies w will
-15~applies ours w faut~applies outside w retenu~applies outside w salari~applies outside w send~applies outside w visite~applies subject w des~applies subject w du~applies w manque
-14~applies ours w avant~applies ours w candid~applies outside w recrut~applies w entret~applies w postes~applies w pour les~applies w vous me
-13~applies ours w entret~applies w d~applies w is the~applies w jusqu'~applies w them
-12~applies ours w merci~applies outside w passer~applies subject w dispon~applies w are~applies w ouvert~applies w sera~applies w v
-11~applies ours w are~applies ours w des~applies ours w it~applies ours w lundi~applies outside w contra~applies outside w etes~applies w faut~applies w nos~applies w paie
-10~applies outside w vendre~applies w before~applies w candid~applies w compte~applies w inform~applies w interv~applies w please
-9~applies outside w interv~applies outside w jeudi~applies subject w your~applies w contra~applies w friday~applies w has~applies w positi
-8~applies outside w jours~applies subject w de~applies subject w pour~applies w client~applies w develo~applies w fois~applies w job~applies w nous~applies w respon
-7~applies w of
-6~applies w jours~applies w we
-5~applies w retenu
-4~applies ours w du
-3~applies outside w positi
6~applies ours from rh~applies w up
7~applies ours w up~applies outside w depuis~applies outside w experi~applies outside w moi
8~applies outside w elle~applies outside w i would~applies outside w postul~applies outside w vu
9~applies outside w dernie~applies outside w ma~applies subject w re~applies w a notre~applies w equipe~applies w i would~applies w moi~applies w sur le~applies w vous propos
10~applies file pdf~applies ours w h~applies ours w you~applies outside w asked~applies outside w franca~applies outside w mon cv~applies outside w offre~applies outside w propos~applies outside w so~applies subject w cdi~applies w de vous~applies w je cherch~applies w ma candid~applies w rencon~applies w senior~applies w so~applies w vu
11~applies outside w e~applies outside w je postul~applies outside w lui~applies outside w ma candid~applies outside w no~applies outside w suis~applies subject w develo~applies w ans de~applies w day~applies w depuis~applies w f h~applies w good~applies w je postul~applies w night~applies w notre entret~applies w rentre~applies w team~applies w un peu
12~applies file resume~applies ours quoted~applies ours w him~applies ours w mercre~applies outside w ans~applies outside w cherch un~applies outside w de suite~applies outside w dont~applies outside w https~applies outside w je sais~applies outside w je suis~applies outside w la place~applies outside w lu~applies outside w pour votre~applies outside w quelqu~applies outside w sais~applies outside w si~applies outside w tourne~applies outside w yester~applies subject w candid~applies subject w offre~applies w experi~applies w her~applies w je sais~applies w joints~applies w june~applies w sais
13~applies ours w resume~applies outside w apres~applies outside w associ~applies outside w i have~applies outside w j'ai ans~applies outside w le poste~applies outside w procha~applies outside w que je~applies outside w to do~applies subject w m~applies subject w poste~applies w donc~applies w donner~applies w et moi~applies w j'ai ans~applies w lu~applies w months~applies w parle~applies w peu~applies w postul~applies w septem~applies w to do~applies w toutes~applies w une autre~applies w vraime
14~applies ours w a votre~applies outside w and i~applies outside w ans de~applies outside w c'est~applies outside w where~applies outside w with you~applies subject w agent~applies subject w ingeni~applies subject w manage~applies subject w poste de~applies subject w tr~applies w cet~applies w compre~applies w desole~applies w https~applies w prefer~applies w tourne~applies w vacanc
15~applies ours w dossie~applies ours w visio~applies outside w ca~applies outside w curric~applies outside w donc~applies outside w fait~applies outside w merci pour~applies outside w pendan~applies w annule~applies w autre~applies w beauco~applies w engine~applies w excuse~applies w franca~applies w gestio~applies w la place~applies w le poste~applies w operat~applies w preten~applies w ton~applies w vous le
16~applies ours from recrutem~applies ours w tuesda~applies ours w wants~applies outside quoted~applies outside w a vous~applies outside w autre~applies outside w depuis je~applies outside w ecrire~applies outside w fille~applies outside w france~applies outside w vous remerc~applies outside w years in~applies subject w vendeu~applies w ce qui~applies w concer~applies w curric~applies w depuis je~applies w years in~applies w yes
17~applies ours w au poste~applies ours w hier~applies ours w notre~applies ours w nous vous~applies ours w this~applies ours w voir~applies ours w votre~applies outside w au er~applies outside w carte~applies outside w je candid~applies outside w met~applies outside w oui~applies outside w place de~applies outside w saint~applies outside w son~applies outside w voudra~applies subject w chef~applies subject w gestio~applies subject w rdv~applies subject w ref~applies w actuel~applies w con~applies w connai~applies w fais~applies w him~applies w je candid~applies w mecani~applies w plutot~applies w raison~applies w saison
18~applies ours w bonne~applies outside w chez un~applies outside w day~applies outside w prefer~applies outside w remerc~applies outside w vient~applies outside w vous le~applies subject w analys~applies subject w operat~applies w and i~applies w base~applies w but~applies w cliniq~applies w contro~applies w d'etre~applies w france~applies w french~applies w impres~applies w l'autr~applies w maitre~applies w mentio~applies w pipeli~applies w someth~applies w wants~applies w yester
19~applies file doc~applies ours w classe~applies ours w nos~applies outside w my resume~applies outside w on a~applies outside w savoir~applies outside w stage~applies outside w very~applies outside w you and~applies subject w novaly~applies w aller~applies w april~applies w both~applies w de suite~applies w my resume~applies w objet~applies w pharma~applies w serieu~applies w told~applies w very
20~applies ours w ete~applies ours w forwar~applies ours w heure~applies ours w vendre~applies outside w ans a~applies outside w type~applies outside w years~applies outside w you asked~applies subject w design~applies subject w senior~applies subject w site~applies subject w vous a~applies w du novemb~applies w else~applies w englis~applies w resume is~applies w so sorry~applies w with you
21~applies ours w diplom~applies outside w intern~applies subject w engine~applies subject w schedu~applies w grant~applies w saw the~applies w son cv~applies w teleph~applies w test~applies w thing~applies w type
22~applies file cv~applies outside w ich~applies subject w data~applies subject w mise~applies subject w re entret~applies w a vous~applies w anothe~applies w puesto~applies w saint~applies w tel
23~applies ours w vers~applies subject w annule~applies w ensemb~applies w knows~applies w met~applies w monsie
24~applies ours w lien~applies w ich~applies w vient
25~applies ours w votre candid
26~applies w forwar
27~applies subject w postul~applies w sommes
29~applies subject w your applic
30~applies subject w accept
`);
