import { noTexts } from '../../src/library/texts/library-layers';
import type { Finding } from '../../src/review/finding';
import type { Engine, LettersInUse, ReviewQuestion } from '../../src/session/engine/engine';
import { findingKey } from '../../src/session/engine/letter-view';
import type { Session } from '../../src/session/course/session';
import { letterText } from '../../src/session/document/letter-document';
import { MailboxError } from '../../src/mailbox/mailbox';
import { createPlainEngine, inventFacts, inventItem, known, plainReview } from './invented-application';
import { createMemoryMailbox } from './memory-mailbox';
import { connectSession, settle, shownLetter, startSession } from './session-in-test';

function onlyFinding(session: Session): Finding {
  const { findings } = shownLetter(session);
  if (findings.length !== 1 || findings[0] === undefined) throw new Error(JSON.stringify(findings));
  return findings[0];
}

const missing = { state: 'missing' } as const;

function messageOf(subject: string, key: string, conversation = key) {
  const item = inventItem({ key, conversation });
  return { ...item, message: { ...item.message, subject } };
}

describe('reading the open item', () => {
  test('a session starts before the mail client has answered', () => {
    expect(startSession().snapshot().state.page).toEqual({ name: 'starting', wanted: false });
  });

  test('an open application becomes a letter with its facts and a suggestion', async () => {
    const session = await connectSession(createMemoryMailbox({ item: inventItem() }));
    const letter = shownLetter(session);
    expect(letter.candidate.firstName).toMatchObject({ value: 'Maëlle', origin: { name: 'read' } });
    expect(letter.request).toMatchObject({
      scenario: 'after-cv',
      opening: 'none',
      position: 'Ingénieure DevOps',
      now: expect.any(String) as string,
    });
    expect(letter.age).toBe(13);
    expect(letterText(letter.document)).toContain('Bonjour Maëlle,');
  });

  test('the wait is counted from the last exchange, and the age from the application', async () => {
    const facts = inventFacts({ stage: known('interview'), interviewDate: known('2026-11-20') });
    const session = await connectSession(createMemoryMailbox({ item: messageOf('A', 'a') }), { facts: { A: facts } });
    expect(shownLetter(session)).toMatchObject({ age: 13, waited: 3 });
  });

  test('nothing open is said, and an item opened later is read', async () => {
    const mailbox = createMemoryMailbox();
    const session = await connectSession(mailbox);
    expect(session.snapshot().state.page.name).toBe('nothing-open');
    mailbox.open(inventItem());
    await settle();
    expect(shownLetter(session).item.key).toBe('item-1');
  });

  test('a message that is no application proposes nothing until asked', async () => {
    const facts = inventFacts({ position: missing, stage: missing, firstName: missing, lastName: missing });
    const mailbox = createMemoryMailbox({ item: messageOf('Newsletter', 'news') });
    const session = await connectSession(mailbox, { facts: { Newsletter: facts } });
    expect(session.snapshot()).toMatchObject({ letter: null, state: { page: { name: 'nothing-to-refuse' } } });
    session.dispatch({ type: 'write-anyway' });
    expect(shownLetter(session).missing).toEqual(['firstName', 'position']);
    mailbox.open(inventItem());
    await settle();
    mailbox.open(messageOf('Newsletter', 'news'));
    await settle();
    expect(session.snapshot().state.page.name).toBe('letter');
  });

  test('a failed reading says which call failed, and can be tried again', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    mailbox.failNext('read', new MailboxError('timeout', 'body.getAsync'));
    const session = await connectSession(mailbox);
    expect(session.snapshot().state.page).toEqual({
      name: 'unreadable',
      failure: { code: 'timeout', call: 'body.getAsync', hostCode: null },
    });
    session.readAgain();
    await settle();
    expect(shownLetter(session).item.key).toBe('item-1');
  });

  test('about a message that cannot be read a letter can still be written by hand, and copied', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    mailbox.failNext('read', new MailboxError('refused', 'body.getAsync', 7000));
    mailbox.open(messageOf('B', 'b'));
    await settle();
    await session.writeUnread();
    expect(shownLetter(session)).toMatchObject({ ways: { main: null }, missing: ['firstName', 'position'] });
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Enora' });
    session.dispatch({ type: 'typed', fact: 'position', value: 'Go' });
    expect((await session.takeCopy())?.text).toContain('Bonjour Enora,');
  });

  test('even when it is the first message the pane meets, and the letters had not come yet', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    mailbox.failNext('read', new MailboxError('refused', 'body.getAsync', 9020));
    let tries = 0;
    const session = await connectSession(mailbox, {
      loadEngine: async () => {
        tries += 1;
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        return createPlainEngine();
      },
    });
    await session.writeUnread();
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Enora' });
    session.dispatch({ type: 'typed', fact: 'position', value: 'Go' });
    expect((await session.takeCopy())?.text).toContain('Bonjour Enora,');
    expect(tries).toBe(1);
  });

  test('letters that cannot be fetched are told, and not waited for', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    mailbox.failNext('read', new MailboxError('refused', 'body.getAsync', 9020));
    const session = await connectSession(mailbox, { loadEngine: () => Promise.reject(new Error('offline')) });
    await session.writeUnread();
    expect(session.snapshot().state.page).toMatchObject({ name: 'unreadable', failure: { code: 'pane-incomplete' } });
  });

  test('code that could not be fetched is asked for again at the next try', async () => {
    let tries = 0;
    const session = await connectSession(createMemoryMailbox({ item: inventItem() }), {
      loadEngine: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(createPlainEngine());
      },
    });
    expect(session.snapshot().state.page).toMatchObject({ name: 'unreadable', failure: { code: 'pane-incomplete' } });
    session.readAgain();
    await settle();
    expect(shownLetter(session).item.key).toBe('item-1');
  });

  test('a mail client that comes after the pane gave up is still served', async () => {
    const session = startSession();
    session.giveUp('no-answer');
    expect(session.snapshot().state.page).toEqual({ name: 'unavailable', reason: 'no-answer' });
    session.connect(createMemoryMailbox({ item: inventItem() }));
    await settle();
    expect(shownLetter(session).item.key).toBe('item-1');
    session.giveUp('no-answer');
    expect(shownLetter(session).item.key).toBe('item-1');
  });
});

describe('a letter wanted before it is there', () => {
  const want = (session: Session) => session.dispatch({ type: 'letter-wanted', wanted: true });

  async function openAndWant(facts = inventFacts(), mailbox = createMemoryMailbox({ item: messageOf('A', 'a') })) {
    const session = startSession({ facts: { A: facts } });
    want(session);
    session.connect(mailbox);
    await settle();
    return { session, mailbox };
  }

  test('leaves as soon as it is there, once', async () => {
    const { mailbox, session } = await openAndWant();
    expect(mailbox.written.map(({ how }) => how)).toEqual(['reply']);
    session.readAgain();
    await settle();
    expect(mailbox.written).toHaveLength(1);
  });

  test('goes into an open draft as well', async () => {
    const { mailbox } = await openAndWant(
      inventFacts(),
      createMemoryMailbox({ item: inventItem({ mode: 'compose' }) }),
    );
    expect(mailbox.written).toHaveLength(1);
  });

  test('is not wanted any more once the recruiter says so', async () => {
    const session = startSession();
    const mailbox = createMemoryMailbox({ item: inventItem() });
    want(session);
    session.dispatch({ type: 'letter-wanted', wanted: false });
    session.connect(mailbox);
    await settle();
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing).toEqual({ name: 'idle' });
  });

  test('waits for the fact it lacks, and the pane leads there', async () => {
    const { mailbox, session } = await openAndWant(inventFacts({ firstName: missing }));
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.asked).toBe(true);
  });

  test('is shown first where the stage is in doubt', async () => {
    const { mailbox, session } = await openAndWant(inventFacts({ stage: { state: 'ambiguous', choices: [] } }));
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing).toEqual({ name: 'idle' });
  });

  test('is not wanted of the next message, opened while the first was being read', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const release = mailbox.holdNext('read');
    const session = startSession();
    session.connect(mailbox);
    await settle();
    want(session);
    mailbox.open(messageOf('B', 'b'));
    release();
    await settle();
    expect(shownLetter(session).item.key).toBe('b');
    expect(mailbox.written).toEqual([]);
  });
});

describe('a pinned pane', () => {
  test('a late answer about the previous message is dropped', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const release = mailbox.holdNext('read');
    const session = await connectSession(mailbox);
    mailbox.open(messageOf('B', 'b'));
    await settle();
    release();
    await settle();
    expect(shownLetter(session).item.subject).toBe('B');
  });

  test('a late failure about the previous message is dropped', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const release = mailbox.holdNext('read');
    mailbox.failNext('read', new MailboxError('timeout', 'body.getAsync'));
    const session = await connectSession(mailbox);
    mailbox.open(messageOf('B', 'b'));
    await settle();
    release();
    await settle();
    expect(shownLetter(session).item.subject).toBe('B');
  });

  test('while the next message is read nothing of the previous one is shown', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox);
    const release = mailbox.holdNext('read');
    mailbox.open(messageOf('B', 'b'));
    expect(session.snapshot()).toMatchObject({ letter: null, state: { page: { name: 'reading' } } });
    release();
  });

  test('what is read over again stays on screen, and takes what has changed', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox);
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Élo' });
    const release = mailbox.holdNext('read');
    mailbox.change({ ...messageOf('A', 'a'), folded: 2 });
    expect(shownLetter(session).candidate.firstName.value).toBe('Élo');
    release();
    await settle();
    expect(shownLetter(session).item.folded).toBe(2);
    expect(shownLetter(session).candidate.firstName.value).toBe('Élo');
  });

  test('another message whose key is told is waited for like any other', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox);
    const release = mailbox.holdNext('read');
    mailbox.change(messageOf('B', 'b'));
    expect(session.snapshot()).toMatchObject({ letter: null, state: { page: { name: 'reading' } } });
    release();
  });

  test('choices and corrections are found again when coming back', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox, { facts: { B: inventFacts({ firstName: known('Enora') }) } });
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Maelle' });
    session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
    mailbox.open(messageOf('B', 'b'));
    await settle();
    expect(shownLetter(session).request).toMatchObject({ firstName: 'Enora', opening: 'none' });
    mailbox.open(messageOf('A', 'a'));
    await settle();
    expect(shownLetter(session).request).toMatchObject({ firstName: 'Maelle', opening: 'talent-pool' });
  });

  test('two candidates in one conversation never share a letter', async () => {
    const facts = {
      A: inventFacts(),
      B: inventFacts({ firstName: known('Enora'), lastName: known('Le Gall'), candidateAddress: missing }),
    };
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a', 'job board') });
    const session = await connectSession(mailbox, { facts });
    session.dispatch({ type: 'typed', fact: 'personal', value: 'Votre projet Brocéliande m’a plu.' });
    mailbox.open(messageOf('B', 'b', 'job board'));
    await settle();
    expect(shownLetter(session).request).toMatchObject({ firstName: 'Enora' });
    expect(shownLetter(session).request).not.toHaveProperty('personal');
  });

  test('the reply opened in compose finds the choices, and the facts its quote does not tell', async () => {
    const reply = { ...messageOf('RE: A', 'draft', 'a'), mode: 'compose' as const };
    const poor = inventFacts({ position: missing, lastName: missing, stage: missing });
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox, { facts: { 'RE: A': poor } });
    session.dispatch({ type: 'reason-chosen', reason: 'experience' });
    mailbox.open(reply);
    await settle();
    const letter = shownLetter(session);
    expect(letter.request).toMatchObject({ reason: 'experience', position: 'Ingénieure DevOps', lastName: 'Kerbrat' });
    expect(letter.ways.main).toBe('insert-top');
  });

  test('five hundred messages leave a bounded memory', async () => {
    const mailbox = createMemoryMailbox();
    const session = await connectSession(mailbox);
    for (let index = 0; index < 500; index += 1) {
      mailbox.open(messageOf(`Message ${index}`, `key ${index}`));
      await settle();
    }
    const { drafts } = session.snapshot().state;
    expect(drafts.length).toBe(120);
    expect(drafts.flatMap((draft) => draft.facts.messages.map((message) => message.ownText)).join('')).toBe('');
  });
});

describe('writing the letter', () => {
  test('a reply carries exactly the letter shown', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    await session.write('reply');
    expect(mailbox.written).toEqual([
      {
        how: 'reply',
        itemKey: 'item-1',
        letter: {
          html: '<p>Bonjour Maëlle,</p><p>after-cv, closer-profile, none</p>',
          text: 'Bonjour Maëlle,\n\nafter-cv, closer-profile, none',
        },
      },
    ]);
    expect(shownLetter(session).draft.writing.name).toBe('replied');
  });

  test('in a draft the letter is inserted at the top, and at the cursor when asked', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem({ mode: 'compose' }) });
    const session = await connectSession(mailbox);
    expect(shownLetter(session).ways).toEqual({ main: 'insert-top', others: ['insert-cursor'] });
    await session.write('insert-top');
    await session.write('insert-cursor', { earlier: 'add' });
    expect(mailbox.written.map((written) => written.how)).toEqual(['top', 'cursor']);
  });

  test('a letter with a missing fact is not written: the fact is asked for', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox, { facts: { A: inventFacts({ firstName: missing }) } });
    await session.write('reply');
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session)).toMatchObject({ missing: ['firstName'], draft: { asked: true } });
    expect(await session.takeCopy()).toBeNull();
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Maëlle' });
    await session.write('reply');
    expect(mailbox.written).toHaveLength(1);
  });

  test('what a letter should not say is found while a fact is still to be given', async () => {
    const session = await connectSession(createMemoryMailbox({ item: messageOf('A', 'a') }), {
      facts: { A: inventFacts({ stage: known('interview') }) },
    });
    const { document, composedHtml: base } = shownLetter(session);
    expect(shownLetter(session).missing).toEqual(['personal']);
    const added = { kind: 'paragraph', runs: [{ text: 'C’est interdit.' }] } as const;
    session.dispatch({ type: 'letter-edited', document: [...document, added], base });
    expect(onlyFinding(session).found).toBe('interdit');
    expect(shownLetter(session).missing).toEqual(['personal']);
  });

  test('what a field asks for is not found missing from the letter too', async () => {
    const nameless = { rule: 'missing/name', kind: 'missing', severity: 'warn', start: 0, end: 0, found: '' } as const;
    const session = await connectSession(createMemoryMailbox({ item: messageOf('A', 'a') }), {
      facts: { A: inventFacts({ firstName: missing }) },
      loadReview: () => Promise.resolve(() => [{ ...nameless, message: 'Sans prénom.' }]),
    });
    expect(shownLetter(session)).toMatchObject({ missing: ['firstName'], findings: [] });
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Maëlle' });
    expect(onlyFinding(session).rule).toBe('missing/name');
  });

  test('a sentence written into the letter stands for the one that its field asks for', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox, { facts: { A: inventFacts({ stage: known('interview') }) } });
    const { document, composedHtml: base } = shownLetter(session);
    const add = (text: string) => {
      const added = { kind: 'paragraph', runs: [{ text }] } as const;
      session.dispatch({ type: 'letter-edited', document: [...document, added], base });
    };
    add('[phrase sur son projet Terraform à écrire ici]');
    expect(shownLetter(session).missing).toEqual(['personal']);
    add('Votre projet Terraform nous a vraiment plu.');
    expect(shownLetter(session).missing).toEqual([]);
    await session.write('reply');
    expect(mailbox.written).toHaveLength(1);
  });

  test('two candidates read: none is taken by itself', async () => {
    const firstName = {
      state: 'ambiguous',
      choices: [
        { value: 'Maëlle', evidence: [] },
        { value: 'Enora', evidence: [] },
      ],
    } as const;
    const session = await connectSession(createMemoryMailbox({ item: messageOf('A', 'a') }), {
      facts: { A: inventFacts({ firstName }) },
    });
    expect(shownLetter(session).missing).toEqual(['firstName']);
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Enora' });
    expect(shownLetter(session).candidate.firstName.origin.name).toBe('read');
  });

  test('a serious finding is confirmed before the letter leaves', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
    await session.write('reply');
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing).toEqual({ name: 'confirming', way: 'reply' });
    session.dispatch({ type: 'confirmation-declined' });
    expect(shownLetter(session).draft.writing.name).toBe('idle');
    await session.write('reply');
    await session.write('reply', { confirmed: true });
    expect(mailbox.written).toHaveLength(1);
  });

  test('a given confirmation holds for the same words, and other words are asked about', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
    await session.write('reply', { confirmed: true });
    session.dispatch({ type: 'opening-chosen', opening: 're-apply' });
    await session.write('reply');
    expect(mailbox.written).toHaveLength(2);
    expect(onlyFinding(session).found).toBe('interdit');
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est proscrit.' });
    await session.write('reply');
    expect(mailbox.written).toHaveLength(2);
    expect(shownLetter(session).draft.writing.name).toBe('confirming');
  });

  test('a finding set aside is set aside for this letter, and for these words', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox, { facts: { B: inventFacts({ firstName: known('Enora') }) } });
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
    session.dispatch({ type: 'finding-set-aside', key: findingKey(onlyFinding(session)) });
    expect(shownLetter(session)).toMatchObject({ findings: [], setAside: 1 });
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit, et bof.' });
    expect(onlyFinding(session).found).toBe('bof');
    await session.write('reply');
    expect(mailbox.written).toHaveLength(1);

    mailbox.open(messageOf('B', 'b'));
    await settle();
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
    expect(onlyFinding(session).found).toBe('interdit');

    mailbox.open(messageOf('A', 'a'));
    await settle();
    expect(onlyFinding(session).found).toBe('bof');
    session.dispatch({ type: 'findings-taken-back' });
    expect(shownLetter(session)).toMatchObject({ findings: [{ found: 'interdit' }, { found: 'bof' }], setAside: 0 });
  });

  test('the review is asked with what is known of the application, and in a draft with its recipients', async () => {
    const questions: ReviewQuestion[] = [];
    const item = inventItem({ mode: 'compose' });
    const cc = [{ name: 'Jean Nivelle', address: 'jean.nivelle@novalys.example' }];
    await connectSession(createMemoryMailbox({ item: { ...item, message: { ...item.message, cc } } }), {
      loadReview: () =>
        Promise.resolve((_text, question) => {
          questions.push(question);
          return [];
        }),
    });
    expect(questions.at(-1)).toMatchObject({
      letterLanguage: 'fr',
      interfaceLanguage: 'fr',
      facts: {
        firstName: 'Maëlle',
        lastName: 'Kerbrat',
        position: 'Ingénieure DevOps',
        receivedDate: '2026-11-10',
        to: ['maelle.kerbrat@courriel.example', 'jean.nivelle@novalys.example'],
      },
    });
  });

  test('one part is said otherwise and the others stay', async () => {
    const session = await connectSession(createMemoryMailbox({ item: inventItem() }));
    session.dispatch({ type: 'another-wording-asked', parts: ['thanks'] });
    session.dispatch({ type: 'another-wording-asked', parts: ['thanks', 'close'] });
    expect(shownLetter(session).request.rewordings).toEqual({ thanks: 2, close: 1 });
  });

  test('a part that was removed comes back when asked, or when the recruiter fills it in', async () => {
    const session = await connectSession(createMemoryMailbox({ item: inventItem() }));
    session.dispatch({ type: 'part-removed', part: 'apology' });
    session.dispatch({ type: 'part-removed', part: 'personal' });
    expect(shownLetter(session).request.without).toEqual(['apology', 'personal']);
    session.dispatch({ type: 'typed', fact: 'personal', value: 'Votre projet est beau.' });
    expect(shownLetter(session).request.without).toEqual(['apology']);
    session.dispatch({ type: 'part-restored', part: 'apology' });
    expect(shownLetter(session).request.without).toBeUndefined();
  });

  test('a subject is proposed for a mail that has none, and a reply keeps its own', async () => {
    const subjectOf = async (subject: string) => {
      const item = messageOf(subject, 'a');
      return shownLetter(await connectSession(createMemoryMailbox({ item: { ...item, mode: 'compose' } }))).subject;
    };
    expect(await subjectOf('')).toBe('Votre candidature');
    expect(await subjectOf('RE: Candidature')).toBeNull();
  });

  test('a letter does not leave before it was read over', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    let arrive = (): void => undefined;
    const review = new Promise<typeof plainReview>((resolve) => {
      arrive = () => resolve(plainReview);
    });
    const session = await connectSession(mailbox, { loadReview: () => review });
    session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
    const writing = session.write('reply');
    await settle();
    expect(mailbox.written).toEqual([]);
    arrive();
    await writing;
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing.name).toBe('confirming');
  });

  test('a review that cannot be fetched stops the letter, says so, and is asked for again', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    let offline = true;
    const session = await connectSession(mailbox, {
      loadReview: () => (offline ? Promise.reject(new Error('offline')) : Promise.resolve(plainReview)),
    });
    await session.write('reply');
    expect(mailbox.written).toEqual([]);
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'failed', failure: { code: 'pane-incomplete' } });
    offline = false;
    await session.write('reply');
    expect(mailbox.written).toHaveLength(1);
  });

  describe('read over on another thread', () => {
    /** A session whose review answers when it is let to. */
    async function connectHeld(mailbox = createMemoryMailbox({ item: inventItem() })) {
      const held: { text: string; answer: () => void; fail: () => void }[] = [];
      const session = await connectSession(mailbox, {
        askReview: (text, question) =>
          new Promise((resolve, reject) => {
            held.push({
              text,
              answer: () => resolve(plainReview(text, question)),
              fail: () => reject(new Error('died')),
            });
          }),
      });
      const answer = async () => {
        for (const { answer: give } of held.splice(0)) give();
        await settle();
      };
      await answer();
      return { mailbox, session, held, answer };
    }

    test('findings stay on their words while the next answer is awaited, and what was typed meanwhile is asked once', async () => {
      const { session, held, answer } = await connectHeld();
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof.' });
      await answer();
      const [before] = shownLetter(session).findings;
      for (const value of ['Un vrai parcours bof.', 'Un vrai beau parcours bof.', 'Un vrai beau long parcours bof.'])
        session.dispatch({ type: 'typed', fact: 'personal', value });
      expect(shownLetter(session).findings).toMatchObject([{ found: 'bof', start: (before?.start ?? 0) + 15 }]);
      expect(held).toHaveLength(1);
      await answer();
      expect(held).toHaveLength(1);
      expect(held[0]?.text).toContain('Un vrai beau long parcours bof.');
      await answer();
      expect(shownLetter(session).findings).toMatchObject([{ found: 'bof', start: (before?.start ?? 0) + 15 }]);
    });

    test('an answer that says what was known already changes nothing on screen, one that says more does', async () => {
      const { session, answer } = await connectHeld();
      let told = 0;
      session.subscribe(() => (told += 1));
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un beau parcours.' });
      await answer();
      expect(told).toBe(1);
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof.' });
      await answer();
      expect(told).toBe(3);
      expect(shownLetter(session).findings).toMatchObject([{ found: 'bof' }]);
    });

    test('a letter leaves only once its last words were read over', async () => {
      const { mailbox, session, answer } = await connectHeld();
      session.dispatch({ type: 'typed', fact: 'personal', value: 'C’est interdit.' });
      const writing = session.write('reply');
      await settle();
      expect(mailbox.written).toEqual([]);
      await answer();
      await writing;
      expect(mailbox.written).toEqual([]);
      expect(shownLetter(session).draft.writing.name).toBe('confirming');
    });

    test('a review that dies stops the letter, says so, and is asked again', async () => {
      const { mailbox, session, held, answer } = await connectHeld();
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours solide.' });
      const writing = session.write('reply');
      for (const { fail } of held.splice(0)) fail();
      await writing;
      expect(mailbox.written).toEqual([]);
      expect(shownLetter(session).draft.writing.name).toBe('failed');
      const again = session.write('reply');
      await settle();
      await answer();
      await again;
      expect(mailbox.written).toHaveLength(1);
    });

    test('findings stay while the same message is read again, and are not asked for anew', async () => {
      const { mailbox, session, held, answer } = await connectHeld();
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof.' });
      await answer();
      const seen = new Set<number | undefined>();
      session.subscribe(() => seen.add(session.snapshot().letter?.findings.length));
      mailbox.change(inventItem());
      await settle();
      expect([...seen]).toEqual([1]);
      expect(held).toEqual([]);
    });

    test('what was found in one person’s letter is not shown in the next one’s', async () => {
      const { mailbox, session, held, answer } = await connectHeld();
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof.' });
      await answer();
      expect(shownLetter(session).findings).toHaveLength(1);
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof !' });
      mailbox.open(messageOf('Autre', 'b'));
      await settle();
      session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof.' });
      expect(held).toHaveLength(1);
      expect(shownLetter(session).findings).toEqual([]);
      await answer();
      expect(shownLetter(session).findings).toEqual([]);
      await answer();
      expect(shownLetter(session).findings).toHaveLength(1);
    });
  });

  test('a mild finding informs and does not stop', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    session.dispatch({ type: 'typed', fact: 'personal', value: 'Un parcours bof.' });
    expect(shownLetter(session).findings).toMatchObject([{ found: 'bof' }]);
    await session.write('reply');
    expect(mailbox.written).toHaveLength(1);
  });

  test.each(['timeout', 'refused', 'not-verified', 'unsupported', 'too-long', 'malformed'] as const)(
    'a mail client that fails with %s leaves the letter to copy',
    async (code) => {
      const mailbox = createMemoryMailbox({ item: inventItem({ mode: 'compose' }) });
      const session = await connectSession(mailbox);
      mailbox.failNext('insert', new MailboxError(code, 'body.prependAsync', 9001));
      await session.write('insert-top');
      expect(shownLetter(session).draft.writing).toEqual({
        name: 'failed',
        way: 'insert-top',
        failure: { code, call: 'body.prependAsync', hostCode: 9001 },
      });
      expect((await session.takeCopy())?.text).toContain('Bonjour Maëlle,');
    },
  );

  test('an item that changed before writing receives nothing', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox);
    const release = mailbox.holdNext('read');
    const writing = shownLetter(session);
    mailbox.open(messageOf('B', 'b'));
    expect(writing.item.key).toBe('a');
    await session.write('reply');
    expect(mailbox.written).toEqual([]);
    release();
  });

  test('the outcome of a letter is told on its own message, not on the next one', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A', 'a') });
    const session = await connectSession(mailbox, { facts: { B: inventFacts({ firstName: known('Enora') }) } });
    const release = mailbox.holdNext('reply');
    mailbox.failNext('reply', new MailboxError('timeout', 'displayReplyFormAsync'));
    const writing = session.write('reply');
    mailbox.open(messageOf('B', 'b'));
    await settle();
    release();
    await writing;
    expect(shownLetter(session).draft.writing.name).toBe('idle');
    mailbox.open(messageOf('A', 'a'));
    await settle();
    expect(shownLetter(session).draft.writing.name).toBe('failed');
  });

  test('pressed twice, the button writes once', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    await Promise.all([session.write('reply'), session.write('reply')]);
    expect(mailbox.written).toHaveLength(1);
  });

  test('a client that can do neither leaves the letter to copy', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem(), abilities: { reply: false, replyAll: false } });
    const session = await connectSession(mailbox);
    expect(shownLetter(session).ways).toEqual({ main: null, others: [] });
    expect(await session.takeCopy()).not.toBeNull();
  });
});

describe('hand edits', () => {
  const edited = [{ kind: 'paragraph', runs: [{ text: 'Bonjour Maëlle, à ma façon.' }] }] as const;

  async function editedSession() {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    const session = await connectSession(mailbox);
    const base = shownLetter(session).composedHtml;
    session.dispatch({ type: 'letter-edited', document: edited, base });
    return { mailbox, session };
  }

  test('what was edited is what is written', async () => {
    const { mailbox, session } = await editedSession();
    await session.write('reply');
    expect(mailbox.written[0]?.letter.html).toBe('<p>Bonjour Maëlle, à ma façon.</p>');
  });

  test('a choice changed afterwards keeps the edits and says so', async () => {
    const { session } = await editedSession();
    expect(shownLetter(session).editConflict).toBe(false);
    session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: true });
  });

  test('kept edits are no longer questioned', async () => {
    const { session } = await editedSession();
    session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
    session.dispatch({ type: 'edits-kept', base: shownLetter(session).composedHtml });
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: false });
  });

  test('a rewritten letter follows the choices, and one undo brings the edits back', async () => {
    const { session } = await editedSession();
    session.dispatch({ type: 'opening-chosen', opening: 'talent-pool' });
    session.dispatch({ type: 'edits-dropped' });
    expect(letterText(shownLetter(session).document)).toContain('talent-pool');
    session.dispatch({ type: 'edits-restored', base: shownLetter(session).composedHtml });
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: false });
  });

  test('an edit undone by hand is no edit', async () => {
    const { session } = await editedSession();
    session.dispatch({ type: 'edits-dropped' });
    const { document, composedHtml: base } = shownLetter(session);
    session.dispatch({ type: 'letter-edited', document: edited, base });
    session.dispatch({ type: 'letter-edited', document, base });
    expect(shownLetter(session).draft.edit).toBeNull();
  });

  test('a letter emptied by hand does not leave: it is written again', async () => {
    const { mailbox, session } = await editedSession();
    session.dispatch({ type: 'letter-edited', document: [], base: shownLetter(session).composedHtml });
    await session.write('reply');
    expect(mailbox.written).toEqual([]);
    expect(letterText(shownLetter(session).document)).toContain('Bonjour Maëlle');
  });

  test('edits are found again when coming back to the message', async () => {
    const { mailbox, session } = await editedSession();
    mailbox.open(messageOf('B', 'b'));
    await settle();
    mailbox.open(inventItem());
    await settle();
    expect(shownLetter(session).document).toEqual(edited);
  });
});

test('letters that could not be had leave those that serve, and the next change does not bring them', async () => {
  let isOffline = false;
  const over = (letters: LettersInUse): Engine => ({
    ...createPlainEngine(letters),
    over: (others) => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(over(others))),
  });
  const team = { ...noTexts, settings: { name: 'Atelier Nord' } };
  const session = await connectSession(createMemoryMailbox({ item: inventItem() }), {
    loadEngine: () => Promise.resolve(over({ team, personal: null })),
  });
  isOffline = true;
  await expect(session.useLetters({ team: null })).rejects.toThrow('offline');
  isOffline = false;
  await session.useLetters({ personal: noTexts });
  expect(letterText(shownLetter(session).document)).toContain('De la part de Atelier Nord.');
});
