/** Words that place a day beside the one they are written on, folded, and how many days after it that is. */
export const nearbyDays: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  'antes de ayer': -2,
  "ieri l'altro": -2,
  "abans-d'ahir": -2,
  'i forgars': -2,
  'i forrgar': -2,
  przedwczoraj: -2,
  toissapaivana: -2,
  tegnapelott: -2,
  alaltaieri: -2,
  'avant hier': -2,
  hier: -1,
  'last night': -1,
  "y'day": -1,
  yday: -1,
  yesturday: -1,
  yesterdy: -1,
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
  tegnapi: -1,
  wczorajszy: -1,
  wczorajszym: -1,
  wczorajszego: -1,
  vcerejsi: -1,
  vcerejsiho: -1,
  vceraj: -1,
  vcerajsi: -1,
  jucer: -1,
  jucerasnji: -1,
  eilse: -1,
  eile: -1,
  atzo: -1,
  vakar: -1,
  gardagens: -1,
  gisterochtend: -1,
  gistermorgen: -1,
  gistermiddag: -1,
  gisteravond: -1,
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
  "aujourd'hui|ajd|ce matin|ce mat|cet? apres[- ]?midi|cet? aprem|ce midi|ce soir|ce jour|tout a l'heure|a l'instant|sor[st] (?:(?:tout juste|juste|a l'instant) de|de (?:chez|mon|notre|votre|vos|cet|l'entretien))|(?:viens|vient|venons|viennent) (?:tout juste )?de (?:partir|sortir|raccrocher|me quitter|nous quitter|rencontrer)|today|this mornin'?g?|this afternoon|this evening|earlier today|just now|just (?:off|back from|out of|met|spoke|spoken|interviewed|hung up)|(?:has|'s) just left|just left (?:us|your|the (?:office|building))|tonight|hoy|esta (?:manana|tarde|noche)|heute|heutige|heutigen|oggi|stamattina|stamani|stamane|stasera|questa mattina|questo pomeriggio|hoje|esta manha|vandaag|vanavond|vanmorgen|vanochtend|vanmiddag|avui|aquest mati|idag|i dag|imorse|i morse|dzisiaj|dzis|dzisiejsz(?:a|e|y|ej|ego|ym)|dnes|dnesni|dnesneho|danas|danasnji|danasnjem|dagens|tt a l'?heure|bugun|bugunku|tanaan|azi|astazi";

/** How many days a unit of time counts. */
export const daysOfUnit: Readonly<Record<string, number>> = {
  ...daysOf(1, 'jour jours day days tag tagen dia dias dies giorno giorni dag dagen dagar dage dzien dni'),
  ...daysOf(7, 'semaine semaines week weeks weken woche wochen semana semanas settimana settimane'),
};

function daysOf(days: number, units: string): Readonly<Record<string, number>> {
  return Object.fromEntries(units.split(' ').map((unit) => [unit, days]));
}

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
    after: new RegExp(`^(?: [a-z']+){0,3},? ?\\(?(?:de |of |der |del |della |da )?${week}`),
    before: new RegExp(`${week},? (?:le |on |op |am |el |na |w |we )?$`),
  };
}

/** Numbers in words, as far as days and weeks are counted in them. */
export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'a one un une ein eine einem einer uno una um uma een en ett jeden',
    'deux two zwei dos due dois duas twee tva to dwa',
    'trois three drei tres tre drie trzy',
    'quatre four vier cuatro quattro quatro fyra fire cztery',
    'cinq five funf cinco cinque vijf fem piec',
    'six sechs seis sei zes sex seks szesc',
    'sept seven sieben siete sette sete zeven sju syv siedem',
    'huit eight acht ocho otto oito atta otte osiem',
    'neuf nine neun nueve nove negen nio ni dziewiec',
    'dix ten zehn diez dieci dez tien tio ti dziesiec',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);
