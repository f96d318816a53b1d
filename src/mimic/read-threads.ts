import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readEml } from '../eml/read-eml';
import type { MimicMessage, MimicPerson, MimicThread } from './mimic-thread';

/**
 * Conversations out of a folder of `.eml` files: files named alike but for a final number (`c02-1.eml`, `c02-2.eml`) are
 * one, in that order. Drafts are left out.
 */
export async function readThreads(folder: string, language: 'fr' | 'en'): Promise<readonly MimicThread[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.eml')).sort(byNumber);
  const threads = new Map<string, MimicThread>();
  for (const file of files) {
    const message = await readEml(await readFile(path.join(folder, file)));
    if (message.view === 'compose') continue;
    const name = file.replace(/-?\d*\.eml$/, '');
    const known = threads.get(name);
    const number = 1_800_000_000_000_000_000n + BigInt(files.indexOf(file));
    const shown: MimicMessage = {
      id: String(number),
      from: message.from ?? { name: '', address: '' },
      to: [...message.to, ...message.cc].map(person),
      date: message.date === null ? '' : longDate(message.date, language),
      html: message.html ?? plainBody(message.text ?? ''),
      attachments: message.attachments.map(({ name: fileName, contentType }) => ({
        name: fileName,
        type: contentType,
      })),
    };
    threads.set(name, {
      id: known?.id ?? `thread-f:${number}`,
      subject: known?.subject ?? message.subject,
      labels: [],
      messages: [...(known?.messages ?? []), shown],
    });
  }
  return [...threads.values()];
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function person({ name, address }: MimicPerson): MimicPerson {
  return { name, address };
}

/** « 23 nov. 2026, 09:12 » */
function longDate(iso: string, language: 'fr' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(iso));
}

/** Gmail shows plain text with a `br` at each line. */
function plainBody(text: string): string {
  return `<div>${escapeHtml(text).replace(/\r?\n/g, '<br>')}</div>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
