import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const firstNames = ['Ada', 'Bao', 'Chloé', 'Dima', 'Élif', 'Fanny', 'Gaël', 'Hana', 'Ilan', 'Jade'];
const lastNames = [
  'Abgrall',
  'Benoist',
  'Carlier',
  'Diarra',
  'Escoffier',
  'Ferrand',
  'Guivarch',
  'Hamon',
  'Izard',
  'Jaouen',
];
const titles = [
  'Développeuse Python',
  'Ingénieur DevOps',
  'Chargée de recrutement',
  'Data analyst',
  'Cheffe de projet',
];

/** Fills a folder with invented applications, newest first by number; the person and the post of each are its own. */
export async function writeApplications(folder: string, count: number): Promise<void> {
  const settings = {
    mailbox: 'recrutement@novalys.example',
    user: { name: 'Sofiane Belhadj', address: 'sofiane.belhadj@novalys.example' },
  };
  await writeFile(path.join(folder, 'mailbox.json'), JSON.stringify(settings));
  for (let number = 0; number < count; number += 1)
    await writeFile(path.join(folder, `a${String(number).padStart(5, '0')}.eml`), application(number));
}

export function nameOf(number: number): { readonly first: string; readonly last: string } {
  const first = firstNames[number % firstNames.length] ?? '';
  const last = lastNames[Math.floor(number / firstNames.length) % lastNames.length] ?? '';
  return { first, last };
}

function application(number: number): string {
  const { first, last } = nameOf(number);
  const title = titles[number % titles.length] ?? '';
  const date = new Date(Date.parse('2026-11-20T09:00:00Z') - number * 60_000).toUTCString();
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  return [
    `From: ${encoded(`${first} ${last}`)} <candidature-${number}@courriel.example>`,
    'To: recrutement@novalys.example',
    `Subject: ${encoded(`Candidature au poste de ${title}`)}`,
    `Message-ID: <${number}@courriel.example>`,
    `Date: ${date}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Bonjour,\r\n\r\nJe vous adresse ma candidature au poste de ${title}. Vous trouverez mon CV ci-joint.\r\n\r\nCordialement,\r\n${first} ${last}`,
  ].join('\r\n');
}
