/** Time today, weekday this week, else the date: the short form of a message list. */
export function shortDate(date: number | null, now: number, language: 'fr' | 'en'): string {
  if (date === null) return '';
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(date);
  const days = (now - date) / 86_400_000;
  if (new Date(date).toDateString() === new Date(now).toDateString())
    return format({ hour: '2-digit', minute: '2-digit' });
  if (days >= 0 && days < 6) return format({ weekday: 'short', hour: '2-digit', minute: '2-digit' });
  if (new Date(date).getFullYear() === new Date(now).getFullYear()) return format({ day: 'numeric', month: 'short' });
  return format({ day: '2-digit', month: '2-digit', year: 'numeric' });
}

export function longDate(date: number | null, language: 'fr' | 'en'): string {
  if (date === null) return '';
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(date);
}
