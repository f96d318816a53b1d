import type { Choice, LanguageLetters, Letter, LetterLibrary } from './letter-library';
import { chooseWording } from './rendering/choose-wording';
import { buildFields, type LetterFields } from './rendering/letter-fields';
import { readMarkedText, toHtml, toPlainText } from './rendering/marked-text';
import { renderTemplate, type TemplateScope } from './rendering/render-template';
import { letterParts, type LetterPart, type LetterRequest, type MissingFact, type RenderedLetter } from './request';

/** The library has no letter for a request; the message says which. */
export class LetterNotFoundError extends Error {}

/**
 * Writes a letter. A fact that is missing leaves no hole: the sentence goes without it, and `missing` names it.
 *
 * @throws LetterNotFoundError when the library has no such scenario, reason or opening in the language
 * @throws TemplateLimitError when a template of the library nests or grows past the limits
 */
export function composeLetter(request: LetterRequest, library: LetterLibrary): RenderedLetter {
  const letters = library.languages[request.language];
  const letter = findLetter(letters, request);
  const opening = findChoice(letters.openings, request.opening, 'opening', request);
  const reason =
    request.reason === undefined ? undefined : findChoice(letters.reasons, request.reason, 'reason', request);

  const removed = new Set<string>(request.without);
  const written = buildFields(request, library.settings);
  const fields = removed.has('reason') ? { ...written, reason: '' } : written;
  const seed = request.seed ?? `${fields.firstName}\n${fields.lastName}\n${fields.position}`;
  const wordings: Partial<Record<LetterPart, number>> = {};
  const scope: TemplateScope = {
    language: request.language,
    address: request.address ?? library.settings.formOfAddress,
    plural: fields.sender.team !== '',
    now: request.now,
    fields,
    include: (name) => {
      if (name === 'reason') return reason?.body;
      if (name === 'opening') return opening.body;
      return Object.hasOwn(letters.partials, name) ? letters.partials[name] : undefined;
    },
    chooseWording: (part, count) => {
      if (removed.has(part)) return null;
      return chooseWording(seed, part, count, isLetterPart(part) ? request.rewordings?.[part] : 0);
    },
    shown: (part, count) => {
      if (isLetterPart(part)) wordings[part] = count;
    },
  };
  const blocks = readMarkedText(renderTemplate(letter.body, scope));
  const absent = (fact: MissingFact): boolean => (fact === 'reason' ? reason === undefined : fields[fact] === '');
  const missing = gather([letter, reason, opening], 'needs', removed).filter(absent);
  const text = toPlainText(blocks);
  const unplaced: readonly ('detail' | 'personal')[] = [
    ...(dropsDetail(request, fields, text) ? (['detail'] as const) : []),
    ...(dropsPersonal(request, fields) ? (['personal'] as const) : []),
  ];
  return {
    subject: toPlainText(readMarkedText(renderTemplate(letter.subject, scope))),
    html: toHtml(blocks),
    text,
    missing,
    wanted: [...gather([letter, reason, opening], 'wants', removed), ...unplaced].filter(
      (fact) => (absent(fact) || unplaced.some((one) => one === fact)) && !missing.includes(fact),
    ),
    unplaced,
    wordings,
  };
}

/** Whether the recruiter gave a precision that no sentence could say: they must not believe it has been said. */
function dropsDetail({ detail, reason, without }: LetterRequest, fields: LetterFields, text: string): boolean {
  if (detail === undefined || detail.trim() === '') return false;
  const part = reason === undefined ? 'opening' : 'reason';
  if (without?.includes(part) === true) return false;
  const said = reason === undefined ? fields.openingDetail : fields.detail;
  if (reason === undefined && fields.openingDate !== '') return false;
  const core = said.replace(/^(?:l[ae]s?\s|l’|une?\s|des\s)/iu, '');
  return core === '' || !text.includes(core);
}

/** Words were typed, and what is left of them is nothing. */
function dropsPersonal({ personal, without }: LetterRequest, fields: LetterFields): boolean {
  return fields.personal === '' && /[\p{L}]/u.test(personal ?? '') && without?.includes('personal') !== true;
}

function isLetterPart(name: string): name is LetterPart {
  return (letterParts as readonly string[]).includes(name);
}

function findLetter(letters: LanguageLetters, { scenario, language }: LetterRequest): Letter {
  const letter = letters.letters.find((candidate) => candidate.scenario === scenario);
  if (letter === undefined) throw new LetterNotFoundError(`no letter for the scenario “${scenario}” in “${language}”`);
  return letter;
}

function findChoice<Id extends string>(
  choices: readonly Choice<Id>[],
  id: Id,
  what: string,
  { language }: LetterRequest,
): Choice<Id> {
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice === undefined) throw new LetterNotFoundError(`no ${what} “${id}” in “${language}”`);
  return choice;
}

/** A part the recruiter removed asks for nothing. */
function gather(
  texts: readonly (Pick<Letter, 'needs' | 'wants'> | undefined)[],
  list: 'needs' | 'wants',
  removed: ReadonlySet<string>,
): MissingFact[] {
  const facts = new Set(texts.flatMap((text) => text?.[list] ?? []));
  for (const part of removed) for (const fact of factsOfPart[part as LetterPart] ?? []) facts.delete(fact);
  return [...facts];
}

const factsOfPart: Readonly<Partial<Record<LetterPart, readonly MissingFact[]>>> = {
  reason: ['reason', 'detail'],
  personal: ['personal'],
  opening: ['openingDetail', 'openingDate'],
};
