/** Time today, weekday this week, else the date: the short form of a message list. */
export function shortDate(date: number | null, now: number, language: 'fr' | 'en'): string {
  if (date === null) return '';
  const days = (now - date) / 86_400_000;
  const format = formats[language];
  if (new Date(date).toDateString() === new Date(now).toDateString()) return format.time.format(date);
  if (days >= 0 && days < 6) return format.weekday.format(date);
  if (new Date(date).getFullYear() === new Date(now).getFullYear()) return format.day.format(date);
  return format.year.format(date);
}

export function longDate(date: number | null, language: 'fr' | 'en'): string {
  return date === null ? '' : formats[language].long.format(date);
}

/** Made once: a list of thousands formats a date a row, and making a format costs a hundred times its use. */
const formats = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') };

function formatsOf(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  return {
    time: format({ hour: '2-digit', minute: '2-digit' }),
    weekday: format({ weekday: 'short', hour: '2-digit', minute: '2-digit' }),
    day: format({ day: 'numeric', month: 'short' }),
    year: format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    long: format({ dateStyle: 'full', timeStyle: 'short' }),
  };
}
