/** A conversation as the mimic shows it. */
export interface MimicThread {
  /** `thread-f:…`, as Gmail names them. */
  readonly id: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly MimicMessage[];
  /** Names of its labels, with their parents: `Parent/Child`. */
  readonly labels: readonly string[];
}

export interface MimicMessage {
  /** The number in `#msg-f:…`. */
  readonly id: string;
  readonly from: MimicPerson;
  readonly to: readonly MimicPerson[];
  /** Written out in the language of the page, as Gmail’s tooltip does. */
  readonly date: string;
  /** The body, scripts and all: the page cleans it. */
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string }[];
}

export interface MimicPerson {
  readonly name: string;
  readonly address: string;
}

/** What the page is told at its start. */
export interface MimicMailbox {
  readonly account: MimicPerson;
  readonly language: 'fr' | 'en';
  readonly threads: readonly MimicThread[];
  /** The labels that can be put on a thread. */
  readonly labels: readonly string[];
  /** HTML put under the words of a new draft, '' for none. */
  readonly signature: string;
}
