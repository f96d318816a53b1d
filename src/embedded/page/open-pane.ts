import type { AddIn, RibbonButton } from '../model/add-in';

export interface OpenPane {
  readonly addIn: AddIn;
  readonly button: RibbonButton;
  /** Another number is another frame. */
  readonly generation: number;
}

let generations = 0;

/** A pane that was not open before: even the same button’s gets a frame of its own. */
export function newPane(addIn: AddIn, button: RibbonButton): OpenPane {
  return { addIn, button, generation: ++generations };
}

/** Whether a pane stays when what is open changes, as this browser was told; kept for the next visit. */
export function isPinned(mode: 'read' | 'compose'): boolean {
  return localStorage.getItem(`embedded-pinned-${mode}`) === 'true';
}

export function keepPinned(mode: 'read' | 'compose', pinned: boolean): void {
  localStorage.setItem(`embedded-pinned-${mode}`, String(pinned));
}
