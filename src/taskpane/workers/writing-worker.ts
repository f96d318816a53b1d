import { rehearsal } from '../../session/letters/built-in-engine';
import { interfaceLanguage } from '../../session/state/interface-language';
import { answerWriting, type WritingQuestion } from './answer-writing';
import { answerPage } from './ask-worker';

const answer = answerWriting();
let isAsked = false;

/** Writes letters on a thread of its own: typing waits for none, and neither their code nor their texts weigh on the page. */
answerPage(
  (question: WritingQuestion) => {
    isAsked ||= question.name === 'write';
    return answer(question);
  },
  () => rehearse(rehearsal(interfaceLanguage(navigator.language))[Symbol.iterator]()),
);

/** In many tasks: a question that comes meanwhile waits for no more than one, and ends them. */
function rehearse(steps: Iterator<() => void>): void {
  const step = steps.next();
  if (isAsked || step.done === true) return;
  step.value();
  setTimeout(rehearse, 0, steps);
}
