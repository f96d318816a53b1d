// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-22~applies w noon
-21~applies outside w factur~applies subject w recrut~applies subject w vos~applies w avant le
-20~applies outside from hello~applies outside w nous~applies subject w factur~applies subject w reques~applies subject w semain~applies w attest~applies w candid for~applies w saturd
-19~applies outside w il me~applies outside w un entret~applies outside w we~applies subject w des~applies w il me
-18~applies outside w ont~applies subject w questi~applies w five~applies w ont~applies w will
-17~applies outside w inform~applies outside w list~applies w days~applies w factur~applies w mars~applies w refuse
-16~applies outside w v~applies w next~applies w today
-15~applies ours w avant~applies ours w lui~applies outside w call~applies outside w classe~applies outside w confir~applies outside w java~applies outside w nos~applies w du au~applies w java~applies w postes~applies w then
-14~applies outside w interv~applies outside w our~applies w groupe~applies w jusqu'~applies w positi~applies w recrut
-13~applies ours open~applies ours w candid~applies outside w juin~applies w arrive~applies w confir~applies w of the~applies w they~applies w y a
-12~applies outside w hier~applies outside w notre~applies outside w recrut~applies outside w talent~applies outside w votre~applies subject w du~applies w list
-11~applies ours w is~applies ours w mon~applies outside w of the~applies outside w suite a~applies w are~applies w employ~applies w friday~applies w j~applies w lundi~applies w of~applies w te
-10~applies subject w de~applies subject w your~applies w client~applies w has~applies w interv~applies w preavi
-9~applies outside w your~applies w des
-8~applies outside w of~applies w avant~applies w mardi~applies w nos~applies w respon
-7~applies ours w i~applies outside w demand~applies outside w jeudi~applies outside w vos~applies w nous~applies w that~applies w vos
-6~applies outside w encore~applies w before
-5~applies ours w en~applies w as
-4~applies ours w du~applies ours w le
3~applies outside w i
5~applies outside w m'a~applies w am
6~applies ours w resume~applies outside w cherch~applies outside w intere~applies outside w je~applies outside w si~applies w ma~applies w moi
7~applies ours quoted~applies ours w for~applies ours w this~applies outside w e~applies outside w je suis~applies outside w ma~applies outside w procha~applies subject w fwd~applies w lookin~applies w m'a
8~applies outside w meme~applies outside w mon cv~applies outside w quand~applies outside w suis~applies outside w vous avez~applies subject w re~applies w for the~applies w mon cv~applies w mornin~applies w si~applies w up~applies w when
9~applies ours w you~applies outside w am~applies outside w and i~applies outside w moi~applies outside w no~applies w c'est~applies w donner~applies w follow~applies w je ne~applies w my~applies w team~applies w tres~applies w vous avez~applies w vous le~applies w vous propos
10~applies ours w ne~applies ours w novemb~applies outside quoted~applies outside w direct~applies outside w from~applies outside w je sais~applies outside w missio~applies outside w sais~applies subject w analys~applies subject w applic~applies subject w candid~applies subject w chef~applies subject w re candid~applies w comple~applies w did~applies w engine~applies w fait~applies w je sais~applies w premie~applies w remerc~applies w sais~applies w voulez
11~applies file pdf~applies ours w nous vous~applies outside passed~applies outside w analys~applies outside w depuis~applies outside w il est~applies w beauco~applies w depuis~applies w experi~applies w il est~applies w intere~applies w ma candid~applies w que le~applies w thank~applies w thank you
12~applies ours w follow~applies ours w poste de~applies outside w faire~applies outside w fait~applies outside w jour~applies outside w offre~applies outside w oui~applies outside w postul~applies outside w propos~applies outside w years~applies subject w la~applies subject w ref~applies w candid a~applies w consid~applies w france~applies w h f~applies w je postul~applies w second~applies w site~applies w teleph~applies w you have
13~applies ours w demand~applies ours w exampl~applies ours w me~applies ours w pas de~applies ours w up~applies outside w actuel~applies outside w desole~applies outside w mi~applies outside w que je~applies subject w offre~applies subject w poste~applies w actuel~applies w any~applies w avril~applies w courri~applies w curren~applies w faire~applies w i would~applies w m'inte~applies w operat~applies w peu~applies w pipeli~applies w postul~applies w stage~applies w vous remerc
14~applies ours from kervadec~applies ours from maelle~applies ours w ce~applies ours w suite~applies ours w votre candid~applies outside w ans~applies outside w any~applies outside w c'est~applies outside w cherch une~applies outside w chez un~applies outside w comple~applies outside w el~applies outside w good~applies outside w pendan~applies outside w recue~applies outside w saint~applies outside w team~applies outside w vous le~applies outside w vous remerc~applies subject w gestio~applies subject w ingeni~applies subject w propos~applies subject w techni~applies w back~applies w cherch une~applies w desole~applies w el~applies w et vous~applies w just~applies w min~applies w tourne~applies w vraime
15~applies ours w vous~applies outside from reply~applies outside w apres~applies outside w huit~applies outside w je candid~applies outside w la place~applies outside w remerc~applies outside w septem~applies subject w develo~applies subject w poste de~applies w and i~applies w august~applies w aussi~applies w cela~applies w connai~applies w de suite~applies w dois~applies w four~applies w je candid~applies w je reste~applies w saint
16~applies file doc~applies ours from recrutem~applies ours w vendre~applies outside w a vous~applies outside w ans de~applies outside w autre~applies outside w curric~applies outside w dans le~applies outside w donc~applies outside w finish~applies outside w ma candid~applies outside w mecani~applies outside w prefer~applies subject w pagora~applies subject w x~applies w curric~applies w finish~applies w h je~applies w magasi~applies w mi~applies w missio~applies w place de~applies w quand~applies w recue~applies w so~applies w vite~applies w with a
17~applies file docx~applies ours w engine~applies ours w ete~applies ours w je vous~applies ours w passe~applies outside w consid~applies outside w day~applies outside w forwar~applies outside w so~applies subject w design~applies w assist~applies w cherch a~applies w moins~applies w objet~applies w offer~applies w openin~applies w puesto~applies w septem~applies w sur le~applies w und
18~applies ours w hier~applies ours w knows~applies ours w visio~applies ours w when~applies outside w ans a~applies outside w associ~applies outside w au er~applies outside w connai~applies subject w accoun~applies subject w merci~applies w an offer~applies w but~applies w cet~applies w chat~applies w knows~applies w la place~applies w monsie~applies w nantes
19~applies ours w notre~applies ours w phone~applies ours w votre~applies outside w ich~applies outside w pour votre~applies outside w stage~applies outside w yester~applies subject w data~applies subject w postul~applies subject w senior~applies subject w visio~applies w a jour~applies w autre~applies w base~applies w d'atel~applies w de a~applies w maitre~applies w mecani~applies w on a~applies w sommes
20~applies file cv~applies ours w back~applies ours w tres~applies outside w vient~applies w claire~applies w ich~applies w very~applies w vient
21~applies ours w voir~applies outside w r~applies subject w manage~applies subject w novaly~applies w met
22~applies ours w non~applies outside w schedu~applies subject w a votre~applies subject w mardi~applies w a vous~applies w contro~applies w forwar~applies w son cv
23~applies subject w engine~applies subject w m~applies subject w tr~applies w him~applies w yester
24~applies subject w annule~applies subject w re entret
25~applies subject w accept~applies subject w your applic~applies w his resume
`);
