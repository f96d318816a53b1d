import type { LetterLanguage } from './request';

/** Words of what happened to a post, and those of a skill that happens to name one of them. */
export const circumstance =
  /(?<!\p{L})(?:budgets?|réorganis\p{L}+|gel|gelée?s?|report|reportée?s?|annul\p{L}+|suspen\p{L}+|restructur\p{L}+|en interne|financements?|internalis\p{L}+|effectifs|recrutements? (?:gelé|suspendu|arrêté|repoussé|stoppé)\p{L}*|fusion|rachat|pourvue?|le projet|freeze|frozen|funding|internally|reorgani\p{L}+|cancell?ed|postponed|on hold|headcount|filled|restructuring|merger|budgetary)(?!\p{L})/iu;
export const tellsASkill =
  /(?<!\p{L})(?:expériences?|maîtrise|pratique|compétences?|connaissances?|niveau|gestion|conduite|pilotage|suivi|encadrement|élaboration|experience|knowledge|skills?|managing|leading|management|control|planning)(?!\p{L})/iu;

/** What happened to a post, told by a participle or by the person found inside, as a clause; null when it is not told so. */
export const participle: Readonly<Record<LetterLanguage, (text: string) => string | null>> = {
  fr: (text) => {
    if (/^(?:candidat\S*|candidature|recrutement|promotion|mobilité) interne$|^en interne$/iu.test(text))
      return 'le poste a été pourvu en interne';
    const happened =
      /^(?:(?:le )?poste\s)?(?:a été\s|été\s)?((?:pourvu|gelé|annulé|suspendu|reporté|supprimé|retiré|repoussé|fermé|abandonné|internalisé)(?:\s.+)?)$/iu.exec(
        text,
      );
    return happened === null ? null : `le poste a été ${(happened[1] ?? '').toLowerCase()}`;
  },
  en: (text) => {
    if (/^(?:an )?internal (?:candidate|hire|promotion|move)$/iu.test(text))
      return 'the role has been filled internally';
    const happened =
      /^(?:been\s)?((?:filled|frozen|cancelled|canceled|suspended|postponed|put on hold|withdrawn)(?:\s.+)?)$/iu.exec(
        text,
      );
    if (happened !== null) return `the role has been ${happened[1] ?? ''}`;
    return /^on hold(?:\s.+)?$/iu.test(text) ? `the role is ${text}` : null;
  },
};
