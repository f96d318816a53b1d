import { readAnswer, readEnvelope } from '../../../src/mailbox/gmail/protocol';

const letter = { html: '<p>a</p>', text: 'a' };

describe('what the content script takes for a request', () => {
  test.each([
    [{ t: 'read' }],
    [{ t: 'insert', itemKey: 'k', place: 'top', letter }],
    [{ t: 'reply', itemKey: 'k', all: false, letter }],
    [{ t: 'replace-selected', itemKey: 'k', letter, next: null }],
  ])('%j is one', (request) => {
    expect(readEnvelope({ v: 1, request })).toEqual(request);
  });

  test.each([
    ['a message of another version', { v: 2, request: { t: 'read' } }],
    ['an unknown request', { v: 1, request: { t: 'send' } }],
    ['a letter without its text', { v: 1, request: { t: 'insert', itemKey: 'k', place: 'top', letter: { html: '' } } }],
    ['a place that is none', { v: 1, request: { t: 'insert', itemKey: 'k', place: 'end', letter } }],
    ['nothing', null],
  ])('%s is none', (_name, message) => {
    expect(readEnvelope(message)).toBeNull();
  });
});

describe('what the pane takes for an answer', () => {
  test('a refusal is known by its reason, and no other one is believed', () => {
    expect(readAnswer({ ok: false, why: 'item-changed' }, 'insert')).toEqual({ ok: false, why: 'item-changed' });
    expect(readAnswer({ ok: false, why: 'because' }, 'insert')).toBeNull();
  });

  test('an answer to something else, or of another shape, is none', () => {
    expect(readAnswer({ ok: true, t: 'unfold' }, 'insert')).toBeNull();
    expect(readAnswer({ ok: true, t: 'insert', insertion: { place: 'end', format: 'html' } }, 'insert')).toBeNull();
    expect(readAnswer({ ok: true, t: 'read', snapshot: { thread: null } }, 'read')).toBeNull();
    expect(readAnswer(undefined, 'read')).toBeNull();
  });
});
