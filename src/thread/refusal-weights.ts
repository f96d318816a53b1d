// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-28~no short
-22~no sentence
-21~no demain~no merci de
-20~no thursd~no undecided
-19~no lookin~no me
-18~no bonjou~no consid que~no exampl~no like~no pm
-17~no a retenu~no confir~no hi~no respon
-16~no contac~no deplac~no h~no journe~no moi~no recevo~no souci
-15~no compri~no diplom~no heure~no if~no recu~no vers vous~no you are
-14~no bien~no merci de ne~no nantes~no notre direct~no still~no thanks for~no visio
-13~no a h~no charge~no chere~no compte~no cv~no echang~no et moi~no interv~no jeudi~no m'a~no paris~no senior~no sylvie
-12~no about~no associ~no automa~no deux~no intere~no join~no lien~no ma~no mois~no of~no techni
-11~no bien recu~no bien recu votre~no entret~no les~no m~no recu votre~no rh~no semain~no si~no sont~no vers~no would
-10~no attent~no avant~no claire~no du~no lise~no lundi~no mardi~no our~no produc~no propos~no talent
-9~no a la~no bonjou monsie~no des~no madame~no mercre~no si vous~no suite a~no vous
-8~no dear~no has~no il~no l'equi~no messag~no notre~no octobr~no vendre
-7~no bonne~no septem
-6~no de~no pour le
-5~no par
-4~no candid
4~no qui
5~no first~no une
6~no avec~no de votre~no et~no is~no on
7~no nous~no this
8~no avons~no vous souhai~no we have~no y
9~no cette fois~no choisi~no fois~no furthe~no not~no pas~no que~no that~no une person qui
10~no be~no c'est~no experi~no have~no le poste~no ne~no we
11~no annonc~no donc~no et nous~no j'ai~no mais~no one~no person qui
12~no a une~no and~no and the~no autre~no ayant~no deja~no elle~no impres~no nous avons~no que nous~no souhai de~no une person~no vous souhai de
13~no be moving~no dire~no donc pas~no intern~no pour cette~no un autre~no wish
14~no ete~no had~no je vous souhai~no la~no ne poursu~no no~no nous ne poursu~no quelqu qui~no tout~no we won't~no we won't be~no won't be
15~no backgr~no celui~no d'autr~no etre~no n'a pas~no ne donner~no pas le~no plus~no rule~no stage~no take
16~no ce n'est pas~no cette~no corres~no de la~no hemos~no la place~no la pour~no leider~no non~no person~no role~no this time~no were~no you were
17~no besoin~no comple~no go~no ont~no prise~no quelqu~no will not
18~no alread~no decide to~no pratiq~no une autre candid~no vient~no we will
19~no d'etre~no i'm~no regret de~no who
20~no decide~no place
`);
