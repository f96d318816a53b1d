import { readFileSync } from 'node:fs';
import { derivedManifests } from '../scripts/derive-manifests';

const standard = readFileSync('manifest.xml', 'utf8');

test.each(Object.entries(derivedManifests))('%s follows manifest.xml (npm run manifests)', (file, derive) => {
  expect(readFileSync(file, 'utf8')).toBe(derive(standard));
});

test('only the bulk manifest may read the mailbox beyond the open message', () => {
  const permission = (xml: string) => /<Permissions>(\w+)</.exec(xml)?.[1];
  expect(permission(standard)).toBe('ReadWriteItem');
  expect(permission(derivedManifests['manifest.onsend.xml'](standard))).toBe('ReadWriteItem');
  expect(permission(derivedManifests['manifest.bulk.xml'](standard))).toBe('ReadWriteMailbox');
});

test('the check at Send lets the sender decide', () => {
  expect(derivedManifests['manifest.onsend.xml'](standard)).toContain('SendMode="PromptUser"');
});
