/**
 * The labelled sentences of test/fixtures/review, one file a writer (a writer’s name is that of the file). `developer` is
 * written by one who knows the rules: it teaches, and proves nothing. So does `jotted`: reasons as they are typed in the
 * pane, a few words without a verb. `contempt` is of the same hand as `developer`: a hundred and fifty ways to despise somebody, each with a
 * firm and courteous sentence of the same words. `leftovers`, `plain-leftovers` (everyday ones), `odd-leftovers` (notes without a verb,
 * a word that fell out) and `two-voices`, with sentences as plain that hold none, are not among them: their words say nothing of the tone;
 * scripts/train-leftovers.ts learns their signs.
 */
export const writers = [
  'development',
  'other-hand-1',
  'other-hand-2',
  'other-hand-3',
  'more-voices',
  'aside',
  'wide-voices',
  'fifth-hand',
  'sixth-hand',
  'seventh-hand',
  'eighth-hand',
  'ninth-hand',
  'tenth-hand',
  'eleventh-hand',
  'twelfth-hand',
  'thirteenth-hand',
  'fourteenth-hand',
  'fifteenth-hand',
  'sixteenth-hand',
  'seventeenth-hand',
  'eighteenth-hand',
  'nineteenth-hand',
  'twentieth-hand',
  'twenty-first-hand',
  'twenty-second-hand',
  'twenty-third-hand',
  'twenty-fourth-hand',
  'twenty-fifth-hand',
  'twenty-sixth-hand',
  'twenty-seventh-hand',
  'twenty-eighth-hand',
  'twenty-ninth-hand',
  'thirtieth-hand',
  'thirty-first-hand',
  'thirty-second-hand',
  'thirty-third-hand',
  'thirty-fourth-hand',
  'thirty-fifth-hand',
  'thirty-sixth-hand',
  'thirty-seventh-hand',
  'thirty-eighth-hand',
  'thirty-ninth-hand',
  'fortieth-hand',
  'forty-first-hand',
  'contempt',
  'developer',
  'jotted',
] as const;

/** Whole letters of test/fixtures/review: what is good in them teaches innocence. */
export const letterFiles = [
  'letters-dev',
  'letters-aside',
  'letters-eighth-hand',
  'letters-twelfth-hand',
  'letters-thirteenth-hand',
  'letters-fifteenth-hand',
  'letters-everyday',
] as const;
