import type { Choices } from '../../letter/list-choices';
import type { LetterRequest } from '../../letter/request';
import type { Customs, Engine, LettersInUse } from '../../session/engine/engine';
import type { Written } from '../../session/engine/written';
import { builtInEngine } from '../../session/letters/built-in-engine';
import type { InterfaceLanguage } from '../../session/state/state';

/**
 * What the thread that writes is asked. An edition is one set of letters: the thread has one at a time, and says so when
 * it is asked to write from another, as one does that has taken the place of a thread that died.
 */
export type WritingQuestion =
  | { readonly name: 'open'; readonly edition: number; readonly letters: LettersInUse }
  | { readonly name: 'write'; readonly edition: number; readonly request: LetterRequest };

export type WritingAnswer =
  | { readonly name: 'opened'; readonly customs: Customs; readonly choices: ChoicesByLanguage }
  | { readonly name: 'written'; readonly written: Written }
  | { readonly name: 'not-open' };

export type ChoicesByLanguage = Readonly<Record<InterfaceLanguage, Choices>>;

/** Answers such questions, in whichever thread it is called. */
export function answerWriting(): (question: WritingQuestion) => WritingAnswer | Promise<WritingAnswer> {
  let open: { readonly edition: number; readonly engine: Engine } | null = null;

  return (question) => {
    const { edition } = question;
    switch (question.name) {
      case 'open':
        return builtInEngine.over(question.letters).then((engine) => {
          open = { edition, engine };
          const { customs, choices } = engine;
          return { name: 'opened', customs, choices: { fr: choices('fr'), en: choices('en') } };
        });
      case 'write':
        return open?.edition === edition
          ? { name: 'written', written: open.engine.write(question.request) }
          : { name: 'not-open' };
    }
  };
}
