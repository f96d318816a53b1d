import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkLetter, readWithPhrases, type OutgoingMail, type SendFindings } from '../../src/onsend/check-letter';
import { plainLetters } from '../../src/onsend/plain-letters';
import { prohibitedGround } from '../../src/onsend/prohibited-grounds';
import { saysNo } from '../../src/onsend/refusal-words';
import { longestWarning, writeWarning } from '../../src/onsend/warning';
import { composeLetter } from '../../src/letter/compose-letter';
import { builtInLibrary } from '../../src/library/shipped/built-in-library';
import { everyWording } from '../letter/every-combination';

const refusal = 'Bonjour Éloïse,\n\nNous ne donnerons pas suite à votre candidature.\n\nBien à vous,';
const eloise = { name: 'Éloïse Marchand-Diallo', address: 'eloise.marchand@courriel.example' };
const camille = { name: 'Camille Perrin', address: 'camille.perrin@novalys.example' };

function check(changes: Partial<OutgoingMail>): SendFindings | null {
  let told: SendFindings | null | undefined;
  const mail = { text: refusal, from: 'recrutement@novalys.example', to: [eloise], cc: [], ...changes };
  checkLetter(
    mail,
    (text, found) => found(readWithPhrases(text)),
    (found) => {
      if (told !== undefined) throw new Error('told twice');
      told = found;
    },
  );
  if (told === undefined) throw new Error('never told');
  return told;
}

const nothing: SendFindings = { hole: '', ground: '', wrongName: '', colleagues: [] };

describe('a mail about to leave', () => {
  it.each<readonly [string, Partial<OutgoingMail>, Partial<SendFindings> | null]>([
    ['a refusal in order', {}, null],
    ['a placeholder', { text: refusal.replace('Éloïse', '[Prénom]') }, { hole: '[Prénom]' }],
    ['a placeholder of a template', { text: `${refusal}\n{{signature}}` }, { hole: '{{signature}}' }],
    ['a greeting without a name', { text: refusal.replace(' Éloïse', ' ') }, { hole: 'Bonjour ,' }],
    ['a forbidden reason', { text: `${refusal} Vous êtes trop jeune pour ce poste.` }, { ground: 'trop jeune' }],
    [
      'a forbidden reason with odd apostrophes and spaces',
      { text: `${refusal} À votre\u00a0âge, c’est difficile.` },
      { ground: 'votre\u00a0âge' },
    ],
    ['a policy of equality', { text: `${refusal} Nous recrutons sans distinction d’âge ni de handicap.` }, null],
    ['somebody else’s name', { text: refusal.replace('Éloïse', 'Thibault') }, { wrongName: 'Thibault' }],
    ['a family name', { text: refusal.replace('Éloïse', 'Madame Marchand-Diallo') }, null],
    ['no name at all', { text: refusal.replace('Éloïse', 'à toutes et à tous') }, null],
    [
      'an address that names nobody',
      { text: refusal.replace('Éloïse', 'Zoé'), to: [{ name: '', address: 'contact@courriel.example' }] },
      null,
    ],
    ['a colleague in copy', { cc: [camille] }, { colleagues: ['Camille Perrin'] }],
    ['our own shared address in copy', { cc: [{ name: '', address: 'Recrutement@novalys.example' }] }, null],
    ['a mail among colleagues', { text: refusal.replace('Éloïse', '[Prénom]'), to: [camille] }, null],
    ['a mail that refuses nobody', { text: 'Bonjour [Prénom],\n\nRendez-vous mardi à 9 h.' }, null],
    [
      'a placeholder in what the candidate wrote',
      { text: `${refusal}\n\n________________________________\nDe : Éloïse\n\nBonjour [Nom], je suis trop jeune.` },
      null,
    ],
    [
      'a placeholder in a quoted line',
      { text: `${refusal}\n> Bonjour [Prénom],\n> je suis trop vieille pour attendre.` },
      null,
    ],
    [
      'a placeholder above an Outlook header',
      { text: `${refusal}\n[date]\n\nDe : Éloïse\nEnvoyé : lundi\nÀ : nous\n\n[Nom]` },
      { hole: '[date]' },
    ],
  ])('with %s', (_name, changes, expected) => {
    expect(check(changes)).toEqual(expected === null ? null : { ...nothing, ...expected });
  });

  it('is read to its end in one pass, whatever it holds', () => {
    const hostile = ['a', '[', '_', '{{', 'Bonjour ', 'pas ', '> ', 'De : '].map((part) => part.repeat(200_000));
    for (const text of hostile) expect(() => check({ text: refusal + text })).not.toThrow();
  });
});

describe('our own letters', () => {
  it('all say no, and none is held back', () => {
    let count = 0;
    const faults: unknown[] = [];
    for (const [index, request] of [...everyWording()].entries()) {
      // Coprime with the turns of the wordings: every one of them is met, in a part of the combinations.
      if (index % 11 !== 0) continue;
      const { text, missing } = composeLetter(request, builtInLibrary);
      if (missing.length > 0) continue;
      count += 1;
      const to = [{ name: `${request.firstName ?? ''} Le Goff`, address: 'm.legoff@courriel.example' }];
      const found = check({ text, to });
      if (found !== null || !saysNo(plainLetters(text))) faults.push({ text, found });
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});

describe('the phrases for forbidden reasons, on the sentences labelled for the review', () => {
  interface Labelled {
    readonly text: string;
    readonly expect?: readonly { readonly kind: string }[];
  }
  const folder = path.join('test', 'fixtures', 'review');
  const sentences = readdirSync(folder)
    .filter((file) => !file.startsWith('letters'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
  const isForbidden = ({ expect: labels = [] }: Labelled) => labels.some(({ kind }) => kind === 'discrimination');
  const caught = sentences.filter(({ text }) => prohibitedGround(text, plainLetters(text)) !== '');

  it('are wrong in less than three cases in a hundred', () => {
    expect(caught.length).toBeGreaterThan(150);
    expect(caught.filter((each) => !isForbidden(each)).length / caught.length).toBeLessThan(0.03);
  });
});

describe('the warning', () => {
  const long = 'mot '.repeat(60);
  const everything = {
    hole: long,
    ground: long,
    wrongName: long,
    colleagues: [long, long, long, long],
  };

  it.each([true, false])('fits in Outlook’s dialog, in French: %s', (isFrench) => {
    const warning = writeWarning(everything, isFrench);
    expect(warning.length).toBeLessThanOrEqual(longestWarning);
    expect(warning).toMatch(/…\.$/);
    expect(warning).not.toMatch(/'/);
  });

  it('names what was found', () => {
    expect(writeWarning({ ...nothing, hole: '[Prénom]' }, true)).toBe(
      'Un passage reste à compléter\u00a0: «\u00a0[Prénom]\u00a0».',
    );
  });
});
