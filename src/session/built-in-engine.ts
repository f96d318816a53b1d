import { builtInLibrary } from '#built-in-library';
import type { Engine } from './engine';
import { recallLetters } from './kept-letters';
import { createEngine } from './letters-engine';
import type { Memory } from './memory';

/**
 * The engine with the letters that were in use last on this computer: the first letter is the team’s, without waiting
 * for the network. A shell fetches this; nothing waits for it before.
 */
export function recallEngine(memory: Memory): Engine {
  return createEngine(builtInLibrary, recallLetters(memory));
}
