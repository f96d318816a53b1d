// Written by scripts/train-unsolicited.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each feature of an application adds to the log-odds of its being one that nobody asked for. */
export const unsolicitedWeights: Weights = readWeights(String.raw`
-21~word souhai rejoin
-19~word w
-18~trait reply~word ich
-17~subject entret~word ce matin~word l'entr~word la place~word monday
-16~subject relanc~word franca~word porte~word post~word votre recher
-15~subject assist~subject manage~subject re~word affich~word alors~word applic~word assist~word bonjou merci~word carte~word jeudi~word l'affi~word les deux~word maria~word postul~word puesto~word start~word still~word su~word vostro~word x~word yrs
-14~subject charge~trait alone answered~trait kind answered~trait position calendar~trait position calendar alone~trait position calendar unruled~trait position form-field unruled~word boa~word conduc~word eu~word for the~word he~word je postul~word l'anno~word lettre~word mis~word quatre~word right~word th~word to your~word told~word votre annonc
-13~subject charge de~subject d~subject suite~word applyi~word availa~word bonjou j'ai~word bonjou mme~word come~word commen~word dispo~word gentil~word had~word hr~word invita~word joints~word medica~word paris~word savoir~word seen~word that you~word vie~word votre besoin~word vraime
-12~subject analys~subject cuisin~subject des~subject engine~subject poste~subject votre~word about the~word accept~word and my~word annees~word apply~word blanch~word candid a~word cdi~word charge~word cuisin~word cv a~word d'assi~word de nuit~word demain~word him~word i saw~word l'empl~word la semain~word lead~word mardi~word mot~word n~word new~word on a~word oui~word over~word parfai~word phone~word postul comme~word put~word recept~word superv~word thursd~word told me~word trop~word vite~word von~word where
-11~subject annule~subject candid~subject interv~subject mainte~subject mme~subject new~subject techni de~trait position subject unruled~word a h~word at a~word attend~word chef de~word d'entr~word desole~word fais~word fait le~word five~word for your~word go~word has~word intere par~word je candid~word je fais~word je repond~word l'offr~word la candid~word lundi~word note~word par le~word pourra~word rappel~word role~word said~word ses~word techni de~word throug~word to apply~word to the~word under~word vous le~word vous pour
-10~subject candid de~subject du~subject m~subject profil~trait position body~trait position body alone~trait position body unruled~trait position form-field~trait position subject~trait position subject advert~word a mon~word a vous~word annonc de~word annule~word applie~word arrive~word aujour~word been~word bon~word candid~word certif~word cherch une~word cv joint~word d'agen~word de suite~word dossie~word enclos~word entret~word fille~word four~word joins~word notre~word parle~word partie~word preavi~word presen~word que~word questi~word rejoin~word relati~word rh~word sauf~word te~word the~word the th~word tombe~word trouve~word tu
-9~subject applic~subject h~subject n~subject re entret~trait advert~trait advert direct~trait advert relayed~trait position form-field alone~trait position subject alone~word adress~word c'est~word coordi~word cv~word de me~word depose~word develo~word hier~word it~word le poste~word minute~word mon dossie~word my applic~word n'est pas~word notice~word offre~word pour le~word recrut~word rencon~word repons~word saw~word since~word team~word votre candid~word votre offre
-8~subject annonc~subject f~subject for~subject ingeni~subject pour~subject votre candid~trait alone presented~trait any~trait kind presented~trait position body advert~word annonc~word candid de~word candid pour~word curren~word cv pour~word deja~word dit que~word f~word f h~word h~word in the~word joint~word ma candid~word mme~word ms~word no~word poste de~word prefer~word sont~word titula~word toujou~word un peu~word voici~word vous cherch~word vu
-7~subject poste de~subject re re~trait alone~word ai~word apres~word attach~word bien a~word cap~word depuis ans~word merci de~word mon cv~word n'est~word poste~word senior~word sur le~word teleph
-6~trait no subject~word ancien~word as~word au poste~word candid au~word please~word vendre
-5~word i've
-4~word saluta
-3~word pour votre
4~word de vous
5~word and~word work
6~subject stage~word part
7~subject a~word bonjou monsie~word contra~word e~word envoye~word meme~word pas de~word souhai~word trois
8~trait position subject ruled~word an~word cet~word cote~word entrep~word find~word if~word metier~word people~word pour un
9~trait position missing~trait position missing alone~word annee~word could~word de ma~word et j'ai~word je souhai~word missio~word n'a pas~word procha~word recher~word si vous~word three~word vous avez
10~word and i~word ans je~word avez~word cherch~word de vos~word foncti~word for a~word grand~word know~word ouvert~word servic~word slt~word stage de
11~subject un~trait internship~trait internship alone~word dans un~word emploi~word have a~word if you~word month~word se
12~subject demand~word anythi~word decemb~word je cherch~word quelqu
13~trait freelance alone~word aout~word but~word dans votre~word ecrire~word i know~word une place~word vous ecrire
14~trait ruled direct~trait ruled presented~word ou~word si~word vos
15~subject freela~trait freelance~word summer
16~word besoin~word indepe
17~trait position missing ruled~trait ruled
18~word chez vous~word or
19~trait spontaneous alone~word si un
20~trait spontaneous
21~subject candid sponta~subject sponta
`);
