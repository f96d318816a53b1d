import type { DraftAttachment, OutgoingMail, Person } from '../model/mail';
import { Observable } from '../model/observable';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** The body of a draft, where it is being written. The document is the truth: nothing else keeps a copy. */
export interface BodyEditor {
  read(coercion: Coercion): string;
  replace(data: string, coercion: Coercion): void;
  prepend(data: string, coercion: Coercion): void;
  /** Over the selection, at the caret, or at the top when the body never had the caret. */
  insertAtSelection(data: string, coercion: Coercion): void;
  readSelection(coercion: Coercion): string;
  setSignature(data: string, coercion: Coercion): void;
}

export type Coercion = 'text' | 'html';

export interface DraftStart {
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly format: 'html' | 'text';
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** In the draft’s format. */
  readonly body: string;
  readonly conversationId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  readonly attachments: readonly DraftAttachment[];
  /** The item id of a draft that was saved before. */
  readonly savedId: string | null;
}

/** A message being written in one compose window. */
export class Draft extends Observable {
  readonly composeType: DraftStart['composeType'];
  readonly from: Person;
  readonly conversationId: string;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  /** The body the editor starts with, in the draft’s format. */
  startBody: string;

  format: 'html' | 'text';
  subject: string;
  readonly recipients: Record<RecipientField, readonly Person[]>;
  attachments: readonly DraftAttachment[];
  savedId: string | null;
  deliverAt = 0;
  categories: readonly string[] = [];
  readonly sessionData = new Map<string, string>();
  readonly internetHeaders = new Map<string, string>();
  /** Added to the end of the body when it is sent; '' for nothing. */
  appendedOnSend = '';
  /** Handed to the pane that a send check opens. */
  initializationContext = '';

  private editor: BodyEditor | null = null;
  private readonly editorWaiting: ((editor: BodyEditor) => void)[] = [];

  constructor(
    readonly key: string,
    start: DraftStart,
  ) {
    super();
    this.composeType = start.composeType;
    this.format = start.format;
    this.from = start.from;
    this.conversationId = start.conversationId;
    this.inReplyTo = start.inReplyTo;
    this.references = start.references;
    this.subject = start.subject;
    this.startBody = start.body;
    this.recipients = { to: start.to, cc: start.cc, bcc: start.bcc };
    this.attachments = start.attachments;
    this.savedId = start.savedId;
  }

  /** Changes fields and tells whoever shows them. */
  update(change: (draft: this) => void): void {
    change(this);
    this.changed();
  }

  /** Recipients while they are typed: nobody is told yet, but a Send pressed now has them. */
  type(field: RecipientField, people: readonly Person[]): void {
    this.recipients[field] = people;
  }

  attachEditor(editor: BodyEditor): void {
    this.editor = editor;
    for (const resolve of this.editorWaiting.splice(0)) resolve(editor);
  }

  /** Resolves once the compose window shows the body. */
  body(): Promise<BodyEditor> {
    if (this.editor !== null) return Promise.resolve(this.editor);
    return new Promise((resolve) => this.editorWaiting.push(resolve));
  }

  /** Rewrites the draft in the other format; the editor shows `body` from now on. */
  switchFormat(format: 'html' | 'text', body: string): void {
    this.editor = null;
    this.format = format;
    this.startBody = body;
    this.changed();
  }

  async toOutgoing(date: number): Promise<OutgoingMail> {
    const editor = await this.body();
    return {
      replaces: this.savedId,
      from: this.from,
      to: this.recipients.to,
      cc: this.recipients.cc,
      bcc: this.recipients.bcc,
      subject: this.subject,
      format: this.format,
      body: editor.read(this.format),
      inReplyTo: this.inReplyTo,
      references: this.references,
      conversationId: this.conversationId,
      attachments: this.attachments,
      internetHeaders: Object.fromEntries(this.internetHeaders),
      deliverAt: this.deliverAt,
      date,
    };
  }
}
