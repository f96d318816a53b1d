import { rememberRecent } from '../../text/remember-recent';
import { tradeEnding } from './trade-words';
import { sentenceWords } from '../words/sentence-words';
import { contractWords, jobHeads, jobModifiers, places } from '../words/job-words';
import type { Idea } from '../words/foreign-words';
import { sensesOf } from '../words/word-senses';
import { isTrade, isTradeAcronym, opensTrade } from '../words/trades';
import { wordHash } from '../words/word-filter';
import { listedWords } from '../../text/listed-words';

/**
 * What a word is, as far as titles go; `trade` is one of the long list, which other words may be taken for; `ending` and `faint` end as trades do, clearly or hardly; `usual` is a word of
 * any sentence, `name` one of those who write or are written to.
 */
export type WordKind =
  | 'head'
  | 'trade'
  | 'modifier'
  | 'contract'
  | 'place'
  | 'link'
  | 'stop'
  | 'ending'
  | 'faint'
  | 'usual'
  | 'name'
  | 'other';

/** Words inside a title, and neither first nor last in it. */
const links = new Set(
  "de du des d' la le les l' et and of en in a au aux pour for the an un une or ou with avec sur on to as comme dans par di da do dei del della e y und für der die das im w na von y van het een voor for og och ve za dla till til untuk за на по в для и і у к και για του της των στη".split(
    ' ',
  ),
);

/** Words of a sentence, and of no title. */
const stops = new Set(
  listedWords(`je j' vous nous il elle on ils elles i you we they he she me my mon ma mes votre vos notre nos your our his her their this that these those ce cet cette ces c' s' n' m' t' se
  etant ayant being having is are was were be been am est sont etait suis es sera serait serais ai avez avons ont eu have has had will would could can should may might do does did
  que qui dont qu' which who whom what when where whose si if not ne pas plus tres very just so also aussi donc but mais car because
  hier today demain aujourd'hui lundi mardi mercredi jeudi vendredi monday tuesday wednesday thursday friday please merci thanks thank bonjour hello dear madame monsieur
  ref reference req requisition rattache rattachee affiche affichee semble publie publies propose proposes proposee ouverte ouvert disponible disponibles actuellement toujours yesterday tomorrow vacancy opening back more euh voila souhaitons souhaite souhaiterais pense reste joins adresse envoie transmets situe situee localise localisee posted advertised
  suite chez at from depuis since vu vue parue paru publiee found saw seen ici there here auquel lequel laquelle rdv creneau favor anunciado anunciada leboncoin indeed linkedin hellowork cadremploi apec monster ouest-france jobteaser regionsjob meteojob pourvu pourvue preneur demandee trouve trouvee prevu prevue confirmee annulee reportee correspond convient available needed wanted required listed mentioned discussed mandate gig brief spot quand lorsque puisque parce afin pendant durant des-que ich bin mein meine ihre sie soy su mi mio`),
);

/** Words before a title, and never its first. */
const announcing = new Set(
  listedWords(`poste postes emploi employment offre offres annonce candidature candidatures postulation candidat candidate application applications alternance stage bien etre next ancien ancienne former exceptional
  prochain prochaine futur future nouvelle nouveau votre besoin urgent entretien entretiens interview interviews relance demande rdv postule postuler echange proposition rencontre invitation etudes
  cv cvs curriculum resume lebenslauf lettre motivation recherche recrutement embauche rejoindre devenir audition casting appel notes compte-rendu shortlist short-list retour suivi avis
  mme mlle mr mrs ms miss son sa ses leur leurs gesprek sollicitatie vacature sollicitant bewerbung stelle ausbildung ausbildungsplatz vorstellungsgesprach candidatura entrevista colloquio oferta oferta-de vaga empleo emprego lavoro trabajo rozmowa aplikacja ansokan intervju`),
);

export type Anchor = '' | 'job' | 'apply' | 'stage' | 'as';

/** Words that announce a post, by what they announce it with. */
const anchors: ReadonlyMap<string, Anchor> = new Map(
  Object.entries({
    job: 'poste postes fonction fonctions offre offres annonce annonces emploi mission opportunite metier besoin recherche place job jobs position positions role post opening openings vacancy opportunity ad advert advertisement posting listing requisition req intitule titre title puesto vacante oferta stelle posizione posicion vaga cargo vacature functie stilling tjanst stanowisko plaza ruolo profil profile demande',
    apply:
      'candidature candidatures candidat candidate candidater candidats postule postuler postulant postulation application applications apply applying applied applicant applies candidacy interest interested considered consideration resume cv bewerbung bewerbe candidatura solicitud sollicitatie candidato candidata bewerber bewerberin kandidat kandidatin kandidaat cooptation recrute recrutez recherchez cherchez recherche hiring seeking',
    stage:
      'stage alternance apprentissage internship apprenticeship freelance entretien interview ausbildung praktikum vorstellungsgesprach entrevista colloquio sollicitatiegesprek rozmowa practicas tirocinio estagio cdi cdd interim',
    as: "comme as en-tant-que als como come tant qu' som kot kao jako sebagai bilang ως като како як",
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Anchor] as const)),
);

/** What the words of an idea announce, in the tongues that are listed so. */
const anchorOfIdea: Readonly<Partial<Record<Idea, Anchor>>> = {
  job: 'job',
  advert: 'job',
  candidacy: 'apply',
  interview: 'stage',
};

function anchorOf(word: string): Anchor {
  const listed = anchors.get(word);
  if (listed !== undefined) return listed;
  for (const { idea } of sensesOf(word)) {
    const anchor = idea === null ? undefined : anchorOfIdea[idea];
    if (anchor !== undefined) return anchor;
  }
  return '';
}

const ideasOfNoTitle: ReadonlySet<Idea> = new Set<Idea>([
  'candidacy',
  'cv',
  'job',
  'advert',
  'interview',
  'seek',
  'unasked',
  'firstPerson',
]);

/** Whether a word tells of an application in a tongue that is listed by ideas: no title holds it. */
function speaksOfApplying(word: string): boolean {
  return sensesOf(word).some(({ idea }) => idea !== null && ideasOfNoTitle.has(idea));
}

const known = new Map<string, WordKind>();
for (const [words, kind] of [
  [jobModifiers, 'modifier'],
  [jobHeads, 'head'],
  [contractWords, 'contract'],
  [places, 'place'],
  [links, 'link'],
  [stops, 'stop'],
] as const)
  for (const one of words) known.set(one, kind);

/** Words of any sentence: a title seldom holds one, and often ends before one. */
const usual = new Set(sentenceWords);

/** « 35h », « 6mois », « 80-100 » %, « 2027-2029 ». */
const hoursOrYears = /^(?:\d+(?:h\d*|k|ans|mois)|\d+-\d+|(?:19|20)\d{2}(?:\D.*)?)$/;

/** « allait », « devaient »: a sentence goes on after the title. */
const imperfect = /^(?!portrait|retrait|extrait|souhait|forfait|attrait)[a-z]{3,}(?:ait|aient)$/;

/** « a-t-il », « demande-t-elle », « cherchez-vous ». */
const inverted = /-(?:t-)?(?:il|elle|on|vous|nous|je|tu|ce|moi|ils|elles)$/;

/** Japanese writes its particles and its endings in these, and hardly a title; Chinese joins what goes before with 的. */
const joining = /^(?:[\u3041-\u309f]+|的)$/;

function kindOf(word: string, hash: number): WordKind {
  if (joining.test(word)) return 'stop';
  if (hoursOrYears.test(word) || inverted.test(word)) return 'stop';
  const kind = known.get(word);
  if (kind !== undefined) return kind;
  if (imperfect.test(word)) return 'stop';
  if (usual.has(word)) return 'usual';
  if (isListed(word, hash)) return 'trade';
  if (word.length > 3) {
    const singular = word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined;
    if (singular === 'head' || singular === 'modifier') return singular;
    const cut = word.search(/[-/]/);
    if (cut > 0) {
      const [first, second] = [known.get(word.slice(0, cut)), known.get(word.slice(cut + 1))];
      if (first === 'head' || second === 'head') return 'head';
      if (first === 'modifier' || second === 'modifier') return 'modifier';
    }
    const ending = tradeEnding(word);
    if (ending !== null) return ending;
  }
  return 'other';
}

/** A trade of the long list, or a compound of one: « sellière-maroquinière ». */
function isListed(word: string, hash: number): boolean {
  if (word.length < leastTrade || !/^[\p{L}-]+$/u.test(word)) return false;
  if (isTrade(hash)) return true;
  const hyphen = word.indexOf('-');
  return hyphen >= leastTrade && isTrade(wordHash(word.slice(0, hyphen)));
}

const leastTrade = 3;

/** A folded word, with what it is to a title. */
export interface TitleWord {
  /** Its own number: what is known of two words together is kept under both. */
  readonly id: number;
  readonly text: string;
  readonly kind: WordKind;
  readonly anchor: Anchor;
  /** Whether it announces a post in a tongue that no weight knows: what it stands beside is then likelier a title. */
  readonly announces: boolean;
  /** Whether a title may begin with it. */
  readonly opens: boolean;
  /** Whether a title holds it as it stands: no mark of a gender, no sign, no letter that folds into two. */
  readonly plain: boolean;
  /** The number that trades are told by, and whether trades of several words begin with it. */
  readonly hash: number;
  readonly opensTrade: boolean;
  /** Whether it is a trade when it is written in capitals. */
  readonly acronym: boolean;
}

let words = 0;

export const readWord: (word: string) => TitleWord = rememberRecent((text) => {
  words += 1;
  const hash = wordHash(text);
  const kind = kindOf(text, hash);
  const speaks = kind === 'other' && speaksOfApplying(text);
  const anchor = anchorOf(text);
  const announces = anchor !== '' && !anchors.has(text);
  return {
    id: words,
    text,
    kind: speaks ? 'stop' : kind,
    anchor,
    announces,
    opens: !announcing.has(text) && !announces && !/^\d+$/.test(text),
    plain: /^[a-z0-9]+$/.test(text) && !genderWords.has(text),
    hash,
    opensTrade: opensTrade(hash),
    acronym: isTradeAcronym(text),
  };
}, 20_000);

/** Words that `withoutGender` may take out of a title. */
const genderWords = new Set('h f m w x d n nb homme femme mixte all genders tous genres'.split(' '));
