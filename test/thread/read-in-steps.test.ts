import { readInSteps, readThread } from '../../src/thread/read-thread';
import { rehearsedQuestions } from '../../src/taskpane/workers/rehearsed-messages';

test('a reading in steps, with other messages read between them, says what a reading in one does', () => {
  for (const { message, context } of rehearsedQuestions) {
    const steps = readInSteps(message, context);
    let step = steps.next();
    let taken = 1;
    for (; step.done !== true; step = steps.next()) {
      taken += 1;
      for (const other of rehearsedQuestions) readThread(other.message, other.context);
    }
    expect(taken).toBeGreaterThan(4);
    expect(step.value).toEqual(readThread(message, context));
  }
});
