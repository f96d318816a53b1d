// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-27~no short
-23~no merci de~no sentence
-21~no demain
-20~no thursd
-19~no exampl~no lookin~no recu
-18~no respon~no souci~no undecided
-17~no a retenu~no heure~no interv~no journe~no like~no m~no recevo
-16~no confir~no deplac~no h~no jeudi~no pm~no vers vous
-15~no bonjou~no des que~no hi~no if~no les~no me~no note~no thanks for~no tuesda~no would~no you are
-14~no a h~no automa~no bien~no charge~no chere~no consid que~no cv~no est bien~no m'a~no moi~no nantes~no notre direct~no paris~no senior~no sont~no still~no sylvie~no visio
-13~no avant~no lien~no lundi~no ma~no prenez~no rh
-12~no de notre part~no intere~no mercre~no notre part~no rencon~no si
-11~no attent~no compte~no et moi~no mardi~no messag du~no monday~no propos~no semain~no talent
-10~no at~no entret~no mon~no our~no voir
-9~no bonjou monsie~no consid~no des~no deux~no il~no madame~no of~no si vous~no suite a
-8~no humain~no ressou~no ressou humain~no vous
-7~no a vous~no du~no messag~no mois~no notre~no par
-5~no dear~no je~no monsie~no votre
3~no de votre
4~no votre dossie
5~no avons~no qui
6~no nos~no une
7~no be~no et~no le poste~no nous~no that
8~no c'est~no is~no ne
9~no autre candid~no nous avons~no pas~no que~no une person qui~no vous souhai
10~no and~no et nous~no j'ai~no not~no on~no this
11~no choisi~no donc~no donc pas~no n'iron~no pas plus~no pas plus loin~no person qui~no with your
12~no ayant~no backgr~no confie~no dire~no experi~no je vous souhai~no la direct~no not be~no quelqu qui~no regret~no will not be
13~no deja~no fois~no have~no inform~no ne donner~no no~no pris~no que nous~no quelqu~no someon~no souhai de~no une person~no vous souhai de~no we~no wish
14~no autre~no cette fois~no depuis~no elle~no ete~no mais~no ont~no plus~no une autre candid~no we won't~no we won't be~no were~no won't be~no you were
15~no a une~no equipe~no etre~no l'autr~no la~no la suite~no on the~no one~no pas le~no pas vous~no take~no there~no we've
16~no comple~no de la~no decide to~no la place~no non~no person~no stage~no this time
17~no alread~no ce n'est pas~no corres~no cœur~no file for~no go~no had~no pour cette~no pratiq~no que le~no we will~no will not
18~no celui~no decide~no n'a pas~no regret de~no vient~no who
19~no proces~no role~no rule
20~no cette
23~no place
`);
