export type FindingKind =
  | 'discrimination'
  | 'vague'
  | 'cold'
  | 'false-empathy'
  | 'placeholder'
  | 'missing'
  | 'late'
  | 'mismatch'
  | 'recipients'
  /** A word that the team has chosen not to write. */
  | 'house';

/** `block` asks for a confirmation before inserting; the others inform. Nothing is ever refused in silence. */
export type Severity = 'block' | 'warn' | 'info';

export interface Finding {
  /** Stable rule id, e.g. `law/age`. */
  readonly rule: string;
  readonly kind: FindingKind;
  /** Prohibited ground, for `discrimination` only: an id of docs/rules.md. */
  readonly criterion?: string;
  readonly severity: Severity;
  /** UTF-16 offsets in the reviewed text; both 0 when the finding is about something absent. */
  readonly start: number;
  readonly end: number;
  /** The words the rule reacted to, '' when something is absent. */
  readonly found: string;
  /** Why, in the language of the interface. */
  readonly message: string;
  /** A better sentence for the one found; never for discrimination. */
  readonly instead?: string;
}

export interface ReviewFacts {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly position?: string;
  /** `yyyy-mm-dd`. */
  readonly interviewDate?: string;
  /** `yyyy-mm-dd`. */
  readonly receivedDate?: string;
  /** ISO 8601 instant. */
  readonly now?: string;
  /** Addresses the letter goes to. */
  readonly to?: readonly string[];
  /** Addresses of colleagues, or the domains that are ours. */
  readonly colleagues?: readonly string[];
}
