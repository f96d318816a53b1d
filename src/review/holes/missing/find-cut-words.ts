import { listedWords } from '../../../text/listed-words';
import { onceNeeded } from '../../../text/once-needed';
import type { Stretch } from '../../find-own-text';
import { sayingEnds } from './where-it-ends';

/** Words of letters and of trades long enough for a hand that copies to cut them. */
const longWords = `
accessibilité accompagnement administrateur administration amélioration analyste anglais application
apprentissage approche appréciation architecte architecture attention autonomie avancée bancaire budgétaire candidature
certification certifiée chercheur clientèle collaborateur collaboration collègue commercial communication
complexe comptabilité compétence conception concertation conduite confiance configuration confirmée connaissance
consultante conteneurisation continuation contrainte coordination cordialement cybersécurité difficulté
différence direction disponibilité disponible documentation domaine décideur décision démarche déploiement
développement développeur embarquée embauche encadrement entreprise entretien environnement exercice exigence
expertise exploitation exposé expérience expérimentée fonctionnelle formation fournisseur gestionnaire
gouvernance habilitation hospitalière hébergement implication industrialisation industrielle indépendance
informatique infrastructure ingénierie ingénieure initiative intelligence international intervention intégration
intérêt investissement leadership logiciel logistique maintenance management manager maîtrise microservice
migration modélisation motivation multinationale méthodologie niveau opportunité optimisation opérationnelle
organisation orientation parcours partenaire particulier performance personnalité pertinence planification
plateforme polyvalence pratique prestation problématique processus procédure production professionnelle
programmation programmeur proposition précision présentation qualification qualité quotidien recherche
recrutement relationnelle responsabilité responsable ressource restructuration réflexion référence régulière
réseau sauvegarde serveur souhait spécialiste spécialisée spécification statistique stratégie structuration
supervision support surveillance synthèse système sécurité sélection séniorité technicien technique technologie
territoire trajectoire transformation transition travailler télétravail utilisateur validation virtualisation
visibilité volume volumétrie véritable échange écosystème électronique équipe équipement évaluation évolution
achievement administration administrator advancement analytics applicant application advanced appointment approach
architect architecture assessment assignment attention automation availability background budget business
candidate certification challenge cloud collaboration colleague commercial commitment communication competence
complexity compliance confidence configuration consideration consultant container coordination customer
cybersecurity decision delivery department deployment designer developer development difference difficulty
direction discussion distributed documentation education embedded employment engineer engineering enterprise
environment exercise expectation experience experienced expertise exposure familiarity feedback foundation
framework further future governance hands-on healthcare implementation improvement industry infrastructure
insurance integration interest international interview introduction knowledge kubernetes language leadership
logistics machine maintenance management manager manufacturing methodology microservice migration monitoring
motivation negotiation networking operational operations opportunity orchestration organisation organization
performance pipeline platform portfolio position practical practice preparation presentation procurement
production professional programming progress project qualification quality question recommendation recruitment
regulation relationship requirement research responsibility responsible retail salesforce scalability scheduling
security senior seniority service shortlist software solution specialist specification stakeholder statistics
storage strategy strength structure supervision support target technical technician technique technology
telecommunication terraform testing training transformation transition troubleshooting understanding university
validation warehouse workshop
`;
/** Their beginnings that are words, or that people write for the whole. */
const wholeWords = `
access accompagne admin advance analyst appli apprenti apprentis architect assess auto back banc candidat
certificat certifié comm compta électro industrie avancé cher cherche client colle comme commit commun concert conduit config confirm confirmé
consider consultant  conte contraint custom cyber design difficult dire direct discuss dispo document domain
décide embarqué employ encadre engine engineer enter entre environ exige expect expert exploit expérimenté
familiar feed fonction fonctionne fonctionnel form format found four fourni fournis frame futur gestion hand
hands health hospital improve indus industrial industriel info inform infra ingénieur inter intern internat
intro invest know lang lead leader machin main manage method micro  multi network opera operation opéra
opération opérationnel orchestra orga organ parc part parte parti perf perso person pipe plan plat plate port
 prep pres present presta process prod product prof profession professionnel program programme  propos
précis présent  recommend recruit recrut recrute relation relations require  rest sale sales scala
senior serv serve servi short soft spec special specific spécial spécialisé stat super sénior tech techno test
train tran trans transit travail travaille trou trouble under understand univers valid virtual ware work works équipe
`;
/** A beginning of fewer letters is an abbreviation as often as not. */
const fewestLetters = 4;

const beginnings = onceNeeded(() => {
  const cut = new Set<string>();
  for (const word of listedWords(longWords))
    for (let length = fewestLetters; length < word.length; length++) cut.add(word.slice(0, length));
  for (const word of [...listedWords(wholeWords), ...listedWords(longWords)]) cut.delete(word);
  return cut;
});

/** What a letter begins with, and so what is left of it when its head was not copied. */
const heads =
  'bonjour bonsoir madame monsieur merci nous votre suite thank thanks hello candidature remercions unfortunately malheureusement following application';
const endings = onceNeeded(() => {
  const cut = new Set<string>();
  for (const word of listedWords(heads)) for (let from = 1; from < word.length - 1; from++) cut.add(word.slice(from));
  // Words of their own.
  for (const word of listedWords(
    'jour soir dame on us our ous tre re te ci in king ate ure fortunately heureusement lowing low owing wing ello ur tune nature mer ank go ons location cation ation tion ion plication lication ication',
  ))
    cut.delete(word);
  return cut;
});

const lastWord = new RegExp(`(?<![\\p{L}\\p{N}/_.@-])\\p{Ll}{${fewestLetters},20}${sayingEnds}`, 'gu');
/** A sentence that begins where the one before it has not ended. */
const nextSentence =
  '(?:Je (?:vous|te|reste|ne)|Nous (?:vous|avons|restons|ne|te)|We (?:wish|have|will|are|regret|cannot|would)|I wish|Bien (?:cordialement|à vous)|Cordialement|(?:Kind|Best) regards)(?!\\p{L})';
const beforeSentence = new RegExp(`(?<![\\p{L}\\p{N}/_.@-])\\p{Ll}{2,20} {1,3}(?=${nextSentence})`, 'gu');
/** Nothing ends on them. */
const callsForMore = new Set(
  'de du des la le les un une au aux en par sur dans chez votre vos notre nos très leur leurs cette ces the of with for an to in at by your our this'.split(
    ' ',
  ),
);
const headOfParagraph = /^\p{Ll}{1,18}(?=[ ,’'])/u;
/** After one or two letters of a pronoun or of a greeting only what follows tells. */
const shortHead =
  /^(?:for (?:applying|coming in|your (?:application|interest|time))|pour votre (?:candidature|intérêt|visite|venue|temps)(?![^.!?\n]{0,80}, )|d['’]avoir (?:postulé|participé|pris le temps)|re (?:candidature|dossier|profil|test)(?!\p{L})|vous (?:remercions|souhaitons|informons)(?! (?:de|pour) nous)|e (?:vous|tiens|suis|reviens|regrette) |(?:ous|us) (?:vous|avons|regrettons|tenons|sommes) |(?:ear|ar) (?:M(?:r|rs|s|iss)\.? )?(?=\p{Lu})|ear (?:Mr|Ms|Mrs)|i (?=\p{Lu}\p{Ll}+,)|(?:dame|onsieur|sieur),|(?:ank|nk) you )/u;

/** Words a copy cut in two, at either end of a text: « de dix déve », “nk you for applying”. */
export function findCutWords(paragraph: string): Stretch[] {
  const found: Stretch[] = [];
  const head = headOfParagraph.exec(paragraph)?.[0];
  if (head !== undefined && (endings().has(head) || shortHead.test(paragraph)))
    found.push({ start: 0, end: head.length });
  for (const { 0: word, index } of paragraph.matchAll(lastWord))
    if (beginnings().has(word)) found.push({ start: index, end: index + word.length });
  for (const { 0: before, index } of paragraph.matchAll(beforeSentence)) {
    const word = before.trimEnd();
    if (callsForMore.has(word) || beginnings().has(word)) found.push({ start: index, end: index + word.length });
  }
  return found;
}
