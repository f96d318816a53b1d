import type { Draft, RecipientField } from '../host/draft';
import type { HostFrame } from '../host/host-frame';

interface OpenFrame {
  readonly frame: HostFrame;
  /** Null: beside the reading pane. */
  readonly draft: Draft | null;
  readonly isPane: boolean;
}

/** The frames in which add-ins run, panes and functions alike: each is told what changes where it stands. */
export class OpenFrames {
  private readonly frames = new Set<OpenFrame>();

  /** The function returned takes the frame away. */
  add(frame: HostFrame, draft: Draft | null, isPane: boolean): () => void {
    const entry = { frame, draft, isPane };
    this.frames.add(entry);
    return () => {
      this.frames.delete(entry);
      frame.close();
    };
  }

  selectionChanged(): void {
    for (const { frame, draft } of this.frames) if (draft === null) frame.selectionChanged();
  }

  themeChanged(): void {
    for (const { frame } of this.frames) frame.themeChanged();
  }

  recipientsChanged(of: Draft, field: RecipientField): void {
    const changed = { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' };
    for (const { frame, draft } of this.frames) if (draft === of) frame.recipientsChanged(changed);
  }

  /** False where a pane beside the reading pane does not listen. */
  readItemChanged(): boolean {
    const panes = [...this.frames].filter(({ draft, isPane }) => draft === null && isPane);
    return panes.map(({ frame }) => frame.itemChanged()).every((listens) => listens);
  }
}
