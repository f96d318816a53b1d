import { readOptions } from '../src/thread/candidate/person-options';
import { personWeights as w } from '../src/thread/candidate/person-weights';
import { buildMessages } from '../src/thread/build-messages';
import { readEml } from '../src/eml/read-eml';
import { readFileSync } from 'node:fs';
import { letter } from '../test/thread/letter';
const show = (messages: any, mailbox: string[]) => {
  const o = readOptions(messages, mailbox);
  const opts = [['nobody', [...o.thread].map(x => 'nobody ' + x).concat('nobody')], ['unnamed', [...o.thread].map(x => 'unnamed ' + x).concat('unnamed')], ...o.people.map((p, i) => [`${p.first} ${p.last} {${[...p.addresses]}}`, [...o.features[i]!]])] as [string, string[]][];
  for (const [n, f] of opts) { const ws = f.map(x => [x, w[x] ?? 0] as const).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])); console.log('  ', n, ws.reduce((s, x) => s + x[1], 0).toFixed(2), ws.slice(0, 30).filter(x=>x[1]).map(x => x[0] + ' ' + x[1].toFixed(1)).join(', ')); }
};
for (const a of process.argv.slice(2)) {
  if (a.startsWith('{')) { const m = JSON.parse(a); console.log(m.subject); show(buildMessages(letter(m), ['recrutement@novalys.example']), ['recrutement@novalys.example']); }
  else { const dir = a.slice(0, a.lastIndexOf('/')); const L = JSON.parse(readFileSync(dir + '/labels.json', 'utf8')).find((l: any) => l.file === a.split('/').at(-1)); const mb = [L.mailbox].flat(); console.log(a, L.firstName, L.lastName, L.notes); show(buildMessages(await readEml(readFileSync(a)), mb), mb); }
}
