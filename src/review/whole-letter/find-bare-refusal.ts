import { fold } from '../../text/fold';
import { blankQuotes, type Stretch } from '../find-own-text';
import type { Finding } from '../finding';
import { findingOf } from '../rules/finding-of';
import { severityOf, type ReviewLanguage } from '../rules/rule';
import { toneRules } from '../rules/tone-rules';

const rule = toneRules.find(({ id }) => id === 'cold/verdict');

/** A refusal and nothing more, on folded text. */
const refusals: readonly (readonly [ReviewLanguage, RegExp])[] = [
  [
    'fr',
    /^(?:(?:c'est )?non(?:,? (?:merci|desolee?))?|refus|negatif|(?:non|pas) retenue?|pas interessee?s?|(?:au )?suivante?|bof)(?: pour (?:moi|nous))?[ .!]*$/,
  ],
  [
    'en',
    /^(?:(?:it's a )?no(?:,? (?:thanks|thank you|sorry))?|nope|nah|next(?: one)?|not interested|rejected|declined)[ .!]*$/,
  ],
];
const greeting =
  /^(?:bonjour|bonsoir|salut|madame|monsieur|chere?|hello|hi|hey|dear|good (?:morning|afternoon))(?![a-z])/;
/** More words after the refusal say something to the person. */
const mostWordsOfSignature = 8;
/** Longer texts say more than that. */
const longest = 160;

/** A letter whose whole body is « Non. », with a greeting and a signature or without. */
export function findBareRefusal(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  const body = blankQuotes(text, own);
  if (rule === undefined || body.trim().length > longest) return [];
  const lines = [...body.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  const said = lines.find(([line], at) => at > 0 || !greeting.test(fold(line.trim())));
  if (said === undefined) return [];
  const refusal = fold(said[0].trim());
  const language = refusals.find(([, words]) => words.test(refusal))?.[0];
  if (language === undefined) return [];
  const after = body.slice(said.index + said[0].length);
  if ((after.match(/\p{L}+/gu)?.length ?? 0) > mostWordsOfSignature || /[?:]|[.!] *\p{L}/u.test(after)) return [];
  const start = said.index + said[0].search(/\S/);
  const end = said.index + said[0].trimEnd().length;
  return [
    {
      ...findingOf({ ...rule, severity: severityOf(rule.kind) }, text, { start, end }, messages),
      instead: rule.instead[language],
    },
  ];
}
