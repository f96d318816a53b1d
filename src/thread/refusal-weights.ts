// Written by scripts/train-refusal.ts: not to be edited by hand.
import { readWeights, type Weights } from './weights';

/** What each word of a sentence of ours adds to the log-odds of its saying no. */
export const refusalWeights: Weights = readWeights(String.raw`
-27~no short
-23~no sentence
-21~no souci
-20~no demain~no follow~no rembou~no thursd
-19~no exampl~no merci de
-18~no a retenu~no interv~no maitre~no me~no recevo~no recu~no vers vous
-17~no avant~no compri~no like~no lookin~no love~no m~no moi~no note~no tour~no undecided~no voici
-16~no des que~no hi~no monday~no notre direct~no paris~no pm~no pourro~no respon~no still~no toujou~no would
-15~no charge~no confir~no h~no id~no if~no jeudi~no lundi~no m'a~no mercre~no rh~no souhai vous~no th~no you are
-14~no a h~no consid que~no join~no les~no lien~no merci de ne~no teleph~no visio
-13~no bien~no bonjou~no chere~no de notre part~no le direct~no lise~no ma~no nantes~no notre part~no si~no sylvie~no tuesda
-12~no automa~no cv~no for your~no intere~no rencon~no semain~no thanks for
-11~no bonne~no mardi~no si vous~no sont~no trois
-10~no at~no call~no entret~no propos~no talent
-9~no attent~no bonjou monsie~no je~no madame~no se
-8~no du~no messag~no vous propos
-7~no consid~no dear~no our
-6~no l'equi~no of
-5~no de~no deux~no monsie~no notre~no pour le~no votre
-4~no poste de
5~no de votre~no that
6~no on~no une~no votre dossie
7~no be~no ne vous~no que
8~no choisi~no et~no j'ai
9~no this
10~no and~no avons~no ayant~no ne~no not~no pas
11~no c'est~no d'autr~no l'empl~no no~no person qui~no pourvu~no vous souhai~no was
12~no backgr~no cette fois~no confie~no et nous~no etre~no fois~no la direct~no one~no plus~no regret
13~no donc pas~no experi~no have~no je vous souhai~no pris~no souhai de~no vous souhai de~no we won't~no we won't be~no won't be
14~no a deja~no decide~no inform~no intern~no ne donner~no nous avons~no une person~no we~no year
15~no autre~no car~no for one~no i'm~no l'autr~no la~no pas vous~no que nous~no quelqu~no someon~no tourne~no with your~no you were
16~no donc~no equipe~no la place~no non~no there~no were
17~no decide to~no deja~no et on~no go~no la pour~no la suite~no pour cette~no que le~no regret de~no vient
18~no a une~no celui~no et c'est~no ete~no file for~no mais~no n'a pas~no person~no pratiq~no take~no une autre candid~no went
19~no ce n'est pas~no comple~no de la~no had~no proces~no we've~no will not
20~no corres~no pas le~no rule~no this time
21~no role~no we will~no who
22~no cette
24~no place
`);
