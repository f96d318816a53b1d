import type { Stretch } from '../find-own-text';

/** Words of grammar that only one of the languages has; those of both (« on », « or », “me”) are left out. */
const french = new Set(
  'le la les des du un une et est nous vous votre vos notre nos que qui dans sur avec au aux ce cette sont avons avez été êtes par je il elle pas ne ou où mais donc plus retenu retenue merci bien pour bonne souhaite souhaitons candidature équipe cependant malheureusement'.split(
    ' ',
  ),
);
const english = new Set(
  'the of and to we are you your our that who with at this have has been be by my he she it is was were would will not from if us thank thanks for an had unfortunately wish forward however'.split(
    ' ',
  ),
);
/** What a sentence to somebody is made of, and a title or a set phrase is not. */
const toSomebody: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('nous vous votre vos notre nos avons avez êtes je merci été souhaite souhaitons'.split(' ')),
  en: new Set('we you your our have has been was is are thank will would us had'.split(' ')),
};

type Language = 'fr' | 'en';

interface Piece extends Stretch {
  readonly language: Language;
}

/** Both languages are in the letter at all: most letters are read no further. */
const speaksFrench =
  /(?<!\p{L})(?:nous|vous|votre|vos|notre|avons|avez|une|les|[Mm]adame|[Mm]onsieur|[Bb]onjour|[Cc]h(?:er|ère))(?!\p{L})/u;
const speaksEnglish = /(?<!\p{L})(?:the|you|your|our|we|have|has|been|Dear)(?!\p{L})/u;
/** The letter says itself that it is written twice. */
const writtenTwice =
  /(?:english|french) (?:version|text|translation|below|follows)|version (?:anglaise|française|française|en anglais|en français)|(?:traduction|translation)|(?:anglais|français) (?:ci-dessous|plus bas|suit)|see below for|scroll down|texte en anglais/iu;

/** A French or English body under the greeting of a third language, which is written for nobody who reads it. */
const foreignGreeting =
  /^\s{0,20}(?:Sehr geehrter?|Lieber?|Guten Tag|Guten Morgen|Hallo (?:Herr|Frau)|Buongiorno|Buenos días|Estimad[oa]s?|Gentil(?:e|issim[oa])|Egregi[oa]|Geachte|Beste|Prezad[oa]|Car[oa]|Querid[oa]|Spettabile|Szanown[ay]|Kære|Hei|Hej|Stimat[ăe])(?!\p{L})(?: \p{Lu}?[\p{L}.’'-]+){1,4}[ \u00a0]?[,!:]/u;
const otherTongue =
  /(?<!\p{L})(?:wir|und|Ihre|für|nicht|haben|usted|para|nosotros|gracias|abbiamo|della|noi|het|wij|voor|obrigad|não|ett)(?!\p{L})/u;

/** How a third language closes a letter; in some countries all of them stand side by side. */
const foreignClosing =
  /(?<!\/ ?)(?:Mit (?:freundlichen|besten) Grü(?:ß|ss)en|(?:Viele|Beste|Liebe) Grü(?:ß|ss)e|Un (?:cordial )?saludo|Saludos cordiales|Atentamente|Cordiali saluti|Distinti saluti|Met vriendelijke groet(?:en)?|Com os melhores cumprimentos)(?=[ \u00a0]?(?:[,.!]|\n|$))/u;

/** One language inside the other: « Madame, Monsieur, the position of… », “Thank you for your application, nous avons retenu…”. */
export function findLanguagesThatMix(body: string): Stretch[] {
  const isFrench = speaksFrench.test(body);
  const isEnglish = speaksEnglish.test(body);
  if (isFrench || isEnglish) {
    const foreign = foreignGreeting.exec(body) ?? foreignClosing.exec(body);
    if (foreign !== null && !otherTongue.test(body)) {
      const start = foreign.index + foreign[0].search(/\S/);
      return [{ start, end: foreign.index + foreign[0].length }];
    }
  }
  if (!isFrench || !isEnglish || writtenTwice.test(body)) return [];
  const greeted = findGreetingOfOther(body);
  if (greeted !== undefined) return [greeted];
  const mixed = paragraphsOf(body).find(({ pieces }) => changesOf(pieces) > 0);
  if (mixed !== undefined)
    return [mixed.pieces.find(({ language }) => language !== mixed.pieces[0]?.language) ?? mixed];
  return findParagraphOfOther(body);
}

const frenchHead =
  /^\s{0,20}(?:Madame(?:,| et| ou)? Monsieur|Madame|Monsieur|Mademoiselle|Ch(?:er|ère)s? (?:Madame|Monsieur|\p{Lu}\p{Ll}+)|Bonjour (?:Madame|Monsieur|\p{Lu}\p{Ll}+))(?: \p{Lu}[\p{L}’'-]+){0,3}[ \u00a0]?,/u;
const englishHead =
  /^\s{0,20}Dear (?:candidate|applicant|all|colleague|team|(?:Mrs?|Ms|Miss|Mx|Dr|Sir|Madam)\.?|\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}’'-]+){0,3}(?: or Madam)?[ \u00a0]?,/u;

/** The greeting of one language over a body that is wholly of the other: « Madame, Monsieur, the position of… ». */
function findGreetingOfOther(body: string): Stretch | undefined {
  const head = frenchHead.exec(body) ?? englishHead.exec(body);
  if (head === null) return undefined;
  const language: Language = /^\s*Dear/.test(head[0]) ? 'en' : 'fr';
  const after = piecesOf(body, head[0].length, body.length);
  if (after.length === 0 || after.some((piece) => piece.language === language)) return undefined;
  return { start: head[0].search(/\S/), end: head[0].length };
}

interface Paragraph extends Stretch {
  readonly pieces: readonly Piece[];
}

function paragraphsOf(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of body.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const end = match.index + match[0].length;
    paragraphs.push({ start: match.index, end, pieces: piecesOf(body, match.index, end) });
  }
  return paragraphs;
}

function changesOf(pieces: readonly Piece[]): number {
  return pieces.filter(({ language }, at) => at > 0 && language !== pieces[at - 1]?.language).length;
}

/** One that stands between two of the other language; a letter written whole in both changes once. */
function findParagraphOfOther(body: string): Stretch[] {
  const pieces = paragraphsOf(body).flatMap((paragraph) => paragraph.pieces);
  if (changesOf(pieces) !== 2) return [];
  const other = pieces.find(({ language }) => language !== pieces[0]?.language);
  return other === undefined ? [] : [other];
}

const fewestWords = 3;

/** The clauses of a stretch that are plainly of one language; what is quoted says nothing. */
function piecesOf(body: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const text = body
    .slice(start, end)
    .replace(/«[^»\n]{0,300}»|“[^”\n]{0,300}”|"[^"\n]{0,300}"|\([^()\n]{0,200}\)/g, (quoted) =>
      ' '.repeat(quoted.length),
    );
  for (const match of text.matchAll(/[^,.;:!?\n]+/g)) {
    const language = languageOf(match[0]);
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    if (language !== undefined) pieces.push({ language, start: from, end: from + match[0].trim().length });
  }
  return pieces;
}

/** A closing that letters of the other language borrow. */
const borrowed =
  /^\s*(?:and |et )?(?:(?:all the best|best of luck|good luck|keep in touch|take care|best wishes|see you|bonne (?:chance|continuation|route)|à bientôt)(?: \p{L}+){0,4}|(?:thank you|thanks|merci)(?: so much| very much| a lot| again| beaucoup| encore)?)\s*$/iu;

function languageOf(clause: string): Language | undefined {
  if (borrowed.test(clause)) return undefined;
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const [fr, en] = [count(french), count(english)];
  const language = fr > en ? 'fr' : 'en';
  if (Math.max(fr, en) < fewestWords || Math.min(fr, en) > 0) return undefined;
  return count(toSomebody[language]) > 0 ? language : undefined;
}
