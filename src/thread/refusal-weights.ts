// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-20~no rembou
-19~none answer swallowed
-18~no both you theirs~no merci de
-17~no both wish theirs~no has theirs~no teletr~no votre demand de
-16~no consid que~no contac
-15~no demand de~no merci de ne~no recu~no sans nouvel~no toujou~no undecided
-14~no autres~no both you swallowed~no d'annu~no do not~no souci~no you will
-13~no both denied money~no de notre part~no join~no notre part~no on friday~no reste
-12~no both other if~no friday~no if~no jeudi~no recevo~no vous recevo~no we cannot~no week
-11~no avant~no avec une~no both file if~no elle est~no ma~no me~no mois~no piece~no pm~no social~no voici~none has elsewhere~none has kept~none has wish
-10~no both us if~no courri~no de mardi~no do~no je ne~no je vous propos~no like~no maitre~no mardi~no possib
-9~no a h~no bonne~no both us wish~no cher~no demain~no lundi~no mercre~no monday~no nouvel~no rh~no will be
-8~no beauco~no both chosen effort~no both closed verdict~no both post meeting~no both us money~no both you if~no cannot~no chere~no date~no for your~no has if~no has later~no has money~no hi~no m~no offer~no propos~no vendre~no vous attend~none has other
-7~no at~no both you meeting~no messag~no suite a votre~no will
-6~no both file effort~no has swallowed~no madame~none has closed
-5~no bonjou monsie~no both us meeting~no merci~no n'est~no suite a
-4~no bonjou~no short
4~no be~no this~no your applic
5~no applic~no avons~no both denied chosen~no both denied file~no both denied meeting~no both denied onward~no both onward post~no both post us~no d'autr~no de votre~no furthe~no has chosen~no no~no nous avons~no un~no we~none answer file~none answer you~none has post~none has verdict
6~no all~no both chosen file~no both chosen other~no both denied effort~no both denied lacking~no both denied regret~no both denied us~no both denied you~no both other post~no both regret post~no both regret us~no both us closed~no ce~no et~no has denied~no has regret~no has us~no not be~no place~no profil~no sur~no techni~no will not be~none has us
7~no alread~no and~no at this time~no avons choisi~no both chosen onward~no both chosen verdict~no both onward effort~no both onward file~no both other onward~no both other us~no both you verdict~no cette fois~no dire~no fait~no fois~no has other~no j'ai~no la~no n'avon~no nos~no nous avons choisi~no nous n'avon~no on~no que nous~no sont~no take~no the~no we had~no we will not~none has later
8~no a ete~no both other file~no both us kept~no de la~no donc pas~no ete~no experi~no has closed~no mais~no parcou~no pour ce~no qualit~no quelqu~no quite~no someon~no vacanc~no what~no will not~none answer lacking~none answer meeting~none answer regret~none has you~none subject post
9~no both post closed~no both post verdict~no c'est~no chose~no commun~no cote~no donc~no etre~no intern~no n'a~no nous a~no ont~no person qui~no que nous avons~no raison~no regret de~no sommes~no trouve~no une person~no who~none answer later
10~no a un~no after~no avions~no ayant~no both denied wish~no both post kept~no both us elsewhere~no cadre~no condui~no deja~no demand une~no depuis~no don't~no ensemb~no est pourvu~no et la~no filled~no for the~no just~no la votre~no maison~no ne donner~no ne nous~no non~no nous avions~no on ne~no positi~no prefer~no regret de ne~no role~no semble~no strong~no the role~no this time~no to be~no une person qui~no we will~no while~none answer closed~none answer post
11~no a une autre~no before~no cette~no client~no criter~no d'un~no did not~no donne~no et nous~no jeunes~no la maison~no mieux~no n'a pas~no on a~no one~no others~no person que~no pour cette~no pratiq~no reason~no second~no te~no the end~no we've
12~no align~no and we~no avec votre~no both closed effort~no cela~no certif~no davant~no did~no differ~no divers~no felt~no for you~no gone~no into~no l'autr~no la place~no n'etai pas~no n'iron~no ne vous~no plusie~no rang~no sur une~no vraime~no was~no were~no year~none last word
13~no celui que~no cette annee~no elemen~no equipe~no fit~no fully~no had~no in the end~no isn't~no moment~no n'etai~no nos attent~no nous n'iron~no pourvu~no quoiqu~no rather~no set~no their~no wasn't~none answered
14~no a une~no actuel~no annee~no avec l'equi~no boxes~no budget~no classe~no couran~no cultur~no elsewh~no fell~no le couran~no n'y~no ne corres~no negati~no petit~no senti~no someth~no suitab~no weren'
15~no avec le~no both other later~no both regret closed~no certai~no chez nous~no decide to~no didn't~no direct a~no et on~no rule~no s'arre~no some~no une autre candid~no went~none has meeting~none subject chosen~none subject us
16~no avait~no ce n'est pas~no etait~no feelin~no partie~no rester~no s'est
17~no c'est une~no came~no cœur~no necess~no nous nous~no reston~no there~none answer us~none subject closed~none subject later
18~no avis~no ca ne~no la pour~no que le
20~no proces~none brief
26~none subject meeting
`);
