import { readFileSync } from 'node:fs';
import { readEml } from '/work/people/src/eml/read-eml';
import { buildMessages } from '/work/people/src/thread/build-messages';
for (const f of process.argv.slice(2)) {
  const dir = f.slice(0, f.lastIndexOf('/'));
  const L = JSON.parse(readFileSync(dir + '/labels.json','utf8')).find((l: any) => l.file === f.split('/').at(-1));
  const ms = buildMessages(await readEml(readFileSync(f)), [L.mailbox].flat());
  console.log('=====', f, L.firstName, L.lastName, L.stage, '|', L.mailbox, '#', L.notes);
  for (const m of ms) {
    console.log(`--- ${m.index} ${m.origin} ${m.side} par=${m.parent?.index} from ${m.author?.name}<${m.author?.address}> to ${m.recipients.map(r=>r.name+'<'+r.address+'>').join('; ')} S: ${m.subject} A: ${m.attachmentNames}`);
    console.log(m.text.slice(0, 900));
  }
}
