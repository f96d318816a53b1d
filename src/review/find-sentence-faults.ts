import { compileGrammar, type Grammar } from './compile-grammar';
import type { Finding } from './finding';
import type { Stretch } from './find-own-text';
import { guessLanguage, languageOfSentence } from './guess-language';
import { lexicon } from './lexicon';
import { matchGrammar, type Occurrence } from './match-grammar';
import { severityOf, type ReviewLanguage, type SentenceRule } from './rule';
import { conceptOf } from './rules/law-row';
import { sentenceRules } from './rules/sentence-rules';
import { splitSentences, type Sentence } from './split-sentences';

interface CompiledRules {
  readonly grammar: Grammar;
  /** By pattern set index. */
  readonly uses: readonly { readonly rule: SentenceRule; readonly use: 'match' | 'unless' }[];
}

const compiled: Partial<Record<ReviewLanguage, CompiledRules>> = {};

function rulesIn(language: ReviewLanguage): CompiledRules {
  return (compiled[language] ??= compileRules(language));
}

/** Exported for the tests that compile every row in both languages. */
export function compileRules(language: ReviewLanguage): CompiledRules {
  const sets: Record<string, string> = {};
  const uses: { rule: SentenceRule; use: 'match' | 'unless' }[] = [];
  const grounds: Record<string, string> = {};
  for (const rule of sentenceRules) {
    const ground = rule.kind === 'discrimination' ? rule.ground?.[language] : undefined;
    if (ground !== undefined) grounds[conceptOf(rule.id)] = ground;
    for (const use of ['match', 'unless'] as const) {
      const patterns = rule[use]?.[language];
      if (patterns === undefined) continue;
      sets[`${rule.id} ${use}`] = patterns;
      uses.push({ rule, use });
    }
  }
  return { grammar: compileGrammar({ concepts: { ...lexicon(language), ...grounds }, sets }), uses };
}

/** What the rules on words say of a stretch of the text, at most one finding a rule and a criterion in each sentence. */
export function findSentenceFaults(
  text: string,
  stretch: Stretch,
  language: ReviewLanguage | undefined,
  messages: ReviewLanguage,
): Finding[] {
  const sentences = splitSentences(text.slice(stretch.start, stretch.end));
  const letterLanguage = language ?? guessLanguage(sentences);
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    const ownLanguage = languageOfSentence(sentence, letterLanguage);
    const { grammar, uses } = rulesIn(ownLanguage);
    const { sets } = matchGrammar(grammar, sentence);
    if (sets.length === 0) continue;
    const silenced = new Set<SentenceRule>();
    for (const { target } of sets) {
      const use = uses[target];
      if (use?.use === 'unless') silenced.add(use.rule);
    }
    const hits: Hit[] = [];
    for (const occurrence of sets) {
      const use = uses[occurrence.target];
      if (use === undefined || use.use === 'unless' || silenced.has(use.rule)) continue;
      hits.push({ rule: use.rule, occurrence });
    }
    for (const hit of keepOnePerGround(hits)) {
      findings.push(toFinding(hit, sentence, text, stretch.start, messages, ownLanguage));
    }
  }
  return findings;
}

interface Hit {
  readonly rule: SentenceRule;
  readonly occurrence: Occurrence;
}

/** The longest hit of each criterion or tone; of two criteria that share words, the one that read more of them. */
function keepOnePerGround(hits: readonly Hit[]): readonly Hit[] {
  const longestFirst = [...hits].sort(
    (a, b) => lengthOf(b.occurrence) - lengthOf(a.occurrence) || a.occurrence.from - b.occurrence.from,
  );
  const kept: Hit[] = [];
  for (const hit of longestFirst) {
    const rival = kept.some((other) => {
      if (groundOf(other.rule) === groundOf(hit.rule)) return true;
      if ((other.rule.kind === 'discrimination') !== (hit.rule.kind === 'discrimination')) return false;
      return other.occurrence.from < hit.occurrence.to && hit.occurrence.from < other.occurrence.to;
    });
    if (!rival) kept.push(hit);
  }
  return kept;
}

function lengthOf(occurrence: Occurrence): number {
  return occurrence.to - occurrence.from;
}

function groundOf(rule: SentenceRule): string {
  return rule.kind === 'discrimination' ? rule.criterion : rule.kind;
}

function toFinding(
  { rule, occurrence }: Hit,
  sentence: Sentence,
  text: string,
  offset: number,
  messages: ReviewLanguage,
  ownLanguage: ReviewLanguage,
): Finding {
  const start = offset + (sentence.tokens[occurrence.from]?.start ?? 0);
  const end = offset + (sentence.tokens[occurrence.to - 1]?.end ?? 0);
  const finding = {
    rule: rule.id,
    kind: rule.kind,
    severity: severityOf(rule.kind),
    start,
    end,
    found: text.slice(start, end),
    message: rule.why[messages],
  };
  if (rule.kind === 'discrimination') return { ...finding, criterion: rule.criterion };
  return { ...finding, instead: rule.instead[ownLanguage] };
}
