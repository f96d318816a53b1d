// Written by scripts/train-application.ts: not to be edited by hand.
import { readWeights, type Weights } from '../weights';

/** What each word adds to the log-odds that somebody applies. */
export const applicationWeights: Weights = readWeights(String.raw`
-27~applies subject w vos
-26~applies subject w questi~applies w avant le
-24~applies ours from marsh~applies subject w factur
-23~applies subject w recrut~applies subject w reques~applies w candid for
-22~applies outside w factur~applies outside w nos
-21~applies outside from hello~applies w are you~applies w factur~applies w noon~applies w quitte~applies w the positi
-20~applies ours w aout~applies outside w salary~applies outside w we~applies subject w annuel~applies subject w entret annuel~applies w days~applies w il me
-19~applies outside w call~applies outside w send~applies subject w in~applies w attest~applies w la lettre~applies w reject
-18~applies outside w manque~applies outside w nous~applies outside w sera~applies w five~applies w ont~applies w v
-17~applies ours w faut~applies outside w un entret~applies w du au~applies w envoie~applies w is the
-16~applies ours w by~applies ours w candid~applies outside w java~applies outside w notre~applies outside w ont~applies outside w retenu~applies subject w des~applies subject w dispon~applies w badge~applies w employ~applies w java~applies w postes~applies w pour les
-15~applies ours w mois~applies ours w mon~applies outside w contra~applies outside w recrut~applies outside w salari~applies outside w us~applies outside w visite~applies w d~applies w de candid~applies w desk~applies w friday~applies w gas~applies w jusqu'~applies w positi~applies w recrut~applies w salari~applies w they
-14~applies ours w it~applies ours w that~applies outside w confir~applies outside w etes~applies subject w du~applies w are~applies w est ce
-13~applies ours w merci~applies outside w interv~applies outside w vous etes~applies outside w your~applies w preven~applies w says
-12~applies ours w avant~applies ours w des~applies outside w fois~applies w inform~applies w interv~applies w job~applies w nos~applies w sera~applies w with the
-11~applies ours w are~applies outside w jeudi~applies outside w passer~applies w compte~applies w un entret
-10~applies ours w entret~applies outside w juin~applies outside w vos~applies subject w pour~applies w contra~applies w nous
-9~applies ours w si~applies outside w votre~applies w entret~applies w lundi
-8~applies subject w de~applies w fois~applies w samedi
-7~applies w confir
-5~applies ours w lui
4~applies outside w from
5~applies w f~applies w i have
6~applies outside w vu
7~applies ours w an~applies ours w sur~applies outside w experi~applies outside w i~applies outside w meme~applies w faire~applies w quand
8~applies ours w dossie~applies outside w depuis~applies outside w h f~applies outside w parle~applies outside w postul~applies subject w re~applies w experi~applies w four~applies w her~applies w les deux~applies w pour votre~applies w refere~applies w septem~applies w stage~applies w years
9~applies ours w depuis~applies ours w h~applies ours w vous~applies outside w apres~applies outside w associ~applies outside w fin~applies outside w i'd~applies outside w je sais~applies outside w sais~applies subject w applic~applies subject w chef~applies subject w e~applies w depuis~applies w design~applies w intere~applies w phone~applies w senior~applies w si vous~applies w trop~applies w vous avez
10~applies ours w demand~applies ours w resume~applies outside w fais~applies outside w quelqu~applies outside w septem~applies subject w develo~applies w avons~applies w good~applies w non~applies w vous le~applies w which
11~applies file pdf~applies ours quoted~applies ours w you~applies outside w ans~applies outside w ca~applies outside w cherch un~applies outside w dont~applies outside w et je~applies outside w moi~applies outside w procha~applies outside w quand~applies outside w suis~applies outside w where~applies w de la~applies w equipe~applies w h f~applies w i've~applies w je sais~applies w postul~applies w sais~applies w vu~applies w when
12~applies ours w suite a~applies outside w fait~applies outside w je suis~applies outside w km~applies outside w lui~applies outside w mon cv~applies outside w pendan~applies outside w que je~applies subject w m~applies w a lyon~applies w ans de~applies w i would~applies w parle~applies w so~applies w un peu
13~applies ours w follow~applies outside w and i~applies outside w day~applies outside w good~applies outside w him~applies outside w offre~applies outside w team~applies outside w vous le~applies subject w cdi~applies subject w offre~applies w assist~applies w beauco~applies w but~applies w comme conven~applies w gestio~applies w joints~applies w le poste~applies w notre entret~applies w thank~applies w work
14~applies ours from rh~applies ours w this~applies ours w visio~applies ours w vos~applies outside w depuis je~applies outside w faire~applies outside w i am~applies outside w je postul~applies outside w si~applies outside w son~applies outside w stage~applies outside w than~applies outside w thank~applies subject w analys~applies w a jour~applies w candid a~applies w cap~applies w depuis je~applies w donc~applies w engine~applies w je postul~applies w peu~applies w rencon~applies w tourne~applies w w
15~applies outside quoted~applies outside w ans de~applies outside w bonjou~applies outside w cap~applies outside w finish~applies outside w le poste~applies outside w libre~applies outside w oui~applies outside w pour votre~applies outside w very~applies outside w years~applies subject w gestio~applies subject w schedu~applies w cet~applies w englis~applies w finish~applies w m'inte~applies w vous propos
16~applies file doc~applies ours w bonne~applies ours w nos~applies ours w retenu~applies ours w votre~applies outside w c'est~applies outside w dans le~applies outside w desole~applies outside w lu~applies outside w tourne~applies subject w direct~applies w cela~applies w concer~applies w depose~applies w excuse~applies w french~applies w from the~applies w https~applies w la place~applies w lu~applies w saison~applies w someth~applies w toutes~applies w very
17~applies ours w voir~applies outside w donc~applies outside w ecrire~applies outside w j'ai ans~applies outside w je candid~applies outside w met~applies outside w place de~applies outside w saint~applies subject w design~applies subject w site~applies w fais~applies w j'ai ans~applies w je candid~applies w maitre~applies w teleph
18~applies ours from recrutem~applies ours w heure~applies ours w vendre~applies outside w a vous~applies outside w ans a~applies outside w au er~applies outside w autre~applies outside w curric~applies outside w voudra~applies subject w poste~applies subject w ref~applies subject w vendeu~applies w actuel~applies w and i~applies w chaud~applies w cherch a~applies w curric~applies w donner~applies w impres~applies w portfo~applies w prefer~applies w saint~applies w serieu
19~applies ours w notre~applies outside w intern~applies w autre~applies w connai~applies w desole~applies w don't~applies w habite~applies w him~applies w operat~applies w son cv~applies w ton
20~applies outside w anothe~applies outside w prefer~applies outside w vient~applies outside w you asked~applies subject w vous a~applies w a vous~applies w both~applies w d'etre~applies w ensemb~applies w meet you~applies w nous sommes~applies w preten
21~applies ours w forwar~applies ours w lien~applies subject w engine~applies subject w novaly~applies subject w senior~applies w de suite~applies w met~applies w objet~applies w resume is~applies w test~applies w was a
22~applies ours w ete~applies outside w ich~applies outside w my resume~applies subject w tr~applies w mecani~applies w my resume~applies w puesto~applies w sommes~applies w tel~applies w yester
23~applies file cv~applies ours w votre candid~applies ours w when~applies outside w chez un~applies subject w annule~applies subject w data~applies subject w ingeni~applies subject w re entret~applies subject w rejoin~applies w anothe~applies w grant~applies w ich~applies w with you
24~applies outside w remerc~applies subject w candid de~applies subject w postul~applies subject w your applic~applies w saw the~applies w vient
25~applies subject w mise~applies w france~applies w knows~applies w monsie
26~applies w forwar
32~applies subject w accept
`);
