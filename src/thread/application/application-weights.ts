// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-24~applies w avant le
-23~applies subject w recrut
-22~applies outside w factur~applies subject w devis~applies subject w vos~applies w il me
-21~applies outside w nos~applies subject w factur~applies subject w reques
-20~applies w factur
-19~applies ours w servic~applies outside w il me~applies outside w nous~applies outside w we~applies w candid for~applies w du au~applies w how~applies w lot
-18~applies ours w avant~applies outside w ont~applies w list
-17~applies outside w sera~applies subject w des~applies w ont
-16~applies ours w jusqu'~applies outside w manque~applies outside w send~applies subject w questi~applies w positi~applies w refus~applies w will
-15~applies w de mon~applies w mars
-14~applies ours open~applies outside w our~applies outside w salari~applies outside w v~applies w are~applies w friday~applies w nos~applies w postes~applies w recrut~applies w salari~applies w they
-13~applies ours w entret~applies ours w mon~applies outside w classe~applies outside w confir~applies outside w interv~applies outside w juin~applies outside w notre~applies outside w vos~applies subject w of~applies subject w your~applies w d~applies w desk~applies w suppor~applies w the positi~applies w think
-12~applies outside w vous me~applies w arrive~applies w car~applies w gas~applies w jours~applies w vous me
-11~applies ours w lui~applies ours w will~applies subject w notre~applies w confir~applies w jusqu'
-10~applies outside w d~applies outside w recrut~applies outside w votre~applies outside w your~applies subject w du~applies w of~applies w ouvert
-9~applies outside w jeudi~applies outside w respon~applies outside w this~applies w juin~applies w mardi~applies w that
-8~applies outside w hier~applies outside w souhai~applies w des~applies w has~applies w interv~applies w jeudi~applies w nous~applies w respon
-7~applies w avant~applies w please~applies w sont
-6~applies outside w person~applies w employ
-5~applies ours w du~applies outside w sans
-4~applies w sans
-3~applies ours w le
3~applies outside w e
4~applies outside w for the
5~applies ours w depuis~applies outside w dont
6~applies outside w h f~applies outside w merci de~applies subject w analys~applies w for the
7~applies ours w h~applies outside w m'a~applies outside w mon cv~applies w mon cv
8~applies ours w avec~applies outside w but~applies outside w from~applies outside w lui~applies subject w e~applies subject w re~applies w engine~applies w faire~applies w follow~applies w h f~applies w up
9~applies ours w for~applies ours w sur~applies ours w this~applies outside w am~applies outside w and i~applies outside w any~applies outside w faire~applies outside w nouvel~applies subject w candid~applies w ans de~applies w equipe~applies w good~applies w si~applies w stage
10~applies ours quoted~applies ours w resume~applies ours w you~applies outside w aussi~applies outside w i am~applies outside w si~applies outside w since~applies outside w son~applies subject w a votre~applies subject w applic~applies subject w fwd~applies w associ~applies w propos~applies w site~applies w ton
11~applies file pdf~applies ours w him~applies ours w ne~applies outside quoted~applies outside w french~applies outside w i would~applies outside w moi~applies outside w pendan~applies outside w quand~applies outside w sais~applies outside w site~applies outside w tourne~applies subject w ref~applies w any~applies w attent~applies w comple~applies w donc~applies w experi~applies w i would~applies w m'a~applies w offer~applies w pendan~applies w peu~applies w rencon~applies w six~applies w th~applies w vous propos
12~applies ours w follow~applies ours w retenu~applies ours w votre candid~applies outside w ans~applies outside w direct~applies outside w fait~applies outside w j'ai ans~applies outside w je suis~applies outside w lu~applies outside w ma~applies outside w offre~applies outside w postul~applies outside w propos~applies subject w altern~applies subject w cdi~applies subject w re candid~applies w dois~applies w donner~applies w french~applies w j'ai ans~applies w je sais~applies w like to~applies w lu~applies w postul~applies w remerc~applies w sais~applies w sur le~applies w vous le~applies w when
13~applies ours w exampl~applies ours w vous~applies outside w ans a~applies outside w donc~applies outside w four~applies outside w huit~applies outside w libre~applies outside w ma candid~applies outside w suis~applies outside w very~applies subject w re votre~applies w and i~applies w cela~applies w comme conven~applies w depuis~applies w je postul~applies w m'inte~applies w pipeli~applies w que j'ai~applies w teleph~applies w told~applies w tres~applies w vacanc~applies w very
14~applies file docx~applies outside passed~applies outside w ans de~applies outside w associ~applies outside w consid~applies outside w depuis~applies outside w france~applies outside w missio~applies outside w objet~applies outside w que je~applies outside w realis~applies outside w years~applies subject w chef~applies subject w develo~applies subject w poste~applies w actuel~applies w consid~applies w https~applies w integr~applies w realis~applies w so~applies w vous remerc
15~applies file resume~applies ours w vendre~applies outside w actuel~applies outside w chez un~applies outside w connai~applies outside w forwar~applies outside w oui~applies outside w remerc~applies outside w so~applies outside w stage~applies outside w vacanc~applies outside w vous adress~applies subject w ingeni~applies subject w m~applies subject w site~applies w aussi~applies w courri~applies w englis~applies w is attach~applies w la place~applies w place de~applies w preten~applies w tourne~applies w vous adress
16~applies ours w knows~applies ours w rencon~applies ours w voir~applies outside w apres~applies outside w curric~applies outside w day~applies outside w intern~applies outside w je candid~applies outside w mornin~applies outside w saint~applies subject w admini~applies subject w design~applies subject w direct~applies subject w rdv~applies subject w techni~applies w cet~applies w connai~applies w curric~applies w day~applies w desole~applies w france~applies w him~applies w je candid~applies w just~applies w knows~applies w nantes~applies w objet~applies w resear~applies w saint~applies w test
17~applies ours w ete~applies ours w notre~applies ours w si vous~applies ours w tres~applies outside w a vous~applies outside w jai~applies subject w vendeu~applies w a jour~applies w beauco~applies w but~applies w contro~applies w decale~applies w i've~applies w malgre~applies w mecani~applies w saison~applies w tour~applies w vient
18~applies ours w je vous~applies outside w i know~applies outside w prefer~applies outside w throug~applies outside w vient~applies outside w vous le~applies subject w merci~applies w assist~applies w cap~applies w carte~applies w concer~applies w dessin~applies w from the~applies w maitre~applies w mis~applies w operat~applies w und
19~applies ours from recrutem~applies ours w hier~applies ours w votre~applies outside w cap~applies outside w dans le~applies outside w don't~applies outside w prends~applies outside w type~applies outside w yester~applies subject w pagora~applies subject w poste de~applies w an offer~applies w missio~applies w openin~applies w pharma~applies w quand~applies w type
20~applies file doc~applies ours w engine~applies ours w when~applies outside w au er~applies outside w c'est~applies outside w ich~applies subject w manage~applies subject w senior~applies w de suite~applies w fais~applies w intere~applies w l'atel~applies w met~applies w nous sommes~applies w pourra
21~applies file cv~applies ours w up~applies subject w accoun~applies subject w annule~applies subject w mardi~applies subject w mise~applies subject w postul~applies w puesto
22~applies outside w than~applies subject w data~applies subject w engine~applies subject w novaly~applies w forwar~applies w ich~applies w son cv
23~applies w a vous~applies w autre~applies w sommes
24~applies subject w re entret~applies w claire~applies w yester
25~applies ours w non~applies subject w tr
28~applies subject w your applic
29~applies subject w accept
`);
