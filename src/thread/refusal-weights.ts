// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-18~no rembou~none answer swallowed
-17~no both you theirs~no merci de~no votre demand de
-16~no both wish theirs~no has theirs
-15~no consid que~no demand de~no toujou
-14~no both you swallowed~no contac~no de notre part~no merci de ne~no notre part~no pourro~no sans nouvel~no undecided~no you will
-13~no autres~no do not~no recu~no souci
-12~no both other if~no friday~no if~no me~no social
-11~no avant~no both denied money~no bureau~no je ne~no jeudi~no mois~no piece~no possib~no recevo~no reste~no we cannot~none has wish
-10~no avec une~no both file if~no demain~no do~no je vous propos~no ma~no maitre~no mardi~no voici~none has elsewhere~none has kept
-9~no cher~no courri~no lundi~no mercre~no monday~no nouvel~no vous recevo~no will be~none has other
-8~no a h~no bonne~no both post meeting~no both us if~no both us wish~no cannot~no chere~no date~no hi~no m~no offer~no rh~no rien
-7~no at~no both chosen effort~no both closed verdict~no both file later~no both us money~no both you if~no for your~no has money~no has swallowed~no propos~no vendre~no vous attend~no will
-6~no both denied if~no both file effort~no both you meeting~no has if~no has later~no madame~no messag~no suite a votre~none has closed
-5~no bonjou monsie~no both denied closed~no merci~no suite a
-4~no bonjou~no both us meeting~no n'est~no short~no si
-3~no h~no l'equi
4~no be~no your applic
5~no both denied chosen~no both denied file~no both denied lacking~no both denied meeting~no both denied regret~no both other post~no d'autr~no et~no has chosen~no has elsewhere~no has lacking~no has regret~no no~no que~no this~no un~none answer file~none answer you~none has post~none has us~none has verdict
6~no applic~no avons~no avons choisi~no both chosen file~no both chosen other~no both denied effort~no both denied onward~no both denied you~no both onward post~no both other onward~no both post us~no both regret us~no both you verdict~no de votre~no dire~no furthe~no has denied~no j'ai~no not be~no nous avons~no que nous~no sont~no techni~no we~no will not be
7~no and~no at this time~no both chosen onward~no both chosen verdict~no both denied us~no both file kept~no both onward effort~no both onward file~no both other file~no both other us~no both regret post~no both us closed~no cette fois~no ete~no experi~no fait~no fois~no has other~no la~no n'avon~no nous avons choisi~no nous n'avon~no on~no place~no profil~no so~no sur~no take~no the~no we had~no we will not~none answer meeting~none has later~none subject post
8~no a ete~no both us kept~no de la~no depuis~no donc pas~no nos~no parcou~no pour ce~no qualit~no que nous avons~no quelqu~no quite~no regret de~no someon~no trouve~no vacanc~no was not~no what~no will not~none answer lacking~none answer regret~none has you
9~no both post verdict~no c'est~no commun~no donc~no etre~no garde~no has closed~no have decide~no mais~no n'a~no person qui~no role~no sommes~no te~no this time~no to be~no we have decide~none answer later
10~no avions~no ayant~no before~no both post closed~no both us elsewhere~no cadre~no cette~no chose~no cote~no criter~no deja~no demand une~no don't~no donne~no est pourvu~no et la~no filled~no for the~no intern~no just~no la votre~no maison~no malgre~no mieux~no ne donner~no non~no nous a~no nous avions~no one~no pas dans~no raison~no regret de ne~no second~no semble~no strong~no the role~no une person~no une person qui~no we will~no while~no who~none answer closed~none answer post
11~no a un~no after~no aligne~no avec votre~no both denied wish~no both post kept~no cette annee~no client~no d'un~no did not~no ensemb~no et nous~no felt~no jeunes~no la maison~no la place~no n'a pas~no n'etai pas~no ne nous~no on ne~no ont~no others~no positi~no pratiq~no prefer~no reason~no reflex~no sur une~no year
12~no a no~no align~no annee~no both closed effort~no cela~no celui que~no certif~no davant~no did~no equipe~no for you~no fully~no isn't~no l'autr~no n'etai~no ne sont~no ne vous~no on a~no pour cette~no quoiqu~no rather~no the end~no vraime~no was~no we've~none answered~none last word
13~no a une~no actuel~no avec l'equi~no avec le~no budget~no couran~no differ~no divers~no elsewh~no fell~no fit~no had~no il y~no le couran~no n'iron~no n'y~no ne corres~no negati~no nous n'iron~no pourvu~no senti~no set~no wasn't~no were~no y a
14~no avait~no both other later~no boxes~no cultur~no decide to~no et on~no in the end~no moment~no nos attent~no petit~no rule~no s'arre~no suitab~no weren'
15~no both regret closed~no certai~no chez nous~no didn't~no direct a~no some~no someth~no une autre candid~no went~none has meeting
16~no c'est une~no came~no elemen~no etait~no feelin~no necess~no nous nous~no partie~no que le~no s'est~none subject closed~none subject us
17~no avis~no ca ne~no ce n'est pas~no cœur~no la pour~no rester~no reston~no there~none answer us
19~no proces
20~none brief
26~none subject meeting
`);
