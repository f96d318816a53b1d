import { ownAddresses } from '../../../src/mailbox/outlook/own-addresses';

const me = 'Nora@novalys.example';
const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));

describe('our own addresses in a received message', () => {
  it.each([
    [
      'the shared mailbox that Outlook names',
      me,
      ['jobs@novalys.example'],
      to('x@novalys.example'),
      ['jobs@novalys.example'],
    ],
    [
      'the one recipient of our domain',
      me,
      [],
      to('Jobs@novalys.example', 'a@autre.example'),
      ['jobs@novalys.example'],
    ],
    ['the person alone, who is the recipient', me, [], to(me), []],
    ['nobody of two colleagues', me, [], to('a@novalys.example', 'b@novalys.example'), []],
    ['nobody at a public provider', 'moi@gmail.com', [], to('elle@gmail.com'), []],
    ['the person alone, who has no address', '', [], to('a@novalys.example'), []],
  ])('are %s', (_name, user, owner, recipients, expected) => {
    const person = user === '' ? [] : [user.toLowerCase()];
    expect(ownAddresses(user, owner, recipients)).toEqual([...person, ...expected]);
  });
});
