// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-24~none answer swallowed
-18~no merci de~no rembou~no votre demand de
-17~no badge~no both wish theirs~no both you swallowed~no both you theirs
-16~no has theirs~no undecided
-15~no contac~no demand de~no toujou
-14~no merci de ne~no you will
-13~no autres~no both denied money~no consid que~no de lundi~no do not~no if~no ok~no pm~no recu~no reste~no souci
-12~no bureau~no jeudi~no join~no mardi~no mois~no recevo~no sans nouvel~no voici~no we cannot
-11~no de notre part~no hi~no je ne~no lundi~no ma~no notre part~no possib~no salle~no sous~no week
-10~no vous recevo~none has other~none has wish
-9~no bonne~no both file if~no both us if~no both us wish~no call~no cannot~no cher~no courri~no date~no demain~no has money~no nouvel~no offer~no propos~no vendre~no will be~none has kept
-8~no a h~no both closed verdict~no both file later~no both other if~no do~no for your~no vous attend~no vous en
-7~no at~no both lacking if~no both you if~no has if~no m~no madame~no mercre~no messag~no part~no will
-6~no both chosen effort~no both file effort~no both you meeting~no charge~no has later~no merci~no n'est
-5~no bonjou monsie~no both post meeting~no short
-4~no bonjou~no both us meeting
-3~none has regret
4~no be~no both denied chosen~no both denied regret~no un~no un autre
5~no applic~no avons~no both chosen other~no both denied file~no both denied lacking~no both post us~no both regret post~no both regret us~no both us closed~no de votre~no et~no has chosen~no has lacking~no has regret~no has us~no nous avons~no qui~no techni~no this~no we~no your applic~none answer meeting~none answer regret~none answer you~none has verdict
6~no both chosen file~no both chosen onward~no both denied effort~no both denied meeting~no both denied onward~no both denied us~no both denied you~no both onward post~no both other file~no both other onward~no both other post~no both other us~no de la~no depuis~no furthe~no has denied~no impres~no is~no j'ai~no n'avon~no not be~no nous n'avon~no on~no peu~no que~no que nous~no regret~no sur~no we had~no will not be~none has post
7~no a ete~no all~no and~no and the~no avons choisi~no both file kept~no both onward effort~no both onward file~no both other verdict~no both us kept~no donc pas~no ete~no experi~no fois~no has other~no in the~no la~no la direct~no nos~no nous avons choisi~no parcou~no place~no profil~no qualit~no raison~no select~no so~no someon~no the~no we will not~no y~none has later~none has us
8~no both post verdict~no ce n'est~no cette fois~no comple~no detail~no dire~no donner suite~no et nous~no fait~no for the~no has closed~no non~no notre choix~no nous a~no person qui~no pour ce~no quelqu~no regret de~no role~no trouve~no votre parcou~no will not~none answer file~none has you
9~no after~no both chosen verdict~no both denied wish~no c'est~no chose~no commun~no etre~no filled~no finale~no have decide~no i'm~no loin~no maison~no n'a~no ne donner~no number~no ont~no plus loin~no positi~no quite~no reason~no run~no semble~no sommes~no une person~no une person qui~no vacanc~no we have decide~none answer later
10~no ayant~no both post closed~no both us elsewhere~no criter~no demand une~no donc~no donne~no est pourvu~no et la~no intern~no just~no la person~no la place~no la votre~no mais~no ne nous~no pas dans~no pour cette~no reflex~no regret de ne~no somebo~no te~no the role~no this time~no to be~no vous le~no we will~none answer lacking~none last word
11~no a un~no alread~no annee~no both post kept~no certif~no cette~no client~no decide de~no deja~no did not~no differ~no felt~no gone~no mieux~no n'a pas~no one~no pratiq~no prefer~no qualif~no se~no sur une~no the end~no vraime~no we've~no while~no who
12~no actuel~no avec votre~no both closed effort~no both other later~no budget~no cela~no celui que~no d'un~no davant~no did~no for you~no in the end~no isn't~no la maison~no n'etai pas~no ne corres~no ne vous~no on ne~no pourvu~no put~no quoiqu~no rather~no strong~no things~no va~no was
13~no au comple~no cadre~no chez nous~no classe~no cultur~no decide to~no direct a~no ensemb~no equipe~no fit~no had~no n'etai~no n'y~no negati~no nos attent~no s'est~no un petit~no wasn't~no went~no were~no weren'~no year~none answer post~none answered
14~no avec le~no both regret closed~no certai~no cette annee~no couran~no elsewh~no et on~no l'autr~no le couran~no moment~no ne sera~no petit~no plusie~no s'arre~no senti~no set~no sur la~no their~no une autre candid
15~no a une~no avait~no c'est une~no ce n'est pas~no cœur~no desorm~no elemen~no etait~no eu un~no necess~no nous nous~no que le~no some~no ticked~none has meeting
16~no avis~no ca ne~no didn't~no feelin~no hemos~no on a~no partie~no rester~no reston~no rule
17~no there~none answer us~none brief~none subject closed
18~no la pour~no proces~none subject us
25~none subject meeting
`);
