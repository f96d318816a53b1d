import type { Delay } from '../../src/mailbox/delay';
import type { Marks } from '../../src/mailbox/marks';
import type { PersonalStore } from '../../src/mailbox/personal-store';
import type { Selection } from '../../src/mailbox/selection';
import {
  MailboxError,
  type Abilities,
  type Insertion,
  type LetterBody,
  type Mailbox,
  type OpenItem,
  type Theme,
} from '../../src/mailbox/mailbox';

/** A Mailbox in memory: what is open, what was written, and answers that can be held back or refused. */
export interface MemoryMailbox extends Mailbox {
  readonly open: (item: OpenItem | null) => void;
  /** Something of an item has changed, or another one is open, and the client says which. */
  readonly change: (item: OpenItem) => void;
  /** Another item is open, and the client has not said so yet. */
  readonly openSilently: (item: OpenItem | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly written: readonly Written[];
  /** The next call of this kind fails so. */
  readonly failNext: (call: Call, error: Error) => void;
  /** The next call of this kind waits until the returned function is called. */
  readonly holdNext: (call: Call) => () => void;
  /** What the draft says, and what is selected in it; letters written go to its top. */
  readonly draft: { text: string; selected: string };
}

type Call = 'read' | 'reply' | 'insert' | 'replace';

export interface Written {
  readonly how: 'reply' | 'reply-all' | 'top' | 'cursor' | 'selection';
  readonly itemKey: string;
  readonly letter: LetterBody;
}

export function createMemoryMailbox(
  options: {
    readonly item?: OpenItem | null;
    readonly abilities?: Partial<Abilities>;
    readonly displayLanguage?: string;
    readonly delay?: Delay;
    readonly marks?: Marks;
    readonly user?: { readonly name: string; readonly address: string };
    readonly personal?: PersonalStore;
    /** `open` makes a message the one that is read, without the client saying so. */
    readonly selection?: (open: (item: OpenItem | null) => void) => Selection;
  } = {},
): MemoryMailbox {
  let current = options.item ?? null;
  const written: Written[] = [];
  const draft = { text: '', selected: '' };
  const itemListeners = new Set<(itemKey?: string) => void>();
  const themeListeners = new Set<(theme: Theme) => void>();
  const failures = new Map<string, Error>();
  const holds = new Map<string, Promise<void>>();

  async function answer(call: string): Promise<void> {
    const hold = holds.get(call);
    holds.delete(call);
    const failure = failures.get(call);
    failures.delete(call);
    await hold;
    if (failure !== undefined) throw failure;
  }

  function checkOpen(call: string, itemKey: string): void {
    if (current?.key !== itemKey) throw new MailboxError('item-changed', call);
  }

  return {
    get abilities() {
      const compose = current?.mode === 'compose';
      return {
        reply: !compose,
        replyAll: !compose,
        insertAtTop: compose,
        insertAtCursor: compose,
        ...options.abilities,
      };
    },
    displayLanguage: options.displayLanguage ?? 'fr-FR',
    user: options.user ?? { name: 'Camille Perrin', address: 'camille.perrin@novalys.example' },
    ...(options.delay === undefined ? {} : { delay: options.delay }),
    ...(options.marks === undefined ? {} : { marks: options.marks }),
    ...(options.personal === undefined ? {} : { personal: options.personal }),
    ...(options.selection === undefined ? {} : { selection: options.selection((item) => (current = item)) }),
    written,
    draft,
    open(item) {
      current = item;
      for (const listener of itemListeners) listener();
    },
    change(item) {
      current = item;
      for (const listener of itemListeners) listener(item.key);
    },
    openSilently(item) {
      current = item;
    },
    setTheme(theme) {
      for (const listener of themeListeners) listener(theme);
    },
    failNext: (call, error) => void failures.set(call, error),
    holdNext(call) {
      const { promise, resolve } = deferred();
      holds.set(call, promise);
      return resolve;
    },
    async readOpenItem() {
      const item = current;
      await answer('read');
      return item;
    },
    onItemChanged(listener) {
      itemListeners.add(listener);
      return () => itemListeners.delete(listener);
    },
    onThemeChanged(listener) {
      themeListeners.add(listener);
      listener('light');
      return () => themeListeners.delete(listener);
    },
    async reply(letter, { all, itemKey }) {
      checkOpen('displayReplyFormAsync', itemKey);
      await answer('reply');
      written.push({ how: all ? 'reply-all' : 'reply', itemKey, letter });
    },
    async insert(letter, { place, itemKey }): Promise<Insertion> {
      checkOpen('body.prependAsync', itemKey);
      const format = current?.bodyFormat ?? 'html';
      await answer('insert');
      written.push({ how: place, itemKey, letter });
      draft.text = `${letter.text}\n\n${draft.text}`;
      return { place, format };
    },
    async findLetter(letter, itemKey) {
      checkOpen('body.getAsync', itemKey);
      if (draft.text.includes(letter.text)) return Promise.resolve('whole');
      return Promise.resolve(draft.text.includes(letter.text.slice(-10)) ? 'changed' : 'absent');
    },
    async replaceSelected(letter, next, itemKey): Promise<Insertion> {
      checkOpen('body.setSelectedDataAsync', itemKey);
      await answer('replace');
      if (draft.selected !== letter.text) throw new MailboxError('not-selected', 'item.getSelectedDataAsync');
      draft.text = draft.text.replace(draft.selected, next?.text ?? '');
      draft.selected = '';
      if (next !== null) written.push({ how: 'selection', itemKey, letter: next });
      return { place: 'selection', format: current?.bodyFormat ?? 'html' };
    },
  };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
