import { builtInLibrary } from '#built-in-library';
import { checkInSlices } from '../../../src/library/checking/check-library';
import { indexLibrary, writeIndex } from '../../../src/library/format/library-index';
import type { LibraryFiles } from '../../../src/library/format/library-files';
import type { Ask, FolderReading } from '../../../src/library/team/team-folder';
import { review } from '../../../src/session/engine/review-with-rules';
import { recallEngine } from '../../../src/session/letters/built-in-engine';
import { recallTeamLetters } from '../../../src/session/letters/kept-letters';
import { letterText, type LetterDocument } from '../../../src/session/document/letter-document';
import type { Memory } from '../../../src/session/memory/memory';
import type { Session } from '../../../src/session/course/session';
import type { TeamLetters } from '../../../src/session/state/team-letters';
import { watchTeamLetters, type TeamLettersWorld } from '../../../src/session/letters/watch-team-letters';
import { inventItem } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createPlainMemory } from '../plain-memory';
import { connectSession, shownLetter } from '../session-in-test';

const site = 'https://refus.example/egards/';
const team: LibraryFiles = {
  'library.json': '{ "format": 2, "name": "Atelier Nord", "languages": ["fr"] }',
  'fr/parts/close.hbs': 'À bientôt,\nl’Atelier Nord',
};
const faulty: LibraryFiles = { ...team, 'fr/parts/close.hbs': 'À bientôt, {{prenom}}' };

interface Pane {
  readonly session: Session;
  readonly look: (isAsked?: boolean) => Promise<void>;
  readonly told: () => TeamLetters;
  readonly letter: () => string;
  readonly checks: () => number;
}

/** The host: what it serves can be changed, or be out of reach (null). */
class Host {
  private files: Readonly<Record<string, string>> | null = {};

  async publish(files: LibraryFiles, config = '{ "letters": "letters/" }'): Promise<void> {
    const index = writeIndex(await indexLibrary(files));
    const letters = Object.entries({ ...files, 'index.json': index }).map(([path, text]) => [`letters/${path}`, text]);
    this.files = { 'config.json': config, ...(Object.fromEntries(letters) as Record<string, string>) };
  }

  unplug(): void {
    this.files = null;
  }

  readonly ask: Ask = (url) => {
    if (this.files === null) return Promise.reject(new TypeError('offline'));
    const text = this.files[url.slice(site.length).replace(/\?.*/, '')];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  };
}

/** Letters beside the pane, or none: what reads SharePoint is never fetched. */
const noSharePoint: TeamLettersWorld['openSharePoint'] = () => Promise.reject(new Error('nobody asked for SharePoint'));

async function openPane(
  host: Host,
  memory: Memory = createPlainMemory(),
  openSharePoint = noSharePoint,
): Promise<Pane> {
  const mailbox = createMemoryMailbox({ item: inventItem() });
  const session = await connectSession(mailbox, {
    memory,
    loadEngine: () => recallEngine(memory),
    loadReview: () => Promise.resolve(review),
  });
  let checks = 0;
  const look = watchTeamLetters(session, {
    ask: host.ask,
    site,
    memory,
    loadCheck: () =>
      Promise.resolve(({ files }) => {
        checks += 1;
        return checkInSlices(files, builtInLibrary, () => Promise.resolve());
      }),
    openSharePoint,
  });
  return {
    session,
    look,
    told: () => session.snapshot().state.letters,
    letter: () => letterText(shownLetter(session).document),
    checks: () => checks,
  };
}

jest.setTimeout(60_000);

test('a site without letters of a team says so, and ours serve', async () => {
  const host = new Host();
  const pane = await openPane(host);
  await pane.look();
  expect(pane.told()).toEqual({ state: 'none', problems: [], serving: null, news: [] });
  expect(pane.letter()).toContain('Maëlle');
});

test('the team’s letters come after the first one, and come first the next time', async () => {
  const host = new Host();
  await host.publish(team);
  const memory = createPlainMemory();
  const pane = await openPane(host, memory);
  expect(pane.letter()).not.toContain('l’Atelier Nord');
  await pane.look();
  expect(pane.letter()).toContain('À bientôt, l’Atelier Nord');
  expect(pane.told()).toEqual({ state: 'current', problems: [], serving: 'Atelier Nord', news: [] });

  const next = await openPane(new Host(), memory);
  expect(next.letter()).toContain('l’Atelier Nord');
  expect(shownLetter(next.session).parts.find(({ part }) => part === 'close')).toMatchObject({ origin: 'team' });
  expect(shownLetter(next.session).parts.find(({ part }) => part === 'thanks')).toMatchObject({ origin: 'built-in' });
});

test('a change reaches two open panes, says what it is, and takes nothing from what is being written', async () => {
  const host = new Host();
  await host.publish(team);
  const [one, other] = [await openPane(host), await openPane(host)];
  await Promise.all([one.look(), other.look()]);
  const edited: LetterDocument = [{ kind: 'paragraph', runs: [{ text: 'Mes propres mots.' }] }];
  const base = shownLetter(one.session).composedHtml;
  one.session.dispatch({ type: 'letter-edited', document: edited, base });
  other.session.dispatch({ type: 'typed', fact: 'position', value: 'Architecte' });

  await host.publish({ ...team, 'fr/parts/close.hbs': 'Avec toute notre attention,\nl’Atelier Nord' });
  await Promise.all([one.look(), other.look()]);
  expect(one.letter()).toBe('Mes propres mots.');
  expect(shownLetter(one.session).editConflict).toBe(true);
  expect(other.letter()).toMatch(/Architecte[^]*Avec toute notre attention/);
  const news = [
    { file: 'fr/parts/close.hbs', kind: 'changed', before: ['À bientôt,'], after: ['Avec toute notre attention,'] },
  ];
  expect([one.told().news, other.told().news]).toEqual([news, news]);
});

test('news waits for the recruiter to have seen it, in this pane and the next', async () => {
  const host = new Host();
  await host.publish(team);
  const memory = createPlainMemory();
  const pane = await openPane(host, memory);
  await pane.look();
  await host.publish({ ...team, 'fr/parts/greeting.hbs': 'Bonjour {{firstName}},' });
  await pane.look();
  const next = await openPane(host, memory);
  await next.look();
  expect(next.told().news.map(({ file, kind }) => `${file} ${kind}`)).toEqual(['fr/parts/greeting.hbs added']);
  next.session.dispatch({ type: 'letters-news-seen' });
  await next.look();
  expect(next.told().news).toEqual([]);
  expect(recallTeamLetters(memory)?.news).toEqual([]);
});

test('faulty letters are refused whole with what is wrong, once, and the last good ones go on serving', async () => {
  const host = new Host();
  await host.publish(team);
  const memory = createPlainMemory();
  const pane = await openPane(host, memory);
  await pane.look();
  await host.publish(faulty);
  await pane.look();
  expect(pane.told()).toMatchObject({ state: 'refused', serving: 'Atelier Nord' });
  expect(pane.told().problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['fr/parts/close.hbs:1']);
  expect(pane.letter()).toContain('l’Atelier Nord');
  await pane.look();
  expect(pane.checks()).toBe(2);
  expect(pane.told().state).toBe('refused');
  expect((await openPane(host, memory)).letter()).toContain('l’Atelier Nord');

  await host.publish(team);
  await pane.look();
  expect(pane.told()).toMatchObject({ state: 'current', problems: [] });
});

test('letters refused at first sight leave ours, and say so', async () => {
  const host = new Host();
  await host.publish({ ...team, 'library.json': '{ "format": 7 }' });
  const pane = await openPane(host);
  await pane.look();
  expect(pane.told()).toMatchObject({ state: 'refused', serving: null });
  expect(pane.told().problems.map(({ fault }) => fault)).toEqual([{ kind: 'newer-format', format: 7, most: 2 }]);
});

test('a site out of reach changes nothing to the letters', async () => {
  const host = new Host();
  await host.publish(team);
  const pane = await openPane(host);
  await pane.look();
  host.unplug();
  await pane.look();
  expect(pane.told()).toMatchObject({ state: 'unreachable', serving: 'Atelier Nord' });
  expect(pane.letter()).toContain('l’Atelier Nord');
});

test('letters withdrawn from the site give way to ours', async () => {
  const host = new Host();
  await host.publish(team);
  const memory = createPlainMemory();
  const pane = await openPane(host, memory);
  await pane.look();
  await host.publish(team, '{}');
  await pane.look();
  expect(pane.told()).toMatchObject({ state: 'none', serving: null });
  expect(pane.letter()).not.toContain('l’Atelier Nord');
  expect(recallTeamLetters(memory)).toBeNull();
});

test.each(['https://elsewhere.example/letters/', '../../letters/', '//elsewhere.example/', 'letters/?x=', '', '7'])(
  'a folder declared as “%s” is not looked for outside the site',
  async (declared) => {
    const asked: string[] = [];
    const pane = await openPane(new Host());
    const look = watchTeamLetters(pane.session, {
      ask: (url) => {
        asked.push(url);
        return Promise.resolve(url.endsWith('config.json') ? Response.json({ letters: declared }) : new Response(''));
      },
      site,
      memory: createPlainMemory(),
      loadCheck: () => Promise.reject(new Error('not asked for')),
      openSharePoint: noSharePoint,
    });
    await look();
    expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
  },
);

test('kept letters of another shape are fetched anew', async () => {
  const memory = createPlainMemory();
  memory.keep('team-letters-1', {
    folder: { index: { files: {} }, files: {} },
    news: [],
    texts: {
      settings: {},
      languages: { fr: { letters: [{ title: 1 }], reasons: [], openings: [], partials: {} }, en: {} },
    },
  });
  expect(recallTeamLetters(memory)).toBeNull();
  expect((await openPane(new Host(), memory)).letter()).toContain('Maëlle');
});

test('the settings of the team are those of the pane: opening, form of address, words it never writes', async () => {
  const host = new Host();
  const settings = {
    format: 2,
    name: 'Atelier Nord',
    languages: ['fr'],
    formOfAddress: 'tu',
    openings: { 'after-cv': 'talent-pool' },
    category: 'Répondu',
    dataProtection: 'inform',
    forbiddenWords: ['synergie'],
  };
  await host.publish({ 'library.json': JSON.stringify(settings) });
  const pane = await openPane(host);
  await pane.look();
  const letter = shownLetter(pane.session);
  expect(letter.request).toMatchObject({ opening: 'talent-pool', address: 'tu' });
  expect(letter.suggestedOpening).toBe('talent-pool');
  expect(pane.session.team().category).toBe('Répondu');
  pane.session.dispatch({ type: 'typed', fact: 'personal', value: 'Quelle Synergie dans votre projet.' });
  expect(shownLetter(pane.session).findings.map(({ rule, found }) => `${rule} ${found}`)).toContain(
    'house/forbidden-word Synergie',
  );
});

describe('letters kept in SharePoint', () => {
  const config = JSON.stringify({
    letters: 'letters/',
    sharePoint: {
      clientId: '0f5e9a5c-6a1d-4a7e-9c55-3c1f1a2b3c4d',
      siteUrl: 'https://novalys.sharepoint.com/sites/recrutement',
    },
  });
  const fetched: FolderReading = { name: 'fetched', folder: { index: { files: { a: '1' } }, files: team } };
  const noConsent: FolderReading = {
    name: 'refused',
    problems: [{ file: 'SharePoint', line: 1, fault: { kind: 'sharepoint', what: 'consent-missing' } }],
  };

  test('go before those beside the pane, and are opened once; only somebody who waits may be asked to sign in', async () => {
    const host = new Host();
    await host.publish(faulty, config);
    const asked: boolean[] = [];
    let opened = 0;
    const answers = [noConsent, fetched, noConsent];
    const pane = await openPane(host, createPlainMemory(), () => {
      opened += 1;
      return Promise.resolve((_, isAsked) => {
        asked.push(isAsked);
        return Promise.resolve(answers.shift() ?? { name: 'unchanged' });
      });
    });
    await pane.look();
    expect(pane.told()).toMatchObject({ state: 'refused', problems: [{ fault: { what: 'consent-missing' } }] });
    await pane.look(true);
    expect(pane.told()).toMatchObject({ state: 'current', serving: 'Atelier Nord' });
    await pane.look();
    expect(pane.told()).toMatchObject({ state: 'refused', serving: 'Atelier Nord' });
    expect(pane.letter()).toContain('l’Atelier Nord');
    expect([opened, asked]).toEqual([1, [false, true, false]]);
  });

  test('are not looked for where config.json makes no sense, which is told', async () => {
    const host = new Host();
    await host.publish(team, '{ "sharePoint": { "siteUrl": "https://evil.example/" } }');
    const pane = await openPane(host);
    await pane.look();
    expect(pane.told()).toMatchObject({ state: 'refused', problems: [{ fault: { what: 'bad-config' } }] });
  });
});
