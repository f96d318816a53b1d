// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-23~applies outside w ont
-22~applies subject w reques~applies w avant le~applies w candid for
-21~applies outside w factur~applies subject w recrut~applies subject w vos~applies w il me
-20~applies outside w il me~applies subject w factur~applies subject w semain
-19~applies outside from hello~applies outside w we~applies subject w des~applies w five~applies w noon~applies w will
-18~applies ours w noon~applies outside w nous~applies subject w questi~applies w days~applies w factur~applies w next~applies w reject~applies w saturd~applies w went
-17~applies outside w nos
-16~applies w do you~applies w du au~applies w lot~applies w mars~applies w on friday
-15~applies ours w avant~applies outside w confir~applies outside w java~applies outside w list~applies w java~applies w postes~applies w then~applies w they
-14~applies ours open~applies ours w lui~applies outside w call~applies outside w inform~applies subject w du~applies w arrive~applies w confir~applies w gas~applies w of the~applies w recrut
-13~applies ours w mon~applies outside w juin~applies outside w recrut~applies outside w retenu~applies outside w votre candid~applies subject w fw~applies w groupe~applies w jusqu'~applies w suppor~applies w the positi
-12~applies outside w notre~applies outside w our~applies outside w talent~applies outside w votre~applies w of~applies w te
-11~applies outside w hier~applies subject w your~applies w des~applies w friday~applies w j~applies w list~applies w lundi~applies w positi
-10~applies outside w interv~applies outside w vos~applies subject w de~applies w are~applies w avant
-9~applies outside w person~applies outside w your~applies w employ~applies w nos~applies w vos~applies w with the
-8~applies ours w apres~applies ours w are~applies ours w une~applies outside w demand~applies outside w suite a~applies w has~applies w please~applies w respon~applies w that
-7~applies ours w en~applies outside w jeudi~applies w interv~applies w nous
-6~applies ours w au~applies outside w positi~applies w retenu
-5~applies outside w tout
3~applies subject w entret
4~applies w would
5~applies outside w cherch~applies subject w charge~applies w ma
6~applies ours quoted~applies ours w with~applies outside w m'a~applies outside w si
7~applies ours w avec~applies outside w i'd~applies outside w meme~applies outside w my~applies outside w pour la~applies outside w son~applies w chez un~applies w premie~applies w si~applies w up
8~applies ours w on~applies outside w je suis~applies outside w ma~applies outside w offre~applies outside w votre offre
9~applies ours w you~applies outside w e~applies outside w il est~applies outside w moi~applies outside w mon cv~applies outside w quand~applies outside w suis~applies outside w vu~applies subject w re~applies w avril~applies w fait~applies w m'a~applies w mon cv~applies w rencon~applies w votre offre~applies w vous le
10~applies file pdf~applies ours w ce~applies ours w novemb~applies ours w one~applies ours w this~applies outside from no~applies outside w and i~applies outside w vous avez~applies subject w analys~applies w c'est~applies w comple~applies w design~applies w engine~applies w et vous~applies w for the~applies w il est~applies w l'ecol~applies w put~applies w stage~applies w vous avez
11~applies outside from reply~applies outside quoted~applies outside w depuis~applies outside w faire~applies outside w from~applies outside w vous le~applies subject w applic~applies subject w ref~applies w follow~applies w good~applies w h f~applies w i would~applies w like to~applies w ma candid~applies w peu~applies w when
12~applies ours w avons~applies ours w me~applies ours w poste de~applies ours w retenu~applies ours w votre candid~applies outside w c'est~applies outside w cap~applies outside w chez un~applies outside w comple~applies outside w envoye~applies outside w postul~applies subject w candid~applies subject w la~applies subject w offre~applies subject w poste~applies subject w re candid~applies w ans de~applies w cap~applies w consid~applies w curren~applies w depuis~applies w je ne~applies w min~applies w que j'ai~applies w que vous~applies w teleph~applies w tres~applies w work
13~applies ours w rencon~applies ours w up~applies outside passed~applies outside w actuel~applies outside w fait~applies outside w jour~applies outside w libre~applies outside w nom~applies outside w que je~applies outside w sais~applies outside w years~applies w back~applies w beauco~applies w el~applies w four~applies w france~applies w is attach~applies w je postul~applies w m'inte~applies w moins~applies w pipeli~applies w postul~applies w remerc~applies w rempla~applies w sais~applies w tourne
14~applies ours w demand~applies ours w vous~applies outside w am~applies outside w ans~applies outside w any~applies outside w apres~applies outside w consid~applies outside w huit~applies outside w la place~applies outside w mi~applies outside w pendan~applies outside w recue~applies outside w saint~applies outside w vous remerc~applies subject w cdi~applies subject w gestio~applies subject w propos~applies subject w x~applies w actuel~applies w and i~applies w cela~applies w englis~applies w faire~applies w intere~applies w just~applies w lu~applies w resear~applies w saint~applies w site~applies w sur le~applies w thank~applies w vous remerc~applies w vraime
15~applies file doc~applies ours w engine~applies ours w follow~applies ours w intere~applies outside w cherch une~applies outside w el~applies outside w intern~applies outside w septem~applies outside w very~applies subject w develo~applies w cherch une~applies w courri~applies w dois~applies w magasi~applies w quand~applies w vacanc~applies w vous propos
16~applies ours w suite~applies ours w visio~applies outside w ans a~applies outside w ans de~applies outside w curric~applies outside w dans le~applies outside w day~applies outside w je candid~applies outside w met~applies outside w oui~applies outside w remerc~applies outside w someth~applies outside w suis en~applies subject w techni~applies w apres midi~applies w but~applies w concer~applies w curric~applies w je candid~applies w mi~applies w objet~applies w place de~applies w puesto~applies w recue~applies w so~applies w someth~applies w spent~applies w very
17~applies file docx~applies ours from recrutem~applies ours w je vous~applies ours w phone~applies ours w voir~applies ours w votre~applies outside w a vous~applies outside w autre~applies outside w finish~applies outside w forwar~applies outside w ma candid~applies outside w saw~applies subject w manage~applies subject w poste de~applies w a new~applies w aussi~applies w autre~applies w cherch a~applies w desole~applies w finish~applies w integr~applies w l'atel~applies w la place~applies w met~applies w offer~applies w preten~applies w septem~applies w with a
18~applies ours w notre~applies outside w donc~applies outside w prefer~applies outside w so~applies outside w stage~applies subject w indust~applies subject w postul~applies subject w senior~applies subject w visio~applies w an offer~applies w base~applies w cet~applies w chat~applies w de a~applies w fais~applies w grant~applies w openin~applies w operat
19~applies ours w ete~applies ours w passe~applies ours w when~applies outside w pour votre~applies outside w vient~applies outside w yester~applies w a jour~applies w appren~applies w h je~applies w knows~applies w monsie~applies w sommes~applies w vient
20~applies subject w a votre~applies subject w accoun~applies subject w novaly~applies w d'atel~applies w him~applies w nantes
21~applies file cv~applies outside w au er~applies outside w connai~applies outside w ich~applies outside w r~applies subject w data~applies w claire~applies w contro~applies w his resume~applies w mecani~applies w on a~applies w son cv~applies w yester
22~applies ours w tres~applies subject w annule~applies subject w m~applies subject w re entret~applies subject w tr~applies w a vous~applies w forwar
23~applies subject w engine~applies w ich
25~applies ours w non~applies subject w accept
26~applies subject w your applic
`);
