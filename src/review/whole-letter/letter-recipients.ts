import { fold } from '../../text/fold';
import type { ReviewFacts } from '../finding';
import { namesOf } from './letter-names';

/** Colleagues when they are known, else anyone whose address does not carry the candidate's name. */
export function hasOtherRecipients(facts: ReviewFacts): boolean {
  const to = [...new Set((facts.to ?? []).map((address) => address.toLowerCase()))];
  const colleagues = (facts.colleagues ?? []).map((entry) => entry.toLowerCase().replace(/^@/, ''));
  const isColleague = (address: string) => {
    const lower = address.toLowerCase();
    return colleagues.some((entry) => lower === entry || lower.endsWith(`@${entry}`));
  };
  if (to.some(isColleague)) return true;
  if (to.length < 2) return false;
  const allNames = [...namesOf(facts)];
  const names = allNames.filter((name) => name.length > 2);
  const initials = allNames.map((name) => name.charAt(0)).join('');
  const others = to.filter((address) => {
    const local = fold(address.split('@', 1)[0] ?? '');
    return !names.some((name) => local.includes(name)) && !(initials.length > 1 && local === initials);
  });
  return others.length > (others.length === to.length ? 1 : 0);
}
