// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-23~none answer swallowed
-19~no rembou
-17~no both wish theirs~no both you theirs~no retard
-16~no has theirs~no merci de~no undecided~no votre demand de
-15~no both you swallowed~no contac~no recu
-14~no demand de~no join~no merci de ne~no recue~no reste~no sans nouvel~no you will
-13~no both denied money~no consid que~no de lundi~no de notre part~no je dois~no notre part~no pm~no toujou
-12~no hi~no if~no je ne~no jointe~no mardi~no ok~no possib~no pourro~no recevo~no souci~no voici~no we cannot~none has wish
-11~no date~no do~no friday~no jeudi~no ma~no rien
-10~no both chosen effort~no both file if~no lundi~no mois~no sous~no vous recevo~no week
-9~no annule~no both other if~no both us if~no both us money~no both us wish~no demain~no for your~no has money~no m~no vendre~no will~none has other
-8~no a h~no bonne~no both you if~no has if~no me~no monday~no part~none has kept
-7~no avant~no both closed verdict~no both other effort~no charge~no has later~no has swallowed~no interv~no madame~no messag~no offer~no propos~no rappel~no suite a~no vous attend
-6~no both post meeting~no merci~no short
-5~no both file effort~no both you meeting~no h~no remerc~none has regret
-4~no bonjou
4~no both denied effort~no d'autr~no furthe~no on~no par~no une
5~no avons~no both denied chosen~no both denied file~no both denied lacking~no both denied meeting~no both denied us~no both other closed~no both post us~no both us closed~no both you closed~no decide~no has elsewhere~no has us~no nous avons~no que~no this~no un~no un autre~no we~none answer meeting~none answer you~none has post~none has verdict
6~no all~no and~no applic~no both other us~no both regret us~no cherch~no comple~no for the~no from~no has chosen~no has denied~no has regret~no n'avon~no nous n'avon~no qualit~no qui~no so~no sur~no the~no your applic~none answer regret
7~no after~no both chosen file~no both denied onward~no both denied you~no both onward effort~no both onward post~no both other post~no both other verdict~no both post verdict~no ce n'est~no ete~no has other~no j'ai~no la~no nos~no parcou~no peu~no place~no profil~no regret de~no role~no someon~no sommes~no we had~no y~none has later~none has us~none has you
8~no backgr~no bon~no both chosen onward~no both onward file~no both other file~no both regret post~no depuis~no fait~no has closed~no n'a~no not be~no nous a~no occasi~no openin~no raison~no regret~no regret de ne~no s'est~no se~no select~no sont~no that~no trouve~no une person~no vacanc~no votre parcou~no will not be
9~no a ete~no a une autre~no c'est~no ce que~no decide de~no dire~no et nous~no etre~no experi~no impres~no malgre~no non~no notre choix~no on this occasi~no ont~no person qui~no positi~no quite~no someon with~no this occasi~no une person qui~no vous le~no will not~no won't~none answer file~none answer lacking
10~no both us elsewhere~no candid n'est~no cette fois~no chose~no cote~no demand une~no donc pas~no donne~no good~no here~no intern~no just~no l'inte~no la direct~no maison~no moment~no n'a pas~no pas dans~no quelqu~no quelqu qui~no semble~no the role~no things~no votre candid n'est~no we will~no while~no who
11~no a un~no align~no alread~no annee~no ayant~no both post closed~no certif~no cette~no criter~no did~no did not~no differ~no donc~no est pourvu~no la person~no la votre~no mais~no ne donner~no ne nous~no on this~no pleine~no pour cette~no pratiq~no prefer~no printe~no qualif~no reason~no reflex~no run~no sur une~no the end~no this time~no vraime~no we've~no year~none answer later
12~no actuel~no both denied wish~no both other later~no both regret closed~no client~no d'un~no davant~no deja~no felt~no finale~no for you~no in the end~no l'a~no la maison~no ne sera~no ne vous~no nos attent~no one~no others~no pourvu~no que nous avons~no quoiqu~no second~no somebo~no the panel~none last word
13~no both closed effort~no cadre~no celui que~no couran~no direct a~no elemen~no filled~no isn't~no it's a~no le couran~no ne corres~no negati~no rather~no side~no sur la~no tourne~no was~no were~none answer post~none answered~none has welcome
14~no a une~no au comple~no budget~no ce n'est pas~no certai~no cette annee~no chez nous~no classe~no cultur~no de place~no est desorm~no etait~no fell~no gone~no had~no n'y~no on ne~no our requir~no plusie~no suitab~no their~no une autre candid~no va~no went~no weren'~none has meeting
15~no c'est une~no ca ne~no cœur~no decide to~no desorm~no didn't~no elsewh~no eu un~no feelin~no fit~no le jury~no necess~no nous nous~no partie~no petit~no rule~no senti~no wasn't~none subject chosen
16~no avait~no came~no cela~no hemos~no on a~no que le~no rester~no s'arre~none subject closed
17~no avis~no reston~no there~none answer us~none brief
18~no la pour
19~no proces~none subject us
24~none subject meeting
`);
