/**
 * Reviewing one whole letter, as a ratio to one pass of a comparable regular expression over the same text: the words the
 * grounds are read from in its language, as one alternation with word boundaries. Rounds are interleaved; the figure is
 * the median of the paired ratios. Then growth from a letter to a megabyte. Exits with 1 above a bound.
 */
import { groundWords } from '../src/review/words/grounds';
import { reviewLetter } from '../src/review/review-letter';
import { fold } from '../src/text/fold';
import { wholeWords } from '../src/text/word-boundary';
import { median } from './median';

const ratioBound = 12;
/** Milliseconds for a letter: a quarter of a frame of 16. */
const timeBound = 4;
const growthBound = 2.5;

const letter = `Bonjour Maëlle,

Merci pour votre candidature au poste d’administratrice systèmes et pour l’échange du 2 avril, dont nous gardons un bon souvenir.

Nous avons choisi de ne pas poursuivre avec votre candidature pour ce poste. Le point décisif a porté sur une expérience plus poussée de Kubernetes en production, que l’équipe attend dès l’arrivée, et qu’une autre personne présentait davantage.

Le projet de supervision que vous avez présenté nous a marqués par sa clarté : la façon dont vous avez expliqué le choix des alertes, puis leur tri, a convaincu toute l’équipe de votre sens de l’exploitation. Vos réponses sur la sauvegarde et la reprise étaient justes, et nous avons apprécié votre franchise sur ce qui restait à apprendre.

Avec votre accord, nous garderons votre dossier deux ans au plus après notre dernier échange, pour vous parler d’un poste en supervision ; vous pouvez demander sa suppression à tout moment, en répondant à ce message.

Nous vous souhaitons une belle suite dans votre recherche.

Bien cordialement,
Camille Perrin
`;

const alternatives = Object.values(groundWords)
  .flatMap(({ telltale, ambiguous }) => `${telltale.fr ?? ''}|${ambiguous.fr ?? ''}`.split(/[|\n]/))
  .map((part) => part.trim())
  .filter((part) => /^[a-z ]+\*?$/.test(part))
  .map((part) => part.replace('*', '[a-z]*').replaceAll(' ', '[ \\u0027-]+'));
const comparable = wholeWords(alternatives.join('|'));

const facts = {
  firstName: 'Maëlle',
  position: 'Administratrice systèmes',
  receivedDate: '2026-03-03',
  now: '2026-04-20',
};
const ours = () => reviewLetter(letter, { language: 'fr', facts }).length;
const theirs = () => [...fold(letter).matchAll(comparable)].length;

function timed(work: () => number, times: number): number {
  const start = process.hrtime.bigint();
  let kept = 0;
  for (let i = 0; i < times; i++) kept += work();
  const spent = Number(process.hrtime.bigint() - start) / 1e6 / times;
  return kept < 0 ? Infinity : spent;
}

const first = timed(ours, 1);
timed(ours, 50);
timed(theirs, 50);
const rounds = Array.from({ length: 25 }, () => ({ ours: timed(ours, 8), theirs: timed(theirs, 8) }));
const ratio = median(rounds.map((round) => round.ours / round.theirs));
const spent = median(rounds.map((round) => round.ours));

const perCharacter = (size: number) => {
  const text = letter.repeat(Math.ceil(size / letter.length));
  reviewLetter(text);
  return median([1, 2, 3].map(() => timed(() => reviewLetter(text, { language: 'fr' }).length, 1))) / text.length;
};
const growth = perCharacter(1_000_000) / perCharacter(20_000);

console.log(`first review, grammar compiled: ${first.toFixed(1)} ms`);
console.log(`a letter of ${letter.length} characters: ${spent.toFixed(3)} ms (bound ${timeBound})`);
console.log(`against one pass of a regular expression: ${ratio.toFixed(2)} (bound ${ratioBound})`);
console.log(`cost of a character, 1 MB against 20 kB: ${growth.toFixed(2)} (bound ${growthBound})`);
if (ratio > ratioBound || spent > timeBound || growth > growthBound) process.exitCode = 1;
