/**
 * `npx tsx scripts/train-reading.ts`: learns every model of the reading from the labelled mail of the repository, in the
 * order they depend on each other: a post plainly named tells that somebody applies, and the others read the candidate’s own
 * mail apart.
 */
import { personWeights } from '../src/thread/candidate/person-weights';
import { titleWeights } from '../src/thread/position/title-weights';
import { readLabelledMail, readMeetingMail } from './labelled-mail';
import { useWeights } from './log-linear';
import { candidateExamples, writePersonWeights } from './train-candidate';
import { interviewLessons, writeInterviewWeights } from './train-interview';
import { positionLessons, writePositionWeights } from './train-position';
import { receivedLessons, writeReceivedWeights } from './train-received';
import { refusalLessons, writeRefusalWeights } from './train-refusal';
import { unsolicitedLessons, writeUnsolicitedWeights } from './train-unsolicited';

const mail = await readLabelledMail();
useWeights(titleWeights, writePositionWeights(positionLessons(mail)));
useWeights(personWeights, writePersonWeights(candidateExamples(mail)));
writeUnsolicitedWeights(unsolicitedLessons(mail));
writeReceivedWeights(receivedLessons(mail));
writeInterviewWeights(interviewLessons([...mail, ...(await readMeetingMail())]));
writeRefusalWeights(refusalLessons(mail));
