import { onceNeeded } from '../../text/once-needed';
import type { LetterLanguage } from '../request';

/**
 * Whether a precision is a whole sentence, with a subject and its verb (« un autre candidat parlait mandarin », “the other
 * candidate knew the area”). A verb is told by its form, by the pronoun before it, or by a subject that is somebody.
 */
export function tellsAClause(text: string, language: LetterLanguage): boolean {
  return language === 'fr' ? isFrenchClause(text) : isEnglishClause(text);
}

/** Words of English in a French letter: half of them would be put into French. */
export function isEnglishPhrase(text: string): boolean {
  return (
    /(?<![\p{L}-])(?:with|of|the|and|for|to|[Hh]ands-on|[Kk]nowledge|[Ss]kills?|[Ss]trong|[Ff]luent|years|[Ee]xperience(?=\s(?:in|with|on|of))|in(?=\s\p{L}))(?![\p{L}-])/u.test(
      text,
    ) &&
    !/[àâçèêëîïôûùœ]|é(?!\p{L}*\s(?:of|the))|(?<!\p{L})(?:de|du|des|d’|le|la|les|en|et|sur|un|une|pour|avec)(?!\p{L})/iu.test(
      text,
    )
  );
}

function isFrenchClause(text: string): boolean {
  if (frenchSubjectAlone.test(text) || frenchVerb.test(text)) return true;
  if (imperfectAfterSubject.test(text) && !relative.test(text)) return true;
  return subjectThenPresent.test(text) || askerThenPresent.test(text) || asksFor.test(text);
}

/** A pronoun that nothing but a verb, or what stands before a verb, can follow. */
const frenchSubjectAlone = /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ça|cela|ceci)\s\p{L}|^(?:j’|c’(?:est|était))/iu;

/** Forms that are verbs wherever they stand. */
const frenchVerb =
  /(?<![\p{L}\p{N}’-])(?:(?:n’|m’|l’|s’|c’|j’|y |qu’il |n’y )?(?:est|sont|était|étaient|sera|seront|ai|a|ont|avait|avaient|aura|auront|avons|avez|n’as|as)|faut|doit|doivent|demandent|requiert|requièrent|exigent|nécessitent|recherchons|cherchons|attendons|souhaitons|voulons|portent|correspond(?:ent)?|va|vont|peut|peuvent|suppose|implique|prévoit|utilisent|utilisons|travaillent|travaillons|s’appuie|repose|reposent|restent|manquent|gardons|préfère|préférons|arrive)(?![\p{L}\p{N}’-])/u;

/** « … parlait », « … connaissaient »: an ending few nouns have. */
const imperfectAfterSubject =
  /(?<=[\p{L}\p{N}»)]\s(?:(?:en|y|le|la|les|lui|leur|se|ne)\s|[lns]’)?)(?!(?:fait|lait|trait|portrait|retrait|extrait|attrait|souhait|parfait|forfait|bienfait|abstrait|distrait|imparfait|satisfait|refait|stupéfait|traits?|sous-trait|défait)(?!\p{L}))\p{Ll}{2,}(?:ait|aient)(?!\p{L})/u;

/** A verb inside « qui … » belongs to the noun it describes. */
const relative = /\s(?:qui|que|dont|où)\s|\squ’/u;

/** « le poste demande … », « le client exige … »: a verb that is a noun elsewhere, after a subject with its article. */
const subjectThenPresent =
  /^(?:(?:le|la|les|ce|cette|ces|notre|nos|votre|vos|ton|ta|tes|un|une|certaine?s|plusieurs|d’autres|quelqu’un d’)\s?|l’)[\p{L}’-]+(?:\s(?!de\s|du\s|des\s|d’|en\s|à\s|et\s)[\p{L}’-]+){0,2}?\s(?:demande|exige|nécessite|utilise|travaille|reste|manque|parle|parlent|connaît|connaissent|maîtrise|maîtrisent|veut|veulent|souhaite|souhaitent|attend|attendent|cherche|cherchent|recherche|recherchent|impose|imposent|vient|viennent|dispose|disposent|possède|possèdent|détient|détiennent|montre|montrent|dépasse|dépassent|convient|revient|reviennent|reprend|tient|comprend|comporte|commence|débute|démarre|finit|évolue|change|fermera|déménage|porte|concerne|diffère|s’arrête|s’adresse)(?=\s(?!(?:de|du|des)\s(?!(?:ne\spas\s|se\s|s’)?\p{L}+(?:er|ir|oir|re)(?!\p{L})))|$)/u;

/** « le poste demande de la rigueur », « le client veut du présentiel »: one that asks, and no noun of an act. */
const askerThenPresent =
  /^(?:(?:le|la|ce|cette|notre|votre)\s|l’)(?:poste|mission|client|clients|cliente|équipe|rôle|fonction|entreprise|manager|service|direction|maison|métier|magasin|site|agence|établissement|contrat|rythme|planning)\s(?:demande|exige|nécessite|veut|souhaite|attend|recherche|cherche|impose|utilise|comporte|comprend|ferme|déménage|change|réduit|quitte|arrête|réorganise)(?=\s|$)/u;

/** « la relation avec le client demande du tact »: after a determiner, « demande » is a noun. */
const asksFor =
  /^(?:(?:l[ae]s?|ce|cette|ces|notre|nos)\s|l’).*(?<!\s(?:la|une|de|cette|chaque|votre|notre|sur|à|par))\s(?:demande|exige|nécessite)\s(?:du|de\sla|des|une?|beaucoup)\s/u;

function isEnglishClause(text: string): boolean {
  return englishVerb.test(text) || somebodyDid().test(text) || somethingHappened.test(text);
}

const englishVerb =
  /(?<![\p{L}’-])(?:is|are|was|were|will|has|have(?! led)|had|requires?|must|should|can|cannot|does|do|did|calls? for|fell|failed|lost|pulled|left|changed|closed|ended|stopped|collapsed|ran|won’t|isn’t|aren’t|wasn’t|didn’t|doesn’t|don’t|hasn’t|haven’t|can’t)(?![\p{L}’-])|(?<![\p{L}’-])needs?(?!\s+of)(?=\s(?:an?|the|to|someone|somebody|more)\s)|^(?:we|you|they|it|he|she|I|there)(?:\s|’(?:re|s|ve|d|ll|m)\s)/u;

const irregularPast =
  'spoke|knew|came|went|ran|led|held|sent|sold|built|won|took|gave|made|got|found|felt|thought|brought|taught|wrote|drove|began|chose|grew|kept|left|met|paid|said|saw|spent|stood|understood|wore|beat|did|had|put|fit|fitted';

/** “the other candidate knew the area”, “someone else answered faster”, “others came from banking”. */
const somebodyDid = onceNeeded(
  () =>
    new RegExp(
      String.raw`^(?:(?:the|another|an|a|one|some|more|stronger|better|closer|other|others|several|two|three|our|most|many|someone|somebody|internal|external)(?:\s[\p{L}’-]+){0,3}?\s)?(?:candidates?|applicants?|applications?|people|person|profiles?|managers?|panel|committee|directors?|department|board|clients?|customers?|team|compan(?:y|ies)|chose|chosen|else|others|someone|somebody|we hired|we chose)\s(?:(?:just|also|already|simply|finally)\s)?(?:${irregularPast}|(?!(?:experienced|qualified|trained|certified|licensed|based|skilled|registered|accredited|motivated|focused|organi[sz]ed|interested)(?!\p{L}))\p{Ll}{2,}ed|wants?|knows?|speaks?|matches|fits?|needs?|prefers?)(?!\p{L})`,
      'u',
    ),
);

/** “client cancelled project”, “supplier withdrew”. */
const somethingHappened =
  /^(?:the\s)?(?:client|customer|budget|project|funding|supplier|partner|sponsor|funder|parent company|landlord)\s(?:cancelled|canceled|withdrew|paused|froze|postponed|dropped|cut|went|moved|decided|reduced|delayed)(?!\p{L})/u;
