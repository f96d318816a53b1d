import type { LetterLanguage, ScenarioId } from '../../letter/request';
import { scenarioIds } from '../../letter/request';
import { fold } from '../../text/fold';
import { wholeWords } from '../../text/word-boundary';

export interface Sorting {
  readonly scenario: ScenarioId;
  /** Told by nothing but the text, or by nothing at all. */
  readonly isGuess: boolean;
}

interface SortingRow {
  readonly scenario: ScenarioId;
  /** Of a title or a category, folded. */
  readonly named: RegExp;
  /** Of a letter’s own words, which say less: the rows without any are told by their name alone. */
  readonly said?: RegExp;
}

/** The first row that fits: what is rare stands before what every letter says. */
const rows: readonly SortingRow[] = [
  {
    scenario: 'spontaneous',
    named: wholeWords('spontanee?s?|speculative|unsolicited'),
    said: wholeWords('candidatures? spontanees?|speculative application|unsolicited application'),
  },
  {
    scenario: 'internship',
    named: wholeWords(
      'stages?|stagiaires?|alternan(?:ce|ces|ts?|tes?)|apprenti(?:e|s|es|ssage)?|internships?|interns?|apprentice(?:s|ship)?',
    ),
    said: wholeWords('(?:de|en|un|votre|du|le) stage|alternance|apprentissage|internship|apprenticeship'),
  },
  { scenario: 'freelance', named: wholeWords('freelances?|independante?s?|prestataires?|contractors?') },
  {
    scenario: 'finalist',
    named: wholeWords(
      'finalistes?|finale?|derniere? (?:tour|etape|entretien)|plusieurs entretiens|(?:second|2e|deuxieme) entretien|final (?:round|interview)|finalists?',
    ),
  },
  {
    scenario: 'position-closed',
    named: wholeWords('pourvue?|annulee?|gele|gelee|clos|close|closed|filled|cancelled|canceled|on hold|suspendue?'),
    said: wholeWords(
      'poste (?:a ete|est) (?:pourvu|annule|gele|suspendu)|position has been (?:filled|cancelled|closed)',
    ),
  },
  {
    scenario: 'promising',
    named: wholeWords('vivier|prometteuse?s?|prometteurs?|plus tard|future?|talent pool|keep in touch|promising'),
  },
  {
    scenario: 'after-interview',
    named: wholeWords('entretiens?|interviews?|echange|rencontre|visio|oral'),
    said: wholeWords(
      "(?:notre|votre|nos|cet|l'|de l'|suite a un) (?:entretien|echange|rencontre)|entretien du|(?:our|your|the|an) interview|meeting us|met with us",
    ),
  },
  {
    scenario: 'after-cv',
    named: wholeWords('cv|candidatures?|profils?|applications?|resumes?|preselection|dossiers?|screening'),
  },
];

/**
 * Which of our scenarios a letter is for: by what it is sorted under, by its title, then by its words. In doubt the one that
 * claims the least: a letter that thanks for no interview can be sent after one.
 */
export function sortLetter(sortedUnder: string, title: string, text: string): Sorting {
  for (const name of [sortedUnder, title]) {
    const folded = fold(name.normalize('NFC'));
    const exact = scenarioIds.find((id) => id === folded.trim());
    const scenario = exact ?? rows.find(({ named }) => matches(named, folded))?.scenario;
    if (scenario !== undefined) return { scenario, isGuess: false };
  }
  const folded = fold(text);
  const said = rows.find((row) => row.said !== undefined && matches(row.said, folded));
  return { scenario: said?.scenario ?? 'after-cv', isGuess: true };
}

/** The patterns are global, and remember where they stopped. */
function matches(pattern: RegExp, folded: string): boolean {
  return folded.search(pattern) >= 0;
}

const frequent = {
  fr: new Set('le la les des de du nous vous votre vos notre pour pas une et est au aux avec candidature'.split(' ')),
  en: new Set('the of and to you your we our for not is are with on this have application'.split(' ')),
};

/** Null when the words do not tell. */
export function guessLanguage(text: string): LetterLanguage | null {
  const words = fold(text).split(/[^a-z]+/);
  const count = (language: LetterLanguage): number => words.filter((word) => frequent[language].has(word)).length;
  const [french, english] = [count('fr'), count('en')];
  if (french === english) return null;
  return french > english ? 'fr' : 'en';
}
