import type { FormOfAddress, LetterLanguage, LetterPart, OpeningId, ReasonId, ScenarioId } from '../../letter/request';
import type { Insertion, LetterBody, Theme } from '../../mailbox/mailbox';
import type { ThreadFacts } from '../../thread/facts';
import type { LetterDocument } from '../document/letter-document';
import type { Favourite, Habits, Preset } from './habits';
import type {
  Client,
  Draft,
  DraftId,
  Failure,
  InterfaceLanguage,
  ItemInView,
  LeftBehind,
  SelectFirst,
  TypedFact,
  Unavailability,
  WayOut,
} from './state';
import type { TeamLetters } from './team-letters';

/** What changes one letter. */
export type ChoiceEvent =
  | { readonly type: 'typed'; readonly fact: TypedFact; readonly value: string }
  | { readonly type: 'personal-begun'; readonly skill: string }
  | { readonly type: 'scenario-chosen'; readonly scenario: ScenarioId }
  | { readonly type: 'opening-chosen'; readonly opening: OpeningId }
  | { readonly type: 'reason-chosen'; readonly reason: ReasonId | 'none' }
  | { readonly type: 'preset-chosen'; readonly preset: Preset }
  | { readonly type: 'letter-language-chosen'; readonly language: LetterLanguage }
  | { readonly type: 'address-chosen'; readonly address: FormOfAddress }
  | { readonly type: 'another-wording-asked'; readonly parts: readonly LetterPart[] }
  | { readonly type: 'part-removed' | 'part-restored'; readonly part: LetterPart }
  /** `key` is the finding’s `findingKey`. */
  | { readonly type: 'finding-set-aside'; readonly key: string }
  | { readonly type: 'findings-taken-back' }
  | { readonly type: 'letter-edited'; readonly document: LetterDocument; readonly base: string }
  /** Keeps the hand edits although a choice has changed; `base` is the letter of the new choices. */
  | { readonly type: 'edits-kept'; readonly base: string }
  | { readonly type: 'edits-dropped' }
  | { readonly type: 'edits-restored'; readonly base: string }
  | { readonly type: 'confirmation-declined' };

/** What is kept for the letters to come. */
export type HabitEvent =
  | { readonly type: 'favourite-kept'; readonly name: string; readonly preset: Preset }
  | { readonly type: 'favourite-dropped'; readonly name: string }
  | { readonly type: 'hints-shown' };

/** What the pane shows, and whether a letter is begun. */
type PageEvent =
  | { readonly type: 'write-anyway' }
  /** The main button, before there is a letter; pressed again, it takes it back. */
  | { readonly type: 'letter-wanted'; readonly wanted: boolean }
  /** The recruiter has seen what has changed in the team’s letters. */
  | { readonly type: 'letters-news-seen' }
  /** What was left behind has been seen. */
  | { readonly type: 'left-behind-seen' }
  | { readonly type: 'queue-begun' | 'queue-ended' }
  | { readonly type: 'editor-opened' | 'editor-closed' };

/** What the recruiter does in the pane. */
export type RecruiterEvent = ChoiceEvent | HabitEvent | PageEvent;

/** About the mail client and what is open in it. */
export type ReadingEvent =
  | { readonly type: 'connected'; readonly client: Client; readonly language: InterfaceLanguage }
  | { readonly type: 'unavailable'; readonly reason: Unavailability }
  | { readonly type: 'theme-changed'; readonly theme: Theme }
  | { readonly type: 'habits-recalled'; readonly habits: Habits }
  /** The favourites of another computer, or another pane, are here. */
  | { readonly type: 'favourites-told'; readonly favourites: readonly Favourite[] }
  | { readonly type: 'letters-told'; readonly letters: TeamLetters }
  /** `itemKey`: what is to be read, where that is known beforehand. */
  | { readonly type: 'reading-started'; readonly generation: number; readonly itemKey?: string }
  | {
      readonly type: 'item-read';
      readonly generation: number;
      readonly item: ItemInView;
      readonly facts: ThreadFacts;
      readonly now: string;
      /** The drafts kept for this conversation, by this pane or another, the one touched last at the end. */
      readonly kept: readonly Draft[];
    }
  | { readonly type: 'nothing-open'; readonly generation: number }
  | { readonly type: 'reading-failed'; readonly generation: number; readonly failure: Failure }
  | { readonly type: 'left-behind'; readonly left: LeftBehind };

/** About a letter on its way out. */
export type WritingEvent =
  | { readonly type: 'facts-asked'; readonly draft: DraftId }
  | { readonly type: 'confirmation-asked'; readonly draft: DraftId; readonly way: WayOut }
  | { readonly type: 'findings-confirmed'; readonly draft: DraftId; readonly keys: readonly string[] }
  | { readonly type: 'writing-started'; readonly draft: DraftId; readonly way: WayOut }
  | { readonly type: 'replied'; readonly draft: DraftId; readonly body: LetterBody; readonly preset: Preset }
  | {
      readonly type: 'inserted';
      readonly draft: DraftId;
      readonly body: LetterBody;
      readonly preset: Preset;
      readonly insertion: Insertion;
      readonly itemKey: string;
    }
  | { readonly type: 'selection-asked'; readonly draft: DraftId; readonly asked: SelectFirst }
  | { readonly type: 'taken-back'; readonly draft: DraftId }
  | {
      readonly type: 'writing-failed';
      readonly draft: DraftId;
      readonly way: WayOut;
      readonly failure: Failure;
      /** The letter that may stand in a draft all the same: the mail client has not said. */
      readonly perhaps?: LetterBody;
      readonly takingBack?: true;
    };

/** What the world answers. */
export type WorldEvent = ReadingEvent | WritingEvent;

export type SessionEvent = RecruiterEvent | WorldEvent;
