import '@testing-library/jest-dom';
import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { MailboxError, type OpenItem } from '../../../src/mailbox/mailbox';
import { Pane } from '../../../src/taskpane/pages/pane';
import type { ThreadFacts } from '../../../src/thread/facts';
import type { Memory } from '../../../src/session/memory/memory';
import { inventFacts, inventItem, known } from '../../session/invented-application';
import { createMemoryMailbox, type MemoryMailbox } from '../../session/memory-mailbox';
import { createPlainMemory } from '../../session/plain-memory';
import { settle, startSession } from '../../session/session-in-test';

// A person at the keyboard, in jsdom, on a machine that does other things too.
jest.setTimeout(30_000);

const missing = { state: 'missing' } as const;

interface Scene {
  readonly item?: OpenItem | null;
  readonly facts?: ThreadFacts;
  readonly displayLanguage?: string;
  readonly memory?: Memory;
}

async function openPane(
  scene: Scene = {},
): Promise<{ mailbox: MemoryMailbox; user: ReturnType<typeof userEvent.setup> }> {
  const item = scene.item === undefined ? inventItem() : scene.item;
  const mailbox = createMemoryMailbox({ item, displayLanguage: scene.displayLanguage ?? 'fr-FR' });
  const facts = item === null || scene.facts === undefined ? {} : { [item.message.subject]: scene.facts };
  const session = startSession({ facts, ...(scene.memory === undefined ? {} : { memory: scene.memory }) });
  render(<Pane session={session} />);
  await act(async () => {
    session.connect(mailbox);
    await settle();
  });
  // No style here takes a click away, and looking for one at each click is slow.
  return { mailbox, user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const list = (name: string | RegExp) => screen.getByRole('combobox', { name });

/** Words put into a field at once: a key at a time draws the whole pane at each. */
async function enter(user: ReturnType<typeof userEvent.setup>, into: HTMLElement, words: string): Promise<void> {
  await user.click(into);
  await user.paste(words);
}

describe('the letter page', () => {
  test('names the message, fills the candidate in and says where each field was read', async () => {
    await openPane();
    expect(screen.getByText(/Message ouvert.*Candidature au poste d’Ingénieure DevOps/)).toBeVisible();
    expect(field('Prénom')).toHaveValue('Maëlle');
    expect(field('Nom')).toHaveValue('Kerbrat');
    expect(field('Poste')).toHaveValue('Ingénieure DevOps');
    expect(field('Prénom')).toHaveAccessibleDescription(/lu dans le message.*Maëlle/);
    expect(field('Prénom')).toHaveAttribute('title', expect.stringMatching(/lu dans le message.*Maëlle/));
  });

  test('marks the suggested situation, puts it first and says why', async () => {
    await openPane();
    const situation = list('Situation');
    expect(situation).toHaveValue('after-cv');
    expect(situation).toHaveAccessibleDescription(/Suggéré.*candidature du 10\u00a0novembre.*sans entretien/);
    expect(within(situation).getAllByRole('option')[0]).toHaveValue('after-cv');
    expect(within(situation).getByRole('group', { name: 'Suggéré' })).toBeInTheDocument();
  });

  test('follows each choice in the letter', async () => {
    const { user } = await openPane();
    await user.selectOptions(list('Situation'), 'promising');
    await user.selectOptions(list('Motif'), 'experience');
    await user.selectOptions(list('Ouverture'), 're-apply');
    expect(field(/La lettre/)).toHaveTextContent('promising, experience, re-apply');
  });

  test('offers the motives that suit the situation, and keeps the one that is chosen', async () => {
    const { user } = await openPane();
    const motives = (): (string | null)[] =>
      within(list('Motif'))
        .getAllByRole('option')
        .map((option) => option.getAttribute('value'));
    await user.selectOptions(list('Situation'), 'position-closed');
    expect(motives()).toEqual(['position-withdrawn', 'closer-profile', 'none']);
    await user.selectOptions(list('Situation'), 'promising');
    await user.selectOptions(list('Motif'), 'experience');
    await user.selectOptions(list('Situation'), 'position-closed');
    expect(motives()).toEqual(['position-withdrawn', 'experience', 'closer-profile', 'none']);
    expect(list('Motif')).toHaveValue('experience');
  });

  test('replies in read mode and says so', async () => {
    const { user, mailbox } = await openPane();
    await user.click(button('Répondre'));
    expect(mailbox.written).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent(/La réponse est ouverte/);
  });

  test('inserts in compose mode, and says when the draft is plain text', async () => {
    const { user, mailbox } = await openPane({ item: inventItem({ mode: 'compose', bodyFormat: 'text' }) });
    await user.click(button('Insérer'));
    expect(mailbox.written[0]?.how).toBe('top');
    expect(screen.getByRole('status')).toHaveTextContent(/dans le brouillon.*texte brut/);
  });

  test('keeps the other ways out one click away', async () => {
    const { user, mailbox } = await openPane();
    await user.click(button('Autres actions'));
    await user.click(await screen.findByRole('button', { name: 'Répondre à tous' }));
    expect(button('Autres actions')).toHaveFocus();
    expect(mailbox.written[0]?.how).toBe('reply-all');
  });

  test('leads to the first missing fact instead of replying', async () => {
    const { user, mailbox } = await openPane({ facts: inventFacts({ position: missing }) });
    expect(field('Poste')).not.toHaveAccessibleDescription(/Pour quel poste/);
    await user.click(button('Répondre'));
    expect(mailbox.written).toEqual([]);
    expect(field('Poste')).toHaveFocus();
    expect(field('Poste')).toBeInvalid();
    expect(field('Poste')).toHaveAccessibleDescription(/Pour quel poste/);
    await enter(user, field('Poste'), 'Développeuse Go');
    expect(field('Poste')).toBeValid();
    await user.click(button('Répondre'));
    expect(mailbox.written).toHaveLength(1);
  });

  test('asks for the personal sentence where the letter needs it, with what the thread says as a start', async () => {
    const { user } = await openPane({
      facts: inventFacts({ stage: known('interview'), interviewDate: known('2026-11-16') }),
    });
    const personal = field('Phrase personnelle');
    expect(personal).toHaveValue('');
    await user.click(button('Parler de Kubernetes'));
    expect(personal).toHaveValue('J’ai lu avec intérêt ce que vous écrivez sur Kubernetes.');
    await user.click(button(/Préciser/));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Vous ou tu' }), 'tu');
    expect(personal).toHaveValue('J’ai lu avec intérêt ce que tu écris sur Kubernetes.');
    await user.type(personal, ' Bravo.');
    await user.selectOptions(list('Vous ou tu'), 'vous');
    expect(personal).toHaveValue('J’ai lu avec intérêt ce que tu écris sur Kubernetes. Bravo.');
    expect(screen.getByLabelText('Entretien')).toHaveValue('2026-11-16');
  });

  test('asks for a precision only where the reason can say one, and shows an example of it', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    expect(field('Précision')).toHaveAttribute('placeholder', 'Go');
    await user.selectOptions(list('Motif'), 'position-withdrawn');
    expect(screen.queryByRole('textbox', { name: 'Précision' })).not.toBeInTheDocument();
  });

  test('names the choices as the library does', async () => {
    await openPane();
    const names = within(list('Ouverture')).getAllByRole('option');
    expect(names.map((option) => option.textContent)).toContain('« talent-pool »');
  });

  test('offers to leave the apology out where the letter has one, and to put it back', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    expect(await screen.findByRole('combobox', { name: 'Langue' })).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await enter(user, field('Phrase personnelle'), 'Pardon du retard.');
    await user.click(screen.getByRole('checkbox', { name: 'S’excuser du délai' }));
    expect(field(/La lettre/)).not.toHaveTextContent('Excuses');
    await user.click(screen.getByRole('checkbox', { name: 'S’excuser du délai' }));
    expect(field(/La lettre/)).toHaveTextContent('Excuses');
  });

  test('offers every candidate it read and takes none by itself', async () => {
    const choice = (value: string) => ({
      value,
      evidence: [{ quote: value, messageIndex: 0, place: 'body' as const }],
    });
    const firstName = { state: 'ambiguous' as const, choices: [choice('Maëlle'), choice('Enora')] };
    const { user } = await openPane({ facts: inventFacts({ firstName }) });
    expect(field('Prénom')).toHaveValue('');
    const choices = screen.getByRole('group', { name: /^Prénom/ });
    await user.click(within(choices).getByRole('button', { name: 'Enora' }));
    expect(field('Prénom')).toHaveValue('Enora');
    expect(within(choices).getByRole('button', { name: 'Enora' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('warns before anything else that a refusal was already sent', async () => {
    await openPane({ facts: inventFacts({ alreadyRefused: { by: 'Jean Nivelle', on: '2026-11-12', evidence: [] } }) });
    expect(screen.getByText(/Jean Nivelle a déjà répondu par un refus le 12 novembre/)).toBeVisible();
  });

  test('asks for a confirmation with the reason shown when a finding is serious', async () => {
    const { user, mailbox } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'C’est interdit.');
    expect(button('1 remarque')).toBeVisible();
    await user.click(button('Répondre'));
    const question = screen.getByRole('group', { name: 'Avant de continuer' });
    expect(question).toHaveTextContent('Le mot « interdit » pose question.');
    expect(button('Revenir à la lettre')).toHaveFocus();
    await user.click(button('Répondre quand même'));
    expect(mailbox.written).toHaveLength(1);
  });

  test('lists milder findings on demand', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'Un parcours bof.');
    const count = button('1 remarque');
    expect(count).toHaveAttribute('aria-expanded', 'false');
    await user.click(count);
    expect(screen.getByText('Le mot « bof » pose question.')).toBeVisible();
    await user.click(button(/Montrer.*bof/));
    expect(field(/La lettre/)).toHaveFocus();
    expect(getSelection()?.toString()).toBe('bof');
  });

  test('sends a discriminating reason back to the reasons', async () => {
    const { user, mailbox } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'C’est interdit.');
    await user.click(button('Répondre'));
    await user.click(button('Revoir le motif'));
    expect(list('Motif')).toHaveFocus();
    expect(mailbox.written).toEqual([]);
    expect(button('Répondre')).toBeVisible();
  });

  test('puts the better sentence in the place of the whole one, and leads to what it leaves to fill', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'Merci encore. Un parcours bof et sans suite. À bientôt.');
    await user.click(button('1 remarque'));
    await user.click(button('Remplacer la phrase'));
    expect(field(/La lettre/)).toHaveTextContent(/Merci encore\. Un parcours solide en … À bientôt\.$/);
    expect(getSelection()?.toString()).toBe('…');
    expect(screen.queryByRole('button', { name: '1 remarque' })).not.toBeInTheDocument();
    await user.click(button('Annuler mes retouches'));
    expect(field(/La lettre/)).toHaveTextContent(/Un parcours bof et sans suite/);
  });

  test('a finding is set aside, stays countable, and can be taken back', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'Un parcours bof.');
    await user.click(button('1 remarque'));
    await user.click(button('Écarter'));
    expect(screen.queryByText('Le mot « bof » pose question.')).not.toBeInTheDocument();
    expect(button('1 écartée')).toBeVisible();
    await user.click(button('Reprendre la remarque écartée'));
    expect(screen.getByText('Le mot « bof » pose question.')).toBeVisible();
  });

  test('explains the words the caret is on, below the letter', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'Un parcours bof.');
    const words = screen.getByText('Un parcours bof.', { selector: 'p' }).firstChild;
    getSelection()?.collapse(words, 13);
    await act(async () => {
      field(/La lettre/).dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'ArrowRight' }));
      await settle();
    });
    expect(screen.getByText('Le mot « bof » pose question.')).toBeVisible();
    getSelection()?.collapse(words, 2);
    await act(async () => {
      field(/La lettre/).dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'ArrowLeft' }));
      await settle();
    });
    expect(screen.queryByText('Le mot « bof » pose question.')).not.toBeInTheDocument();
  });

  test('rewords, removes and puts back one part of the letter', async () => {
    const { user } = await openPane();
    await user.click(button(/Préciser/));
    await enter(user, field('Phrase personnelle'), 'Votre projet est beau.');
    await user.click(button('Partie par partie'));
    await user.click(await screen.findByRole('button', { name: /^Autre formulation.*Remerciement$/ }));
    expect(field(/La lettre/)).toHaveTextContent('remerciement 1');
    await user.click(button(/^Retirer.*Phrase personnelle$/));
    expect(field(/La lettre/)).not.toHaveTextContent('Votre projet');
    await user.click(button(/^Remettre.*Phrase personnelle$/));
    expect(field(/La lettre/)).toHaveTextContent('Votre projet');
    expect(screen.queryByRole('button', { name: /Formule finale/ })).not.toBeInTheDocument();
  });

  test('proposes a subject to copy in a mail that has none', async () => {
    const item = inventItem({ mode: 'compose' });
    await openPane({ item: { ...item, message: { ...item.message, subject: '' } } });
    expect(await screen.findByText('Votre candidature')).toBeVisible();
    expect(button('Copier l’objet')).toBeVisible();
  });

  test('says what failed and leaves the letter to copy', async () => {
    const { user, mailbox } = await openPane();
    mailbox.failNext('reply', new MailboxError('refused', 'displayReplyFormAsync', 5001));
    await user.click(button('Répondre'));
    const outcome = screen.getByRole('status');
    expect(outcome).toHaveTextContent(/n’a pas pu être insérée/);
    expect(outcome).toHaveTextContent(/displayReplyFormAsync.*5001/);
    expect(outcome).toHaveTextContent(/Copiez la lettre/);
    expect(button('Copier')).toBeEnabled();
  });
});

test('a message opened behind the pane’s back receives nothing, and can be read', async () => {
  const { user, mailbox } = await openPane();
  const next = inventItem({ key: 'item-2', conversation: 'conversation-2' });
  mailbox.openSilently({ ...next, message: { ...next.message, subject: 'Autre candidature' } });
  await user.click(button('Répondre'));
  expect(mailbox.written).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent(/Un autre message a été ouvert.*rien n’a été écrit/);
  await user.click(button('Lire le message ouvert'));
  expect(screen.getByText(/Autre candidature/)).toBeVisible();
});

test('a second letter takes the place of the first once it is selected, and can be taken out again', async () => {
  const { user, mailbox } = await openPane({ item: inventItem({ mode: 'compose' }) });
  await user.click(button('Insérer'));
  await user.selectOptions(list('Ouverture'), 'talent-pool');
  await user.click(button('Insérer à nouveau'));
  const question = () => screen.findByRole('group', { name: 'La lettre précédente est dans ce brouillon' });
  expect(await question()).toHaveTextContent(/ni à votre signature ni au message cité/);
  await user.click(button('Remplacer'));
  expect(await question()).toHaveTextContent(/Rien n’a changé/);
  mailbox.draft.selected = mailbox.written[0]?.letter.text ?? '';
  await user.click(button('Remplacer'));
  expect(screen.getByRole('status')).toHaveTextContent(/La lettre a été remplacée/);
  expect(button('Insérer à nouveau')).toHaveFocus();
  expect(mailbox.draft.text).toMatch(/talent-pool/);
  expect(mailbox.draft.text.match(/Bonjour/g)).toHaveLength(1);

  mailbox.draft.selected = mailbox.written[1]?.letter.text ?? '';
  await user.click(button('Retirer du brouillon'));
  expect(screen.getByRole('status')).toHaveTextContent(/n’est plus dans le brouillon/);
  expect(mailbox.draft.text).not.toMatch(/Bonjour/);
  expect(button('Insérer')).toBeVisible();
});

describe('choices made before', () => {
  test('the last ones come back in one click when they are not what is suggested', async () => {
    const { user, mailbox } = await openPane();
    expect(screen.queryByRole('group', { name: 'Choix gardés' })).not.toBeInTheDocument();
    await user.selectOptions(list('Motif'), 'experience');
    await user.click(button('Répondre'));
    const next = inventItem({ key: 'item-2', conversation: 'conversation-2' });
    await act(async () => {
      mailbox.open(next);
      await settle();
    });
    expect(list('Motif')).toHaveValue('closer-profile');
    await user.click(button('Comme la dernière fois'));
    expect(list('Motif')).toHaveValue('experience');
    expect(button('Comme la dernière fois')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Répondre'));
    expect(mailbox.written).toHaveLength(2);
  });

  test('a favourite is kept from the menu, used, and removed', async () => {
    const { user } = await openPane();
    await user.selectOptions(list('Ouverture'), 'talent-pool');
    await user.click(button('Autres actions'));
    await user.click(await screen.findByRole('button', { name: 'Favoris' }));
    await user.clear(field('Nom du favori'));
    await user.type(field('Nom du favori'), 'Vivier{Enter}');
    await user.selectOptions(list('Ouverture'), 'none');
    await user.click(within(screen.getByRole('group', { name: 'Choix gardés' })).getByRole('button'));
    expect(list('Ouverture')).toHaveValue('talent-pool');
    await user.click(button('Retirer le favori Vivier'));
    expect(screen.queryByRole('group', { name: 'Choix gardés' })).not.toBeInTheDocument();
  });
});

describe('the figures', () => {
  test('are counted, charted, copied and erased after a question', async () => {
    const { user } = await openPane();
    await user.click(button('Répondre'));
    await user.click(button('Autres actions'));
    await user.click(await screen.findByRole('button', { name: 'Mes chiffres' }));
    const figures = await screen.findByRole('region', { name: 'Mes chiffres' });
    expect(figures).toHaveTextContent(/1 réponse préparée.*Âge médian.*13/);
    expect(figures).toHaveTextContent(/100.% en 14 jours ou moins/);
    expect(within(figures).getByRole('row', { name: /novembre 2026 1 13/ })).toBeInTheDocument();
    expect(within(figures).getByRole('row', { name: /« after-cv » 1/ })).toBeInTheDocument();
    await user.click(button('Effacer'));
    expect(button('Garder')).toHaveFocus();
    await user.click(button('Effacer'));
    expect(button('Mes chiffres')).toHaveFocus();
    expect(figures).toHaveTextContent(/Rien à compter encore/);
  });
});

test('three hints show at the first letter ever, one at a time, and never again', async () => {
  const memory = createPlainMemory();
  const { user, mailbox } = await openPane({ memory });
  const hints = await screen.findByRole('group', { name: 'Premiers pas' });
  expect(hints).toHaveTextContent('1/3');
  await user.click(button('Suivant'));
  await user.click(button('Suivant'));
  expect(hints).toHaveTextContent('3/3');
  await user.click(button('Compris'));
  expect(hints).not.toBeInTheDocument();
  await act(async () => {
    mailbox.open(inventItem({ key: 'item-2', conversation: 'conversation-2' }));
    await settle();
  });
  expect(screen.queryByRole('group', { name: 'Premiers pas' })).not.toBeInTheDocument();
});

describe('editing the letter in place', () => {
  async function editLetter() {
    const pane = await openPane();
    const letter = field(/La lettre/);
    const [first] = letter.children;
    if (first === undefined) throw new Error('the letter is empty');
    await act(async () => {
      first.textContent = 'Chère Maëlle <b>,';
      letter.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    });
    return { ...pane, letter };
  }

  test('what is shown is what is inserted, as text', async () => {
    const { user, mailbox } = await editLetter();
    await user.click(button('Répondre'));
    expect(mailbox.written[0]?.letter.html).toMatch(/^<p>Chère Maëlle &#60;b&#62;,<\/p><p>after-cv/);
  });

  test('a choice changed afterwards asks whether to keep or to rewrite, with one undo', async () => {
    const { user, letter } = await editLetter();
    await user.selectOptions(list('Ouverture'), 'talent-pool');
    expect(letter).toHaveTextContent('Chère Maëlle');
    await user.click(button('Réécrire la lettre'));
    expect(letter).toHaveTextContent(/Bonjour Maëlle,.*talent-pool/);
    await user.click(button('Reprendre mes retouches'));
    expect(letter).toHaveTextContent('Chère Maëlle');
    expect(screen.queryByRole('button', { name: 'Garder mes retouches' })).not.toBeInTheDocument();
  });
});

describe('copying', () => {
  const originalClipboard = navigator.clipboard;
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: originalClipboard });
    Object.assign(document, { execCommand: undefined });
  });

  test('shows the text selected when the client allows no other way', async () => {
    const { user } = await openPane();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.click(button('Copier'));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copiez ce texte' });
    expect(text).toHaveFocus();
    expect(text.value).toContain('Bonjour Maëlle,');
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    await user.click(button('Fermer'));
    expect(text).not.toBeInTheDocument();
  });

  test('uses the copy command where the clipboard is refused, with HTML and plain text', async () => {
    const { user } = await openPane();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const copied = new Map<string, string>();
    Object.assign(document, {
      execCommand: (command: string) => {
        const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
          clipboardData: { setData: (type: string, value: string) => copied.set(type, value) },
        });
        document.dispatchEvent(event);
        return command === 'copy' && event.defaultPrevented;
      },
    });
    await user.click(button('Copier'));
    expect(copied.get('text/html')).toMatch(/^<p>Bonjour Maëlle,<\/p>/);
    expect(copied.get('text/plain')).toMatch(/^Bonjour Maëlle,\n\n/);
    expect(screen.getByRole('status')).toHaveTextContent(/Lettre copiée/);
  });

  test('leads to what is missing rather than copying a letter with a hole', async () => {
    const { user } = await openPane({ facts: inventFacts({ firstName: missing }) });
    await user.click(button('Copier'));
    expect(field('Prénom')).toHaveFocus();
  });
});

describe('pages without a letter', () => {
  test('the frame is there before the mail client has answered', () => {
    render(<Pane session={startSession()} />);
    expect(screen.getByText('Ouverture…')).toBeInTheDocument();
  });

  test('a mail client that is slow is said to be, after some silence', () => {
    jest.useFakeTimers();
    try {
      render(<Pane session={startSession()} />);
      expect(screen.queryByText(/tarde à répondre/)).not.toBeInTheDocument();
      act(() => void jest.advanceTimersByTime(5_000));
      expect(screen.getByText(/tarde à répondre/)).toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  test('nothing open', async () => {
    await openPane({ item: null });
    expect(screen.getByRole('heading', { name: 'Ouvrez une candidature' })).toBeVisible();
  });

  test('not an application: nothing is filled in until the recruiter asks', async () => {
    const facts = inventFacts({ firstName: missing, lastName: missing, position: missing, stage: missing });
    const { user } = await openPane({ facts });
    await user.click(button('Écrire quand même'));
    expect(field('Prénom')).toHaveValue('');
  });

  test('a plain browser is told where Égards lives', () => {
    const session = startSession();
    render(<Pane session={session} />);
    act(() => session.giveUp('no-mail-client'));
    expect(screen.getByText(/volet d’Outlook/)).toBeVisible();
  });

  test('a message that cannot be read can be tried again', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    mailbox.failNext('read', new MailboxError('timeout', 'body.getAsync'));
    const session = startSession();
    render(<Pane session={session} />);
    await act(async () => {
      session.connect(mailbox);
      await settle();
    });
    expect(screen.getByText(/body\.getAsync/)).toBeVisible();
    expect(screen.getByText('Outlook n’a pas répondu à temps.')).toBeVisible();
    await userEvent.click(button('Réessayer'));
    expect(await screen.findByRole('textbox', { name: 'Prénom' })).toHaveValue('Maëlle');
  });
});

test('the interface speaks the language of the mail client, the letter its own', async () => {
  await openPane({ displayLanguage: 'en-GB' });
  expect(document.documentElement.lang).toBe('en');
  expect(field('First name')).toHaveValue('Maëlle');
  expect(field(/The letter/)).toHaveAttribute('lang', 'fr');
  expect(button('Reply')).toBeEnabled();
});

test('a pinned pane shows the next message and folds nothing of the previous one into it', async () => {
  const { user, mailbox } = await openPane();
  await user.click(button(/Préciser/));
  const next = inventItem({ key: 'item-2', conversation: 'conversation-2' });
  await act(async () => {
    mailbox.open({ ...next, message: { ...next.message, subject: 'Autre candidature' } });
    await settle();
  });
  expect(screen.getByText(/Autre candidature/)).toBeVisible();
  expect(button(/Préciser/)).toHaveAttribute('aria-expanded', 'false');
});
