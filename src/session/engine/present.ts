import type { Choices } from '../../letter/list-choices';
import type { LetterRequest, MissingFact, OpeningId, ScenarioId } from '../../letter/request';
import type { Abilities } from '../../mailbox/mailbox';
import type { Finding } from '../../review/finding';
import type { Fact } from '../../thread/facts';
import { letterText, type LetterDocument } from '../document/letter-document';
import { isChosen, type Habits, type Preset } from '../state/habits';
import {
  currentDraft,
  type Client,
  type Draft,
  type DraftId,
  type ItemInView,
  type SessionState,
  type WayOut,
} from '../state/state';
import { daysSince } from './days-since';
import { doubtRecipient } from './doubt-recipient';
import type { Customs, LetterWriter, Review } from './engine';
import { factsToAsk } from './facts-to-ask';
import type { Written } from './written';
import { findingKey, type FactView, type LetterView, type PresetView, type Ways } from './letter-view';
import { senderOf } from './sender';
import {
  suggestLetterLanguage,
  suggestOpening,
  suggestReason,
  suggestScenario,
  type ScenarioSuggestion,
} from './suggest-choices';
import { suggestPersonal } from './suggest-personal';

/** What the page of a letter follows from, beside the state. */
export interface Sources extends Pick<LetterWriter, 'customs' | 'choices'> {
  /** Null while the draft’s first letter is still to come: there is no page to show. */
  readonly write: (request: LetterRequest, draft: DraftId) => Written | null;
  /** What was chosen last could not be written. */
  readonly isBehind?: boolean;
  /** Null until it has been fetched: there are no findings yet. */
  readonly review: Review | null;
}

export type Present = (state: SessionState, sources: Sources) => LetterView | null;

export const presentLetter: Present = (state, { customs, choices: choicesIn, write, isBehind = false, review }) => {
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
  const request = requestLetter(state, draft, state.client, candidate, suggestion, customs);
  const choices = choicesIn(state.language);
  const age = daysSince(request.receivedDate, draft.now);
  const sinceInterview = daysSince(request.interviewDate, draft.now);
  const written = write(request, draft.id);
  if (written === null) return null;
  const document = draft.edit?.document ?? written.document;
  const missing = factsToAsk(written.missing, draft.edit);
  const found = review === null ? [] : reviewLetter(state, review, item, request, customs, missing, document);
  const findings = found.filter((finding) => !draft.setAside.includes(findingKey(finding)));
  return {
    item,
    draft,
    candidate,
    suggestion,
    suggestedReason: suggestReason(request.scenario),
    suggestedOpening: openingFor(request.scenario, customs),
    request,
    choices,
    presets: listPresets(state.habits, request, choices, {
      ...request,
      scenario: suggestion.scenario,
      reason: suggestReason(suggestion.scenario),
      opening: openingFor(suggestion.scenario, customs),
      address: customs.formOfAddress,
    }),
    hintsDue: state.habits?.hintsSeen === false,
    takesDetail: choices.reasons.some((reason) => reason.id === request.reason && reason.takesDetail),
    personal: draft.personalSkill === null ? (draft.typed.personal ?? '') : (request.personal ?? ''),
    age,
    waited: age === null ? sinceInterview : Math.min(age, sinceInterview ?? age),
    document,
    composedHtml: written.html,
    missing,
    wanted: written.wanted,
    parts: written.parts,
    letters: state.letters,
    subject: isNewMail(item) ? written.subject : null,
    findings,
    setAside: found.length - findings.length,
    recipientDoubt: doubtRecipient(item, draft.facts),
    isBehind,
    editConflict: draft.edit !== null && draft.edit.base !== written.html,
    ways: waysOut(item.abilities, item.mode),
  };
};

/** What was chosen last time is worth a place only where it is not what is `suggested` anyway. */
function listPresets(
  habits: Habits | null,
  request: LetterRequest,
  choices: Choices,
  suggested: LetterRequest,
): readonly PresetView[] {
  if (habits === null) return [];
  const view = (name: string | null, preset: Preset): PresetView => ({
    name,
    preset,
    summary: [
      choices.scenarios.find(({ id }) => id === preset.scenario)?.label,
      choices.reasons.find(({ id }) => id === preset.reason)?.label,
      choices.openings.find(({ id }) => id === preset.opening)?.label,
      preset.detail,
      preset.openingDetail,
    ]
      .filter(Boolean)
      .join(' · '),
    chosen: isChosen(preset, request),
  });
  const { last, favourites } = habits;
  return [
    ...(last === null || isChosen(last, suggested) ? [] : [view(null, last)]),
    ...favourites.map(({ name, preset }) => view(name, preset)),
  ];
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
  customs: Customs,
): LetterRequest {
  const scenario = draft.scenario ?? suggestion.scenario;
  const reason = draft.reason ?? suggestReason(scenario);
  const { receivedDate } = draft.facts;
  const language = draft.letterLanguage ?? suggestLetterLanguage(draft.facts, state.language);
  const manner = {
    language,
    address: draft.address ?? customs.formOfAddress,
    sender: senderOf(client.user, customs.voice === 'nous' ? (customs.team ?? someTeam[language]) : null),
  };
  const personal = draft.personalSkill === null ? draft.typed.personal : suggestPersonal(draft.personalSkill, manner);
  return {
    ...manner,
    scenario,
    opening: draft.opening ?? openingFor(scenario, customs),
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

/** Who « nous » are where no library names them. */
const someTeam = { fr: 'L’équipe recrutement', en: 'The recruiting team' } as const;

/** The team’s choice comes before ours. */
function openingFor(scenario: ScenarioId, { openings }: Customs): OpeningId {
  return openings[scenario] ?? suggestOpening(scenario);
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
  { forbiddenWords }: Customs,
  missing: readonly MissingFact[],
  document: LetterDocument,
): readonly Finding[] {
  const { firstName, lastName, position, interviewDate, receivedDate, now } = request;
  const to = item.mode === 'compose' ? [...item.to, ...item.cc].map((person) => person.address) : [];
  const text = letterText(document);
  const findings = review(text, {
    letterLanguage: request.language,
    interfaceLanguage: state.language,
    forbiddenWords,
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
  // What the fields ask for already is not said a second time.
  const asked = missing.map((fact) => absenceRules[fact]);
  return findings.filter(({ rule }) => !asked.includes(rule));
}

/** The rules that find a letter without what a field asks for. */
const absenceRules: Partial<Record<MissingFact, string>> = { firstName: 'missing/name', position: 'missing/position' };

function waysOut(abilities: Abilities, mode: ItemInView['mode']): Ways {
  const possible: WayOut[] =
    mode === 'read'
      ? [...(abilities.reply ? ['reply' as const] : []), ...(abilities.replyAll ? ['reply-all' as const] : [])]
      : [
          ...(abilities.insertAtTop ? ['insert-top' as const] : []),
          ...(abilities.insertAtCursor ? ['insert-cursor' as const] : []),
        ];
  if (abilities.cursorExpected === true)
    possible.sort((a, b) => Number(b === 'insert-cursor') - Number(a === 'insert-cursor'));
  const [main = null, ...others] = possible;
  return { main, others };
}
