/**
 * `npx tsx scripts/train-reading.ts`: learns every model of the reading from the labelled mail of the repository, in the
 * order they depend on each other: who applies first, since the others read the candidate’s own mail apart.
 */
import { applicationWeights } from '../src/thread/application/application-weights';
import { readLabelledMail } from './labelled-mail';
import { useWeights } from './log-linear';
import { applicationLessons, writeApplicationWeights } from './train-application';
import { candidateExamples, trainCandidate, usePersonWeights, writePersonWeights } from './train-candidate';
import { interviewLessons, writeInterviewWeights } from './train-interview';
import { positionLessons, writePositionWeights } from './train-position';
import { receivedLessons, writeReceivedWeights } from './train-received';
import { refusalLessons, writeRefusalWeights } from './train-refusal';

const mail = await readLabelledMail();
const people = trainCandidate(candidateExamples(mail));
writePersonWeights(people);
usePersonWeights(people);
useWeights(applicationWeights, writeApplicationWeights(applicationLessons(mail)));
writePositionWeights(positionLessons(mail));
writeReceivedWeights(receivedLessons(mail));
writeInterviewWeights(interviewLessons(mail));
writeRefusalWeights(refusalLessons(mail));
