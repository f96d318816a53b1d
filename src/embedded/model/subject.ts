const prefix = /^\s*(?:re|tr|fw|fwd|aw|sv|wg|réf|ref|rép|rep|antw|rv)\s?(?:\[\d{1,3}\])?\s?:\s*/i;

/** The subject without its answer and forward prefixes, as `normalizedSubject`. */
export function normaliseSubject(subject: string): string {
  let rest = subject;
  for (let stripped = rest.replace(prefix, ''); stripped !== rest; stripped = rest.replace(prefix, '')) rest = stripped;
  return rest.trim();
}

/** « RE : » in French and “Re: ” in English, never twice. */
export function prefixSubject(subject: string, kind: 'reply' | 'forward', language: 'fr' | 'en'): string {
  const first = kind === 'reply' ? { fr: 'RE : ', en: 'Re: ' } : { fr: 'TR : ', en: 'Fw: ' };
  const already = kind === 'reply' ? /^\s*(?:re|rép|rep|aw)\s?:/i : /^\s*(?:tr|fw|fwd)\s?:/i;
  return already.test(subject) ? subject : first[language] + subject;
}
