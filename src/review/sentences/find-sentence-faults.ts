import { rememberRecent } from '../../text/remember-recent';
import { clausesOf } from '../grammar/clauses';
import { compileGrammar } from '../grammar/compile-grammar';
import type { Grammar } from '../grammar/grammar';
import { criterionIds, type CriterionId } from '../rules/criteria';
import type { Finding } from '../finding';
import type { Stretch } from '../find-own-text';
import { paragraphsOf } from '../paragraphs';
import { groundWords } from '../words/grounds';
import { guessLanguage, languageOfSentence } from '../words/guess-language';
import { honestPhrases } from '../words/honest-phrases';
import { lexicon } from '../words/lexicon';
import { matchGrammar } from '../grammar/match-grammar';
import {
  heaviestWords,
  isJotted,
  readCriterionFeatures,
  readSentenceFeatures,
  strengthOf,
  type Cue,
  type Evidence,
  type FeatureGroup,
  type GroundHit,
} from './read-features';
import { findingOf } from '../rules/finding-of';
import { severityOf, type LawRule, type ReviewLanguage, type SentenceRule, type ToneRule } from '../rules/rule';
import { lawOf, sentenceRules } from '../rules/sentence-rules';
import { splitSentences, type Sentence } from '../grammar/split-sentences';
import { isSurelyOfKind, weighCriterion, weighForKind, weighKinds, type WeighedKind } from './weigh-sentence';

interface CompiledRules {
  readonly grammar: Grammar;
  /** By pattern set index. */
  readonly uses: readonly { readonly rule: SentenceRule; readonly use: 'match' | 'unless' }[];
  /** By concept index: a ground's words, or a cue. */
  readonly concepts: readonly ({ readonly rule: LawRule; readonly evidence: Evidence } | { readonly cue: string })[];
  /** The concept of honest phrases. */
  readonly honest: number;
}

const compiled: Partial<Record<ReviewLanguage, CompiledRules>> = {};

function rulesIn(language: ReviewLanguage): CompiledRules {
  return (compiled[language] ??= compileRules(language));
}

function compileRules(language: ReviewLanguage): CompiledRules {
  const sets: Record<string, string> = {};
  const uses: { rule: SentenceRule; use: 'match' | 'unless' }[] = [];
  for (const rule of sentenceRules) {
    for (const use of ['match', 'unless'] as const) {
      const patterns = rule[use]?.[language];
      if (patterns === undefined) continue;
      sets[`${rule.id} ${use}`] = patterns;
      uses.push({ rule, use });
    }
  }
  const shared = lexicon(language);
  const words: Record<string, string> = { ...shared, 'honest-phrase': honestPhrases[language] ?? '' };
  const concepts: CompiledRules['concepts'][number][] = Object.keys(words).map((cue) => ({ cue }));
  const honest = concepts.length - 1;
  for (const criterion of criterionIds) {
    for (const evidence of ['telltale', 'ambiguous'] as const) {
      words[`${evidence}-${criterion}`] = groundWords[criterion][evidence][language] ?? '';
      concepts.push({ rule: lawOf(criterion), evidence });
    }
  }
  return { grammar: compileGrammar({ concepts: words, sets }), uses, concepts, honest };
}

/** What the rules on words say of a stretch of the text: at most one discrimination and one of each tone in a sentence. */
export function findSentenceFaults(
  text: string,
  stretch: Stretch,
  language: ReviewLanguage | undefined,
  messages: ReviewLanguage,
): Finding[] {
  const placed = sentencesIn(text, stretch);
  const sentences = placed.map(({ sentence }) => sentence);
  const letterLanguage = language ?? guessLanguage(sentences);
  const inLetter = sentences.length >= sentencesOfLetter;
  const judged = sentences.map((sentence) => judge(sentence, languageOfSentence(sentence, letterLanguage), inLetter));
  return judged.flatMap(({ ownLanguage, hits }, at) => {
    const { sentence, offset } = placed[at] ?? {};
    if (sentence === undefined || offset === undefined) return [];
    return hits
      .filter((hit) => hit.rule.kind !== 'vague' || !isReasonNear(judged, at))
      .filter((hit) => hit.rule.kind !== 'discrimination' || hit.bare !== true || !isMotiveNear(judged, at))
      .map((hit) => toFinding(hit, sentence, text, offset, messages, ownLanguage));
  });
}

/** A sentence, and where in the text the paragraph begins that its offsets are those of. */
interface PlacedSentence {
  readonly sentence: Sentence;
  readonly offset: number;
}

/** An empty line ends a sentence: each paragraph is split by itself. */
function sentencesIn(text: string, stretch: Stretch): PlacedSentence[] {
  return paragraphsOf(text, stretch).flatMap(({ start, end }) =>
    splitParagraph(text.slice(start, end)).map((sentence) => ({ sentence, offset: start })),
  );
}

/** Of a letter being typed only one paragraph changes. */
const splitParagraph = rememberRecent(splitSentences, 1000, 1500);

interface Judgement {
  readonly ownLanguage: ReviewLanguage;
  /** In words of the sentence, so that they hold wherever it stands. */
  readonly hits: readonly Hit[];
  readonly givesReason: boolean;
}

/** Sentences already judged: of a letter being typed only one changes. Pure: a judgement depends on its key alone. */
const judgements = new Map<string, Judgement>();
const mostJudgements = 2000;

function judge(sentence: Sentence, ownLanguage: ReviewLanguage, inLetter: boolean): Judgement {
  const words = wordsOf(sentence);
  const key = `${ownLanguage} ${inLetter ? 'in a letter' : 'alone'} ${words}`;
  const known = judgements.get(key);
  if (known !== undefined) return known;
  const read = readSentence(sentence, ownLanguage);
  const isGroundAlone =
    !inLetter &&
    isJotted(sentence.tokens.map((token) => token.word)) &&
    read.grounds.some((ground) => ground.evidence !== 'ambiguous');
  const kinds = weighKinds(featuresOf(sentence, ownLanguage, read), inLetter, isGroundAlone);
  const hits = chooseTones(sentence, read, kinds);
  if (kinds.has('discrimination')) hits.push(chooseGround(sentence, read.grounds));
  else if (inLetter) hits.push(...groundInClause(sentence, ownLanguage, read));
  const judgement = { ownLanguage, hits, givesReason: read.cues.some((cue) => cue.name === 'reason') };
  if (judgements.size >= mostJudgements) judgements.clear();
  judgements.set(key, judgement);
  return judgement;
}

/** What one clause of a long sentence refuses for, in a whole letter: an honest reason before it would outweigh it. */
function groundInClause(sentence: Sentence, language: ReviewLanguage, whole: SentenceReading): readonly Hit[] {
  const grounds = whole.grounds.filter(({ evidence }) => evidence !== 'ambiguous');
  if (grounds.length === 0) return [];
  for (const { sentence: clause, from } of clausesOf(sentence)) {
    if (!grounds.some((ground) => ground.from >= from && ground.to <= from + clause.tokens.length)) continue;
    const read = readSentence(clause, language);
    if (!isSurelyOfKind('discrimination', featuresOf(clause, language, read))) continue;
    const hit = chooseGround(clause, read.grounds);
    return [{ ...hit, from: hit.from + from, to: hit.to + from }];
  }
  return [];
}

const joinedWords = new WeakMap<Sentence, string>();

function wordsOf(sentence: Sentence): string {
  const known = joinedWords.get(sentence);
  if (known !== undefined) return known;
  const words = sentence.tokens.map((token) => token.word).join(' ');
  joinedWords.set(sentence, words);
  return words;
}

/** From so many sentences on, a text is read as a letter. */
const sentencesOfLetter = 4;

/** A decision without its reason is not vague when the sentences beside it say why. */
function isReasonNear(
  judged: readonly { readonly givesReason: boolean; readonly hits: readonly Hit[] }[],
  at: number,
): boolean {
  return [judged[at - 1], judged[at + 1]].some((beside) => beside?.givesReason === true && beside.hits.length === 0);
}

/** « Handicapé ? Non, désolé, l’entrepôt est trop grand. »: the motive is told where its words are. */
function isMotiveNear(judged: readonly { readonly hits: readonly Hit[] }[], at: number): boolean {
  return [judged[at - 1], judged[at + 1]].some(
    (beside) => beside?.hits.some((hit) => hit.rule.kind === 'discrimination' && hit.bare !== true) === true,
  );
}

interface Hit {
  readonly rule: SentenceRule;
  readonly from: number;
  readonly to: number;
  /** No word of a list carries it: only the weights speak. */
  readonly bare?: boolean;
}

interface LawHit extends GroundHit {
  readonly rule: LawRule;
  readonly criterion: CriterionId;
}

export interface SentenceReading {
  readonly tones: readonly (Hit & { readonly rule: ToneRule })[];
  readonly grounds: readonly LawHit[];
  readonly cues: readonly Cue[];
}

/** Tones found, and what speaks for a prohibited ground: not yet a verdict. */
export function readSentence(sentence: Sentence, language: ReviewLanguage): SentenceReading {
  const { grammar, uses, concepts, honest } = rulesIn(language);
  const matches = matchGrammar(grammar, sentence);
  const silenced = new Set<SentenceRule>();
  for (const { target } of matches.sets) {
    const use = uses[target];
    if (use?.use === 'unless') silenced.add(use.rule);
  }
  const honestPhrasesFound = matches.concepts.filter((occurrence) => occurrence.target === honest);
  const isHonest = (hit: { readonly from: number; readonly to: number }) =>
    honestPhrasesFound.some((phrase) => phrase.from <= hit.from && hit.to <= phrase.to);
  const tones: (Hit & { readonly rule: ToneRule })[] = [];
  const grounds: LawHit[] = [];
  const cues: Cue[] = [];
  for (const { target, from, to } of matches.sets) {
    const use = uses[target];
    if (use === undefined || use.use === 'unless' || silenced.has(use.rule)) continue;
    if (use.rule.kind === 'discrimination') {
      if (!isHonest({ from, to }))
        grounds.push({ rule: use.rule, criterion: use.rule.criterion, evidence: 'pattern', from, to });
    } else tones.push({ rule: use.rule, from, to });
  }
  for (const occurrence of matches.concepts) {
    const concept = concepts[occurrence.target];
    if (concept === undefined) continue;
    if ('cue' in concept) cues.push({ name: concept.cue, occurrence });
    else if (!silenced.has(concept.rule) && !isHonest(occurrence)) {
      const { rule, evidence } = concept;
      grounds.push({ rule, criterion: rule.criterion, evidence, from: occurrence.from, to: occurrence.to });
    }
  }
  return { tones, grounds, cues };
}

const toneKinds = ['vague', 'cold', 'false-empathy'] as const;

/** What a sentence is weighed by, here and in training. */
export function featuresOf(sentence: Sentence, language: ReviewLanguage, read: SentenceReading): FeatureGroup[] {
  const rules = read.tones.map((hit) => hit.rule.id);
  return readSentenceFeatures(sentence, language, rules, read.grounds, read.cues);
}

/** Each tone the sentence weighs as, shown by the longest pattern found, or else by its heaviest words. */
function chooseTones(sentence: Sentence, { tones }: SentenceReading, kinds: ReadonlySet<WeighedKind>): Hit[] {
  const chosen: Hit[] = [];
  for (const kind of toneKinds) {
    if (!kinds.has(kind)) continue;
    // Two words (« bonne suite ») weigh by habit: too little to judge without a pattern.
    if (tones.length === 0 && sentence.tokens.length < 3) continue;
    let shown: Hit | undefined;
    for (const hit of tones) {
      if (hit.rule.kind !== kind) continue;
      if (shown === undefined || hit.to - hit.from > shown.to - shown.from) shown = hit;
    }
    chosen.push(shown ?? { rule: mannerOf(kind), ...heaviestWords(sentence, (words) => weighForKind(kind, words)) });
  }
  return chosen;
}

/** The rule of a tone that no pattern caught. */
function mannerOf(kind: ToneRule['kind']): SentenceRule {
  const rule = sentenceRules.find((candidate) => candidate.id === `${kind}/manner`);
  if (rule === undefined) throw new Error(`no rule “${kind}/manner”: add a row in src/review/rules/tone-rules.ts`);
  return rule;
}

/** The criterion the sentence speaks for most, shown by its best words, or else by the sentence’s heaviest. */
function chooseGround(sentence: Sentence, hits: readonly LawHit[]): Hit {
  const best = weighCriterion(readCriterionFeatures(sentence, hits));
  let shown: LawHit | undefined;
  for (const hit of hits) {
    if (hit.criterion === best && (shown === undefined || strengthOf(hit) > strengthOf(shown))) shown = hit;
  }
  if (shown !== undefined) return shown;
  return {
    rule: lawOf(best),
    bare: true,
    ...heaviestWords(sentence, (words) => weighForKind('discrimination', words)),
  };
}

function toFinding(
  { rule, from, to }: Hit,
  sentence: Sentence,
  text: string,
  offset: number,
  messages: ReviewLanguage,
  ownLanguage: ReviewLanguage,
): Finding {
  const start = offset + (sentence.tokens[from]?.start ?? 0);
  const end = offset + (sentence.tokens[to - 1]?.end ?? 0);
  const finding = findingOf({ ...rule, severity: severityOf(rule.kind) }, text, { start, end }, messages);
  if (rule.kind === 'discrimination') return { ...finding, criterion: rule.criterion };
  return { ...finding, instead: rule.instead[ownLanguage] };
}
