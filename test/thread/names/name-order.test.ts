import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseName } from '../../../src/thread/names/parse-name';

/** « Anne Sophie [Bertrand] », « [Wang] Fang »: the surname stands in brackets. */
const names = readFileSync(join(__dirname, '../../fixtures/names/names-of-the-world.txt'), 'utf8').trim().split('\n');

/** How many of them are not shared between the first and the last name as a person would. */
function mistaken(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => {
    const last = /\[(.*)\]/.exec(line)?.[1];
    const first = line.replace(/\[.*\]/, '').trim();
    const name = parseName(line.replace(/[[\]]/g, ''));
    return name?.first !== first || name.last !== last;
  });
}

describe('names of the whole world, in the small letters of mail', () => {
  const turned = names.filter((line) => line.startsWith('['));
  const usual = names.filter((line) => !line.startsWith('['));

  it('are rightly shared nine times in ten when the given name stands first', () => {
    expect(mistaken(usual).length).toBeLessThan(0.1 * usual.length);
  });

  it('are rightly shared two times in three when only their letters say that the surname stands first', () => {
    expect(mistaken(turned).length).toBeLessThan(turned.length / 3);
  });
});
