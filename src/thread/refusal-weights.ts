// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-19~no both you theirs
-18~no has theirs~no merci de
-17~no both wish theirs~no contac~no rembou~none has kept
-15~no both denied money~no do not~no merci de ne~no toujou~no undecided~no you will~none answer swallowed
-14~no both you swallowed~no consid que~no souci
-13~no demain~no je dois~no possib~no recu~no sans nouvel~no votre demand de~no vu
-12~no avant~no both other if~no de mardi~no demand de~no if~no jeudi~no ma~no me~no mois~no on friday~no piece~no reste~no we cannot~none has wish
-11~no friday~no je ne~no mardi~no mardi a~no will~none has elsewhere
-10~no both file if~no cher~no chere~no courri~no has money~no like~no rien~no will be
-9~no m~no ne pouvon pas~no nous ne pourro~no nouvel~no part~no pouvon pas~none has other
-8~no a h~no at~no both closed verdict~no both file later~no both post meeting~no both us if~no both us money~no both us wish~no cabine~no cannot~no has later~no has swallowed~no lundi~no mercre~no messag~no pourro~no recevo~no semain
-7~no both chosen effort~no both denied if~no both you if~no has if~no hi~no madame~no offer~no propos~no vendre
-6~no bonjou~no bonne~no both file effort~no both you meeting~no charge~no deux~no has been~no suite a votre~no vous propos
-5~no both onward wish~no merci~no n'est~no short
-4~no both us meeting~no h~no suite a
3~no d'autr~no your applic
4~no be~no both other post~no has elsewhere~no has regret~no n'avon pas~no nous n'avon pas~no this~none has onward~none has us
5~no all~no applic~no avons~no both chosen other~no both denied file~no both denied you~no both post us~no both you verdict~no ce~no et~no first~no has chosen~no has denied~no n'avon~no nous avons~no nous n'avon~no que~no que nous~no qui~no un~no we
6~no a ete~no and~no avons choisi~no both chosen file~no both denied chosen~no both denied effort~no both denied lacking~no both denied onward~no both denied regret~no both other file~no de votre~no donc~no ete~no furthe~no has other~no la~no not be~no profil~no se~no select~no sur~no the~no will not be~none has if
7~no both chosen onward~no both denied meeting~no both denied us~no both onward effort~no both onward post~no both other us~no both regret post~no both regret us~no de la~no dire~no donc pas~no experi~no fait~no nous avons choisi~no on~no parcou~no place~no pour ce~no take~no votre parcou~no was not~no we had~no we will not~no y~none answer you
8~no at this time~no both onward file~no both other onward~no both us closed~no both us kept~no cette fois~no criter~no de nos~no deja~no en intern~no etre~no filled~no fois~no has closed~no intern~no mais~no n'a~no nos~no pratiq~no qualit~no regret de~no so~no someon~no sont~no trouve~no une person~no vacanc~no what~no who~no will not~none answer regret~none has later~none has you
9~no after~no avec notre~no avions~no both post closed~no c'est~no cadre~no chose~no client~no detail~no end~no est pourvu~no impres~no just~no l'ense~no ne donner~no negati~no nous avions~no on a~no one~no ont~no pas dans~no person qui~no que nous avons~no quelqu~no quite~no raison~no semble~no simple~no son~no the role~no this time~none answer meeting
10~no ayant~no before~no both post verdict~no both us elsewhere~no celui que~no celui que nous~no cette~no cote~no d'un~no et nous~no for the~no it's~no maison~no n'a pas~no ne nous~no nous a~no pour cette~no pourvu~no prefer~no reason~no regret de ne~no role~no severa~no sur une~no the end~no the panel~no to be~no une person qui~no we will~none answer post
11~no a no~no align~no aligne~no annee~no both denied wish~no cette annee~no davant~no did not~no et la~no felt~no for you~no from the~no in the end~no j'ai~no l'autr~no la maison~no mieux~no n'etai~no n'etai pas~no non~no nos attent~no number~no openin~no positi~no reflex~no second~no va~no was~none answer closed~none last word
12~no a un~no both closed effort~no both other later~no cela~no certif~no commit~no condui~no did~no differ~no elsewh~no ensemb~no fit~no fully~no had~no isn't~no n'iron~no petit~no strong~no te~no things~no we've~no were~none answer later~none subject post
13~no a une~no avec le~no avec votre~no cases~no ce n'est pas~no chez nous~no concer~no elemen~no equipe~no eu un~no fell~no moins~no moment~no nous n'iron~no quoiqu~no rather~no requir~no the commit~no wasn't
14~no actuel~no boxes~no budget~no certai~no cultur~no direct a~no la place~no mesure~no n'y~no ne corres~no nous nous~no s'est~no set~no some~no someth~no went~no weren'~none answered~none has meeting
15~no avec l'equi~no both regret closed~no cœur~no didn't~no etait~no feelin~no necess~no suitab~no there~no une autre candid~none subject us
16~no avis~no c'est une~no ca ne~no came~no decide to~no partie~no rester~no s'arre~none answer us~none subject closed~none subject later
17~no la pour~no que le~no reston~no rule
18~no depuis
20~no proces
22~none brief
25~none subject meeting
`);
