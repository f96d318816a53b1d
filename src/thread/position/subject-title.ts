import { fold } from '../../text/fold';
import { cleanTitle } from './clean-title';
import { fromTrade, holdsTrade } from './trade-words';
import { findTitleMentions } from './title-mentions';

const replyMarks =
  /^\s*(?:(?:re|tr|fw|fwd|rv|aw|wg|sv|ref|r[ée]p|antw|r|i|enc)\s?(?:\[\d+\])?\s?:\s*|\[[^\]]{0,40}\]\s*)+/i;

/** A subject without « RE: TR: [Board] ». */
export function bareSubject(subject: string): string {
  return subject.replace(replyMarks, '').trim();
}

export function isReplySubject(subject: string): boolean {
  return /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|sv|r[ée][fp]|antw)\s?(?:\[\d+\])?\s?:/i.test(subject);
}

export function isForwardSubject(subject: string): boolean {
  return /^\s*(?:(?:re|aw)\s?:\s*)*(?:tr|fw|fwd|wg|rv|i)\s?:/i.test(subject);
}

export interface SubjectTitle {
  readonly title: string;
  readonly quote: string;
  /** The subject itself says it is the post applied for. */
  readonly said: boolean;
}

/** The post named in a subject: after its trigger words, or the part of it that names a trade. */
export function readSubjectTitle(subject: string): SubjectTitle | null {
  const bare = bareSubject(subject).replace(/<[^<>]{0,200}>|\$?\{[^{}]{0,100}\}+|<%[^%]{0,100}%>/g, ' ');
  const flat = fold(bare);
  const mentions = [...findTitleMentions(bare, flat)].sort(
    (a, b) => b.weight - a.weight || b.title.length - a.title.length,
  );
  const [best] = mentions;
  if (best !== undefined && holdsTrade(best.title))
    return { title: fromTrade(best.title), quote: bare.slice(best.start, best.end), said: true };
  for (const part of bare.split(
    /\s[-–—|:~]+>?\s|\s*[|;]\s*|:\s|["«»“”]|[!?]+\s|\p{Extended_Pictographic}|\s\/\s(?=candidature|\p{Lu}{2,}\s)/u,
  )) {
    if (!holdsTrade(part) || /\b(?:entretien|interview)\b.*\bavec\b/.test(fold(part))) continue;
    const cleaned = cleanTitle(
      part.replace(
        /^\s*(?:candidature|application|postulation|relance|suite|retrait|invitation|entretien|interview|votre|ma|my|offre|annonce|stage|alternance|cv|job|poste|position|urgent|nouvelle)s?(?:\s+(?:de|d’|d'|du|pour|au|a|à|le|la|en|for|to|the|as|spontan[ée]e?|de ma candidature|ma candidature|candidature))*[\s:–-]+/iu,
        '',
      ),
    );
    const title = cleaned === null ? null : fromTrade(cleaned);
    if (title !== null && holdsTrade(title) && title.split(' ').length <= 9)
      return { title, quote: part.trim(), said: false };
  }
  return null;
}
