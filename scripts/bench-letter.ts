/**
 * Rendering one letter, as a ratio to Handlebars' own compiled template doing the same work: the same library, the same
 * facts, the same choice of wordings, the same two renderings. Rounds are interleaved; the figure is the median of the
 * paired ratios. Exits with 1 above the bound.
 */
import Handlebars from 'handlebars';
import { builtInLibrary, builtInFolder, readLibraryFolder } from '../src/library/shipped/built-in-library';
import { chooseWording } from '../src/letter/rendering/choose-wording';
import { composeLetter } from '../src/letter/compose-letter';
import { buildFields, type LetterFields } from '../src/letter/rendering/letter-fields';
import { readMarkedText, toHtml, toPlainText } from '../src/letter/rendering/marked-text';
import { renderTemplate } from '../src/letter/rendering/render-template';
import type { LetterRequest } from '../src/letter/request';
import { templateHelpers, type FieldValue, type HelperContext } from '../src/letter/rendering/template-helpers';
import { readHeader } from '../src/library/format/read-header';
import { frenchTypography } from '../src/text/typography';
import { median } from './median';

const bound = 3;
const request: LetterRequest = {
  language: 'fr',
  scenario: 'after-interview',
  opening: 'talent-pool',
  reason: 'required-skills',
  detail: 'une expérience plus poussée de Kubernetes',
  firstName: 'Maëlle',
  lastName: 'Le Goff',
  position: 'Administratrice Systèmes',
  interviewDate: '2026-04-02',
  receivedDate: '2026-03-03',
  personal: 'Le projet de supervision que vous avez présenté nous a marqués',
  now: '2026-04-20T10:00:00+02:00',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
  seed: 'bench',
};

const context: HelperContext = {
  language: 'fr',
  address: 'vous',
  plural: false,
  now: request.now,
  fields: buildFields(request, builtInLibrary.settings),
};

const compiled = compileWithHandlebars();
const letter = builtInLibrary.languages.fr.letters.find(({ scenario }) => scenario === request.scenario);
if (letter === undefined) throw new Error('The built-in library lost its letter after an interview.');

const ours = (): string => composeLetter(request, builtInLibrary).html;
const theirs = (): string => {
  const fields = buildFields(request, builtInLibrary.settings);
  const subject = toPlainText(readMarkedText(compiled.subject(fields)));
  const blocks = readMarkedText(compiled.body(fields));
  return subject.length > 0 && toPlainText(blocks).length > 0 ? toHtml(blocks) : '';
};
if (ours() !== theirs()) throw new Error(`The two letters differ:\n${ours()}\n${theirs()}`);

const partials = builtInLibrary.languages.fr.partials;
const reason = builtInLibrary.languages.fr.reasons.find(({ id }) => id === request.reason);
const opening = builtInLibrary.languages.fr.openings.find(({ id }) => id === request.opening);
const template = (): string =>
  renderTemplate(letter.body, {
    ...context,
    include: (name) => (name === 'reason' ? reason?.body : name === 'opening' ? opening?.body : partials[name]),
    chooseWording: (part, count) => chooseWording(request.seed ?? '', part, count),
  });

report('whole letter (facts, template, HTML and text)', ours, theirs);
report('template alone', template, () => compiled.body(context.fields));

function report(name: string, mine: () => unknown, other: () => unknown): void {
  const pairs = Array.from({ length: 41 }, () => [time(mine), time(other)] as const).slice(10);
  const ratio = median(pairs.map(([own, handlebars]) => own / handlebars));
  const micros = median(pairs.map(([own]) => own));
  console.log(`${name}: ${ratio.toFixed(2)} × Handlebars compiled (bound ${bound}), ${micros.toFixed(0)} µs`);
  if (ratio > bound) process.exitCode = 1;
}

function time(run: () => unknown): number {
  const rounds = 400;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) run();
  return ((performance.now() - start) * 1000) / rounds;
}

/** The same files, compiled by Handlebars, with helpers and the two blocks of ours registered with it. */
function compileWithHandlebars(): {
  readonly subject: HandlebarsTemplateDelegate<LetterFields>;
  readonly body: HandlebarsTemplateDelegate<LetterFields>;
} {
  const engine = Handlebars.create();
  const files = readLibraryFolder(builtInFolder);
  const wordings: Handlebars.TemplateDelegate[][] = [];
  for (const [name, helper] of Object.entries(templateHelpers))
    engine.registerHelper(name, (...values: unknown[]) => helper.run(values.slice(0, -1) as FieldValue[], context));
  engine.registerHelper('wording', (options: Handlebars.HelperOptions) => {
    wordings.at(-1)?.push(options.fn);
    return '';
  });
  engine.registerHelper('part', function (this: LetterFields, name: string, options: Handlebars.HelperOptions) {
    const found: Handlebars.TemplateDelegate[] = [];
    wordings.push(found);
    const whole = options.fn(this);
    wordings.pop();
    const chosen = found[chooseWording(request.seed ?? '', name, Math.max(found.length, 1))];
    const text = chosen === undefined ? whole : chosen(this);
    return text.trim() === '' || text.endsWith('\n') ? text : `${text}\n`;
  });
  const source = (path: string): string => frenchTypography(readHeader(files[path] ?? '').body.trimStart());
  const asPart = (name: string, body: string): string => `{{#part "${name}"}}\n${body}{{/part}}\n`;
  for (const path of Object.keys(files)) {
    const [, name] = /^fr\/parts\/(.+)\.hbs$/.exec(path) ?? [];
    if (name !== undefined) engine.registerPartial(name, compile(asPart(name, source(path))));
    const [, sentence] = /^fr\/sentences\/(.+)\.hbs$/.exec(path) ?? [];
    if (sentence !== undefined) engine.registerPartial(sentence, compile(source(path).trim()));
  }
  engine.registerPartial('reason', compile(asPart('reason', source(`fr/reasons/${request.reason ?? ''}.hbs`))));
  engine.registerPartial('opening', compile(asPart('opening', source(`fr/openings/${request.opening}.hbs`))));
  const path = `fr/letters/${request.scenario}.hbs`;
  const subject = readHeader(files[path] ?? '').header.get('subject')?.value ?? '';
  return { subject: compile(frenchTypography(subject)), body: compile(source(path)) };

  function compile(text: string): HandlebarsTemplateDelegate<LetterFields> {
    return engine.compile<LetterFields>(text, { noEscape: true, preventIndent: true });
  }
}
