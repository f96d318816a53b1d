import type { Finding } from './finding';
import type { Stretch } from './find-own-text';
import type { CodedRule, ReviewLanguage } from './rule';

/** What was left to fill in. Each pattern is bounded, so one pass over the text is linear. */
const holePatterns: readonly { readonly rule: HoleRuleId; readonly pattern: RegExp }[] = [
  {
    rule: 'hole/template',
    pattern: /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|\{%[^{}\n]{0,80}%\}|\{[^{}\n]{0,60}\}/gu,
  },
  {
    rule: 'hole/template',
    pattern:
      /%[\p{Lu}_][\p{Lu}\p{N}_]{1,40}%|#[\p{Lu}_]{3,40}#|\*\|[^|\n]{1,40}\|\*|@@[\p{L}_]{2,40}@@|__[\p{Lu}][\p{Lu}_]{1,40}__/gu,
  },
  { rule: 'hole/brackets', pattern: /\[[^[\]\n]{0,80}\]/gu },
  { rule: 'hole/brackets', pattern: /<\/?[\p{L}][^<>@/:\n]{0,40}>|«\s?[\p{L}]{2,20}_[\p{L}_]{2,30}\s?»/gu },
  {
    rule: 'hole/filler',
    pattern:
      /(?<![\p{L}\p{N}])(?:[Xx]{3,}|X{2}|[Xx]{2,}[./][Xx]{2,}(?:[./][Xx]{2,})?|\?{3,}|_{3,}|\.{6,}|…{2,}|-{2}\s?(?:date|nom|poste)\s?-{2})(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    pattern: /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|lorem ipsum|dolor sit amet)(?![\p{L}\p{N}])/giu,
  },
  {
    rule: 'hole/note',
    pattern:
      /(?<![\p{L}\p{N}])[AÀÁaàá] (?:compl[ée]ter|remplir|pr[ée]ciser|personnaliser|ins[ée]rer|renseigner|remplacer)(?= ?(?:$|[)\]:!.…,]|\n|avant|ici|par|selon))/gu,
  },
  {
    rule: 'hole/note',
    pattern:
      /(?<![\p{L}\p{N}])(?:ins[ée]rer (?:ici|le|la|un|une|nom|motif)|INSERT|insert (?:name|here|reason|job|position|date|company)|to be (?:completed|filled|confirmed before)|fill in|PLACEHOLDER)(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'hole/note',
    pattern:
      /(?<![\p{L}\p{N}])(?:PR[ÉE]NOM|NOM DU CANDIDAT|NOM DU POSTE|INTITUL[ÉE] DU POSTE|FIRST ?NAME|LAST ?NAME|FULL ?NAME|JOB ?TITLE|CANDIDATE NAME|COMPANY NAME|firstName|lastName|first_name|last_name|jobTitle|job_title)(?![\p{L}\p{N}])/gu,
  },
];

type HoleRuleId = 'hole/template' | 'hole/brackets' | 'hole/filler' | 'hole/note';

export const holeRules: readonly (CodedRule & { readonly id: HoleRuleId })[] = [
  {
    id: 'hole/template',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Un champ de modèle est resté dans la lettre : la personne le lirait tel quel.',
      en: 'A template field was left in the letter: the person would read it as it stands.',
    },
  },
  {
    id: 'hole/brackets',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Ces crochets semblent attendre un mot : complétez-les ou retirez-les.',
      en: 'These brackets seem to be waiting for a word: fill them in or take them out.',
    },
  },
  {
    id: 'hole/filler',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Ces signes tiennent la place d’un mot qui manque.',
      en: 'These signs stand for a word that is missing.',
    },
  },
  {
    id: 'hole/note',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Cette note de travail n’est pas destinée à la personne qui lira la lettre.',
      en: 'This working note is not meant for the person who will read the letter.',
    },
  },
];

const whyOf = new Map(holeRules.map((rule) => [rule.id, rule.why]));

/** Leftovers of a template, one finding for each hole. */
export function findHoles(text: string, stretch: Stretch, messages: ReviewLanguage): Finding[] {
  const own = text.slice(stretch.start, stretch.end);
  const findings: Finding[] = [];
  for (const { rule, pattern } of holePatterns) {
    for (const match of own.matchAll(pattern)) {
      const start = stretch.start + match.index;
      const end = start + match[0].length;
      if (findings.some((other) => other.start < end && start < other.end)) continue;
      if (rule === 'hole/brackets' && isHonestBracket(match[0])) continue;
      findings.push({
        rule,
        kind: 'placeholder',
        severity: 'block',
        start,
        end,
        found: match[0],
        message: whyOf.get(rule)?.[messages] ?? '',
      });
    }
  }
  return findings;
}

/** « […] » marks a cut in a quotation, « [1] » a note; `[H/F]` and `[F/H]` belong to job titles. */
function isHonestBracket(found: string): boolean {
  return /^\[(?:…|\.{3}|\d{1,2}|sic|[hfmwdx](?:\/[hfmwdxn]){1,2})\]$/i.test(found);
}
