import { withArticle } from '../../text/french-article';
import type { LetterLanguage } from '../request';

/**
 * What somebody is to be ready for: « nuits ok », « ok pour les astreintes » → « une disponibilité pour les astreintes », “weekends ok”
 * → “availability for weekends”. The text itself when it says no such thing; null when what it is about is not sure.
 */
export function readiness(text: string, language: LetterLanguage): string | null {
  if (language === 'fr') return frenchReadiness(text);
  const action =
    /^(?:ok|okay|happy|fine|willing|ready|prepared|open|comfortable)\s(?:to|with)\s(\p{Ll}[\p{Ll}-]+(?:\s.+)?)$/iu;
  const [, what = ''] =
    /^(?:ok|okay)\s(?:for|with|on)\s(.+)$|^(.+)\s(?:ok|okay|fine)$/iu.exec(text)?.filter(Boolean) ?? [];
  if (what !== '')
    return englishTime.test(what)
      ? `availability for ${what}`
      : /^travel(?:ling)?$/iu.test(what)
        ? 'a willingness to travel'
        : null;
  const doing = action.exec(text)?.[1];
  if (doing === undefined) return text;
  const time = /^(?:do|work)\s(.+)$/iu.exec(doing)?.[1];
  if (time !== undefined && englishTime.test(time)) return `availability for ${time}`;
  return /^(?:ok|okay|happy|fine|willing|ready|prepared)\sto\s/iu.test(text) ? `a willingness to ${doing}` : text;
}

const englishTime =
  /^(?:(?:some|the|occasional|early|late|rotating|regular)\s)*(?:nights?|weekends?|evenings?|mornings?|days|shifts?|shift work|night shifts?|weekend shifts?|bank holidays|overtime|on-call|call-outs?|saturdays?|sundays?|starts|earlies|lates|sleep-ins?|full[- ]time|part[- ]time)(?:(?:,\s|\sand\s|\s(?:and|or)\s)(?:nights?|weekends?|evenings?|bank holidays|early starts|on-call|overtime|earlies|lates))*$/iu;

function frenchReadiness(text: string): string | null {
  const [, what = ''] =
    /^(?:ok|d’accord|partante?|prête?)\s(?:pour|avec|à)\s(.+)$|^ok\s(?!(?:pour|avec|en|sur)\s)(.+)$|^(.+)\sok$/iu
      .exec(text)
      ?.filter(Boolean) ?? [];
  if (what === '') return /(?<!\p{L})ok(?!\p{L})/iu.test(text) ? null : text;
  const when = atTimes(what);
  if (when !== null) return `une disponibilité ${when}`;
  if (/^(?:l[ae]s?\s|l’|des?\s|une?\s)|^(?!\p{L}*(?:ier|oir)(?!\p{L}))\p{Ll}+(?:er|ir|re)(?:\s|$)/u.test(what))
    return `une disponibilité pour ${what}`;
  const completed = withArticle(what);
  return completed === null ? null : `une disponibilité pour ${completed}`;
}

const day = 'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?';
const times: readonly (readonly [time: RegExp, when: string])[] = [
  [/^(?:l[ae]\s)?nuits?$/iu, 'la nuit'],
  [/^(?:le\s)?(?:soir|soirs|soirées?)$/iu, 'le soir'],
  [/^(?:le\s)?matins?$/iu, 'le matin'],
  [/^(?:le\s|les\s)?week-?ends?$/iu, 'le week-end'],
  [/^(?:les\s)?jours fériés$/iu, 'les jours fériés'],
  [/^(?:les\s)?vacances scolaires$/iu, 'pendant les vacances scolaires'],
  [/^(?:les\s)?vacances$/iu, 'pendant les vacances'],
  [/^(?:en\s)?journées?$/iu, 'en journée'],
  [/^tôt(?:\sle\smatin)?$/iu, 'tôt le matin'],
  [/^tard(?:\sle\ssoir)?$/iu, 'tard le soir'],
];

/** Times of work, as one says when: « soir et week-end » → « le soir et le week-end ». Null for anything else. */
export function atTimes(text: string): string | null {
  const told = text.split(/,\s+|\set\s/u).map((one) => {
    for (const [time, when] of times) if (time.test(one)) return when;
    const shift = shifts.exec(one)?.[1];
    if (shift !== undefined) return `en ${shift.replace(/\s?[x*×]\s?(?=\d)/iu, 'x')}`;
    const [, dayNamed = ''] = new RegExp(`^(?:les?\\s)?(${day})$`, 'iu').exec(one) ?? [];
    return dayNamed === '' ? null : `le ${dayNamed.toLowerCase().replace(/s$/u, '')}`;
  });
  if (told.some((one) => one === null)) return null;
  return told.length < 2 ? (told[0] ?? null) : `${told.slice(0, -1).join(', ')} et ${told.at(-1) ?? ''}`;
}

const shifts =
  /^(?:(?:les|des|en)\s)?(\d\s?[x*×]\s?\d|horaires\s(?:décalés|postés|coupés|atypiques|tournants|de nuit))$/iu;

/** Times and shifts alone are when one is to work: « nuits et week-ends » → « travailler la nuit et le week-end ». */
export function workAtTimes(text: string): string | null {
  const when = atTimes(text);
  return when === null ? null : `travailler ${when}`;
}
