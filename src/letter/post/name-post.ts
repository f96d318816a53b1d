import { namesATrade } from '../../text/around-topic';
import { withDe } from '../../text/with-de';

/** What the letter is about, when it is not plainly a post. */
export type PostNature = 'post' | 'placement' | 'assignment';

/**
 * « au poste de Comptable » for « au poste », in the noun that suits: « pour le stage « Développement web » »,
 * « pour une mission de graphiste », « à l’offre « Comptable » » for a placement whose title does not say which it is.
 *
 * @param head words that end in « poste », with the article or the preposition before it
 */
export function namePost(head: string, title: string, nature: PostNature): string {
  const [, before = '', link = ''] = /^(.*?)(au|à un|du|d['’]un|le|un) poste$/u.exec(head) ?? [];
  if (!isLink(link)) return `${head} ${withDe(title)}`;
  const placement = placementOf(title);
  if (placement !== '') return `${before}${forms[placement][link]}${ofPlacement(title.replace(placementHead, ''))}`;
  if (nature === 'placement') return `${before}${forms.offre[link]} ${quoted(title)}`;
  if (nature === 'assignment')
    return namesATrade(title)
      ? `${before}${forms.mission[indefinite[link]]} ${withDe(lowerCase(title))}`
      : `${before}${forms.mission[link]} ${quoted(title)}`;
  return `${head} ${withDe(title)}`;
}

/** Which placement a title starts with the word for. */
function placementOf(title: string): 'stage' | 'alternance' | '' {
  const head = placementHead.exec(title)?.[1];
  return head === undefined ? '' : /^stages?$/iu.test(head) ? 'stage' : 'alternance';
}

/** Which placement a title is of, by its first word or by the person who does it: « Stagiaire juridique » does a « stage ». */
export function placementNamedBy(title: string): 'stage' | 'alternance' | '' {
  const named = placementOf(title);
  if (named !== '') return named;
  if (/^stagiaires?(?!\p{L})/iu.test(title)) return 'stage';
  return /^(?:apprenti|alternant)e?s?(?!\p{L})|\sen\s(?:alternance|apprentissage)$/iu.test(title) ? 'alternance' : '';
}

const placementHead = /^(stages?|alternance|apprentissage)(?!\p{L})\s*(?:[-–—:|,]\s*)?/iu;

/** « en marketing » stays, « assistant RH » is a trade, anything else is a title of its own. */
function ofPlacement(rest: string): string {
  if (rest === '') return '';
  if (/^(?:en|dans|chez|de|du|au|aux|pour|sur)\s|^(?:d|l)’|^\(/iu.test(rest)) return ` ${rest}`;
  return /^\p{Ll}/u.test(rest) && namesATrade(rest) ? ` ${withDe(rest)}` : ` ${quoted(rest)}`;
}

function quoted(title: string): string {
  return `«\u202f${title.replace(/«[\s\u00a0\u202f]*/gu, '“').replace(/[\s\u00a0\u202f]*»/gu, '”')}\u202f»`;
}

/** « Graphiste freelance » in the middle of a sentence; a name with a capital inside, or an English title, stays. */
function lowerCase(title: string): string {
  return /^\p{Lu}\p{Ll}+(?:eur|euse|trice|iste|ien|ienne|ant|ante|ecte|ogue|é|ée|ier|ière|[cg]er)(?=\s|$|\(|·|-|\.e)|^(?:Comptable|Responsable|Chef|Cheffe|Chargée?|Assistante?|Consultante?|Juriste|Photographe|Interprète|Secrétaire|Experte?|Agente?|Aide-soignante?|Auxiliaire|Sage-femme|Hôte(?:sse)?|Employée?|Second|Apprentie?|Commerciale?)(?=\s|$|\()/u.test(
    title,
  )
    ? title.charAt(0).toLowerCase() +
        title.slice(1).replace(/(?<=\s\/\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    : title;
}

const links = ['au', 'à un', 'du', "d'un", 'd’un', 'le', 'un'] as const;
type Link = (typeof links)[number];

function isLink(text: string): text is Link {
  return (links as readonly string[]).includes(text);
}

const indefinite: Readonly<Record<Link, Link>> = {
  au: 'à un',
  'à un': 'à un',
  du: 'd’un',
  "d'un": 'd’un',
  'd’un': 'd’un',
  le: 'un',
  un: 'un',
};

const forms: Readonly<Record<'stage' | 'alternance' | 'offre' | 'mission', Readonly<Record<Link, string>>>> = {
  stage: {
    au: 'pour le stage',
    'à un': 'pour un stage',
    du: 'du stage',
    "d'un": 'd’un stage',
    'd’un': 'd’un stage',
    le: 'le stage',
    un: 'un stage',
  },
  alternance: {
    au: 'pour l’alternance',
    'à un': 'pour une alternance',
    du: 'de l’alternance',
    "d'un": 'd’une alternance',
    'd’un': 'd’une alternance',
    le: 'l’alternance',
    un: 'une alternance',
  },
  offre: {
    au: 'à l’offre',
    'à un': 'à l’offre',
    du: 'de l’offre',
    "d'un": 'de l’offre',
    'd’un': 'de l’offre',
    le: 'l’offre',
    un: 'l’offre',
  },
  mission: {
    au: 'pour la mission',
    'à un': 'pour une mission',
    du: 'de la mission',
    "d'un": 'd’une mission',
    'd’un': 'd’une mission',
    le: 'la mission',
    un: 'une mission',
  },
};
