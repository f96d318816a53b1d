import type { CodedRule } from './rule';

/** What is judged against the facts of the application, on a whole letter. The matcher is `find-letter-faults.ts`. */
export const letterRules = [
  {
    id: 'missing/name',
    kind: 'missing',
    severity: 'warn',
    why: {
      fr: 'La lettre ne salue pas la personne par son nom.',
      en: 'The letter does not greet the person by name.',
    },
  },
  {
    id: 'missing/thanks',
    kind: 'missing',
    severity: 'warn',
    why: {
      fr: 'Aucun remerciement\u00a0: la personne a pris du temps pour cette candidature.',
      en: 'No thanks: the person gave time to this application.',
    },
  },
  {
    id: 'missing/decision',
    kind: 'missing',
    severity: 'warn',
    why: {
      fr: 'La décision n’est pas dite clairement\u00a0: la personne pourrait encore attendre une réponse.',
      en: 'The decision is not stated clearly: the person may go on waiting for an answer.',
    },
  },
  {
    id: 'missing/position',
    kind: 'missing',
    severity: 'warn',
    why: {
      fr: 'Le poste n’est pas nommé\u00a0: la personne a peut-être postulé à plusieurs offres.',
      en: 'The position is not named: the person may have applied for several.',
    },
  },
  {
    id: 'late/no-word',
    kind: 'late',
    severity: 'warn',
    why: {
      fr: 'La candidature attend depuis trois semaines ou plus et la lettre n’en dit rien\u00a0: un mot d’excuse suffit.',
      en: 'The application has waited three weeks or more and the letter says nothing of it: one line of apology will do.',
    },
  },
  {
    id: 'mismatch/name',
    kind: 'mismatch',
    severity: 'block',
    why: {
      fr: 'Ce nom n’est pas celui de la personne à qui vous écrivez.',
      en: 'This is not the name of the person you are writing to.',
    },
  },
  {
    id: 'mismatch/position',
    kind: 'mismatch',
    severity: 'warn',
    why: {
      fr: 'Ce poste n’est pas celui auquel la personne a postulé.',
      en: 'This is not the position the person applied for.',
    },
  },
  {
    id: 'recipients/colleagues',
    kind: 'recipients',
    severity: 'warn',
    why: {
      fr: 'Un refus ne s’adresse qu’à la personne concernée\u00a0: d’autres adresses sont en destinataires.',
      en: 'A refusal is for the person alone: other addresses are among the recipients.',
    },
  },
] as const satisfies readonly CodedRule[];

export type LetterRuleId = (typeof letterRules)[number]['id'];
