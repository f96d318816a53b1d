import { fold } from '../../src/text/fold';
import {
  openingIds,
  reasonIds,
  scenarioIds,
  type LetterLanguage,
  type LetterPart,
  type LetterRequest,
  type OpeningId,
  type ReasonId,
} from '../../src/letter/request';
import { suitsScenario } from '../../src/letter/sensible-pairs';

/** Words of grammar, and those a refusal is about: nothing else names the post, the application or the meeting. */
const expected: Readonly<Record<LetterLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'dans pour avec vous votre vôtre nous notre cette mais donc plus moins bien sont avons avez auront être avoir faire fait faut celui celle ceux ' +
      'elle cela leur leurs tout toute tous autre autres entre sans chez après avant jusqu rien déjà ' +
      'candidature candidatures poste postes offre offres mission missions proposition propositions stage alternance entretien entretiens'
    )
      .split(' ')
      .map(fold),
  ),
  en: new Set(
    (
      'that this with your yours from have will would they them been were what when where more most than other another about into which ' +
      'application applications role roles placement placements assignment assignments proposal proposals position positions'
    ).split(' '),
  ),
};

/** How much of two words is compared: « demande », « demandent » and « demandé » are one. */
const stemLength = 6;

/** Letters share most of their sentences: each is read once. */
const read = new Map<string, ReadonlySet<string>>();

function contentWords(sentence: string, language: LetterLanguage): ReadonlySet<string> {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const words = sentence.match(/\p{L}{4,}/gu) ?? [];
  const content = new Set(
    words
      .map((word) => fold(word.toLowerCase()))
      .filter((word) => !expected[language].has(word))
      .map((word) => word.slice(0, stemLength)),
  );
  read.set(sentence, content);
  return content;
}

/** Each content word that stands in two sentences running of a letter, with the two; greeting and close apart. */
export function repeatedWords(text: string, language: LetterLanguage): readonly string[] {
  const body = text.split('\n\n').slice(1, -1).join(' ');
  const sentences = body.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentences.slice(1).flatMap((sentence, at) => {
    const before = sentences[at] ?? '';
    const words = contentWords(before, language);
    return [...contentWords(sentence, language)]
      .filter((word) => words.has(word))
      .map((word) => `${word}: ${before} ‖ ${sentence}`);
  });
}

const details: Readonly<Record<LetterLanguage, readonly (string | undefined)[]>> = {
  fr: [
    undefined,
    'la soudure',
    'une licence de biologie',
    'davantage de pratique de Kubernetes',
    'il neige au Groenland',
  ],
  en: [undefined, 'welding', 'a degree in biology', 'deeper knowledge of Kubernetes', 'it snows in Greenland'],
};
const turns = [0, 1, 2] as const;

/** Parts that follow one another, by turns: with an apology between them, the thanks and the decision are of one side. */
function rewordings(first: number, second: number, apologises: boolean): Partial<Record<LetterPart, number>> {
  const [decision, reason] = apologises ? [first, second] : [second, first];
  return { thanks: first, apology: second, decision, reason, opening: decision, wishes: reason };
}

interface Beginning {
  readonly interviewDate?: string;
  readonly receivedDate?: string;
}
/** Late, very late, after a long course of interviews, or in time. */
const beginnings: readonly Beginning[] = [{}, { interviewDate: '2026-04-14' }].flatMap((met) => [
  met,
  ...['2026-04-01', '2026-03-07'].map((receivedDate) => ({ ...met, receivedDate })),
]);
/** An interview of two weeks ago is answered late: the apology and the thanks for a meeting stand together. */
const lateMeetings: readonly Beginning[] = ['2026-03-31', '2026-03-01'].map((interviewDate) => ({ interviewDate }));

/** Every pair of wordings that can follow one another, in every letter the pane offers with one of these openings. */
export function* everyNeighbour(openings: readonly OpeningId[] = openingIds): Generator<LetterRequest> {
  let count = 0;
  for (const language of ['fr', 'en'] as const)
    for (const scenario of scenarioIds)
      for (const reason of [undefined, ...reasonIds])
        if (reason === undefined || suitsScenario(reason, scenario))
          for (const first of turns)
            for (const second of turns) {
              const common = { language, scenario, ...(reason !== undefined && { reason }) };
              for (const request of [...ofItsBeginning(language, openings), ...ofItsEnd(language, reason, openings)]) {
                count++;
                yield {
                  opening: 'none',
                  ...common,
                  ...request,
                  address: count % 2 === 0 ? 'vous' : 'tu',
                  firstName: 'Zoé',
                  position: language === 'fr' ? 'Zythologue' : 'Zythologist',
                  openingDetail: language === 'fr' ? 'la brasserie' : 'brewing',
                  openingDate: '2026-09-01',
                  now: '2026-04-16T10:00:00+02:00',
                  sender: { firstName: 'Camille', lastName: 'Perrin', ...(count % 3 === 0 && { team: 'Équipe' }) },
                  seed: 'one conversation',
                  rewordings: rewordings(first, second, apologises(request)),
                };
              }
            }
}

/** How a letter begins is the same whatever its opening: once is enough, with the one that promises nothing. */
function* ofItsBeginning(language: LetterLanguage, openings: readonly OpeningId[]): Generator<Partial<LetterRequest>> {
  if (!openings.includes('none')) return;
  for (const beginning of [...beginnings, ...lateMeetings]) {
    yield beginning;
    // What is liked is only named: the sentence around it is ours.
    yield { ...beginning, personal: language === 'fr' ? 'votre book' : 'your garden' };
  }
}

function* ofItsEnd(
  language: LetterLanguage,
  reason: ReasonId | undefined,
  openings: readonly OpeningId[],
): Generator<Partial<LetterRequest>> {
  for (const opening of openings)
    for (const detail of reason === undefined ? [undefined] : details[language])
      yield { opening, ...(detail !== undefined && { detail }) };
}

const apologises = ({ receivedDate, interviewDate = '' }: Partial<LetterRequest>): boolean =>
  receivedDate !== undefined || (interviewDate !== '' && interviewDate < '2026-04-10');
