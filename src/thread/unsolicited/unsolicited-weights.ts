// Written by scripts/train-unsolicited.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each feature of an application adds to the log-odds of its being one that nobody asked for. */
export const unsolicitedWeights: Weights = readWeights(String.raw`
-20~word souhai rejoin~word w
-19~word su
-18~subject entret~trait reply~word ik~word la place
-17~word ich~word monday
-16~subject re~word alors~word l'entr~word porte~word post~word votre recher~word x~word yrs
-15~subject manage~subject relanc~word applyi~word availa~word carte~word ce matin~word eu~word jeudi~word l'affi~word postul~word start~word still~word vostro
-14~subject assist~trait kind answered~trait position calendar~trait position calendar alone~trait position calendar unruled~trait position form-field unruled~word applic~word assist~word boa~word conduc~word for the~word gentil~word he~word invita~word je postul~word maria~word mis~word seen~word to your~word told~word votre annonc~word vraime
-13~subject charge~trait alone answered~word au sujet~word blanch~word bonjou j'ai~word bonjou mme~word commen~word d'assi~word dispo~word franca~word had~word je compre~word l'anno~word les deux~word lettre~word medica~word parfai~word recept~word right~word savoir~word th~word von
-12~subject candid a~subject charge de~subject cuisin~subject d~subject engine~subject poste~word accept~word affich~word annonc de~word apply~word candid a~word charge~word et les~word evenin~word go~word head~word joints~word l'empl~word lead~word logist~word lundi~word main~word mot~word on a~word paris~word postul comme~word put~word quatre~word superv~word that you~word throug~word told me~word trop~word vie~word votre besoin~word vous le~word vous pour
-11~subject analys~subject candid~subject mainte~subject mme~subject suite~subject votre~trait position subject unruled~word a h~word applie~word arrive~word at a~word candid~word cdi~word chef de~word cuisin~word d'atel~word d'entr~word demain~word desole~word fait le~word for your~word four~word has~word him~word i saw~word je candid~word je fais~word magasi~word mardi~word n~word new~word note~word oui~word par le~word phone~word preavi~word rejoin~word role~word said~word ses~word techni de~word thursd~word to the~word tombe~word under~word where
-10~subject annule~subject interv~subject new~subject profil~trait position body alone~trait position form-field~trait position subject advert~word a mon~word a vous~word annees~word annule~word apres h~word attend~word aujour~word bon~word certif~word d'agen~word de nuit~word dossie~word enclos~word et le~word fais~word intere par~word je repond~word l'offr~word la candid~word la semain~word my applic~word notice~word notre~word parle~word presen~word quand vous~word que~word rappel~word relati~word rencon~word repons~word te~word to apply~word transf~word trouve~word tu~word vu sur
-9~subject applic~subject candid de~subject ingeni~subject m~subject n~subject votre candid~trait advert direct~trait advert relayed~trait position body~trait position body unruled~trait position form-field alone~trait position subject~word been~word c'est~word candid de~word candid pour~word conduc de~word coordi~word curren~word cv~word cv joint~word deja~word depose~word fille~word five~word je te~word le poste~word merci de~word minute~word mme~word mon dossie~word partie~word pour le~word questi~word recrut~word rh~word sauf~word sur le~word the~word titula~word vous cherch
-8~subject annonc~subject f~subject for~subject h~subject poste de~subject postul~subject pour~trait advert~trait alone presented~trait any~trait kind presented~trait position body advert~trait position subject alone~word adress~word annonc~word avril~word cherch une~word cv pour~word de suite~word entret~word h~word in the~word it~word l'equi~word no~word propre~word since~word sont~word team~word teleph~word the th~word toujou~word voici~word votre offre
-7~subject du~subject your~trait alone~trait no subject~word apres~word bien a~word c~word de gestio~word f~word f h~word hier~word joint~word ma candid~word mon cv~word ms~word offre~word on the~word poste~word poste de~word saw
-6~subject design~word as~word attach~word au poste~word candid au~word please~word to be~word vu
-5~subject offre~word bien~word h f~word lui~word pour votre~word two
-4~word depuis ans
6~subject stage~word envoye~word trois~word voudra
7~word n'a~word pour un
8~subject a~subject messag~word besoin de~word cet~word entrep~word et j'ai~word je voudra~word maison~word n'a pas~word pas de~word people~word three~word work
9~subject demand~subject un~trait position missing~trait position missing alone~word an~word annee~word cherch~word de ma~word find~word grand~word huit~word if~word mecani~word metier~word servic~word vous avez
10~subject stage de~word avez~word de vos~word for a~word know~word procha~word recher~word se~word si vous
11~word could~word dans un~word decemb~word emploi~word je souhai~word month
12~trait internship~trait internship alone~word and i~word anythi~word foncti~word have a~word if you~word je cherch~word quand meme~word quelqu~word une place
13~word but~word con~word ecrire~word je tente
14~trait freelance alone~word aout~word besoin~word i know~word ou
15~trait ruled direct~trait ruled presented~word dans votre~word si~word vos~word vous ecrire
16~trait freelance~trait position missing ruled~word summer
17~word chez vous~word indepe~word si un
18~subject freela~trait ruled
20~trait spontaneous~trait spontaneous alone~word or
21~subject candid sponta~subject sponta
`);
