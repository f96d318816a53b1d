import { createItemIdentity } from '../../../src/mailbox/outlook/item-identity';

describe('the identity of an item', () => {
  it('is its id for a received message, whatever object holds it', () => {
    const identity = createItemIdentity();
    expect(identity.keyOf({ itemId: 'AAMk1' })).toBe(identity.keyOf({ itemId: 'AAMk1' }));
    expect(identity.keyOf({ itemId: 'AAMk1' })).not.toBe(identity.keyOf({ itemId: 'AAMk2' }));
  });

  it('is its object for a draft, which has no id', () => {
    const identity = createItemIdentity();
    const [one, other] = [{}, {}];
    expect(identity.keyOf(one)).toBe(identity.keyOf(one));
    expect(identity.keyOf(one)).not.toBe(identity.keyOf(other));
  });
});
