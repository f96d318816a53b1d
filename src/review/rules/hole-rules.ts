import type { CodedRule } from './rule';

export type HoleRuleId =
  | 'hole/template'
  | 'hole/brackets'
  | 'hole/filler'
  | 'hole/choice'
  | 'hole/note'
  | 'hole/leftover'
  | 'hole/other-name'
  | 'hole/other-letter';

/** Placeholders: what was left to fill in. What they look like is in `holes/`. */
export const holeRules: readonly (CodedRule & { readonly id: HoleRuleId })[] = [
  {
    id: 'hole/template',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Un champ de modèle est resté dans la lettre\u00a0: la personne le lirait tel quel.',
      en: 'A template field was left in the letter: the person would read it as it stands.',
    },
  },
  {
    id: 'hole/brackets',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Ces crochets semblent attendre un mot\u00a0: complétez-les ou retirez-les.',
      en: 'These brackets seem to be waiting for a word: fill them in or take them out.',
    },
  },
  {
    id: 'hole/filler',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Un mot manque ici, ou un signe en tient la place.',
      en: 'A word is missing here, or a sign stands for it.',
    },
  },
  {
    id: 'hole/choice',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Deux possibilités restent ouvertes\u00a0: gardez celle qui convient.',
      en: 'Two possibilities are left open: keep the one that fits.',
    },
  },
  {
    id: 'hole/note',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Cette note de travail n’est pas destinée à la personne qui lira la lettre.',
      en: 'This working note is not meant for the person who will read the letter.',
    },
  },
  {
    id: 'hole/leftover',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Cela ressemble à un reste de modèle ou à une note de travail\u00a0: relisez ces mots comme la personne les lira.',
      en: 'This looks like something left from a template, or a working note: read these words as the person will.',
    },
  },
  {
    id: 'hole/other-name',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'La lettre salue une personne et en nomme une autre\u00a0: ce nom vient peut-être d’une lettre précédente.',
      en: 'The letter greets one person and names another: this name may come from an earlier letter.',
    },
  },
  {
    id: 'hole/other-letter',
    kind: 'placeholder',
    severity: 'block',
    why: {
      fr: 'Cela ne s’accorde pas avec ce que la lettre dit plus haut\u00a0: ces mots viennent peut-être d’une autre.',
      en: 'This does not agree with what the letter says above: these words may come from another one.',
    },
  },
];
