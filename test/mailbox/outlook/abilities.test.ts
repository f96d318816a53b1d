import { discoverAbilities } from '../../../src/mailbox/outlook/abilities';

const none = { reply: false, replyAll: false, insertAtTop: false, insertAtCursor: false };
const method = () => {};

describe('the abilities of the open item', () => {
  it.each([
    ['nothing open', null, none],
    [
      'a received message',
      { displayReplyForm: method, displayReplyAllForm: method, body: {} },
      { ...none, reply: true, replyAll: true },
    ],
    [
      'a draft',
      { body: { prependAsync: method, setSelectedDataAsync: method } },
      { ...none, insertAtTop: true, insertAtCursor: true },
    ],
    ['a client that can only read', { body: {} }, none],
  ])('with %s', (_name, item, abilities) => {
    expect(discoverAbilities(item as unknown as Parameters<typeof discoverAbilities>[0])).toEqual(abilities);
  });
});
