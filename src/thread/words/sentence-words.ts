// Written by scripts/pack-sentence-words.ts: not to be edited by hand.

import { listedWords } from '../../text/listed-words';

/** Folded words that sentences are made of, and hardly any title. */
export const sentenceWords: readonly string[] = listedWords(`
abord about above accept accepte accepted accord actuel actuelle ad adore afraid after afternoon again agit
ailleurs aime aimerais all already als ancien annee annees annonce annonces annuel annule anos ans answer any
anyone anything anyway aout appel appele appelle applied apply applying apprecie apprendre appris apres around
arrete arrive arrivee ask asked assez astreintes attached attend attends attendu attente attention attestation
aucun aupres aura aurais automatique autour autre autres avais avait avant aviez avis avoir avril bac
background badge bank banque bas beaucoup before below besoin better bien bientot bloque board boite bon book
boss bosse both bout box brut budget bug bulletins bureaux by ca cabinet cafe cale call called calme came
camion campus can't candidat candidate candidats candidature candidatures card carte cas case cause cela celle
celui certificat chair chance chaque chat chaud cherche cherchez cherchiez cherchons choisi choix chose choses
cinq client clients close closing code coffee colleague college collegue come coming comite commence
commission commune compagnie company complet comprends compris compte comptes con concours concurrent conduit
confirm confrere conge conges connais connaissance consideration considered contact continuation contre
convention convenu conversation cooperative cooptation coopte coordonnees copie cote coup courage courriel
courrier court croire crois croises current currently curriculum dame date dates day days decembre decided
decision deja delai delegation demande demo den depart depose deposee dernier desinscrire desole dessous deux
deuxieme devis different dimanche diplome diplomee dire direct directement dirige dis disais disposition
distance distinguee distinguees dit dites dix dois doit don't done donne dos dossier doute douze down due
echange ecole ecrire ecris ecrit eine eleve eleven else email embauche enclosed encore enfin enjoyed ensemble
entre entree entreprise envie equipes erreur espace espere etais etape etes etiez etre etude even evening ever
every everyone exactement except excuses exerce experience expression face facon facture faire fais fait
faithfully faut favorable feedback ferme fevrier fiche fil file fille fils finalement find fini finishing
first five fois follow following fonction font form formulaire forum forward frances franchise free
freundlichen fur garde gars gave geehrte gens gere get gets give going gone got great grille groupe guy ha
habite half hard hat haute having hear heard heure heures heureux him hired hiring hold home hope hopital hour
hours how https huit identite ik immediatement importe impression inclus inform instead interesse interessee
interest interested interet interview interviewed interviews invitation invite iphone irait it's jai jamais
janvier jeune jobs joignable join joindre joint jointe jointes joints journee jours juillet juin jury jusqu'
juste keep km know knows labo laisse lance last late leave leaving lecture left let letter lettre lettres leur
leve libere licence lien lieu like line link lire list liste little loin long look looking lors lot love lui
lunch lycee made mai mail main mains maintenant maison make mal malheureusement maman man manque marche mari
mark mars matin matinee meet meeting meme memoire mention mere message messagerie met metier mets mich midi
mieux min mind minutes mis mise moi moins moment monde monte month months morning most mostly mot motive move
moved moving much must mutation myself na name need needs negative negociable neuf never new news ni niece
nine no nobody noon note nothing notice nouveau nouvelle nouvelles novembre now number numero obtenu occasion
octobre off offer offre offres old once oncle one only onze open ose other oublie oui out ouvrez ouvrir over
own page panel panne papier para pardon parents parking parle parmi parti partir pass passage passe passee
patience patron pensez people per perdre pere periode permets permis personne personnel personnes petit peu
peur peut peux phone photos piece pieces pied pile place plaisir plait plan pleased pleasure pls plu plutot
poche point ponctuel por porte portefeuille portfolio possible poste postes posting postule pourrai pourrais
pourrons pourvoir pouvez pouvoir pouvons pratique preavis prefere preference premier prend prendre prends
prenez prepare pres present presentation presente presque prete prevenir prie prime printemps pris prise pro
problem prochain prochaine professionnelle profil profile profils promis promo proposition proposons propre pu
publique puesto puis put quatre quel quelqu'un quelque question questions quinze quitte quoi quotidien raison
rapide rappelle rare ravie read really received recevez recevoir recrute recu recue references reflechi
reflexion refus refuse regarde regards region regret rejoindre relance relu remain remercie remettre rencontre
rendu rentre rentree reply repondre reponds repondu reponse reponses report request reserve resume resumes
retard retenu retenue retire retour retraite reunion revanche revenir review rien ring role room round route
rue run sa said sais saisons sait salary salon saludo salutations saluti same sans sat sauf savoir say says
seat see sein semaine semaines send sens sent sentiments sept septembre serai serieux ses session set seul
seule seulement shall short shows siege signature signe signed silence simple six slot slt soin soir soiree
soit some somebody someone something sommes sorry sors sort sortie souci sourire souvenir speak spent stand
start stay still stop stp strong studio suit suits suivre sujet sure surtout svp system ta take takes talk
talked talking tant tard taught te tel telephone tell ten tenir tente tenu termine tete texte than them then
thing things think three through ticket tiens tient till timide titre toi told tombe ton too took top tot
tourne tous tout toute toutes transfere transmettre transmis travail travaille trente trois troisieme trop
trouverez tu twice two una under until urgence us use used va vacance vacances vais vehicule venir venu venue
vers version veut veux via viendrai viens vient vingt visa vise visio visite vitae vite vitrine voir vois
voisin voiture voix vote voudrais voulez vouloir voulu vrai vraiment want wants week weeks well went whether
whole wife wish wishes within won't work working works write wrong wrote year years yet yeux you're yrs
zero
`);
