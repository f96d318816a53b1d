import { rehearsal } from '../../session/letters/built-in-engine';
import { interfaceLanguage } from '../../session/state/interface-language';
import { answerWriting, type WritingQuestion } from './answer-writing';
import { answerPage } from './ask-worker';
import { rehearseInTasks } from './rehearse-in-tasks';

const answer = answerWriting();
let isAsked = false;

/** Writes letters on a thread of its own: typing waits for none, and neither their code nor their texts weigh on the page. */
answerPage(
  (question: WritingQuestion) => {
    isAsked ||= question.name === 'write';
    return answer(question);
  },
  () => rehearseInTasks(rehearsal(interfaceLanguage(navigator.language)), () => isAsked),
);
