import type { SendFindings } from './check-letter';

/** Outlook cuts, or refuses, a longer one. */
export const longestWarning = 500;

/** What Outlook’s own dialog says before the mail leaves; the last words remind that the choice is the sender’s. */
export function writeWarning(found: SendFindings, isFrench: boolean): string {
  const lines: string[] = [];
  if (isFrench) {
    if (found.hole !== '') lines.push('Un passage reste à compléter\u00a0: «\u00a0' + clip(found.hole) + '\u00a0».');
    if (found.ground !== '') {
      lines.push(
        'La loi interdit ce motif de refus\u00a0: «\u00a0' +
          clip(found.ground) +
          '\u00a0». Revoyez la raison, pas seulement la phrase.',
      );
    }
    if (found.wrongName !== '') {
      lines.push('«\u00a0' + clip(found.wrongName) + '\u00a0» n’est le nom d’aucun destinataire.');
    }
    if (found.colleagues.length > 0) {
      lines.push('Visible en copie pour la personne qui postule\u00a0: ' + listed(found.colleagues) + '.');
    }
  } else {
    if (found.hole !== '') lines.push('A passage is still to be filled in: “' + clip(found.hole) + '”.');
    if (found.ground !== '') {
      lines.push(
        'The law forbids this reason for a refusal: “' +
          clip(found.ground) +
          '”. Go back to the reason, not only the sentence.',
      );
    }
    if (found.wrongName !== '') lines.push('“' + clip(found.wrongName) + '” is the name of no recipient.');
    if (found.colleagues.length > 0)
      lines.push('In copy, where the applicant sees it: ' + listed(found.colleagues) + '.');
  }
  return lines.join(' ').slice(0, longestWarning);
}

function listed(people: readonly string[]): string {
  const shown: string[] = [];
  for (let at = 0; at < people.length && at < 3; at += 1) shown.push(clip(people[at] || ''));
  let list = shown.join(', ');
  if (people.length > shown.length) list += '…';
  return list;
}

function clip(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= 40) return line;
  return line.slice(0, 39) + '…';
}
