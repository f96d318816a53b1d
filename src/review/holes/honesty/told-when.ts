/** When something took place, told between brackets: “[at the end of the tour]”, « [en fin d’entretien] ». */
const when =
  /^[[(](?:(?:tout )?(?:en|à la) fin (?:d['’]|de )|(?:tout )?(?:en|au) (?:tout )?(?:début|milieu) (?:d['’]|de |du )|(?:right )?(?:at|towards|near|in) the (?:very )?(?:end|start|beginning|middle) of )\p{Ll}/u;

/** Whether `found` is an aside that tells when, after words that were finished. */
export function isToldWhen(found: string, before: string): boolean {
  return when.test(found) && /\p{Ll}{3} $/u.test(before);
}
