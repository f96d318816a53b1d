import type { LetterLanguage } from './request';

/** Words of what happened to a post, and those of a skill that happens to name one of them. */
export const circumstance =
  /(?<!\p{L})(?:budgets?|réorganis\p{L}+|gel|gelée?s?|report|reportée?s?|annul\p{L}+|suspen\p{L}+|restructur\p{L}+|en interne|financements?|internalis\p{L}+|effectifs|recrutements? (?:gelé|suspendu|arrêté|repoussé|stoppé)\p{L}*|fusion|rachat|baisse d’activité|perte d(?:e|’un) clients?|embauche d’un|intérimaire|pourvue?|le projet|freeze|frozen|funding|internally|reorgani\p{L}+|cancell?ed|postponed|on hold|headcount|filled|restructuring|merger|budgetary|losing a client|lost a client|loss of a client|hiring freeze)(?!\p{L})/iu;
export const tellsASkill =
  /(?<!\p{L})(?:expériences?|maîtrise|pratique|compétences?|connaissances?|niveau|gestion|conduite|pilotage|suivi|encadrement|élaboration|experience|knowledge|skills?|managing|leading|management|control|planning)(?!\p{L})/iu;

/** What happened to a post, told by a participle or by the person found inside, as a clause; null when it is not told so. */
export const participle: Readonly<Record<LetterLanguage, (text: string) => string | null>> = {
  fr: (text) => {
    if (/^(?:candidat\S*|candidature|recrutement|promotion|mobilité) interne$|^en interne$/iu.test(text))
      return 'le poste a été pourvu en interne';
    if (/^(?:pas|plus|absence|manque|faute) (?:de|du) budget(?:\s.+)?$/iu.test(text))
      return 'nous n’avons pas obtenu le budget';
    const stopped =
      /^(?:le |la )?(budget|projet|recrutement|contrat|chantier|financement|mission)\s(?:a été\s)?(coupée?|gelée?|refusée?|annulée?|reportée?|abandonnée?|perdue?|suspendue?|arrêtée?|supprimée?|repoussée?)(\s.+)?$/iu.exec(
        text,
      );
    if (stopped !== null) {
      const [, what = '', how = '', more = ''] = stopped;
      const noun = what.toLowerCase();
      const done = `${how.toLowerCase().replace(/ée$/u, 'é')}${noun === 'mission' ? 'e' : ''}`;
      const still = /^\sjusqu/u.test(more) ? 'est' : 'a été';
      return `${noun === 'mission' ? 'la' : 'le'} ${noun} ${still} ${done}${more}`;
    }
    if (/^client (?:parti|perdu)$/iu.test(text)) return 'nous avons perdu le client';
    if (/^(?:le )?client a (?:arrêté|annulé|stoppé)(?: le projet)?$/iu.test(text))
      return 'le client a arrêté le projet';
    const unsaid =
      /^(?:le )?(budget|projet|recrutement|financement)\s(?:non|pas)\s(validé|obtenu|accordé|confirmé)$/iu.exec(text);
    if (unsaid !== null) return `le ${(unsaid[1] ?? '').toLowerCase()} n’a pas été ${(unsaid[2] ?? '').toLowerCase()}`;
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
    if (/^no (?:budget|funding)(?:\s.+)?$/iu.test(text)) return 'the budget was not approved';
    const stopped =
      /^(?:the )?(budget|project|funding|assignment|contract|recruitment|hiring)\s(?:was\s|has been\s|been\s)?(cut|frozen|cancelled|canceled|suspended|postponed|put on hold|on hold|withdrawn|refused|lost|paused)(\s.+)?$/iu.exec(
        text,
      );
    if (stopped !== null) {
      const how = (stopped[2] ?? '').toLowerCase();
      return `the ${(stopped[1] ?? '').toLowerCase()} has been ${how === 'on hold' ? 'put on hold' : how}${stopped[3] ?? ''}`;
    }
    if (happened !== null) return `the role has been ${happened[1] ?? ''}`;
    return /^on hold(?:\s.+)?$/iu.test(text) ? `the role is ${text}` : null;
  },
};

/** A price found too high, told of the price and not of the person; null when the text says no such thing. */
export const priceIsTooHigh: Readonly<Record<LetterLanguage, (text: string) => string | null>> = {
  fr: (text) => {
    if (!frenchPrice.test(text)) return null;
    return /^(?:préten|salaire|rému)/iu.test(text)
      ? 'la rémunération attendue dépasse le budget du poste'
      : 'le tarif dépasse le budget prévu';
  },
  en: (text) => {
    if (!englishPrice.test(text)) return null;
    return /^salary/iu.test(text)
      ? 'the salary you are looking for is above what the role offers'
      : 'the rate is above our budget';
  },
};

const frenchPrice =
  /^(?:TJM|tarifs?|prix|devis|prétentions?(?: salariales?)?|salaire|rémunération)(?:\sdemandée?s?)?\s(?:trop|un peu|bien)\s(?:trop\s)?(?:élevée?s?|haute?s?|chère?s?|cher|importante?s?)$|^(?:trop chère?|hors budget)$/iu;
const englishPrice =
  /^(?:(?:day )?rate|price|quote|fees?|salary(?: expectations?)?)(?:\s(?:is\s|are\s)?(?:too|a bit|a little) (?:high|expensive))?$|^(?:too expensive|over budget)$/iu;
