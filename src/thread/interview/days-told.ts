import type { DayMention } from '../prose-dates';

/** A place of a sentence that stands for a day, and how it may be read. */
export interface DayTold {
  readonly start: number;
  readonly end: number;
  /** An hour goes with it. */
  readonly timed: boolean;
  /** The reading tells on which side of the message the day is; `same` is the day of the message, which nothing names. */
  readonly readings: readonly (readonly [day: string, reading: 'behind' | 'ahead' | 'past' | 'future' | 'same'])[];
  /** By what the day of the message is implied. */
  readonly by?: ImpliedBy;
}

export type ImpliedBy = 'hour' | 'part' | 'moment';

/** What ties a sentence to the day it is written on, though no word names it; folded, the firmest kind first. */
const ties: Readonly<Record<ImpliedBy, RegExp>> = {
  /** « pour 9 h », “at 2:30”. */
  hour: /(?<![\d.,/:-])(?:[01]?\d|2[0-3]) ?(?:h ?[0-5]\d\b|h\b|heures?\b|:[0-5]\d\b|[ap]\.?m\b|o'clock\b|uhr\b|uur\b)/,
  /** « vu à midi », “this aft”, « en fin de matinée ». */
  part: /\b(?:matin|matinee|mat|midi|apres[- ]midi|aprem|tantot|soir|soiree|journee|nuit|dejeuner|dej|morning|noon|lunch|lunchtime|afternoon|aft|arvo|evening|tonight|night|vormittag|nachmittag|morgen|abend|mattina|pomeriggio|sera|manana|tarde|mediodia|ochtend|middag|avond)\b/,
  /** « je suis en retard », « on vient de raccrocher », “an hour ago”: said while it happens, or just after. */
  moment:
    /\b(?:en retard|du retard|mon retard|j'arrive|en route|en chemin|coincee?|bloquee?|perdue?|devant (?:la|le|les|votre|vos|l')|a l'accueil|dans la salle|salle d'attente|il y a (?:a peine |tout juste |moins d')?(?:une?|deux|trois|quatre|quelques|\d{1,2}) (?:petites? )?(?:heures?|minutes?|instants?)|(?:viens|vient|venons|viennent) (?:tout juste |juste |a peine |a l'instant )?d[e']|je sors|on sort|nous sortons|sortie?s? (?:a l'instant|tout juste|il y a)|en sortant|a l'instant|tout juste|tout frais|bien rentree?|sur le chemin du retour|dans le train|au bout du fil|raccroch\w+|du jour|running late|(?:be|am|is|i'm|minutes?|mins?) late|on my way|stuck in|just (?:now|finished|left|came|got|spoke|met|had|hung|saw|interviewed|wrapped|back)|(?:an?|one|two|three|four|five|six|few|couple of|\d{1,2}) (?:hours?|minutes?|mins?) ago|back (?:from|home|at)|(?:on|from) the (?:train|bus|way)|today's|hung up|sitting in)\b/,
};

/** The days that words name. */
export function daysNamed(mentions: readonly DayMention[], reference: string): readonly DayTold[] {
  return mentions.map((mention) => ({ ...mention, readings: readingsOf(mention, reference) }));
}

/** The day of the message, where a folded sentence implies it; undefined when it says nothing of the kind. */
export function dayImplied(
  { flat, start }: { readonly flat: string; readonly start: number },
  reference: string,
): DayTold | undefined {
  for (const [by, words] of Object.entries(ties) as [ImpliedBy, RegExp][]) {
    const match = words.exec(flat);
    if (match === null) continue;
    const from = start + match.index;
    return { start: from, end: from + match[0].length, timed: by === 'hour', readings: [[reference, 'same']], by };
  }
  return undefined;
}

/** A day that can only be behind the message, or only ahead, is one reading; « mardi » is two. */
function readingsOf({ past, future }: DayMention, reference: string): DayTold['readings'] {
  if (past === future) return [[past, past <= reference ? 'behind' : 'ahead']];
  return [
    [past, 'past'],
    [future, 'future'],
  ];
}

/** How far a day is behind another, in classes; those ahead are negative. */
export function gapOf(day: string, reference: string): string {
  const days = Math.round((Date.parse(reference) - Date.parse(day)) / 86_400_000);
  if (days < 0) return days < -30 ? '-far' : days < -7 ? '-30' : '-7';
  return days === 0 ? '0' : days === 1 ? '1' : days <= 7 ? '7' : days <= 30 ? '30' : days <= 120 ? '120' : 'far';
}
