/** Words that place a day beside the one they are written on, folded, and how many days after it that is. */
export const nearbyDays: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  'avant hier': -2,
  hier: -1,
  'last night': -1,
  yesterday: -1,
  ayer: -1,
  anoche: -1,
  anteayer: -2,
  gestern: -1,
  gestrige: -1,
  gestrigen: -1,
  vorgestern: -2,
  ieri: -1,
  "l'altro ieri": -2,
  domani: 1,
  ontem: -1,
  anteontem: -2,
  gisteren: -1,
  eergisteren: -2,
  ahir: -1,
  igar: -1,
  'i gar': -1,
  wczoraj: -1,
  wczorajsza: -1,
  wczorajsze: -1,
  wczorajszej: -1,
  vcera: -1,
  tegnap: -1,
  dunku: -1,
  eilen: -1,
  eilinen: -1,
  eilisesta: -1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  demain: 1,
  tomorrow: 1,
  'apres-demain': 2,
  imorgon: 1,
  'i morgon': 1,
  jutro: 1,
};

/** What is written on the day itself, in whatever words: « ce matin », « je sors de chez vous ». */
export const sameDay =
  "aujourd'hui|ce matin|cet? apres[- ]?midi|cet? aprem|ce midi|ce soir|ce jour|tout a l'heure|a l'instant|sor[st] (?:(?:tout juste|juste|a l'instant) de|de (?:chez|mon|notre|votre|vos|cet|l'entretien))|(?:viens|vient|venons|viennent) (?:tout juste )?de (?:partir|sortir|raccrocher|me quitter|nous quitter|rencontrer)|today|this morning|this afternoon|this evening|earlier today|just now|just (?:off|back from|out of|met|spoke|spoken|interviewed|hung up)|(?:has|'s) just left|just left (?:us|your|the (?:office|building))|tonight|hoy|esta (?:manana|tarde)|heute|heutige|heutigen|oggi|stamattina|stamani|hoje|vandaag|vanmorgen|vanochtend|vanmiddag|avui|aquest mati|idag|i dag|imorse|i morse|dzisiaj|dzis|dnes|bugun|bugunku|tanaan|azi|astazi";

/** Beside another day of the text: « le lendemain », “the day before”. */
export const besideAnotherDay: Readonly<Record<string, number>> = {
  'le lendemain': 1,
  'des le lendemain': 1,
  'du lendemain': 1,
  'the next day': 1,
  'the following day': 1,
  'the day after': 1,
  'next morning': 1,
  'am nachsten tag': 1,
  'am tag darauf': 1,
  'al dia siguiente': 1,
  'il giorno dopo': 1,
  'de volgende dag': 1,
  'de dag erna': 1,
  'la veille': -1,
  'the day before': -1,
  'the previous day': -1,
  'am vortag': -1,
  'el dia anterior': -1,
  'il giorno prima': -1,
  'de dag ervoor': -1,
};

const lastWeek =
  "(?:la semaine (?:derniere|passee|d'avant)|last week|the week before|vorige week|letzten? woche|la semana pasada|(?:la settimana scorsa|la scorsa settimana)|na semana passada|w (?:zeszlym|ubieglym) tygodniu|forra veckan|la setmana passada)";
const nextWeek =
  '(?:la semaine prochaine|next week|the week after|volgende week|nachsten? woche|la semana que viene|la proxima semana|la (?:settimana prossima|prossima settimana)|na proxima semana|w przyszlym tygodniu|nasta vecka)';

/** How a weekday is placed in a week: « mardi de la semaine dernière », “last week, on Tuesday”. */
export const weeks = [
  { shift: -1, ...besideWeek(lastWeek) },
  { shift: 1, ...besideWeek(nextWeek) },
] as const;

function besideWeek(week: string): { readonly after: RegExp; readonly before: RegExp } {
  return {
    after: new RegExp(`^,? ?\\(?(?:de |of |der |del |della |da )?${week}`),
    before: new RegExp(`${week},? (?:le |on |op |am |el |na |w |we )?$`),
  };
}

/** Numbers in words, as far as days are counted in them. */
export const smallNumbers: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  huit: 8,
  dix: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
