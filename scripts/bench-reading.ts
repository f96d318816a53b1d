/**
 * What reading a message costs, in a browser: the ratio to that browser's own DOMParser on the same HTML, from 10 KB to
 * 5 MB, and how time grows on mail built to be slow. Exit status 1 when a ratio is above 2 or growth is not linear.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const longestRatio = 2;
/** Ten times the mail may take at most this many times longer; a quadratic scan takes a hundred times. */
const mostGrowth = 25;

interface Row {
  readonly name: string;
  readonly kilobytes: number;
  readonly parser: number;
  readonly reading: number;
}

const bundle = await build({
  stdin: {
    contents: `import { readThread } from './src/thread/read-thread'; globalThis.readThread = readThread;`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
});
const script = bundle.outputFiles[0]?.text ?? '';

const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  const page = await browser.newPage();
  // The runner names its functions with a helper that a page does not have.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.addScriptTag({ content: script });
  const rows = (await page.evaluate(measure)) as Row[];
  process.stdout.write(`bundle of the reading: ${Math.round(script.length / 1024)} KB minified\n`);
  let failed = false;
  for (const row of rows) {
    const ratio = row.reading / row.parser;
    failed ||= row.kilobytes > 0 && ratio > longestRatio;
    process.stdout.write(
      `${row.name.padEnd(34)} ${String(row.kilobytes).padStart(6)} KB   DOMParser ${row.parser.toFixed(2).padStart(8)} ms   reading ${row.reading.toFixed(2).padStart(8)} ms   ratio ${ratio.toFixed(2)}\n`,
    );
  }
  for (const [small, large] of pairs(rows.filter((row) => row.name.startsWith('hostile')))) {
    const growth = large.reading / Math.max(small.reading, 0.2);
    failed ||= growth > mostGrowth;
    process.stdout.write(`${large.name}: ten times the mail, ${growth.toFixed(1)} times the time\n`);
  }
  process.exitCode = failed ? 1 : 0;
} finally {
  await browser.close();
}

function pairs(rows: readonly Row[]): [Row, Row][] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return index % 2 === 0 && next !== undefined ? [[row, next] as [Row, Row]] : [];
  });
}

/** Runs in the page: nothing of this file is in scope there. */
function measure(): unknown {
  const read = (globalThis as unknown as { readThread: (message: object, context: object) => unknown }).readThread;
  const sentences = [
    'Bonjour Madame, je vous adresse ma candidature pour le poste de <b>développeur Java / Angular</b> (H/F), vu sur votre site le 12 octobre.',
    'J’ai huit ans d’expérience chez un éditeur, dont trois comme référent technique&nbsp;; je suis disponible sous deux mois.',
    'Mon précédent poste m’a mené de Lyon à Nantes, où j’ai encadré une équipe de cinq personnes pour Armor Conseil.',
    'Je reste à votre écoute pour un entretien, en visio ou dans vos locaux, à partir du jeudi 19 novembre.',
    'Merci encore à Mme Kervadec pour son accueil au salon de l’emploi, et pour les renseignements qu’elle m’a donnés.',
    'I also spent two years in Dublin, in a team of twelve, where we moved a billing platform to the cloud.',
    'Les dernières années m’ont appris à tenir un budget, à parler à des clients pressés et à dire non quand il le faut.',
    'Vous trouverez mon CV en pièce jointe, ainsi que deux lettres de recommandation de mes anciens responsables.',
    'Le rythme me convient, les déplacements aussi, tant qu’ils restent en France et qu’ils sont annoncés.',
    'Formé à l’INSA de Rennes puis à l’université de Gand, je parle le néerlandais et un peu d’allemand.',
  ];
  // No two runs read the same text: what is kept of one must not make the next one cheap.
  let made = 0;
  const paragraph = () => {
    made += 1;
    const said = [0, 3, 7].map((step) => sentences[(made * 7 + step * (made % 4) + step) % sentences.length]).join(' ');
    return `<p class="MsoNormal" style="margin:0cm;font-size:11pt;font-family:Calibri,sans-serif"><span lang="FR" style="color:#1F497D">${said} Dossier ${String(made)}.</span></p>\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><table width="100%"><tr><td style="padding:4px">Compétences</td><td style="padding:4px">Spring Boot, SQL, Docker</td></tr></table></div>\n`;
  };
  const mail = (kilobytes: number) => {
    const body: string[] = [];
    for (let length = 0; length < kilobytes * 1024; length += body.at(-1)?.length ?? 0) body.push(paragraph());
    return `<html><head><style>p{margin:0}</style></head><body>${body.join('')}<p>Cordialement,<br>Léa Morin</p></body></html>`;
  };
  const message = (html: string | null, text: string | null) => ({
    view: 'read',
    subject: 'Candidature développeur Java',
    from: { name: 'Léa Morin', address: 'lea@courriel.example' },
    to: [{ name: '', address: 'recrutement@novalys.example' }],
    cc: [],
    replyTo: [],
    date: '2026-11-10T09:00:00Z',
    html,
    text,
    attachments: [],
    calendars: [],
  });
  const context = { now: '2026-11-23T10:00:00Z', mailbox: ['recrutement@novalys.example'] };
  const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  // The timer of a page is coarse: short work is repeated within one measure.
  const cost = (make: () => string, run: (source: string) => void, kilobytes: number) => {
    const repeat = kilobytes <= 100 ? 20 : 1;
    const times: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const sources = Array.from({ length: repeat }, make);
      const start = performance.now();
      for (const source of sources) run(source);
      // The first round warms the engine.
      if (round > 0) times.push((performance.now() - start) / repeat);
    }
    return middle(times);
  };
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent.length;
  const rows: object[] = [];
  for (let warm = 0; warm < 60; warm += 1) read(message(mail(20), null), context);
  for (const kilobytes of [10, 50, 100, 500, 1024, 5120]) {
    const make = () => mail(kilobytes);
    rows.push({
      name: 'mail',
      kilobytes,
      parser: cost(make, parse, kilobytes),
      reading: cost(make, (html) => read(message(html, null), context), kilobytes),
    });
  }
  const hostile: Readonly<Record<string, (size: number) => [string | null, string | null]>> = {
    'hostile: spaces': (size) => [null, ' '.repeat(size) + 'x'],
    'hostile: blockquotes': (size) => ['<blockquote>'.repeat(size / 100) + 'x'.repeat(10), null],
    'hostile: header lines': (size) => [null, 'De : a\n'.repeat(size / 10)],
    'hostile: one long word': (size) => [null, 'a'.repeat(size)],
    'hostile: capitals': (size) => [null, 'Jean DUPONT '.repeat(size / 12)],
    'hostile: posts': (size) => [null, 'candidature au poste de '.repeat(size / 24)],
    'hostile: at signs': (size) => [null, 'a@b.'.repeat(size / 4)],
    'hostile: dates': (size) => [null, 'entretien du 3 octobre à 10h. '.repeat(size / 30)],
  };
  for (const [name, make] of Object.entries(hostile))
    for (const size of [10_000, 100_000]) {
      const [html, text] = make(size);
      const source = html ?? `<pre>${text ?? ''}</pre>`;
      rows.push({
        name: `${name} ${size}`,
        kilobytes: 0,
        parser: cost(() => source, parse, 500),
        reading: cost(
          () => source,
          () => read(message(html, text), context),
          500,
        ),
      });
    }
  return rows;
}
