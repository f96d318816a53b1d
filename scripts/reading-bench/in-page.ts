import { readThread } from '../../src/thread/read-thread';
import { madeContext, makeHtml, makeMessage, slowMail } from './made-mail';

/** What the benchmark calls in its page; nothing is measured here. */
const bench = {
  /** Makes so many messages of so many kilobytes, that nobody has read. */
  prepareMail(kilobytes: number, count: number): void {
    sources = Array.from({ length: count }, () => makeHtml(kilobytes));
    bodies = sources.map((html) => [html, null]);
  },
  /** Makes a mail built to be slow; plain text is parsed as the HTML that would show it. */
  prepareSlow(name: string, size: number): void {
    const body = slowMail[name]?.(size) ?? [null, null];
    bodies = [body];
    sources = [body[0] ?? `<pre>${body[1] ?? ''}</pre>`];
  },
  parse(): number {
    let length = 0;
    for (const html of sources) length += new DOMParser().parseFromString(html, 'text/html').body.textContent.length;
    return length;
  },
  read(): number {
    let messages = 0;
    for (const body of bodies) messages += readThread(makeMessage(...body), madeContext).messages.length;
    return messages;
  },
  slow: Object.keys(slowMail),
};

let sources: readonly string[] = [];
let bodies: readonly (readonly [html: string | null, text: string | null])[] = [];

export type Bench = typeof bench;

(globalThis as { bench?: Bench }).bench = bench;
