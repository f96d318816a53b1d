/**
 * What the pane keeps on this computer between two openings, as plain JSON under a few names.
 * It never fails: what cannot be kept is not, and what cannot be found is null.
 */
export interface Memory {
  readonly recall: (name: MemoryName) => unknown;
  /** Null forgets. */
  readonly keep: (name: MemoryName, value: unknown) => void;
}

/** A name changes with the shape of what it holds: what an older pane has kept is then left unread. */
export type MemoryName =
  | 'drafts-1'
  | 'habits-1'
  | 'figures-1'
  | 'label-1'
  | 'queue-1'
  | 'team-letters-1'
  | 'personal-letters-1'
  | 'text-drafts-1'
  | 'texts-opened-1';
