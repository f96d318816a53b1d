import {
  letterParts,
  type FormOfAddress,
  type LetterPart,
  type LetterRequest,
  type MissingFact,
  type OpeningId,
  type ReasonId,
  type RenderedLetter,
} from '../letter/request';
import type { Abilities } from '../mailbox/mailbox';
import type { Finding } from '../review/finding';
import type { Evidence, Fact } from '../thread/facts';
import { applicationAge } from './application-age';
import type { Choices } from '../letter/list-choices';
import type { Engine, Review } from './engine';
import { letterHtml, letterText, parseLetter, type LetterDocument } from './letter-document';
import { senderOf } from './sender';
import { suggestPersonal } from './suggest-personal';
import { currentDraft, type Client, type Draft, type ItemInView, type SessionState, type WayOut } from './state';
import {
  suggestLetterLanguage,
  suggestOpening,
  suggestReason,
  suggestScenario,
  type ScenarioSuggestion,
} from './suggest-choices';

/** The letter page as the pane draws it: all that follows from the state, nothing that needs the world. */
export interface LetterView {
  readonly item: ItemInView;
  readonly draft: Draft;
  readonly candidate: Readonly<Record<ReadFact, FactView>>;
  readonly suggestion: ScenarioSuggestion;
  readonly suggestedReason: ReasonId;
  readonly suggestedOpening: OpeningId;
  readonly request: LetterRequest;
  /** The lists to choose from, in the language of the interface. */
  readonly choices: Choices;
  /** The reason’s text can say a precision. */
  readonly takesDetail: boolean;
  /** The personal sentence as its field shows it. */
  readonly personal: string;
  /** Age of the application in days; null when the thread does not say when it came. */
  readonly age: number | null;
  /** Days since the last exchange: an interview held after the application starts the wait anew. */
  readonly waited: number | null;
  /** What is shown and what is inserted. */
  readonly document: LetterDocument;
  /** The letter of the present choices, before hand edits. */
  readonly composedHtml: string;
  readonly missing: readonly MissingFact[];
  /** Facts the letter reads better with; never asked for. */
  readonly wanted: readonly MissingFact[];
  /** The parts the letter shows. */
  readonly parts: readonly PartView[];
  /** For the subject line of a new mail; null where the mail keeps the one it has. */
  readonly subject: string | null;
  /** What the recruiter should look at again, without what was set aside. */
  readonly findings: readonly Finding[];
  /** How many findings stand in the letter and were set aside. */
  readonly setAside: number;
  /** The choices have changed since the letter was edited by hand. */
  readonly editConflict: boolean;
  readonly ways: Ways;
}

export type ReadFact = 'firstName' | 'lastName' | 'position' | 'interviewDate';

export interface FactView {
  readonly value: string;
  readonly origin:
    | { readonly name: 'typed' }
    | { readonly name: 'read'; readonly evidence: readonly Evidence[] }
    | { readonly name: 'missing' };
  /** What the thread says, when it says several things; the recruiter picks. */
  readonly choices: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
}

export interface PartView {
  readonly part: LetterPart;
  /** Whether it can be said otherwise. */
  readonly rewordable: boolean;
  /** Whether the letter is still a letter without it. */
  readonly removable: boolean;
}

/** What the main button does, and what else is possible; `main` is null where the letter can only be copied. */
export interface Ways {
  readonly main: WayOut | null;
  readonly others: readonly WayOut[];
}

/** `review` is null until it has been fetched: there are no findings yet. */
export function presentLetter(state: SessionState, engine: Engine, review: Review | null): LetterView | null {
  const draft = currentDraft(state);
  if (draft === null || state.page.name !== 'letter' || state.client === null) return null;
  const { item } = state.page;
  const candidate = {
    firstName: factView(draft.facts.firstName, draft.typed.firstName),
    lastName: factView(draft.facts.lastName, draft.typed.lastName),
    position: factView(draft.facts.position, draft.typed.position),
    interviewDate: factView(draft.facts.interviewDate, draft.typed.interviewDate),
  };
  const suggestion = suggestScenario(draft.facts, item.subject);
  const request = requestLetter(state, draft, state.client, candidate, suggestion, engine.defaultAddress);
  const choices = engine.choices(state.language);
  const age = daysSince(request.receivedDate, draft.now);
  const sinceInterview = daysSince(request.interviewDate, draft.now);
  const composed = engine.compose(request);
  const composedDocument = parseLetter(composed.html);
  const composedHtml = letterHtml(composedDocument);
  const document = draft.edit?.document ?? composedDocument;
  const found = review === null ? [] : reviewLetter(state, review, item, request, composed, document);
  const findings = found.filter((finding) => !draft.setAside.includes(findingKey(finding)));
  return {
    item,
    draft,
    candidate,
    suggestion,
    suggestedReason: suggestReason(request.scenario),
    suggestedOpening: suggestOpening(request.scenario),
    request,
    choices,
    takesDetail: choices.reasons.some((reason) => reason.id === request.reason && reason.takesDetail),
    personal: draft.personalSkill === null ? (draft.typed.personal ?? '') : (request.personal ?? ''),
    age,
    waited: age === null ? sinceInterview : Math.min(age, sinceInterview ?? age),
    document,
    composedHtml,
    missing: composed.missing,
    wanted: composed.wanted,
    parts: partsOf(composed),
    subject: isNewMail(item) ? composed.subject : null,
    findings,
    setAside: found.length - findings.length,
    editConflict: draft.edit !== null && draft.edit.base !== composedHtml,
    ways: waysOut(item.abilities, item.mode),
  };
}

function daysSince(day: string | undefined, now: string): number | null {
  return day === undefined ? null : applicationAge(day, now);
}

/** The letter as it would be written into the mail now. */
export function letterBody(view: LetterView): { html: string; text: string } {
  return { html: letterHtml(view.document), text: letterText(view.document) };
}

/** What must be confirmed before the letter leaves: each finding once, for as long as its words stand. */
export function findingsToConfirm(view: LetterView): readonly Finding[] {
  return view.findings.filter(
    (finding) => finding.severity === 'block' && !view.draft.confirmed.includes(findingKey(finding)),
  );
}

/** What a choice about a finding is remembered by: the rule and the words, wherever they stand in the letter. */
export function findingKey(finding: Finding): string {
  return `${finding.rule} ${finding.found}`;
}

/** A refusal greets, says no and signs off; the rest may go. */
const removable: ReadonlySet<LetterPart> = new Set(['apology', 'reason', 'personal', 'opening', 'wishes']);

function partsOf({ wordings }: RenderedLetter): readonly PartView[] {
  return letterParts
    .filter((part) => wordings[part] !== undefined)
    .map((part) => ({ part, rewordable: (wordings[part] ?? 0) > 1, removable: removable.has(part) }));
}

/** A mail begun from nothing: a reply has the subject of what it answers. */
function isNewMail(item: ItemInView): boolean {
  return item.mode === 'compose' && item.subject === '';
}

function requestLetter(
  state: SessionState,
  draft: Draft,
  client: Client,
  candidate: LetterView['candidate'],
  suggestion: ScenarioSuggestion,
  defaultAddress: FormOfAddress,
): LetterRequest {
  const scenario = draft.scenario ?? suggestion.scenario;
  const reason = draft.reason ?? suggestReason(scenario);
  const { receivedDate } = draft.facts;
  const manner = {
    language: draft.letterLanguage ?? suggestLetterLanguage(draft.facts, state.language),
    address: draft.address ?? defaultAddress,
    sender: senderOf(client.user),
  };
  const personal = draft.personalSkill === null ? draft.typed.personal : suggestPersonal(draft.personalSkill, manner);
  return {
    ...manner,
    scenario,
    opening: draft.opening ?? suggestOpening(scenario),
    now: draft.now,
    seed: draft.conversation,
    ...(reason === 'none' ? {} : { reason }),
    ...(receivedDate.state === 'known' ? { receivedDate: receivedDate.value } : {}),
    ...given('firstName', candidate.firstName.value),
    ...given('lastName', candidate.lastName.value),
    ...given('position', candidate.position.value),
    ...given('interviewDate', candidate.interviewDate.value),
    ...given('detail', draft.typed.detail),
    ...given('openingDetail', draft.typed.openingDetail),
    ...given('openingDate', draft.typed.openingDate),
    ...given('personal', personal),
    ...(Object.keys(draft.rewordings).length === 0 ? {} : { rewordings: draft.rewordings }),
    ...(draft.without.length === 0 ? {} : { without: draft.without }),
  };
}

function given<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  const trimmed = value?.trim() ?? '';
  return (trimmed === '' ? {} : { [name]: trimmed }) as Partial<Record<Name, string>>;
}

function factView(fact: Fact<string>, typed: string | undefined): FactView {
  const choices = fact.state === 'ambiguous' ? fact.choices : [];
  if (typed !== undefined) {
    const chosen = choices.find((choice) => choice.value === typed);
    return {
      value: typed,
      origin: chosen === undefined ? { name: 'typed' } : { name: 'read', evidence: chosen.evidence },
      choices,
    };
  }
  return fact.state === 'known'
    ? { value: fact.value, origin: { name: 'read', evidence: fact.evidence }, choices }
    : { value: '', origin: { name: 'missing' }, choices };
}

function reviewLetter(
  state: SessionState,
  review: Review,
  item: ItemInView,
  request: LetterRequest,
  composed: RenderedLetter,
  document: LetterDocument,
): readonly Finding[] {
  // A letter that still waits for a fact is not finished: the fields ask for it, remarks would say it twice.
  if (composed.missing.length > 0) return [];
  const { firstName, lastName, position, interviewDate, receivedDate, now } = request;
  const to = item.mode === 'compose' ? [...item.to, ...item.cc].map((person) => person.address) : [];
  return review(letterText(document), {
    letterLanguage: request.language,
    interfaceLanguage: state.language,
    facts: {
      now,
      ...(firstName === undefined ? {} : { firstName }),
      ...(lastName === undefined ? {} : { lastName }),
      ...(position === undefined ? {} : { position }),
      ...(interviewDate === undefined ? {} : { interviewDate }),
      ...(receivedDate === undefined ? {} : { receivedDate }),
      ...(to.length === 0 ? {} : { to }),
    },
  });
}

function waysOut(abilities: Abilities, mode: ItemInView['mode']): Ways {
  const possible: WayOut[] =
    mode === 'read'
      ? [...(abilities.reply ? ['reply' as const] : []), ...(abilities.replyAll ? ['reply-all' as const] : [])]
      : [
          ...(abilities.insertAtTop ? ['insert-top' as const] : []),
          ...(abilities.insertAtCursor ? ['insert-cursor' as const] : []),
        ];
  const [main = null, ...others] = possible;
  return { main, others };
}
