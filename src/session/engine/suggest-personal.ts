import type { LetterRequest } from '../../letter/request';

/** A start for the personal sentence about something the candidate wrote; the recruiter makes it their own. */
export function suggestPersonal(
  skill: string,
  request: Pick<LetterRequest, 'language' | 'address' | 'sender'>,
): string {
  const team = request.sender.team !== undefined;
  if (request.language === 'en') return `${team ? 'We' : 'I'} read with interest what you wrote about ${skill}.`;
  const who = team ? 'Nous avons lu' : 'J’ai lu';
  return `${who} avec intérêt ce que ${request.address === 'tu' ? 'tu écris' : 'vous écrivez'} sur ${skill}.`;
}
