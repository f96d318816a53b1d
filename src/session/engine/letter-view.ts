import type { Choices } from '../../letter/list-choices';
import type { LetterRequest, MissingFact, OpeningId, ReasonId } from '../../letter/request';
import type { Finding } from '../../review/finding';
import type { Evidence } from '../../thread/facts';
import { letterHtml, letterText, type LetterDocument } from '../document/letter-document';
import type { Preset } from '../state/habits';
import type { Draft, ItemInView, TypedFact, WayOut } from '../state/state';
import type { TeamLetters } from '../state/team-letters';
import type { RecipientDoubt } from './doubt-recipient';
import type { ScenarioSuggestion } from './suggest-choices';
import type { PartView } from './written';

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
  /** Choices made before, to be made again in one click. */
  readonly presets: readonly PresetView[];
  /** The hints of the first use are still to be shown. */
  readonly hintsDue: boolean;
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
  /** The letter may not reach the candidate; null when there is nothing to doubt. */
  readonly recipientDoubt: RecipientDoubt | null;
  /** The letter could not be written anew: it is still that of earlier choices. */
  readonly isBehind: boolean;
  /** The choices, or the letters themselves, have changed since the letter was edited by hand. */
  readonly editConflict: boolean;
  readonly ways: Ways;
  readonly letters: TeamLetters;
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

export interface PresetView {
  /** Null for the choices of the last letter. */
  readonly name: string | null;
  readonly preset: Preset;
  /** Its choices, as the lists name them. */
  readonly summary: string;
  /** The letter has these choices now. */
  readonly chosen: boolean;
}

/** What the main button does, and what else is possible; `main` is null where the letter can only be copied. */
export interface Ways {
  readonly main: WayOut | null;
  readonly others: readonly WayOut[];
}

/** What the field of a fact shows. */
export function shownFact(view: LetterView, fact: TypedFact): string {
  if (fact === 'personal') return view.personal;
  return isReadFact(view, fact) ? view.candidate[fact].value : (view.draft.typed[fact] ?? '');
}

function isReadFact(view: LetterView, fact: TypedFact): fact is ReadFact {
  return Object.hasOwn(view.candidate, fact);
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
