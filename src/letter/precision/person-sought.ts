import { namesAnEnglishTrade, namesATrade } from '../../text/around-topic';
import { withIndefiniteArticle } from '../../text/english-article';
import type { LetterLanguage } from '../request';

/**
 * A precision that describes somebody, with the person it describes: « plus à l’aise avec la clientèle » → « une personne plus à
 * l’aise avec la clientèle », “fluent in French” → “someone fluent in French”. Null when it describes nobody, '' when the French
 * adjective has no feminine that is sure.
 */
export function personSought(text: string, language: LetterLanguage): string | null {
  return language === 'fr' ? frenchPerson(text) : englishPerson(text);
}

function frenchPerson(written: string): string | null {
  const text = written
    .replace(
      /^((?:une?\s)?(?:bilingue|trilingue))\s(?=(?:anglais|allemand|espagnol|italien|portugais|néerlandais|arabe|chinois|français)(?!-))/iu,
      '$1 en ',
    )
    .replace(/^(?:d(?:e\s|’)(?=titulaire|bilingue|personne)|une?\s(?=(?:bi|tri)lingue\s))/iu, '');
  if (/^quelqu’un\s/u.test(text)) return text;
  const others = somePeople.exec(text);
  if (others !== null) return oneOfThem(others[1] ?? '');
  const named =
    /^(?:une personne|une? candidate?|candidate?|un profil|profil|personne)\s(?=qui\s|ayant\s|avec\s|de\s|d’|capable|plus\s|moins\s|très\s|déjà\s|à\s|bilingue|trilingue|titulaire|\p{L}+ment\s|expérimentée?|confirmée?|autonome|disponible|opérationnel|sachant|parlant|maîtrisant|issue?|habilitée?|diplômée?|formée?|certifiée?)/iu.exec(
      text,
    );
  if (named !== null) {
    if (/^(?:une? )?candidate?\s|^(?:profil|personne)\s/iu.test(named[0])) {
      const rest = text.slice(named[0].length);
      return /^profil/iu.test(named[0]) ? `un profil ${rest}` : `une personne ${rest}`;
    }
    return text;
  }
  const trade = /^une?\s(.+)$/iu.exec(text)?.[1];
  if (trade !== undefined && namesATrade(trade) && !/^master(?!\p{L})/iu.test(trade)) return text;
  if (/^(?:ayant|sachant|pouvant|parlant|aimant|maîtrisant|connaissant)\s/u.test(text)) return `une personne ${text}`;
  const described =
    /^(plus|moins|aussi|très|assez|déjà|immédiatement|suffisamment|encore plus|un peu plus|beaucoup plus)\s(?!d[eu’]|des\s|(?:grande?|forte?|longue?|fine?|bon(?:ne)?|haute?|solide|réel(?:le)?)s?\s(?!en\s|à\s|avec\s))(.+)$/iu.exec(
      text,
    );
  const [degree, adjective] = described === null ? ['', text] : [described[1] ?? '', described[2] ?? ''];
  const lone = adjective.toLowerCase();
  if (described === null && !opensWithAnAdjective.test(adjective)) return null;
  if (degree.toLowerCase() === 'moins' && /^(?:junior|débutante?)$/u.test(lone))
    return 'une personne plus expérimentée';
  const agreed = feminine(adjective);
  return agreed === null
    ? described === null
      ? null
      : ''
    : `une personne ${degree === '' ? '' : `${degree} `}${agreed}`;
}

/** « des candidats plus opérationnels », « profils plus expérimentés »: one person is looked for. */
const somePeople =
  /^(?:(?:des|les|d’autres|autres?|certaine?s|plusieurs|une?\sautre)\s)?(?:candidate?s|candidatures|profils|personnes|parcours|autre (?:candidate?|profil|candidature|personne)|candidate?|candidature)(?:·e·?s?|\(e\)s?)?\s(?:(?:retenue?s?|choisie?s?)\s)?(?=plus\s|mieux\s|moins\s|très\s|déjà\s|ayant\s|avec\s|issue?s?\s|sachant\s|maîtrisant\s|connaissant\s|parlant\s|capables?\s|titulaires?\s|expérimentée?s?|confirmée?s?|bilingues?|seniors?(?!\p{L})|opérationnel|immédiatement\s|formée?s?\s|habilitée?s?|spécialisée?s?|diplômée?s?|disponibles?)(.+)$/iu;

function oneOfThem(described: string): string {
  const [, adverb = '', adjective = '', rest = ''] =
    /^((?:(?:plus|moins|mieux|très|déjà|immédiatement|rapidement|encore)\s)*)([\p{L}-]+)(.*)$/su.exec(described) ?? [];
  if (/^(?:ayant|avec|sachant|maîtrisant|connaissant|parlant)$/iu.test(adjective))
    return `une personne ${adverb}${adjective.replace(/s$/u, '')}${rest}`;
  // « profil plus proche »: nearer to what, nobody says.
  if (/^(?:proches?|adaptée?s?)$/iu.test(adjective) && rest === '') return '';
  const singular = adjective.replace(/(?<=\p{L}{3})(?<!eu|i)s$/u, '');
  const agreed = feminine(singular);
  return agreed === null ? '' : `une personne ${adverb}${agreed}${rest}`;
}

/** Sure to describe a person without any adverb before. */
const opensWithAnAdjective =
  /^(?:titulaires?|bilingue|trilingue|diplômée?|habilitée?|expérimentée?|autonome|disponible|mobile|confirmée?|certifiée?|formée?|habituée?|rompue?|aguerrie?|sensibilisée?|rodée?|initiée?|passionnée?|attirée?|investie?|impliquée?|familiarisée?|entraînée?|qualifiée?|attenti(?:f|ve)|apte|familier|familière|soucieu(?:x|se)|immatriculée?|doté|assermentée?|spécialisée?|motivée?|organisée?|rigoureu(?:x|se)|polyvalente?|passée?(?=\s(?:par|en|chez)\s)|à l’aise|capable|prête?|issue?|senior|junior|agréée?|inscrite?|curieu(?:x|se)|créati(?:f|ve)|réacti(?:f|ve)|proacti(?:f|ve)|force de proposition)(?!\p{L})/iu;

/** The first word agrees with « une personne »; null when its feminine cannot be told from its ending. */
function feminine(adjective: string): string | null {
  const [, first = '', rest = ''] = /^([\p{L}-]+)(.*)$/su.exec(adjective) ?? [];
  const one = first.toLowerCase();
  if (/^(?:à|en|sur|dans|senior|junior|terrain|pro|corporate|business|force|seniors?)$/u.test(one)) return adjective;
  if (/^(?:grande?|forte?|longue?|long|solide|fine?|large|bonne?|haute?)$/u.test(one)) return null;
  const forms: readonly (readonly [RegExp, string])[] = [
    [/(?:e|ée)$/u, ''],
    [/[éiu]$/u, 'e'],
    [/(?:[lnr]t|ant|ent|prêt)$/u, 'e'],
    [/al$/u, 'e'],
  ];
  for (const [ending, added] of forms) if (ending.test(one)) return `${one}${added}${rest}`;
  if (/f$/u.test(one)) return `${one.slice(0, -1)}ve${rest}`;
  if (/eux$/u.test(one)) return `${one.slice(0, -1)}se${rest}`;
  if (/[eo]n$/u.test(one)) return `${one}ne${rest}`;
  if (/el$/u.test(one)) return `${one}le${rest}`;
  return null;
}

function englishPerson(text: string): string | null {
  const described =
    /^(?:others|other (?:people|candidates|applicants)|candidates|applicants|people|profiles|stronger candidates)\s(?=with\s|who (?:have|had)\s|experienced\s|trained\s|qualified\s|used to\s|able to\s)(.+)$/iu.exec(
      text,
    );
  if (described !== null) return `someone ${(described[1] ?? '').replace(/^who have\s/iu, 'who has ')}`;
  if (
    /^(?:an?\s)?(?:[\p{L}-]+\s){0,3}(?:speaker|presenter|player|self-starter|communicator|leader|thinker|learner|listener|negotiator|organiser|organizer|all-rounder|problem[- ]solver|seller|closer)$/u.test(
      text,
    )
  )
    return withIndefiniteArticle(text.replace(/^an?\s/u, ''));
  const qualified =
    /^(?!someone\s|somebody\s)(?:[\p{L}\d]+[\s-]){1,4}(?:qualified|certified|accredited|registered|chartered|trained|licensed|literate|savvy)$/u.exec(
      text,
    );
  if (qualified !== null) return `someone who is ${text}`;
  if (/^(?:someone|somebody|a person|people)\s/iu.test(text))
    return text.replace(/^(?:somebody|a person)/iu, 'someone');
  if (
    namesAnEnglishTrade(text) &&
    !/\senough\s/u.test(text) &&
    /^(?:licensed|qualified|certified|experienced|chartered|registered|senior|trained)\s/u.test(text)
  )
    return withIndefiniteArticle(text);
  const noun =
    /^(?:an?\s)?(?:\d+(?:st|nd|rd|th)[\s-])?(?:[\p{L}-]+\s){0,3}(?:student|graduate|candidate|profile)$/u.test(text);
  if (noun) {
    const bare = text.replace(/^an?\s/u, '').replace(/^(\d+(?:st|nd|rd|th))\s(year|level)(?=\s)/u, '$1-$2');
    return withIndefiniteArticle(bare.replace(/\s(?:candidate|profile)$/u, ' person'));
  }
  if (/^(?:stronger|better|closer|quicker|happier)\s(?:on|with|at|in|to)\s/u.test(text)) return `someone ${text}`;
  if (opensWithAState.test(text)) return `someone ${text}`;
  // “more consultative selling” is more of a thing; “more confident presenting”, somebody.
  if (/\s\p{Ll}+ing$/u.test(text) && !/(?:confident|comfortable|experienced)\s/u.test(text)) return null;
  const degree = /^((?:(?:a bit|a little|much|slightly)\s)?(?:more|less)|very|already|really|quite)\s(.+)$/u.exec(text);
  if (degree === null) return null;
  const head = /^([\p{L}-]+)(?:\s(?:in|on|at|with|about|to|for|of|when)\s.*|\s\p{Ll}+ing(?:\s.*)?)?$/u.exec(
    degree[2] ?? '',
  );
  return head !== null && anAdjective.test(head[1] ?? '') ? `someone ${text}` : null;
}

const opensWithAState =
  /^(?:(?:already|immediately)\s)?(?:(?:senior|experienced|confident|strong) enough to|(?:strong|good|great|solid) (?:on|in)|fluent in|coming from|good (?:with|at)|available|confident|comfortable|certified|licensed|chartered|hands[- ]?on$|able to|used to|bilingual|experienced|at ease|willing|proactive|self-starting|organised|organized|articulate|detail-oriented|trained (?:in|on)|qualified (?:in|as|to))(?![\p{L}-])/u;
const anAdjective =
  /^(?:senior|junior|hands-on|experienced|seasoned|outgoing|mature|technical|commercial|confident|flexible|proactive|rounded|mobile|independent|autonomous|articulate|assertive|organised|organized|[\p{L}-]+(?:ical|ial|ous|ive|ful|-oriented|-focused|-minded|-savvy|able|ible))$/u;
