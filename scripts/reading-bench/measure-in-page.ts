import { readThread } from '../../src/thread/read-thread';
import { madeContext, makeHtml, makeMessage, slowMail } from './made-mail';

/** Runs in a page: what reading and parsing cost there, in milliseconds a message. */
export interface Row {
  readonly name: string;
  /** 0 for mail built to be slow, which is held against itself ten times longer. */
  readonly kilobytes: number;
  readonly parser: number;
  readonly reading: number;
  /** The median of the ratios of one round each: what the machine does meanwhile weighs on both alike. */
  readonly ratio: number;
}

const rounds = 15;
const warmUps = 60;

export interface Measures {
  /** The first reading of the page, nothing compiled, in milliseconds. */
  readonly first: number;
  readonly rows: readonly Row[];
  /** Work whose result is never looked at may be left out by the engine. */
  readonly kept: number;
}

export function measure(): Measures {
  const first = timeOf(() => readThread(makeMessage(makeHtml(10)), madeContext));
  for (let warm = 0; warm < warmUps; warm += 1) readThread(makeMessage(makeHtml(20)), madeContext);
  const mail = [10, 50, 100, 500, 1_024, 5_120].map((kilobytes) =>
    rowOf(
      'mail',
      kilobytes,
      () => makeHtml(kilobytes),
      (html) => [html, null],
      kilobytes <= 100 ? 10 : 1,
    ),
  );
  const slow = Object.entries(slowMail).flatMap(([name, make]) =>
    [10_000, 100_000].map((size) => {
      const [html, text] = make(size);
      return rowOf(
        `hostile: ${name} ${String(size)}`,
        0,
        () => html ?? `<pre>${text ?? ''}</pre>`,
        () => [html, text],
        1,
      );
    }),
  );
  return { first, rows: [...mail, ...slow], kept };
}

/** Each round makes its own mail, parses it and reads it; the timer of a page is coarse, so short work is repeated. */
function rowOf(
  name: string,
  kilobytes: number,
  make: () => string,
  bodyOf: (html: string) => readonly [html: string | null, text: string | null],
  repeated: number,
): Row {
  const times: { readonly parser: number; readonly reading: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sources = Array.from({ length: repeated }, make);
    const bodies = sources.map(bodyOf);
    const parse = () => {
      for (const html of sources) kept += new DOMParser().parseFromString(html, 'text/html').body.textContent.length;
    };
    const read = () => {
      for (const body of bodies) kept += readThread(makeMessage(...body), madeContext).messages.length;
    };
    const parserFirst = round % 2 === 0;
    const one = timeOf(parserFirst ? parse : read);
    const other = timeOf(parserFirst ? read : parse);
    const [parser, reading] = parserFirst ? [one, other] : [other, one];
    // The first rounds warm the engine up.
    if (round > 2) times.push({ parser: parser / repeated, reading: reading / repeated });
  }
  return {
    name,
    kilobytes,
    parser: median(times.map(({ parser }) => parser)),
    reading: median(times.map(({ reading }) => reading)),
    ratio: median(times.map(({ parser, reading }) => reading / Math.max(parser, 0.05))),
  };
}

let kept = 0;

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

(globalThis as { measureReading?: typeof measure }).measureReading = measure;
