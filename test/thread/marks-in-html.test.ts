import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/eml/read-eml';
import { takeMarksOff } from '../../src/thread/plain-lines';
import { readThread } from '../../src/thread/read-thread';

const line = (text: string, depth = 0) => ({ text, depth });

test('a plain message shown as HTML keeps its marks, which are taken off and counted', () => {
  expect(takeMarksOff([line('Bonjour,'), line('> Merci'), line('> > hier', 1), line('>')])).toEqual([
    line('Bonjour,'),
    line('Merci', 1),
    line('hier', 3),
    line('', 1),
  ]);
});

test('one or two lines that begin so are arrows', () => {
  const arrows = [line('> Voir l’offre'), line('> Postuler'), line('Bonjour,')];
  expect(takeMarksOff(arrows)).toEqual(arrows);
});

test('a thread of plain messages says the same whether it is read as text or as the HTML a client makes of it', async () => {
  const root = join(__dirname, '../..');
  const open = await readEml(readFileSync(join(root, 'src/embedded/mailbox/c02-8.eml')));
  const html = (open.text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
  const context = { now: '2026-11-23T10:00:00+01:00', mailbox: ['recrutement@novalys.example'] };
  const { interviewDate } = readThread({ ...open, html, text: null }, context);
  expect(interviewDate).toMatchObject({ state: 'known', value: '2026-10-06' });
});
