import { doubtRecipient } from '../../../src/session/engine/doubt-recipient';
import type { ItemInView } from '../../../src/session/state/state';
import { inventFacts } from '../invented-application';

const me = { name: 'Jeanne Roux', address: 'jeanne@courriel.example' };
const colleague = { name: 'Benoît Le Goff', address: 'b.legoff@novalys.example' };
const robot = { name: 'Cadralia', address: 'ne-pas-repondre@notification.cadralia.example' };

function item(changes: Partial<ItemInView>): ItemInView {
  return {
    key: 'message:1',
    conversation: 'c',
    mode: 'read',
    subject: 'Candidature',
    from: me,
    to: [],
    cc: [],
    abilities: { reply: true, replyAll: true, insertAtTop: false, insertAtCursor: false },
    folded: 0,
    labels: null,
    drafts: [],
    ...changes,
  };
}

const known = inventFacts({ candidateAddress: { state: 'known', value: 'Jeanne@courriel.example', evidence: [] } });
const unknown = inventFacts({ candidateAddress: { state: 'missing' } });

describe('the recipient of the letter', () => {
  it.each([
    ['the candidate who wrote', item({}), known],
    ['a candidate whose address the thread does not say', item({}), unknown],
    ['a draft to the candidate', item({ mode: 'compose', from: colleague, to: [me] }), known],
    ['a draft that names nobody yet', item({ mode: 'compose', to: [] }), known],
    [
      'a person whose name holds « noreply »',
      item({ from: { name: '', address: 'nora.reply@courriel.example' } }),
      unknown,
    ],
  ])('is not doubted for %s', (_name, open, facts) => {
    expect(doubtRecipient(open, facts)).toBeNull();
  });

  it('is doubted when a colleague forwarded the application', () => {
    expect(doubtRecipient(item({ from: colleague }), known)).toEqual({
      name: 'someone-else',
      person: 'Benoît Le Goff',
      candidate: 'Jeanne@courriel.example',
    });
  });

  it('is doubted when a robot sent it, with or without the candidate’s address', () => {
    expect(doubtRecipient(item({ from: robot }), known)?.name).toBe('automatic');
    expect(doubtRecipient(item({ from: robot }), unknown)).toEqual({
      name: 'automatic',
      address: robot.address,
      candidate: null,
    });
  });

  it('is doubted in a draft that goes to somebody else', () => {
    const draft = item({ mode: 'compose', from: colleague, to: [robot] });
    expect(doubtRecipient(draft, known)?.name).toBe('automatic');
  });
});
