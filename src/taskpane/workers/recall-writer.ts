import type { LettersInUse, LetterWriter } from '../../session/engine/engine';
import { presentLetter } from '../../session/engine/present';
import { recallLetters } from '../../session/letters/kept-letters';
import type { Memory } from '../../session/memory/memory';
import { PaneIncomplete } from '../../session/values/pane-incomplete';
import type { AskWriting } from './write-in-worker';

/** What writes in a worker, from the letters that were in use last on this computer. */
export function recallWriter(ask: AskWriting, memory: Memory): Promise<LetterWriter> {
  let editions = 0;

  async function openWriter(letters: LettersInUse): Promise<LetterWriter> {
    editions += 1;
    const edition = editions;
    const open = () => ask({ name: 'open', edition, letters });
    const opened = await open();
    if (opened.name !== 'opened') throw new PaneIncomplete();
    return {
      letters,
      over: openWriter,
      customs: opened.customs,
      present: presentLetter,
      choices: (language) => opened.choices[language],
      async write(request) {
        const question = { name: 'write', edition, request } as const;
        let answer = await ask(question);
        if (answer.name === 'not-open') {
          await open();
          answer = await ask(question);
        }
        if (answer.name !== 'written') throw new PaneIncomplete();
        return answer.written;
      },
    };
  }

  return openWriter(recallLetters(memory));
}
