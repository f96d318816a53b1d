// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-24~none answer swallowed
-18~no rembou~no votre demand de
-17~no both you theirs~no merci de
-16~no both wish theirs~no has theirs~no undecided
-15~no both you swallowed~no contac~no demand de~no recu~no toujou
-14~no both denied money~no consid que~no merci de ne~no sans nouvel~no you will
-13~no autres~no bureau~no de lundi~no do not~no jeudi~no pm~no reste~no souci~no we cannot
-12~no de notre part~no diplom~no if~no je ne~no join~no notre part~no piece~no possib~no recevo
-11~no demain~no friday~no hi~no lundi~no ma~no mois~no salle~no voici
-10~no both file if~no both us wish~no cannot~no date~no has money~no mardi~no mardi a~no nouvel~no vendre~no week~none has other~none has wish
-9~no both us if~no cher~no courri~no for your~none has kept
-8~no a h~no bonne~no both closed verdict~no has swallowed~no m~no mercre~no monday~no part~no propos~no vous en~no will~no will be
-7~no avant~no both chosen effort~no both lacking if~no both other if~no both post meeting~no both you if~no has if~no madame~no vous attend
-6~no both file effort~no both you meeting~no me~no merci~no messag~no suite a
-5~no bonjou~no both us meeting~no n'est~no short
-3~none has regret
4~no avons~no be~no both denied regret~no both other closed~no d'autr~no de votre~no et~no this~no un~no we~no your applic~none answer meeting
5~no applic~no both chosen other~no both denied chosen~no both denied file~no both denied lacking~no both other post~no both post us~no both regret us~no furthe~no has chosen~no has lacking~no has regret~no has us~no nous avons~no peu~no qui~no techni~none answer you~none has verdict
6~no all~no both chosen file~no both chosen onward~no both denied meeting~no both denied onward~no both denied us~no both denied you~no both onward post~no both other file~no both other onward~no both other us~no both us closed~no de la~no depuis~no has denied~no has other~no have~no in the~no is~no j'ai~no n'avon~no nous n'avon~no on~no profil~no que~no so~no someon~no sur~no the~none answer closed~none answer regret~none has post
7~no a ete~no and~no at this time~no both chosen verdict~no both denied effort~no both file kept~no both onward file~no both other verdict~no both post verdict~no ete~no for the~no la~no la direct~no not be~no pour ce~no qualit~no quelqu~no quelqu qui~no regret~no select~no sont~no we had~no we will not~no will not be~no y~none has us
8~no a deja~no ce n'est~no cette fois~no donc pas~no donner suite~no et nous~no experi~no fois~no has closed~no non~no nos~no notre choix~no parcou~no person qui~no place~no que nous~no raison~no role~no sommes~no trouve~no vacanc~none has later~none has you
9~no after~no both denied wish~no both us elsewhere~no chose~no commun~no dire~no est pourvu~no etre~no fait~no filled~no finale~no have decide~no maison~no n'a~no nous a~no number~no ont~no positi~no quite~no regret de~no run~no semble~no someon with~no te~no une person~no une person qui~no we have decide~no will not~none answer file~none answer lacking~none answer later
10~no annee~no c'est~no cette~no criter~no don't~no donc~no et la~no i'm~no intern~no la person~no la place~no loin~no mais~no malgre~no mieux~no ne donner~no ne nous~no pas dans~no plus loin~no pour cette~no reason~no reflex~no regret de ne~no the end~no the role~no this time~no to be~no vous le~no vraime~no we will~no who~none last word
11~no a un~no aligne~no alread~no both post closed~no both post kept~no cela~no certif~no client~no decide de~no deja~no demand une~no did not~no differ~no donne~no for you~no gone~no in the end~no just~no la votre~no n'a pas~no one~no others~no pratiq~no prefer~no qualif~no se~no somebo~no strong~no sur une~no we've~no while
12~no actuel~no ayant~no both other later~no d'un~no davant~no did~no ensemb~no fit~no fully~no il y~no isn't~no la maison~no le jury~no n'etai~no n'etai pas~no ne corres~no ne sera~no ne vous~no on ne~no pourvu~no quoiqu~no rester la~no va
13~no avait~no both closed effort~no both regret closed~no boxes~no budget~no cadre~no cette annee~no decide to~no direct a~no equipe~no felt~no had~no l'autr~no moment~no n'y~no negati~no nos attent~no rather~no senti~no their~no un petit~no was~no went~no were~no weren'~no year~none answer post~none answered
14~no a une~no avec le~no certai~no chez nous~no couran~no cultur~no et on~no le couran~no petit~no ressen~no s'arre~no s'est~no set~no suitab~no sur la~no wasn't
15~no au comple~no c'est une~no ce n'est pas~no cœur~no elemen~no elsewh~no etait~no eu un~no nous nous~no on a~no partie~no rester~no some~no une autre candid~none has meeting~none subject chosen
16~no ca ne~no desorm~no didn't~no feelin~no hemos~no la pour~no que le~no reston~no rule
17~no avis~no necess~no there~none answer us~none brief~none subject closed
18~none subject us
19~no proces
25~none subject meeting
`);
