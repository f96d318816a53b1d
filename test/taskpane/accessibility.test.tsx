import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { MailboxError } from '../../src/mailbox/mailbox';
import type { Session } from '../../src/session/course/session';
import { Pane } from '../../src/taskpane/pages/pane';
import { inventFacts, inventItem, known } from '../session/invented-application';
import { createMemoryMailbox, type MemoryMailbox } from '../session/memory-mailbox';
import { settle, startSession } from '../session/session-in-test';

const missing = { state: 'missing' } as const;
const choice = (value: string) => ({ value, evidence: [{ quote: value, messageIndex: 0, place: 'from' as const }] });

interface Scene {
  readonly facts?: ReturnType<typeof inventFacts>;
  readonly nothingOpen?: true;
  readonly compose?: true;
  readonly then?: (session: Session, mailbox: MemoryMailbox) => Promise<void> | void;
  /** Buttons pressed after that, one after the other. */
  readonly press?: readonly RegExp[];
}

const scenes: Readonly<Record<string, Scene>> = {
  'a sure reading': {},
  'nothing open': { nothingOpen: true },
  'an ambiguous candidate': {
    facts: inventFacts({ firstName: { state: 'ambiguous', choices: [choice('Maëlle'), choice('Enora')] } }),
  },
  'missing facts, asked for': {
    facts: inventFacts({ firstName: missing, position: missing }),
    then: (session) => session.write('reply'),
  },
  'an interview, with its personal sentence': { facts: inventFacts({ stage: known('interview') }) },
  'not an application': { facts: inventFacts({ position: missing, stage: missing }) },
  'already refused': { facts: inventFacts({ alreadyRefused: { by: null, on: null, evidence: [] } }) },
  'a finding to confirm': {
    then: (session) => {
      session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
      return session.write('reply');
    },
  },
  'edits kept against new choices': {
    then: (session) => {
      const document = [{ kind: 'paragraph', runs: [{ text: 'À ma façon.' }] }] as const;
      session.dispatch({ type: 'letter-edited', document, base: session.snapshot().letter?.composedHtml ?? '' });
      session.dispatch({ type: 'opening-chosen', opening: 'contact-at-date' });
    },
  },
  'favourites and figures, unfolded from the menu': {
    then: async (session) => {
      await session.write('reply');
      session.dispatch({ type: 'reason-chosen', reason: 'experience' });
      const preset = { scenario: 'promising', reason: 'none', opening: 'none', address: null } as const;
      session.dispatch({ type: 'favourite-kept', name: 'Web', preset: { ...preset, detail: '', openingDetail: '' } });
    },
    press: [/Autres actions|More actions/, /^(?:Favoris|Favourites)$/, /^(?:Mes chiffres|My figures)$/],
  },
  'an earlier letter to select': {
    compose: true,
    then: async (session) => {
      await session.write('insert-top');
      await session.write('insert-top');
    },
  },
  'a message that could not be read, written by hand': {
    then: async (session, mailbox) => {
      mailbox.failNext('read', new MailboxError('refused', 'body.getAsync', 7000));
      session.readAgain();
      await settle();
      await session.writeUnread();
    },
  },
  'a reply opened': { then: (session) => session.write('reply') },
  'a client that refused': {
    then: (session, mailbox) => {
      mailbox.failNext('reply', new MailboxError('refused', 'displayReplyFormAsync', 5001));
      return session.write('reply');
    },
  },
};

const inEachLanguage = Object.keys(scenes).flatMap((name) => [
  [name, 'fr-FR'],
  [name, 'en-GB'],
]);

// axe walks the whole page with every rule; a busy machine needs the time.
jest.setTimeout(60_000);

// Colours are for the real browser: jsdom lays nothing out.
test.each(inEachLanguage)('axe finds nothing in the page of %s (%s)', async (name, displayLanguage) => {
  const scene = scenes[name] ?? {};
  const item = inventItem(scene.compose ? { mode: 'compose' } : {});
  const mailbox = createMemoryMailbox({ item: scene.nothingOpen ? null : item, displayLanguage });
  const session = startSession(scene.facts === undefined ? {} : { facts: { [item.message.subject]: scene.facts } });
  document.title = 'Égards';
  const { container } = render(<Pane session={session} />);
  await act(async () => {
    session.connect(mailbox);
    await settle();
    await scene.then?.(session, mailbox);
    await settle();
  });
  for (const name of scene.press ?? []) {
    const control = await screen.findByRole('button', { name });
    await act(async () => {
      control.click();
      await settle();
    });
  }
  const { violations } = await axe.run(container.ownerDocument, {
    rules: { 'color-contrast': { enabled: false } },
    // What passes is not told in full, and there is no media or style sheet to fetch: neither changes what is found.
    resultTypes: ['violations'],
    preload: false,
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
