// Written by scripts/train-unsolicited.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each feature of an application adds to the log-odds of its being one that nobody asked for. */
export const unsolicitedWeights: Weights = readWeights(String.raw`
-19~subject entret~trait reply~word ik
-18~word ich~word la place~word souhai rejoin~word su
-17~subject relanc~word l'entr~word monday~word post
-16~word affich~word alors~word ce matin~word for the~word franca~word he~word l'affi~word postul~word still~word th~word vostro~word votre recher
-15~subject manage~subject re~trait alone answered~trait kind answered~trait position calendar~trait position calendar alone~trait position calendar unruled~trait position form-field unruled~word eu~word jeudi~word porte~word that you~word von~word x
-14~subject assist~subject charge~subject positi~word a h~word applic~word applyi~word assist~word boa~word bonjou j'ai~word carte~word commen~word dispo~word gentil~word je postul~word les deux~word lettre~word medica~word new~word please consid~word pourra~word right~word short~word start~word superv~word thursd~word to your~word told~word under~word votre annonc~word vraime
-13~subject cuisin~subject d~subject engine~subject et~subject poste~trait position body alone~trait position subject unruled~word accept~word apply~word availa~word bonjou mme~word charge~word conduc~word d'assi~word de ce~word heure~word invita~word l'empl~word mis~word mot~word put~word quatre~word techni de~word vie~word vous pour
-12~subject interv~subject mainte~subject mme~subject suite~word after~word annonc de~word anothe~word apres h~word at a~word cdi~word cuisin~word demain~word him~word i saw~word intere par~word je compre~word l'anno~word l'offr~word la semain~word lundi~word no~word par le~word parle~word phone~word presen~word said~word savoir~word six ans~word throug~word votre besoin~word where~word yrs
-11~subject annule~subject candid~subject candid de~subject new~trait position body~word annees~word annule~word arrive~word candid~word chef de~word couran~word d'agen~word d'entr~word de suite~word desole~word dossie~word enclos~word for your~word go~word has~word it~word je fais~word mardi~word note~word oui~word rencon~word retenu~word saw~word ses~word sur le~word te~word to apply~word to the~word trop~word vous a~word vous le~word we
-10~subject analys~subject applic~subject m~subject profil~subject votre~trait any~trait position body unruled~trait position form-field~trait position subject alone~word a vous~word applie~word attend~word candid a~word cherch une~word coordi~word cousin~word cv~word cv joint~word de nuit~word depose~word electr~word entret~word f h~word five~word four~word had~word i'd like~word in the~word je candid~word lead~word mon dossie~word ms~word my applic~word preavi~word que~word rappel~word rejoin~word repons~word role~word sauf~word sont~word titula~word vers vous~word vite~word vous cherch
-9~subject f~subject h~subject poste de~trait position form-field alone~trait position subject~word a mon~word as~word attent~word avril~word been~word bien~word can~word candid pour~word curren~word d'inge~word de me~word develo~word diplom~word et le~word f~word i've~word je repond~word joints~word ma candid~word midi~word mon cv~word notice~word on the~word passer~word plaisi~word since~word that~word tu~word votre offre
-8~subject annonc~subject for~subject n~subject re votre~subject votre candid~trait advert~trait advert direct~trait alone presented~trait kind presented~trait no subject~word apres~word bon~word c'est~word chef~word deja~word fais~word get~word le poste~word minute~word notre~word nous vous~word openin~word paris~word pour le~word recrut~word recu~word senior~word thanks~word trouve~word vendre~word voulez
-7~trait advert relayed~trait position body advert~trait position subject advert~word adress~word au poste~word bonsoi~word candid au~word h f~word hier~word joint~word offre~word poste~word poste de~word prefer~word premie~word que j'ai~word voici
-6~subject ingeni~subject offre~subject pour~word analys~word annonc~word bien a~word cap~word ce~word l'equi~word m~word manage~word mme~word p~word saluta~word to be
-5~subject your~word lui~word sorry
-4~word colleg
4~word any~word mi
5~trait position missing~word resume
6~trait position missing alone~word for a~word know~word one
7~word i am~word if~word meme~word n'a~word people~word quand~word stage~word three~word vous avez
8~word ans je~word contra~word et j'ai~word missio~word passe~word pour un~word servic~word stage de
9~word an~word and i~word and would~word bureau~word could~word de ma~word indust~word je voudra~word le direct~word metier~word n'a pas~word si vous~word un stage~word y
10~subject demand~subject messag~subject stage~word avez~word but~word cet~word if you~word maison~word recher~word se
11~subject un~trait ruled direct~word cherch~word decemb~word emploi~word have a~word i know~word je souhai~word master~word procha~word summer
12~trait internship alone~word anythi~word aout~word besoin~word dans un~word ecrire~word foncti~word profes~word quelqu
13~trait freelance alone~trait internship~word dans votre~word je cherch
14~word cherch du~word en master~word si~word work
15~trait freelance~word vous ecrire
16~subject freela~trait ruled~word ou~word vos
17~trait ruled presented~word chez vous~word si un
18~trait position missing ruled~word indepe
21~subject candid sponta~subject sponta~trait spontaneous~trait spontaneous alone~word or
`);
