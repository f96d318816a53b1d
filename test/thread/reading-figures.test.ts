import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import { readThread } from '../../src/thread/read-thread';
import { scoreReadings, type FactName, type Label, type Reading, type Score } from './score';

const root = join(__dirname, '..', '..');

/** One message in so many is read: the whole folders are scored by `scripts/score-reading.ts`. */
async function scoreFolder(folder: string, labelsFile: string, oneIn: number): Promise<Score> {
  const all = JSON.parse(readFileSync(labelsFile, 'utf8')) as Label[];
  const labels = all.filter((_, at) => at % oneIn === 0);
  const readings: Reading[] = [];
  for (const label of labels) {
    const file = join(folder, label.file);
    if (!existsSync(file)) throw new Error(`${label.file} has a label and no message`);
    const message = await readEml(readFileSync(file));
    readings.push({ label, facts: readThread(message, { now: label.now, mailbox: [label.mailbox].flat() }) });
  }
  return scoreReadings(readings);
}

/** Least share exact when the thread says the fact, most share invented when it does not: a little below what is reached. */
type Floors = Readonly<Record<FactName, readonly [exact: number, invented: number]>>;

const sets: Readonly<Record<string, { folder: string; labels: string; oneIn: number; whole: number; floors: Floors }>> =
  {
    'the sample mailbox': {
      folder: join(root, 'src/embedded/mailbox'),
      labels: join(root, 'test/fixtures/mailbox-labels.json'),
      oneIn: 1,
      whole: 0.95,
      floors: {
        firstName: [0.98, 0.01],
        lastName: [0.98, 0.01],
        position: [0.96, 0.01],
        stage: [0.98, 0.01],
        interviewDate: [0.99, 0.01],
        receivedDate: [0.97, 0.01],
        language: [0.98, 0.01],
        alreadyRefused: [0.99, 0.01],
      },
    },
    'the development set': {
      folder: join(root, 'test/fixtures/reading/dev'),
      labels: join(root, 'test/fixtures/reading/dev/labels.json'),
      oneIn: 2,
      whole: 0.76,
      floors: {
        firstName: [0.92, 0.08],
        lastName: [0.91, 0.08],
        position: [0.95, 0.03],
        stage: [0.91, 0.09],
        interviewDate: [0.8, 0.05],
        receivedDate: [0.88, 0.12],
        language: [0.95, 0.02],
        alreadyRefused: [0.65, 0.01],
      },
    },
    'the letters, notices and corporate mail of nine more writers': {
      folder: join(root, 'test/fixtures/reading/more'),
      labels: join(root, 'test/fixtures/reading/more/labels.json'),
      oneIn: 2,
      whole: 0.78,
      floors: {
        firstName: [0.91, 0.06],
        lastName: [0.9, 0.06],
        position: [0.89, 0.03],
        stage: [0.93, 0.07],
        interviewDate: [0.96, 0.02],
        receivedDate: [0.96, 0.02],
        language: [0.95, 0.02],
        alreadyRefused: [0.84, 0.01],
      },
    },
    'every kind of mail, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/every-kind'),
      labels: join(root, 'test/fixtures/untaught/every-kind/labels.json'),
      oneIn: 1,
      whole: 0.82,
      floors: {
        firstName: [0.94, 0.09],
        lastName: [0.94, 0.09],
        position: [0.92, 0.03],
        stage: [0.94, 0.05],
        interviewDate: [0.89, 0.04],
        receivedDate: [0.94, 0.04],
        language: [0.97, 0.01],
        alreadyRefused: [0.99, 0.01],
      },
    },
    'exchanges held, to come and missed, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/exchanges'),
      labels: join(root, 'test/fixtures/untaught/exchanges/labels.json'),
      oneIn: 1,
      whole: 0.83,
      floors: {
        firstName: [0.99, 0.07],
        lastName: [0.99, 0.05],
        position: [0.96, 0.05],
        stage: [0.88, 0.07],
        interviewDate: [0.92, 0.11],
        receivedDate: [0.89, 0.03],
        language: [0.99, 0.01],
        alreadyRefused: [0.99, 0.01],
      },
    },
    'rare trades, lists and doubtful meetings, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/rare-trades-and-lists'),
      labels: join(root, 'test/fixtures/untaught/rare-trades-and-lists/labels.json'),
      oneIn: 1,
      whole: 0.81,
      floors: {
        firstName: [0.95, 0.01],
        lastName: [0.95, 0.01],
        position: [0.86, 0.01],
        stage: [0.93, 0.01],
        interviewDate: [0.89, 0.02],
        receivedDate: [0.93, 0.01],
        language: [0.96, 0.01],
        alreadyRefused: [0.83, 0.01],
      },
    },
    'every kind of mail, of now and of the 2000s, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/kinds-and-years'),
      labels: join(root, 'test/fixtures/untaught/kinds-and-years/labels.json'),
      oneIn: 1,
      whole: 0.86,
      floors: {
        firstName: [0.98, 0.03],
        lastName: [0.98, 0.01],
        position: [0.92, 0.04],
        stage: [0.95, 0.03],
        interviewDate: [0.94, 0.02],
        receivedDate: [0.99, 0.04],
        language: [0.99, 0.01],
        alreadyRefused: [0.99, 0.01],
      },
    },
    'everybody’s mail, in which few apply, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/everybodys-mail'),
      labels: join(root, 'test/fixtures/untaught/everybodys-mail/labels.json'),
      oneIn: 1,
      whole: 0.96,
      floors: {
        firstName: [0.99, 0.03],
        lastName: [0.99, 0.03],
        position: [0.99, 0.02],
        stage: [0.99, 0.04],
        interviewDate: [0.99, 0.02],
        receivedDate: [0.99, 0.03],
        language: [0.99, 0.01],
        alreadyRefused: [0.99, 0.01],
      },
    },
    'the natural mix, odd kinds and the 2000s, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/ordinary-and-odd'),
      labels: join(root, 'test/fixtures/untaught/ordinary-and-odd/labels.json'),
      oneIn: 1,
      whole: 0.85,
      floors: {
        firstName: [0.95, 0.08],
        lastName: [0.95, 0.08],
        position: [0.92, 0.03],
        stage: [0.95, 0.12],
        interviewDate: [0.99, 0.03],
        receivedDate: [0.95, 0.05],
        language: [0.98, 0.01],
        alreadyRefused: [0.9, 0.01],
      },
    },
    'six recruiters’ mailboxes and old lists, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/six-houses-and-lists'),
      labels: join(root, 'test/fixtures/untaught/six-houses-and-lists/labels.json'),
      oneIn: 1,
      whole: 0.88,
      floors: {
        firstName: [0.98, 0.01],
        lastName: [0.98, 0.03],
        position: [0.92, 0.01],
        stage: [0.96, 0.05],
        interviewDate: [0.96, 0.02],
        receivedDate: [0.94, 0.01],
        language: [0.97, 0.01],
        alreadyRefused: [0.99, 0.01],
      },
    },
    'mail in forty tongues, that taught nothing': {
      folder: join(root, 'test/fixtures/untaught/forty-tongues'),
      labels: join(root, 'test/fixtures/untaught/forty-tongues/labels.json'),
      oneIn: 1,
      whole: 0.58,
      floors: {
        firstName: [0.79, 0.06],
        lastName: [0.79, 0.06],
        position: [0.68, 0.04],
        stage: [0.79, 0.12],
        interviewDate: [0.46, 0.01],
        receivedDate: [0.94, 0.19],
        language: [0.92, 0.01],
        alreadyRefused: [0.6, 0.02],
      },
    },
    'the set once kept aside': {
      folder: join(root, 'test/fixtures/reading/aside'),
      labels: join(root, 'test/fixtures/reading/aside/labels.json'),
      oneIn: 1,
      whole: 0.54,
      floors: {
        firstName: [0.84, 0.24],
        lastName: [0.81, 0.22],
        position: [0.94, 0.05],
        stage: [0.8, 0.14],
        interviewDate: [0.62, 0.08],
        receivedDate: [0.8, 0.1],
        language: [0.97, 0.02],
        alreadyRefused: [0.45, 0.01],
      },
    },
  };

describe.each(Object.entries(sets))('%s is read as well as before', (_name, set) => {
  let score: Score;
  beforeAll(async () => {
    score = await scoreFolder(set.folder, set.labels, set.oneIn);
  });

  it.each(Object.keys(set.floors) as FactName[])('%s', (fact) => {
    const [exact, invented] = set.floors[fact];
    const one = score.facts[fact];
    // Where no message says the fact there is nothing to find.
    expect(one.said === 0 ? 1 : one.exact / one.said).toBeGreaterThanOrEqual(exact);
    expect(one.invented / one.silent).toBeLessThanOrEqual(invented);
  });

  it('whole messages', () => {
    expect(score.whole / score.messages).toBeGreaterThanOrEqual(set.whole);
  });
});
