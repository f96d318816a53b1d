import { fold } from './fold';
import { onceNeeded } from './once-needed';

/**
 * Accents put back on French words typed without any (« INGENIEUR QUALITE », « plutot », « qualite d'ecoute »). Only starts and
 * endings that French spells in one way and that English words of work do not have: « experience » and « design » stay.
 */
export function withMissingAccents(text: string): string {
  return text
    .replace(start().pattern, (bare) => alike(bare, start().spelled.get(bare.toLowerCase()) ?? bare))
    .replace(quality, (last) => alike(last, 'ité'))
    .replace(herTrade, (last) => alike(last, 'ère'));
}

function alike(typed: string, spelled: string): string {
  if (typed === typed.toUpperCase()) return spelled.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
}

/** « qualité », « comptabilité »; « legalite » has another accent to find. */
const quality = /(?<!\p{L}*e[b-df-hj-np-tv-z][aeiou]\p{L}*)(?<=\p{L}(?:bil|al|ic|iv|cur|xim|pac))ite(?=s?(?!\p{L}))/giu;
/** « infirmière », « bouchère ». */
const herTrade = /(?<=\p{L}{2}(?:i|ch|g)|[(·.-]i?)ere(?=s?(?!\p{L}))/giu;

/** A final `.` stands for the end of the word: « médicale », and not « medical ». */
const starts =
  'après. bâtiment chaîne. clientèle. contrôle. contrôleu crèche cybersécurité déjà. délégué développeu écoute éducateu éducatric électricien ' +
  'économiste. employé. employés. équipe équipi étud événement généraliste géomètr gérer. hôte. hôteli hôtes ingénieu légume libérale. maçon maître ' +
  'matériel. mécani médecin médicale. métier opérateu opératric pâtissi plutôt. préparateu préparatric puéricult ' +
  'réceptionn rédacteu rédactric réseau secrétair sécurité spécialisé. spécialisée. système télécons téléop très. ' +
  'trésor vétérinair';

const start = onceNeeded(() => {
  const spelled = new Map(
    starts
      .replaceAll('.', '')
      .split(' ')
      .map((one) => [fold(one), one]),
  );
  const pattern = fold(starts)
    .replaceAll('.', String.raw`(?!\p{L})`)
    .replaceAll(' ', '|');
  return { spelled, pattern: new RegExp(String.raw`(?<!\p{L})(?:${pattern})`, 'giu') };
});
