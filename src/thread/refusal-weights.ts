// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-18~no both you theirs
-17~no has theirs~no merci de~none has kept
-16~no contac
-15~no both wish theirs~no undecided
-14~no both denied money~no both you swallowed~no consid que~no do not~no merci de ne~no toujou~no you will~none answer swallowed
-13~no demain~no recu~no souci~none has wish
-12~no avant~no both other if~no friday~no jeudi~no me~no sans nouvel~no votre demand de
-11~no de mardi~no demand de~no if~no ma~no mardi~no mois~no piece~no possib~no reste~no we cannot~none has elsewhere
-10~no both file if~no courri~no has money~no je ne~no like~no mardi a~no will
-9~no both us wish~no chere~no m~no nous ne pourro~no nouvel~no part~no will be~none has other
-8~no a h~no at~no both file later~no both post meeting~no both us if~no both us money~no both you if~no cabine~no cannot~no has later~no has swallowed~no lundi~no mercre~no messag~no ne pouvon pas~no paris~no pourro~no pouvon pas~no recevo~no semain~no vendre
-7~no both denied if~no both file effort~no has if~no hi~no madame~no offer~no propos
-6~no bonjou monsie~no bonne~no both chosen effort~no both closed verdict~no both you meeting~no deux~no suite a votre~no vous propos
-5~no are~no bonjou~no both denied closed~no charge~no merci~no n'est
-4~no both us meeting~no h~no short~no suite a
2~none answer file
3~no d'autr~no your applic
4~no be~no both chosen post~no both file verdict~no both other post~no for~no has elsewhere~no has regret~no no~no this~none has onward~none has us
5~no applic~no avons~no both chosen other~no both denied effort~no both denied regret~no both denied you~no both post us~no both you verdict~no ce~no de votre~no et~no first~no has chosen~no nous avons~no que~no qui~no un~no we
6~no a ete~no and~no avons choisi~no both chosen file~no both denied chosen~no both denied file~no both denied lacking~no both denied onward~no both onward effort~no both other file~no both regret us~no both verdict effort~no donc~no ete~no furthe~no has denied~no has other~no la~no n'avon~no not be~no nous n'avon~no pas de~no pour ce~no profil~no que nous~no se~no select~no sur~no the~no will not be~none has if
7~no at this time~no both chosen onward~no both denied meeting~no both denied us~no both onward post~no both other onward~no both other us~no both regret post~no both us kept~no de la~no donc pas~no experi~no fait~no nous avons choisi~no on~no parcou~no place~no quelqu qui~no someon~no sont~no take~no votre parcou~no was not~no we had~no we will not~no y~none answer regret~none answer you
8~no both onward file~no both us closed~no cette fois~no client~no criter~no de nos~no dire~no filled~no fois~no has closed~no intern~no mais~no n'a~no negati~no nos~no pratiq~no qualit~no quelqu~no regret de~no so~no son~no trouve~no une person~no vacanc~no what~no who~no will not~none has later~none has you
9~no avions~no both post kept~no both post verdict~no c'est~no cadre~no chose~no cote~no deja~no detail~no en intern~no end~no est pourvu~no etre~no for the~no for you~no impres~no is not~no just~no l'ense~no ne donner~no nous avions~no on a~no one~no ont~no person qui~no que nous avons~no quite~no raison~no reason~no regret de ne~no role~no semble~no simple~no the panel~no the role~no this time~no we will~none answer meeting
10~no a no~no after~no ayant~no before~no both denied wish~no both post closed~no both us elsewhere~no celui que~no celui que nous~no cette~no cette annee~no d'un~no etaien~no felt~no it's~no maison~no n'a pas~no n'etai pas~no ne nous~no nos attent~no nous a~no number~no openin~no others~no pas dans~no pour cette~no pourvu~no prefer~no sur une~no the end~no to be~no une person qui~none answer post
11~no align~no aligne~no annee~no avec votre~no both other later~no cela~no commit~no condui~no davant~no did not~no et la~no et nous~no fell~no from the~no fully~no had~no in the end~no j'ai~no l'autr~no la maison~no mieux~no n'etai~no non~no positi~no reflex~no rester la~no second~no strong~no te~no va~no was~no we've~none answer closed~none last word~none subject post
12~no avec le~no both closed effort~no budget~no certif~no chez nous~no did~no differ~no elsewh~no ensemb~no equipe~no fit~no isn't~no petit~no quoiqu~no rather~no requir~no things~no were~none answer later
13~no a un~no a une~no ce n'est pas~no certai~no concer~no elemen~no mesure~no moins~no moment~no n'y~no set~no suitab~no the commit~no wasn't~no went
14~no actuel~no avec l'equi~no avis~no boxes~no cultur~no direct a~no la place~no ne corres~no nous nous~no rester~no s'est~no some~no someth~no weren'~none answered~none has meeting~none subject us
15~no both regret closed~no c'est une~no ca ne~no cœur~no decide to~no didn't~no etait~no feelin~no la pour~no necess~no partie~no rule~no s'arre~no there~no une autre candid~none subject closed~none subject later
16~no came~no que le~no reston~none answer us
17~no depuis
19~no proces
21~none brief
25~none subject meeting
`);
