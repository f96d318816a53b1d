import { participle } from './noted-lack';
import type { LetterLanguage } from './request';

/**
 * What is asked, without the word that asks for it: « permis B obligatoire » → « permis B », “Must have a licence” → “a licence”,
 * “German essential” → “German”. “Must be able to drive” is an action (“to drive”), “must be available” tells who was sought.
 */
export function withoutRequiring(text: string, language: LetterLanguage): string {
  return language === 'fr' ? withoutFrench(text) : withoutEnglish(text);
}

const required = 'obligatoire|exigée?|requise?|impérati(?:f|ve)|indispensable|nécessaire|souhaitée?|demandée?|imposée?';

function withoutFrench(text: string): string {
  return text
    .replace(new RegExp(String.raw`^(?:${required})s?\s?[\u00a0\u202f]?:\s*`, 'iu'), '')
    .replace(new RegExp(String.raw`(?<=\p{L}.*)\s(?:${required})s?(?=\s(?:et|\+)\s|,\s|$)`, 'giu'), '')
    .replace(/^(?:doit|devait|devra)\s(?=\p{L}+(?:er|ir|re)(?!\p{L}))/iu, '')
    .replace(
      /^(?:il\s)?(?:nous\s)?(?:faut|fallait)\s(?:impérativement\s)?(?=(?:une?|l[ae]s?|des|au moins)\s|l’)/iu,
      '',
    );
}

function withoutEnglish(text: string): string {
  const bare = text.replace(
    /\s(?:(?:is|are|was|were)\s)?(?:required|essential|mandatory|needed|a must|compulsory|necessary|expected|desirable|preferred)$/iu,
    '',
  );
  const done = new RegExp(String.raw`^(?:to\shave|having)\s(?:already\s)?(${participle}\s.+)$`, 'iu').exec(bare);
  if (done !== null) return `someone who has ${done[1] ?? ''}`;
  const must = /^(?:(?:candidates?\s)?must|needs? to|should|has to|have to|required to|ought to)\s(.+)$/iu.exec(bare);
  if (must === null) return bare.replace(/^(?:required|essential|mandatory):\s*/iu, '');
  const [, what = ''] = must;
  const perfect = new RegExp(String.raw`^have\s(?:already\s)?(${participle}(?:\s.+)?)$`, 'iu').exec(what);
  if (perfect !== null) return `someone who has ${perfect[1] ?? ''}`;
  const turned: readonly (readonly [RegExp, string])[] = [
    [/^(?:have|hold|possess|own)\s/iu, ''],
    [/^be able to\s/iu, 'to '],
    [/^know how to\s/iu, 'to '],
    [/^know\s/iu, 'knowledge of '],
    [/^understand\s/iu, 'an understanding of '],
    [/^be\s/iu, 'someone who is '],
    [/^(like|love|enjoy|want)\s/iu, 'someone who would $1 '],
  ];
  for (const [verb, instead] of turned) if (verb.test(what)) return what.replace(verb, instead);
  return `to ${what}`;
}
