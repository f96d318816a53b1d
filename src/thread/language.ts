import { hasPairs, isLetter } from '../text/letters';
import { rememberRecent } from '../text/remember-recent';
import { ByWord, numberOfWord } from '../text/word-numbers';
import type { ThreadLanguage } from './facts';
import { sensesOf } from './words/word-senses';

/** Function words of the languages our candidates write in, folded; those that two languages share are left out. */
const words: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    "je vous votre vos nous notre le la les des une est pour dans sur avec mon ma mes au aux et ce cette qui que ne pas suis ai j'ai d'un d'une bonjour madame monsieur cordialement merci ci-joint poste offre candidature depuis ans aussi tres plus bien sont sera c'est j l qu'il chez ca sans mais elle ou deja voici donc encore toujours suite marche peux peut serai sera ete etre avoir meme vais semaine journee demande jour libre disponible dispo hier demain matin bonsoir salut bientot".split(
      ' ',
    ),
  ),
  en: new Set(
    "the i you your my we our is are and for with of to in on at have has been am be this that from would not as it will was were or an by but please thank regards dear hello hi attached position i'm i've years".split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las un una y que por para con mi su es soy estoy en del al muy como pero gracias buenos dias saludo saludos estimados estimado experiencia anos puesto adjunto me le les'.split(
      ' ',
    ),
  ),
  de: new Set(
    'ich sie und der die das ist mit fur von zu auf ein eine einen nicht wir ihre ihr im als auch habe bin sehr geehrte freundlichen grussen grußen bewerbung uber guten gibt schon nach dem vom gruss gruß anbei meine unterlagen mfg'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il lo gli che di per con sono mio mia una nel della del alla buongiorno grazie saluti esperienza anche ho ed e questo vostra vostro gentile buonasera cordiali sarei ringrazio colloquio'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o os as um uma que para com meu minha sou estou em do da dos das nao muito obrigado cumprimentos experiencia anos e eu voce'.split(
      ' ',
    ),
  ),
  pl: new Set(
    'i w na z do sie jest nie ze mam pan pani panstwa prosze dziekuje oraz jako moje mojego praca prace pracy stanowisko doswiadczenie lat przez dla od'.split(
      ' ',
    ),
  ),
  ro: new Set('si la cu pentru sunt am un o din ani este va multumesc buna ziua experienta lucrat'.split(' ')),
  sv: new Set('och att det som en jag har av med till ar inte vi er for pa den hej tack'.split(' ')),
  nl: new Set(
    'ik het een van en de voor met dat is mijn uw niet bij aan ook naar heb ben graag groet vriendelijke goedemorgen goedemiddag goedenavond gesprek uur mij tot bedankt maar wij ons hartelijk'.split(
      ' ',
    ),
  ),
  tr: new Set(
    'merhaba icin cok tesekkur ederim bir ve ile bu olarak saygilarimla sayin iyi konusunda bizim ekte olan istiyorum'.split(
      ' ',
    ),
  ),
  cs: new Set('dobry dekuji pozdravem jsem prosim bych velmi praci zivotopis pozici vas vam jako nebo'.split(' ')),
  hu: new Set('vagyok koszonom tisztelt udvozlettel hogy nem szeretnek egy vagy meg'.split(' ')),
  fi: new Set('olen ja hei kiitos terveisin minulla mutta tyota hyva ystavallisin'.split(' ')),
  no: new Set(
    'jeg ikke og til deres hilsen vennlig takk venlig mvh gerne gjerne etter efter fra kan vil som har jer dere meg mig hej'.split(
      ' ',
    ),
  ),
};

/** Each word, with the languages that have it. */
const listed = new Map<string, number[]>();
Object.values(words).forEach((list, at) => {
  for (const word of list) listed.set(word, [...(listed.get(word) ?? []), at]);
});

const french = Object.keys(words).indexOf('fr');
const italian = Object.keys(words).indexOf('it');

/** The language of a folded text by its function words; null when there is too little to tell. */
export const detectLanguage: (flat: string) => ThreadLanguage | null = rememberRecent(findLanguage, 12);

function findLanguage(flat: string): ThreadLanguage | null {
  const sample = flat.length > 6000 ? flat.slice(0, 6000) : flat;
  if (hasForeignLetters(sample)) return 'other';
  const scores = [...Object.keys(words), 'listed by ideas'].map((language) => ({ language, score: 0 }));
  eachToken(sample, (start, end) => {
    for (const at of languagesOf(sample, start, end)) count(scores[at]);
  });
  scores.sort((a, b) => b.score - a.score);
  const [best] = scores;
  if (best === undefined || best.score < leastWords) return shortHint(tokensOf(sample));
  const equals = new Set(scores.filter(({ score }) => score === best.score).map(({ language }) => nameOf(language)));
  return equals.size > 1 ? shortHint(tokensOf(sample)) : nameOf(best.language);
}

/** Fewer words of a language may be met in any other. */
const leastWords = 2;

function nameOf(language: string): ThreadLanguage {
  return language === 'fr' || language === 'en' ? language : 'other';
}

/** Whether a text is written in another alphabet for the most part: a name or a greeting in one is not enough. */
function hasForeignLetters(flat: string): boolean {
  if (flat.search(foreignLetter) < 0) return false;
  const letters = flat.match(/\p{L}/gu)?.length ?? 0;
  const foreign = flat.match(foreignLetters)?.length ?? 0;
  return foreign >= leastLetters && 2 * foreign > letters;
}

const leastLetters = 6;
const foreignLetter = /[\u0370-\u1dff\u3040-\ud7ff]/;
const foreignLetters = /[\u0370-\u1dff\u3040-\ud7ff]/g;

const token = /[\p{L}']+(?:-[\p{L}]+)*/gu;
const apostrophe = 0x27;
const hyphen = 0x2d;

/** Calls back with where each match of `token` starts and ends. */
function eachToken(flat: string, visit: (start: number, end: number) => void): void {
  if (hasPairs(flat)) {
    for (const { index, 0: word } of flat.matchAll(token)) visit(index, index + word.length);
    return;
  }
  const isLetterAt = (at: number) => at < flat.length && isLetter(flat.charCodeAt(at));
  for (let at = 0; at < flat.length;) {
    const start = at;
    while (isLetterAt(at) || flat.charCodeAt(at) === apostrophe) at += 1;
    if (at === start) {
      at += 1;
      continue;
    }
    while (flat.charCodeAt(at) === hyphen && isLetterAt(at + 1)) {
      at += 1;
      while (isLetterAt(at)) at += 1;
    }
    visit(start, at);
  }
}

function tokensOf(flat: string): readonly string[] {
  const tokens: string[] = [];
  eachToken(flat, (start, end) => tokens.push(flat.slice(start, end)));
  return tokens;
}

const known = new ByWord<readonly number[]>();

/** The languages a word speaks for. */
function languagesOf(flat: string, start: number, end: number): readonly number[] {
  const number = numberOfWord(flat, start, end);
  const kept = known.get(number);
  if (kept !== undefined) return kept;
  const languages = spokenBy(flat.slice(start, end));
  known.set(number, languages);
  return languages;
}

function spokenBy(word: string): readonly number[] {
  const languages = listed.get(word);
  if (languages !== undefined) return languages;
  if (sensesOf(word).some(({ idea }) => idea !== null)) return otherTongue;
  // « d'employeur », « j'accepte »: Italian elides its articles too, and no verb after « j' » or « qu' ».
  if (!/^(?:j|qu|n|s|d|l)'\p{L}/u.test(word)) return none;
  return /^[dl]'/.test(word) ? [french, italian] : [french];
}

const none: readonly number[] = [];
/** A word of any tongue that is listed by ideas. */
const otherTongue: readonly number[] = [Object.keys(words).length];

function count(language: { score: number } | undefined): void {
  if (language !== undefined) language.score += 1;
}

function shortHint(tokens: readonly string[]): ThreadLanguage | null {
  if (
    tokens.some((token) =>
      /^(?:bonjour|cordialement|merci|candidature|bjr|cdt|slt|ci-joint|bonsoir|svp|pj|rdv|joint|dispo|coucou|desolee?|nickel|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
        token,
      ),
    )
  )
    return 'fr';
  if (
    tokens.some((token) =>
      /^(?:hello|hi|regards|thanks|attached|resume|dear|please|sorry|monday|tuesday|wednesday|thursday|friday|tomorrow)$/.test(
        token,
      ),
    )
  )
    return 'en';
  return null;
}
