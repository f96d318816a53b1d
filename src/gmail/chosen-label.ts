import { refusalCategory } from '../mailbox/marks';
import type { Memory } from '../session/memory/memory';
import { fold, normalise } from '../text/fold';

/** The label by which a team tells, in Gmail, that an application has had its answer: chosen once, and kept on this computer. */
export interface ChosenLabel {
  /** '' when no label is followed. */
  readonly name: () => string;
  readonly choose: (name: string) => void;
  /** Calls `listener` when it is chosen anew, here or in the panel of another tab. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** As long as Gmail lets a label’s name be, with its parents. */
export const longestLabel = 225;

export function chooseLabel(memory: Memory): ChosenLabel {
  const recall = (): string => {
    const kept = memory.recall('label-1');
    return typeof kept === 'string' ? kept.slice(0, longestLabel) : refusalCategory;
  };
  let name = recall();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  // Storage tells the other pages of the extension, and not the one that wrote.
  window.addEventListener('storage', () => {
    name = recall();
    tell();
  });
  return {
    name: () => name,
    choose(chosen) {
      name = chosen.slice(0, longestLabel);
      memory.keep('label-1', name);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The label of `labels` that is the chosen one, or null. Case and accents do not count; every word does. A nested label
 * (`Recrutement/Refus envoyé`) is known by its own name too, and a label inside the chosen one is another.
 */
export function findLabel(labels: readonly string[], chosen: string): string | null {
  const wanted = partsOf(chosen);
  if (wanted.length === 0) return null;
  const isWanted = (label: string): boolean => {
    const parts = partsOf(label);
    return parts.length >= wanted.length && wanted.every((part, at) => part === parts.at(at - wanted.length));
  };
  return labels.find(isWanted) ?? null;
}

function partsOf(label: string): readonly string[] {
  return fold(normalise(label))
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
