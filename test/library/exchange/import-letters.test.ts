import { utils, write } from 'cfb';
import { zipSync, strToU8 } from 'fflate';
import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../../src/letter/compose-letter';
import type { LetterRequest } from '../../../src/letter/request';
import { checkLibrary } from '../../../src/library/checking/check-library';
import { describeNote, isRefusal } from '../../../src/library/exchange/exchange-note';
import { importLetters, type GivenFile, type ImportedLibrary } from '../../../src/library/exchange/import-letters';
import { filesByPath } from '../../../src/library/exchange/library-file';
import { loadLibrary } from '../../../src/library/reading/load-library';

jest.setTimeout(60_000);

/** The no-break spaces of French typography, as a test can type them. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const given = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const bring = (...files: readonly GivenFile[]): Promise<ImportedLibrary> =>
  importLetters(files, { builtIn: builtInLibrary, language: 'fr' });
const said = ({ notes }: ImportedLibrary): readonly string[] =>
  notes.map((note) => plainSpaces(`${isRefusal(note) ? '✗' : '·'} ${describeNote(note, 'fr')}`));

/** A table with one letter a row, which says all there is to say of it. */
const table = (...bodies: readonly string[]): GivenFile =>
  given(
    'modeles.csv',
    ['titre;langue;texte;catégorie', ...bodies.map((body) => `Refus;fr;"${body.replaceAll('"', '""')}";after-cv`)].join(
      '\n',
    ),
  );

const request: LetterRequest = {
  language: 'fr',
  scenario: 'after-cv',
  opening: 'none',
  firstName: 'Maëlle',
  lastName: 'Kervadec',
  position: 'Architecte logiciel',
  interviewDate: '2026-04-09',
  now: '2026-04-16T10:00:00+02:00',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
};

function compose({ files }: ImportedLibrary, changes: Partial<LetterRequest> = {}): string {
  const { library, problems } = loadLibrary(filesByPath(files), builtInLibrary);
  expect(problems.filter(({ file }) => file !== 'library.json')).toEqual([]);
  return plainSpaces(composeLetter({ ...request, ...changes }, library).text);
}

const plainLetter =
  'Bonjour [Prénom],\n\nMerci pour votre candidature au poste de [Poste]. Elle n’a pas été retenue.\n\nCordialement,';

test('a row of a table becomes a letter with our fields, in the parts a recruiter knows', async () => {
  const brought = await bring(table(plainLetter));
  expect(said(brought)).toEqual([]);
  expect(brought.letters).toEqual([
    {
      file: 'modeles.csv',
      line: 2,
      title: 'Refus',
      language: 'fr',
      scenario: 'after-cv',
      path: 'fr/letters/after-cv.hbs',
    },
  ]);
  expect(compose(brought)).toBe(
    'Bonjour Maëlle,\n\nMerci pour votre candidature au poste d’Architecte logiciel. Elle n’a pas été retenue.\n\nCordialement,',
  );
  const { library } = loadLibrary(filesByPath(brought.files), builtInLibrary);
  const { missing } = composeLetter({ ...request, firstName: '', position: '' }, library);
  expect(missing).toEqual(['firstName', 'position']);
});

test('what the recruiter adds in the pane stands in a brought letter', async () => {
  const text = compose(await bring(table(plainLetter)), {
    personal: 'Votre projet de supervision est remarquable.',
    reason: 'experience',
    opening: 'talent-pool',
    receivedDate: '2026-03-01',
  });
  expect(text).toContain('Votre projet de supervision est remarquable.');
  for (const words of ['expérience', 'données', 'patience']) expect(text).toMatch(new RegExp(words));
});

test.each([
  ['Bonjour {{candidate.firstname}},', 'Bonjour Maëlle,'],
  ['Bonjour <<Prénom>> <<Nom>>,', 'Bonjour Maëlle Kervadec,'],
  ['Madame XXX,', 'Madame Kervadec,'],
  ['Bonjour %PRENOM%,', 'Bonjour Maëlle,'],
  ['Bonjour ${firstName},', 'Bonjour Maëlle,'],
  ['Bonjour XXX,', 'Bonjour Maëlle,'],
  ['Bonjour «Prénom»,', 'Bonjour Maëlle,'],
  ['Bonjour {Name},', 'Bonjour Maëlle,'],
])('the hole of %j is filled', async (greeting, filled) => {
  const brought = await bring(table(`${greeting}\n\nVotre candidature n’a pas été retenue.`));
  expect(compose(brought).split('\n')[0]).toBe(filled);
});

test.each([
  ['le poste d’[intitulé du poste]', 'le poste d’Architecte logiciel'],
  ['le poste « [Poste] »', 'le poste « Architecte logiciel »'],
  ['le poste de XXX', 'le poste d’Architecte logiciel'],
  ['notre entretien du [date]', 'notre entretien du 9 avril'],
  ['notre échange du {{ date_entretien }}', 'notre échange du 9 avril'],
])('%j says what it is about', async (hole, filled) => {
  const brought = await bring(table(`Bonjour,\n\nMerci pour ${hole}. Votre candidature n’a pas été retenue.`));
  expect(compose(brought)).toContain(`Merci pour ${filled}.`);
});

test.each(['[Entreprise]', '{{manager}}', 'XXX', '<<Motif>>', '%SALAIRE%', '{{', '[à compléter]', '<nom>', '{{{x}}}'])(
  'a letter with the hole %j is not taken, and the report says where it is',
  async (hole) => {
    const brought = await bring(
      table(plainLetter, `Bonjour,\n\nVotre candidature.\n\nElle n’a pas été retenue chez ${hole} cette année.`),
    );
    expect(brought.letters).toHaveLength(1);
    expect(said(brought)).toEqual([expect.stringMatching(/^✗ modeles\.csv, ligne \d+ : « .+ » reste à remplir/)]);
  },
);

test('several letters for one situation are wordings of one, and the recruiter can ask for each', async () => {
  const other = plainLetter.replace('Elle n’a pas été retenue.', 'Nous ne lui donnerons pas suite.');
  const brought = await bring(table(plainLetter, other));
  expect(brought.files).toHaveLength(1);
  const texts = [0, 1].map((turn) => compose(brought, { rewordings: { decision: turn } }));
  expect(texts.filter((text) => text.includes('pas suite'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('pas été retenue'))).toHaveLength(1);
});

test('a letter that the review stops is not taken, and the reason is told', async () => {
  const brought = await bring(table('Bonjour,\n\nVous êtes trop jeune pour ce poste.'));
  expect(brought.files).toEqual([]);
  expect(said(brought)).toEqual([expect.stringMatching(/^✗ modeles\.csv, ligne 2 : .*trop jeune.*L1132-1/)]);
});

test('a signature is left to the mail client', async () => {
  const brought = await bring(table(`${plainLetter}\nCamille Perrin\nResponsable recrutement`));
  expect(said(brought)).toEqual([
    '· modeles.csv, ligne 6 : « Camille Perrin Responsable recrutement » n’est pas repris : la messagerie ajoute la signature.',
  ]);
  expect(compose(brought)).toMatch(/Cordialement,$/);
});

describe('a table', () => {
  const body = '"Bonjour,\n\nÀ l’été, ""votre"" candidature; elle n’a pas été retenue."';

  test.each([
    ['semicolons', `Objet;Texte\nRéponse;${body}`],
    ['commas and English names', `subject,body\nRéponse,${body}`],
    ['tabs', `SUJET\tMessage\nRéponse\t${body}`],
    ['Windows line ends', `Objet;Texte\r\nRéponse;${body.replaceAll('\n', '\r\n')}\r\n`],
    ['Excel’s first line', `sep=;\nObjet;Texte\nRéponse;${body}`],
  ])('is read with %s', async (_, source) => {
    const brought = await bring(given('t.csv', source));
    expect(compose(brought)).toMatch(/^Bonjour,\n\nÀ l’été, "votre" candidature ; elle/);
    expect(brought.files[0]?.text).toContain('subject: Réponse');
  });

  const source = `Objet;Texte\nRéponse;${body}`;
  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${source}`, 'utf8')],
    ['windows-1252', Buffer.from(source.replaceAll('’', '\u0092'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${source}`, 'utf16le')],
  ])('is read in %s', async (_, bytes) => {
    expect(compose(await bring(given('t.csv', bytes)))).toContain('À l’été');
  });

  test('tells its rows by their line, those after a text of several lines too', async () => {
    const brought = await bring(given('t.csv', `titre;texte\n\nUn;"Bonjour,\n\nMerci.\n"\nDeux;\nTrois;"Bonjour, fin`));
    expect(said(brought).filter((line) => line.startsWith('✗'))).toEqual([
      '✗ t.csv, ligne 7 : il n’y a là aucun texte de lettre.',
      expect.stringMatching(/^✗ t\.csv, ligne 8 : un guillemet n’est pas fermé/),
    ]);
  });

  test('without a column of texts says which columns there are, and which it takes', async () => {
    expect(said(await bring(given('t.csv', 'Réf;Montant\n1;2')))).toEqual([
      '✗ t.csv, ligne 1 : aucune colonne ne s’appelle « texte » (il y a Réf et Montant) : nommez les colonnes titre, langue, objet, texte et catégorie sur la première ligne.',
    ]);
  });

  test.each([
    ['Candidature spontanée', '', 'spontaneous'],
    ['', 'Refus stage', 'internship'],
    ['', 'Après entretien téléphonique', 'after-interview'],
    ['Finalistes', 'Refus', 'finalist'],
    ['Poste pourvu', '', 'position-closed'],
    ['Vivier', '', 'promising'],
  ])('sorts %j, %j under our situation', async (category, title, scenario) => {
    const source = `catégorie;titre;texte\n${category};${title};"Bonjour,\n\nVotre candidature n’a pas été retenue."`;
    const { letters, notes } = await bring(given('t.csv', source));
    expect(letters.map((letter) => letter.scenario)).toEqual([scenario]);
    expect(notes).toEqual([]);
  });
});

describe('HTML', () => {
  const html = `<html><head><title>Votre candidature</title><style>p{color:red}</style></head><body>
<p>Bonjour <span>[Prénom]</span>,</p>
<script>alert(1)</script>
<p>Votre <b>candidature</b> &amp; <i>vous</i> : <a href="https://jobs.example/?a=1">nos offres</a>, <a href="javascript:alert(2)">ici</a>.<br><br>Elle n’a pas été retenue.</p>
<ul><li onclick="x()">un</li><li>deux</li></ul><img src=x onerror=alert(3)><table><tr><td>Bonne suite.</td></tr></table></body></html>`;

  test('keeps words, stress, lists and honest links, and says what it leaves out', async () => {
    const brought = await bring(given('dossier/refus_cv_fr.html', html));
    const { library } = loadLibrary(filesByPath(brought.files), builtInLibrary);
    const letter = composeLetter(request, library);
    expect(plainSpaces(letter.html)).toContain(
      '<p>Votre <strong>candidature</strong> &amp; <em>vous</em> : <a href="https://jobs.example/?a=1">nos offres</a>, ici.</p>' +
        '<p>Elle n’a pas été retenue.</p><ul><li>un</li><li>deux</li></ul><p>Bonne suite.</p>',
    );
    expect(letter.subject).toBe('Votre candidature');
    expect(said(brought)).toEqual([
      '· refus_cv_fr.html, ligne 1 : la mise en forme <style>, <span>, <script>, <img>, <table>, <tr> et <td> n’est pas reprise : une lettre prend le style de la messagerie.',
      '· refus_cv_fr.html, ligne 4 : le lien vers javascript:alert(2) n’est pas repris, ses mots restent : il faut une adresse https ou mailto sans signe particulier.',
    ]);
  });

  test('that is spelled out in a text stays words, and is refused as such', async () => {
    const brought = await bring(given('x.html', '<p>Bonjour,</p><p>&lt;script&gt;alert(1)&lt;/script&gt; Merci.</p>'));
    expect(brought.files).toEqual([]);
    expect(said(brought)[0]).toContain('reste à remplir');
  });
});

test('a text file is one letter, its first line the subject', async () => {
  const brought = await bring(
    given(
      'refus cv.txt',
      'Objet : Votre candidature\n\nBonjour [Prénom],\nElle n’a pas été retenue.\n- un\n- deux\nBien à vous,',
    ),
  );
  expect(compose(brought)).toBe('Bonjour Maëlle,\n\nElle n’a pas été retenue.\n\n- un\n- deux\n\nBien à vous,');
  expect(brought.files[0]?.text).toContain('subject: Votre candidature');
});

describe('an Outlook template', () => {
  /** A message of [MS-OXMSG] with these streams. */
  function template(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
    const container = utils.cfb_new();
    for (const [name, content] of Object.entries(streams)) utils.cfb_add(container, `/${name}`, [...content]);
    return Uint8Array.from(write(container, { type: 'buffer' }) as Buffer);
  }
  const wide = (text: string) => Buffer.from(text, 'utf16le');

  test('gives its subject and its HTML, without what is attached', async () => {
    const bytes = template({
      '__substg1.0_0037001F': wide('Votre candidature'),
      '__substg1.0_1000001F': wide('Bonjour [Prénom],\r\nautre'),
      '__substg1.0_10130102': Buffer.from('<p>Bonjour [Prénom],</p><p>Votre candidature est écartée.</p>', 'latin1'),
      '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from('logo'),
    });
    const brought = await bring(given('Refus CV.oft', bytes));
    expect(compose(brought)).toContain('Bonjour Maëlle,\n\nVotre candidature est écartée.');
    expect(brought.files[0]?.text).toContain('subject: Votre candidature');
    expect(said(brought)).toEqual(['· Refus CV.oft : les pièces jointes (1) ne sont pas reprises.']);
  });

  test('without HTML gives its plain text, of Windows or of today', async () => {
    const narrow = template({
      '__substg1.0_1000001E': Buffer.from('Bonjour,\r\n\r\nVotre candidature est écartée.\0', 'latin1'),
    });
    expect(compose(await bring(given('Refus CV.oft', narrow)))).toContain('est écartée.');
    const today = template({ '__substg1.0_1000001F': wide('Bonjour,\r\n\r\nVotre candidature est écartée.') });
    expect(compose(await bring(given('Refus CV.oft', today)))).toContain('est écartée.');
  });

  test('that has no text, or is none, says so', async () => {
    const empty = template({ '__substg1.0_0037001F': wide('Objet') });
    const texts = [given('a.oft', empty), given('b.oft', empty.subarray(0, 600)), given('c.oft', 'Bonjour')];
    const words = said(await bring(...texts));
    expect(words).toHaveLength(3);
    for (const line of words) expect(line).toContain('n’a pas de texte qui puisse être lu');
  });
});

test('a zip of a library is taken as it is, and its letters stand before those of other files', async () => {
  const letter = (await bring(table(plainLetter))).files[0]?.text ?? '';
  const zip = zipSync({ 'library.json': strToU8('{ "format": 2 }'), 'fr/letters/after-cv.hbs': strToU8(letter) });
  const brought = await bring(given('lettres.zip', zip), table('Bonjour,\n\nVotre candidature est écartée.'));
  expect(brought.files.map(({ path }) => path)).toEqual(['fr/letters/after-cv.hbs', 'library.json']);
  expect(brought.files[0]?.text).toBe(letter);
  expect(said(brought)).toEqual([expect.stringContaining('il y a déjà assez de textes dans fr/letters/after-cv.hbs')]);
});

test('a file of another kind, a picture and a huge file are refused in words', async () => {
  const huge = given('gros.csv', new Uint8Array(4_000_001));
  expect(said(await bring(given('logo.png', 'x'), given('a.txt', Uint8Array.of(1, 0, 2)), huge))).toEqual([
    expect.stringMatching(/^✗ logo\.png : ce genre de fichier n’est pas lu/),
    expect.stringMatching(/^✗ a\.txt : ce fichier n’est pas du texte/),
    expect.stringMatching(/^✗ gros\.csv : plus de 4 000 ko/),
  ]);
});

test('a table of every situation in both languages passes the check of the command', async () => {
  const row = (language: string, category: string, body: string) => `${category};${language};"${body}"`;
  const french =
    'Bonjour [Prénom],\n\nMerci pour votre candidature au poste de [Poste].\n\nElle n’a pas été retenue.\n\nBien à vous,';
  const english =
    'Dear [First name],\n\nThank you for applying for the [Position] role.\n\nYour application was not successful.\n\nKind regards,';
  const rows = ['after-cv', 'finalist'].flatMap((id) => [row('fr', id, french), row('en', id, english)]);
  const brought = await bring(given('t.csv', ['catégorie;langue;texte', ...rows].join('\n')));
  expect(brought.files).toHaveLength(4);
  const { problems, letters } = checkLibrary(
    { ...filesByPath(brought.files), 'library.json': '{ "format": 2 }' },
    builtInLibrary,
  );
  expect(problems).toEqual([]);
  expect(letters).toBe(8_400);
});
