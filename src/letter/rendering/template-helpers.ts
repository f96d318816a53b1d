import { aroundTopic, involvingTopic } from '../../text/around-topic';
import { englishDate, frenchDate, ofFrenchDate, onEnglishDate, onFrenchDate } from '../../text/spoken-date';
import { withA, withDe } from '../../text/with-de';
import { withIndefiniteArticle } from '../../text/english-article';
import { englishRole } from '../post/english-role';
import { namePost, type PostNature } from '../post/name-post';
import type { FormOfAddress, LetterLanguage } from '../request';
import type { LetterFields } from './letter-fields';

export type FieldValue = string | boolean | { readonly [name: string]: FieldValue } | undefined;

/** What a helper may look at besides its arguments. */
export interface HelperContext {
  readonly language: LetterLanguage;
  readonly address: FormOfAddress;
  /** Whether the letter speaks as a team. */
  readonly plural: boolean;
  readonly now: string;
  readonly fields: LetterFields;
}

export interface TemplateHelper {
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  readonly run: (values: readonly FieldValue[], context: HelperContext) => FieldValue;
}

const choose = (index: (context: HelperContext) => 0 | 1): TemplateHelper => ({
  arity: [2, 2],
  run: (values, context) => values[index(context)],
});
/** Nothing to say of an absent value. */
const onText = (write: (text: string, context: HelperContext) => string): TemplateHelper => ({
  arity: [1, 1],
  run: ([value], context) => {
    const text = asText(value);
    return text === '' ? '' : write(text, context);
  },
});
const speaker = choose(({ plural }) => (plural ? 1 : 0));

/** Every helper a letter may call; docs/library.md says the same to the people who write letters. */
export const templateHelpers = {
  /** `{{vous "votre" "ta"}}`: by the form of address. */
  vous: choose(({ address }) => (address === 'tu' ? 1 : 0)),
  /** `{{je "je reviens" "nous revenons"}}`: by who signs. */
  je: speaker,
  /** `{{I "I am" "we are"}}`. */
  I: speaker,
  /** `{{post "au poste"}}`: « au poste d’Architecte », « pour le stage … »; nothing, or the second argument, without a position. */
  post: {
    arity: [1, 2],
    run: ([head, fallback], { fields: { position, scenario } }) =>
      position === '' ? asText(fallback) : namePost(asText(head), position, natureOf(scenario)),
  },
  /** `{{role "position"}}`: “the Backend Developer position”, “the Graphic Design Internship”; nothing without a position. */
  role: {
    arity: [1, 1],
    run: ([noun], { fields: { position, scenario } }) =>
      position === '' ? '' : englishRole(position, asText(noun), natureOf(scenario)),
  },
  /** `{{aRole "role"}}`: “a Backend Developer role”, “an Accountant role”, “a Marketing Internship”. */
  aRole: {
    arity: [1, 1],
    run: ([noun], { fields: { position, scenario } }) =>
      position === ''
        ? ''
        : withIndefiniteArticle(englishRole(position, asText(noun), natureOf(scenario)).replace(/^the /, '')),
  },
  /** `{{de position}}`: « de Data Analyst », « d’Architecte ». */
  de: onText((text) => withDe(text)),
  /** `{{au detail}}`: « à la maîtrise de Go », « au permis B ». */
  au: onText((text) => withA(text)),
  /** `{{autour openingDetail}}`: « autour de la cybersécurité », « autour du cloud », « en cybersécurité ». */
  autour: onText((text, { fields }) =>
    // « une annonce pour des missions de nuit »: only the promise of a call says « une mission » itself.
    natureOf(fields.scenario) === 'assignment' && fields.opening === 'contact-for-skill'
      ? ofTheMission(text)
      : aroundTopic(text),
  ),
  /** `{{involving openingDetail}}`: “involving Kubernetes”, “in management”, “such as a project manager role”. */
  involving: onText(involvingTopic),
  /** `{{date interviewDate}}`: « 4 avril ». */
  date: onText((text, { language, now }) => (language === 'fr' ? frenchDate(text, now) : englishDate(text, now))),
  /** `{{le interviewDate}}`: « le 4 avril dernier », « hier », « ce matin ». */
  le: onText((text, { now }) => onFrenchDate(text, now)),
  /** `{{du interviewDate}}`: « du 4 avril dernier », « d’hier », « de ce matin ». */
  du: onText((text, { now }) => ofFrenchDate(text, now)),
  /** `{{on interviewDate}}`: “on 4 April”, “yesterday”, “this morning”. */
  on: onText((text, { now }) => onEnglishDate(text, now)),
  /** `{{#if (is scenario "freelance" "internship")}}`: the first is one of the others. */
  is: { arity: [2, 20], run: ([value, ...others]) => others.some((other) => other === value) },
  not: { arity: [1, 1], run: ([value]) => !isTrue(value) },
  and: { arity: [1, 20], run: (values) => values.every(isTrue) },
  or: { arity: [1, 20], run: (values) => values.some(isTrue) },
} as const satisfies Readonly<Record<string, TemplateHelper>>;

/** After « une mission », the word is not said twice: « Missions courtes » → « courte », « mission de conseil » → « de conseil ». */
function ofTheMission(topic: string): string {
  const [, rest = ''] = /^(?:(?:une|des)\s)?missions?\s(.+)$/iu.exec(topic) ?? [];
  if (/^(?:de\s|d’)/iu.test(rest)) return rest;
  const [, adjective = '', more = ''] =
    /^(\p{Ll}+[^s\W])s?((?:\s(?:en|de|à|au|pour|sur|dans|avec)\s.+|\sd’.+)?)$/u.exec(rest) ?? [];
  return adjective === '' ? aroundTopic(topic) : adjective + more;
}

function natureOf(scenario: string): PostNature {
  return scenario === 'internship' ? 'placement' : scenario === 'freelance' ? 'assignment' : 'post';
}

export function isTrue(value: FieldValue): boolean {
  return value !== undefined && value !== false && value !== '';
}

export function asText(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}
