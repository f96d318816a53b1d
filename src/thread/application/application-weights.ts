// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-24~applies w avant le~applies w il me
-23~applies subject w recrut
-22~applies subject w devis~applies subject w factur~applies subject w reques~applies subject w vos~applies w candid for
-21~applies outside w factur~applies w are you~applies w noon
-20~applies outside w nos~applies outside w nous~applies w will
-19~applies outside from hello~applies subject w questi~applies w factur
-18~applies outside w il me~applies outside w ont~applies subject w des~applies w attest~applies w do you~applies w du au
-17~applies outside w sera~applies w postes~applies w refus
-16~applies ours w jusqu'~applies outside w java~applies outside w we~applies w java~applies w ont
-15~applies outside w list~applies w de mon
-14~applies subject w of~applies w mars~applies w next
-13~applies ours open~applies ours w avant~applies outside w confir~applies outside w interv~applies outside w juin~applies outside w manque~applies outside w notre~applies outside w our~applies outside w p~applies outside w vos~applies w are~applies w positi~applies w recrut
-12~applies ours w mon~applies outside w call~applies outside w inform~applies outside w talent~applies outside w v~applies subject w your~applies w friday~applies w groupe~applies w jours~applies w list~applies w nos~applies w report~applies w then
-11~applies ours w apres~applies ours w candid~applies ours w is~applies ours w lui~applies outside w contra~applies outside w vous me~applies subject w du~applies w confir~applies w on friday~applies w v~applies w vous me
-10~applies outside w hier~applies outside w jeudi~applies w contra~applies w d~applies w jusqu'~applies w manque~applies w of the
-9~applies outside w d~applies outside w positi~applies outside w recrut~applies outside w respon~applies outside w votre~applies outside w your~applies subject w notre~applies w client~applies w has~applies w juin~applies w of~applies w te
-8~applies w des~applies w inform~applies w interv~applies w nous~applies w respon~applies w sont
-7~applies ours w i~applies ours w une~applies w avant~applies w jeudi
-6~applies w that
-5~applies ours w au~applies w preavi
-4~applies outside w sans
5~applies w septem~applies w years
6~applies ours w h
7~applies outside w i am~applies outside w m'a
8~applies ours quoted~applies ours w ne~applies outside w aussi~applies outside w https~applies outside w lui~applies outside w mon cv~applies outside w sais~applies subject w analys~applies w at a~applies w faire~applies w mon cv~applies w vendre~applies w vous avez
9~applies ours from rh~applies ours w me~applies outside w cherch~applies outside w from~applies outside w intere~applies outside w je sais~applies outside w merci de~applies outside w pour la~applies subject w e~applies w answer~applies w design~applies w good~applies w je ne~applies w propos
10~applies ours w for~applies outside w cet~applies outside w faire~applies outside w french~applies outside w je suis~applies outside w lu~applies outside w ma~applies outside w quand~applies outside w son~applies outside w years~applies subject w candid~applies subject w chef~applies subject w re~applies w ans de~applies w comple~applies w donc~applies w follow~applies w https~applies w lu~applies w m'a~applies w peu~applies w site
11~applies ours w ce~applies ours w follow~applies ours w you~applies outside quoted~applies outside w am~applies outside w and i~applies outside w j'ai ans~applies outside w je ne~applies outside w objet~applies outside w since~applies outside w site~applies outside w suis~applies outside w tourne~applies w consid~applies w day~applies w did~applies w engine~applies w experi~applies w french~applies w h f~applies w j'ai ans~applies w pendan~applies w que j'ai~applies w rencon~applies w sais
12~applies file pdf~applies ours w one~applies outside w any~applies outside w chez un~applies outside w france~applies outside w pendan~applies outside w si~applies subject w applic~applies subject w cdi~applies subject w re candid~applies subject w ref~applies w cela~applies w je postul~applies w je sais~applies w la place~applies w vous le~applies w walter~applies w you have
13~applies ours w pas de~applies ours w retenu~applies ours w this~applies ours w vendre~applies outside passed~applies outside w ans~applies outside w comple~applies outside w depuis~applies outside w donc~applies outside w libre~applies outside w no~applies outside w postul~applies outside w train~applies outside w you and~applies subject w d~applies subject w develo~applies subject w m~applies subject w x~applies w associ~applies w depuis~applies w et vous~applies w intere~applies w place de~applies w postul~applies w six~applies w sur le~applies w sur votre~applies w web~applies w you and
14~applies file docx~applies ours w exampl~applies ours w votre candid~applies ours w vous~applies outside w ans de~applies outside w apres~applies outside w desole~applies outside w fait~applies outside w intern~applies outside w moi~applies outside w pour votre~applies outside w so~applies outside w very~applies subject w candid de~applies subject w gestio~applies subject w techni~applies w aussi~applies w maitre~applies w so~applies w tres
15~applies ours w avons~applies ours w rencon~applies outside w a vous~applies outside w associ~applies outside w autre~applies outside w curric~applies outside w je candid~applies outside w ma candid~applies outside w missio~applies outside w saint~applies subject w offre~applies subject w poste~applies subject w senior~applies subject w vendeu~applies w august~applies w cap~applies w curric~applies w desole~applies w france~applies w il est~applies w je candid~applies w like to~applies w preten~applies w test~applies w train~applies w vacanc~applies w very
16~applies file resume~applies ours from accueil~applies outside w actuel~applies outside w cap~applies outside w consid~applies outside w day~applies outside w forwar~applies outside w propos~applies outside w que je~applies subject w chef de~applies subject w direct~applies subject w ingeni~applies subject w rdv~applies w actuel~applies w back~applies w beauco~applies w but~applies w cet~applies w contro~applies w courri~applies w decale~applies w quand~applies w saint~applies w thank~applies w tourne~applies w und
17~applies ours w notre~applies ours w work~applies outside w ans a~applies outside w conver~applies outside w curren~applies outside w finish~applies outside w than~applies outside w vacanc~applies outside w yester~applies subject w design~applies subject w pagora~applies w and i~applies w finish~applies w objet~applies w operat~applies w vous remerc
18~applies file doc~applies ours w ete~applies ours w hier~applies ours w votre~applies outside w c'est~applies outside w ich~applies outside w oui~applies outside w prends~applies outside w vous le~applies outside w with a~applies subject w visio~applies w a jour~applies w autre~applies w englis~applies w fais~applies w i've~applies w integr~applies w monsie~applies w openin~applies w with a
19~applies ours w engine~applies ours w si vous~applies ours w up~applies outside w dans le~applies outside w don't~applies outside w prefer~applies outside w savoir~applies subject w merci~applies subject w novaly~applies subject w poste de~applies w assist~applies w carte~applies w connai~applies w de suite~applies w ich~applies w l'atel~applies w mecani~applies w missio~applies w offer~applies w pharma
20~applies ours from recrutem~applies ours w je vous~applies ours w visio~applies ours w voir~applies subject w accoun~applies w a new~applies w him~applies w les deux~applies w met~applies w mis~applies w nantes
21~applies ours w tres~applies outside w au er~applies outside w remerc~applies outside w stage~applies outside w vient~applies subject w data~applies subject w manage~applies subject w postul~applies w a vous~applies w concer~applies w puesto~applies w vient~applies w yester
22~applies file cv~applies ours w when~applies subject w annule~applies w knows
23~applies w claire~applies w forwar
24~applies ours w non~applies subject w engine~applies subject w re entret
25~applies w his resume~applies w son cv
26~applies subject w tr~applies subject w your applic~applies w sommes
29~applies subject w accept
`);
