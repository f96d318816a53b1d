import { readThread } from '../../src/thread/read-thread';
import { growthOf, linearAtMost } from '../growth';
import { letter, type LetterParts } from './letter';

const context = { now: '2026-11-23T10:00:00+01:00', mailbox: ['recrutement@novalys.example'] };

describe('a mail built to be slow costs in proportion to its length', () => {
  it.each<[string, (size: number) => LetterParts]>([
    ['spaces', (size) => ({ body: ' '.repeat(size) })],
    ['spaces before a word', (size) => ({ body: `${' '.repeat(size)}x` })],
    ['spaces between words', (size) => ({ body: `Bonjour${' '.repeat(size)}je postule${'\t '.repeat(size / 2)}.` })],
    [
      'fixed spaces',
      (size) => ({ body: `Bonjour${'\u00a0'.repeat(size)}je postule.`, name: `Jean${'\u00a0'.repeat(size)}Dupont` }),
    ],
    ['spaces in HTML', (size) => ({ html: `<pre>Bonjour${' '.repeat(size)}x</pre><p>a${'&nbsp;'.repeat(size / 6)}b` })],
    [
      'spaces in a subject',
      (size) => ({ subject: `Candidature${' '.repeat(size)}au poste`, body: 'Bonjour, je postule.' }),
    ],
    ['empty lines', (size) => ({ body: `Bonjour${'\n'.repeat(size)}je postule.${' \n'.repeat(size / 2)}x` })],
    [
      'punctuation',
      (size) => ({ body: `je postule${'. '.repeat(size / 2)}x${'-'.repeat(size)}x${'_'.repeat(size)}x` }),
    ],
    ['figures', (size) => ({ body: `je postule ${'1'.repeat(size)} x ${'12/'.repeat(size / 3)}` })],
    ['brackets', (size) => ({ body: `${'('.repeat(size)}x${'<'.repeat(size)}`, name: `${'('.repeat(size)}Jean` })],
    ['an address without end', (size) => ({ address: `${'a.'.repeat(size / 2)}@b.example`, body: 'Bonjour' })],
    ['commas', (size) => ({ body: `poste de ${'a, '.repeat(size / 3)}`, subject: 'a,'.repeat(size / 2) })],
    ['nested blockquotes', (size) => ({ html: '<blockquote>'.repeat(size / 100) + 'Bonjour' })],
    ['header lines', (size) => ({ body: 'De : a\n'.repeat(size / 10) })],
    ['quote marks', (size) => ({ body: '>'.repeat(size) })],
    ['one word', (size) => ({ body: 'a'.repeat(size) })],
    ['capitalised words', (size) => ({ body: 'Jean DUPONT '.repeat(size / 12) })],
    ['titles without end', (size) => ({ body: 'candidature au poste de '.repeat(size / 24) })],
    [
      'one shouted word in a notice',
      (size) => ({ address: 'no-reply@jobs.example', body: `Jean Dupont a postulé.\n${'A'.repeat(size)}` }),
    ],
    ['a subject without end', (size) => ({ subject: 'A'.repeat(size), body: 'Bonjour, je postule.' })],
    ['a name without end', (size) => ({ name: `Jean ${'Dupont'.repeat(size)}`, body: 'Bonjour, je postule.' })],
    [
      'attachments without end',
      (size) => ({
        body: 'Bonjour, je postule.',
        attachments: Array.from({ length: size / 15 }, (_, at) => `CV_Jean_D${'abcdefghij'.charAt(at % 10)}${at}.pdf`),
      }),
    ],
    ['comments never closed', (size) => ({ html: `<style>${'/*a'.repeat(size / 3)}</style><p>x` })],
    ['closing tags of nothing', (size) => ({ html: '<div>'.repeat(size / 10) + '</p>'.repeat(size / 8) })],
    ['style sheets', (size) => ({ html: '<style>.a{i}{color:red}</style>'.repeat(size / 31) })],
    ['cells', (size) => ({ html: `<table><tr>${'<td>a</td>'.repeat(size / 10)}` })],
    ['open tags', (size) => ({ html: '<div style="a:b"'.repeat(size / 16) })],
  ])('%s', (_name, make) => {
    const parts = (size: number) => letter(make(size));
    expect(growthOf(100_000, parts, (message) => readThread(message, context))).toBeLessThan(linearAtMost);
  });
});
