import { readFileSync } from 'node:fs';
import { can, clientAbilities, type ClientAbilityName } from '../../../src/mailbox/outlook/client-abilities';

const method = () => {};
const names = Object.keys(clientAbilities) as ClientAbilityName[];

const asked = (surface: object) => names.filter((name) => can(name, surface));

describe('what an Outlook can do', () => {
  it('is nothing when nothing answers', () => {
    expect(asked({})).toEqual([]);
  });

  it('is what has its method, whatever the requirement set that is claimed', () => {
    const claimsAll = { isSetSupported: () => true };
    expect(asked({ ...claimsAll, item: { displayReplyForm: method } })).toEqual(['reply', 'send-check']);
    expect(asked({ item: { delayDeliveryTime: { setAsync: method } } })).toEqual(['delay']);
  });

  it('differs between a received message and a draft', () => {
    const message = { displayReplyForm: method, getSharedPropertiesAsync: method, categories: { addAsync: method } };
    const draft = { body: { prependAsync: method }, from: { getAsync: method } };
    expect(asked({ item: message })).toEqual(['reply', 'shared-mailbox', 'categories']);
    expect(asked({ item: draft })).toEqual(['insert', 'sender']);
  });
});

describe('docs/clients.md', () => {
  const rows = readFileSync('docs/clients.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const heads = rows.find(([first]) => first === 'Ability') ?? [];
  const sets = rows.find(([first]) => first === 'Highest Mailbox set') ?? [];

  it('has one line for each ability that the code asks for, with its requirement set', () => {
    const lines = rows.flatMap(([name, since]) =>
      name !== undefined && /^`[a-z-]+`$/.test(name) ? [[name.slice(1, -1), since]] : [],
    );
    expect(lines).toEqual(names.map((name) => [name, clientAbilities[name].since]));
  });

  it('promises no client an ability above the highest set it has', () => {
    expect(heads.length).toBeGreaterThan(5);
    const minor = (set: string | undefined) => Number(/^1\.(\d+)/.exec(set ?? '')?.[1] ?? Number.NaN);
    for (const [name, since, ...cells] of rows) {
      if (name === undefined || !/^`[a-z-]+`$/.test(name)) continue;
      for (const [index, cell] of cells.entries()) {
        expect({ name, client: heads[index + 2], cell }).toEqual({
          name,
          client: heads[index + 2],
          cell: expect.stringMatching(/^(?:yes|no|partly)/) as string,
        });
        if (minor(sets[index + 2]) < minor(since)) expect(`${name} ${cell}`).toMatch(/ no/);
      }
    }
  });
});
