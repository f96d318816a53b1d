import { fold } from './fold';

/** Longer parts of a run are found in fewer texts, and make the tree of who looks for them deeper. */
const longest = 9;
/** Of a pattern with more, nothing is said. */
const most = 600;

/**
 * Runs of folded letters and signs, at most `longest` long, of which every text that a pattern matches holds one; null when the
 * pattern does not say (one of its alternatives has nothing but classes). `[Pp]ostes? (?:à|de) (?:renommer|préciser)` gives
 * `renommer` and `preciser`. What stands around a match counts as well: it stands in the same text. Where there is a choice, the
 * runs that ordinary refusals seldom hold.
 */
export function requiredLetters({ source }: RegExp): ReadonlySet<string> | null {
  return new Reader(source).disjunction()?.letters ?? null;
}

interface Required {
  readonly letters: ReadonlySet<string>;
  /** How many refusals in a thousand hold one of them, at a guess. */
  readonly frequency: number;
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to a closing parenthesis or the end. */
  disjunction(): Required | null {
    let all: Required | null = this.sequence();
    while (this.source.charCodeAt(this.at) === bar) {
      this.at += 1;
      const one = this.sequence();
      all = all === null || one === null ? null : either(all, one);
    }
    return all;
  }

  private sequence(): Required | null {
    let best: Required | null = null;
    let run = '';
    const offer = (found: Required | null): void => {
      if (found !== null && (best === null || found.frequency < best.frequency)) best = found;
    };
    const endRun = (): void => {
      offer(rarestPart(run));
      run = '';
    };
    for (;;) {
      const unit = this.source.charCodeAt(this.at);
      if (Number.isNaN(unit) || unit === bar || unit === closing) break;
      if (unit === opening) {
        const { required, looksAround } = this.group();
        offer(required);
        // What looks around takes nothing: the letters before it and after it are neighbours.
        if (!looksAround) endRun();
        continue;
      }
      const characters = this.characters(unit);
      const least = this.quantifier();
      if (characters === boundary) continue;
      if (characters.length === 1 && least !== 0) run += characters;
      else if (least !== 0) offer(anySign(characters));
      if (characters.length !== 1 || least !== null) endRun();
    }
    endRun();
    return best;
  }

  private group(): { readonly required: Required | null; readonly looksAround: boolean } {
    groupStart.lastIndex = this.at;
    const kind = groupStart.exec(this.source)?.[0] ?? '(';
    this.at += kind.length;
    const inside = this.disjunction();
    this.at += 1;
    const least = this.quantifier();
    const looksAround = kind.endsWith('=') || kind.endsWith('!');
    return { required: kind.endsWith('!') || least === 0 ? null : inside, looksAround };
  }

  /** The folded characters that may stand here, `boundary` for no character at all; `many` for too many. */
  private characters(unit: number): string {
    if (unit === caret || unit === dollar) {
      this.at += 1;
      return boundary;
    }
    const piece = unit === openingClass ? wholeClass : oneCharacter;
    piece.lastIndex = this.at;
    const written = piece.exec(this.source)?.[0] ?? this.source.charAt(this.at);
    this.at += written.length;
    if (written.length > longestClass) return many;
    let meant = known.get(written);
    if (meant === undefined) known.set(written, (meant = meantBy(written)));
    return meant;
  }

  /** How often at least what stands before this place must come; null where nothing is said, which is once. */
  private quantifier(): number | null {
    quantifier.lastIndex = this.at;
    const [whole, least] = quantifier.exec(this.source) ?? [];
    if (whole === undefined) return null;
    this.at += whole.length;
    return whole.startsWith('+') ? 1 : Number(least ?? 0);
  }
}

/** What stands for a place between characters, and for more of them than are told. */
const [boundary, many] = ['', '\n\n'] as const;
const [opening, closing, openingClass, bar, caret, dollar] = [40, 41, 91, 124, 94, 36] as const;
const groupStart = /\((?:\?(?::|<?[=!]|<\w+>))?/y;
const wholeClass = /\[(?:\\.|[^\]\\])*\]/y;
const oneCharacter = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pPk][{<][^}>]*[}>]|.)|[^]/iy;
const everyCharacter = new RegExp(oneCharacter.source, 'gi');
const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
/** Longer classes never stand for one letter. */
const longestClass = 32;
const known = new Map<string, string>();

function meantBy(written: string): string {
  if (written === '\\b' || written === '\\B') return boundary;
  const members = written.startsWith('[') ? written.slice(1, -1) : written;
  if (written === '.' || members.startsWith('^') || /[^\\]-./.test(members)) return many;
  const folded = new Set<string>();
  for (const [one] of members.matchAll(everyCharacter)) {
    const character = characterOf(one);
    if (character === null) return many;
    folded.add(fold(character));
  }
  return [...folded].join('');
}

/** The character that an escape, or a character, stands for. */
function characterOf(written: string): string | null {
  if (!written.startsWith('\\')) return written;
  const digits = /^\\(?:u\{?|x)([\da-f]+)/i.exec(written)?.[1];
  if (digits !== undefined) return String.fromCodePoint(parseInt(digits, 16));
  return /^\\[a-zA-Z0-9]/.test(written) ? null : written.slice(1);
}

function either(one: Required, other: Required): Required | null {
  const letters = new Set([...one.letters, ...other.letters]);
  return letters.size > most ? null : { letters, frequency: one.frequency + other.frequency };
}

/** One of a few signs; nothing is said of letters, which every text has. */
function anySign(characters: string): Required | null {
  if (!onlySigns.test(characters)) return null;
  const letters = new Set(characters);
  return { letters, frequency: characters.length * frequencyOf(characters.charAt(0)) };
}

/** Of a run of letters, the part that ordinary texts hold least. */
function rarestPart(run: string): Required | null {
  if (run.length < 2 && !onlySigns.test(run)) return null;
  let best: Required | null = null;
  const length = Math.min(run.length, longest);
  for (let at = 0; at + length <= run.length; at += 1) {
    const part = run.slice(at, at + length);
    const frequency = frequencyOf(part);
    if (best === null || frequency < best.frequency) best = { letters: new Set([part]), frequency };
  }
  return best;
}

const onlySigns = /^[^a-z0-9\s'-]+$/;

/** How many refusals in a thousand hold it, at a guess. */
function frequencyOf(part: string): number {
  if (ordinary.includes(part)) return 1_000;
  let frequency = 1_000_000;
  for (const letter of part) frequency *= shares[letter] ?? (/[a-z]/.test(letter) ? 0.01 : 0.000_01);
  return frequency;
}

/** How much of French and English text a letter is. */
const shares: Readonly<Record<string, number>> = {
  ' ': 0.16,
  e: 0.12,
  a: 0.07,
  i: 0.06,
  s: 0.06,
  n: 0.06,
  t: 0.06,
  r: 0.06,
  u: 0.05,
  o: 0.05,
  l: 0.05,
  d: 0.03,
  c: 0.03,
  m: 0.03,
  p: 0.03,
  v: 0.02,
  "'": 0.02,
};

/** What most refusals hold: letters of it tell nothing. */
const ordinary = fold(
  'Bonjour Madame, Monsieur, Merci de nous avoir adressé votre candidature au poste de développeur au sein de notre équipe. ' +
    'Nous vous remercions de l’intérêt que vous portez à notre entreprise et du temps que vous nous avez consacré lors de cet entretien. ' +
    'Après avoir étudié attentivement votre dossier, nous avons le regret de vous informer que nous avons décidé de ne pas y donner suite. ' +
    'Nous avons retenu une autre personne dont le profil et l’expérience sont plus proches de ce que cette fonction demande au quotidien. ' +
    'Votre parcours est solide, mais ce poste demande des compétences que je n’ai pas retrouvées dans votre message. ' +
    'Ma réponse vous parvient trop tard, et il faut du temps pour le dire sans détour : je ne voulais pas vous laisser attendre plus longtemps. ' +
    'Plusieurs candidats ont été reçus par le jury, et la décision a été difficile à prendre. J’ai apprécié nos échanges, et ce que vous avez bien voulu partager. ' +
    'Si vous le souhaitez, vous pouvez demander un retour plus détaillé, ou voir les autres offres qui sont sur notre site. ' +
    'Avec votre accord, je garde votre candidature et je reviendrai vers vous si une offre correspond à votre profil. ' +
    'Je vous souhaite une belle réussite dans la suite de vos recherches, et une bonne continuation. Bien cordialement, l’équipe recrutement. ' +
    'Dear, Thank you for your application for the role of engineer and for taking the time to speak with us. ' +
    'We were impressed with your experience, but after careful consideration we have decided not to move forward with your application. ' +
    'The decision was a hard one, as there were many strong people to choose from, and I know that it is not easy to hear. ' +
    'If it would help you, I can tell you more about what was missing, or see you again about another post at the end of the year. ' +
    'This position requires more years with the tools that our team uses. We will keep your details and would be happy to hear from you again. ' +
    'I am sorry that this is not the answer you were hoping for, and we wish you all the best in your search. Kind regards, the recruitment team.',
);
