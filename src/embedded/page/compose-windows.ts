import { Draft, type DraftStart } from '../host/draft';
import type { AddIn } from '../model/add-in';
import { Observable } from '../model/observable';
import { isPinned, newPane, type OpenPane } from './open-pane';

/** What the send check said, until the recruiter answers. */
export type SendState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly slow: boolean; readonly addInName: string }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'held';
      readonly addIn: AddIn;
      readonly message: string;
      readonly canSendAnyway: boolean;
      readonly cancelLabel: string;
      readonly commandId: string;
      readonly contextData: string;
    };

export interface ComposeWindow {
  readonly draft: Draft;
  readonly pane: OpenPane | null;
  readonly minimised: boolean;
  readonly sendState: SendState;
  readonly note: { readonly kind: 'error' | 'done'; readonly text: string } | null;
}

/** The messages that are being written, each in its window. */
export class ComposeWindows extends Observable {
  all: readonly ComposeWindow[] = [];
  /** The key of the draft whose window is in front; null when none is. */
  active: string | null = null;
  private counter = 0;

  constructor(private readonly addIns: readonly AddIn[]) {
    super();
  }

  /** Opens a window in front of the others, with the pinned pane if there is one. */
  open(start: DraftStart): void {
    const draft = new Draft(`draft-${++this.counter}`, start);
    draft.subscribe(() => this.changed());
    const pane = isPinned('compose') ? this.pinnedPane() : null;
    this.all = [...this.all, { draft, pane, minimised: false, sendState: { kind: 'idle' }, note: null }];
    this.activate(draft.key);
  }

  /** Brings to the front the window of a draft that was saved under this id; false when it has none. */
  showSaved(id: string): boolean {
    const present = this.all.find((each) => each.draft.savedId === id);
    if (present !== undefined) this.activate(present.draft.key);
    return present !== undefined;
  }

  activate(key: string): void {
    this.active = key;
    this.update(key, { minimised: false });
  }

  minimise(key: string): void {
    if (this.active === key) this.active = null;
    this.update(key, { minimised: true });
  }

  update(key: string, change: Partial<ComposeWindow>): void {
    this.all = this.all.map((each) => (each.draft.key === key ? { ...each, ...change } : each));
    this.changed();
  }

  drop(draft: Draft): void {
    this.all = this.all.filter((each) => each.draft !== draft);
    if (this.active === draft.key) this.active = this.all.findLast((each) => !each.minimised)?.draft.key ?? null;
    this.changed();
  }

  private pinnedPane(): OpenPane | null {
    for (const addIn of this.addIns) {
      const button = addIn.composeButtons.find((each) => each.action.kind === 'pane' && each.action.pinning);
      if (button !== undefined) return newPane(addIn, button);
    }
    return null;
  }
}
