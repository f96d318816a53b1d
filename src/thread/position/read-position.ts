import type { Evidence, Fact, Place } from '../facts';
import type { Message } from '../message';
import { weigh, type Weights } from '../weights';
import { usualTitleCase } from './title-case';
import { titleWeights } from './title-weights';
import { readOptions, type TitleMention } from './title-options';

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly chance: number;
  /** Likeliest first. */
  readonly mentions: readonly Weighed[];
}

interface Weighed {
  readonly mention: TitleMention;
  readonly score: number;
}

/** A rival this likely, beside the likeliest, leaves the choice to the reader. */
const rivalShare = 0.9;
const leastFuller = 0.04;
/** In log-odds: by how much the fuller title must be likelier where it is likeliest, than the shorter one where that is. */
const muchLikelier = 1;
/** So much is enough where the fuller one is plainly the one written, the shorter standing alone elsewhere. */
const somewhatLikelier = 0.5;
const plainly = 1.5;
/** Nothing is asked about those less likely than both. */
const leastShare = 0.85;
const leastChance = 0.03;
const tiny = 1e-9;

export interface Post {
  readonly title: Fact<string>;
  /** In log-odds: how much likelier the likeliest title is than that the thread names none. */
  readonly odds: number;
}

/**
 * The post applied for, if anybody applies: every run of words that may be a title is weighed by what stands in it and
 * around it, wherever the thread writes it, against « no post is said ». The writings of one title count together.
 */
export function readPost(messages: readonly Message[], weights = titleWeights): Post {
  const { options, silence } = weighOptions(messages, weights);
  const chance = options[0]?.chance ?? 0;
  return { title: titleAmong(options, silence), odds: Math.log(Math.max(chance, tiny) / Math.max(silence, tiny)) };
}

function titleAmong(options: readonly Choice[], silence: number): Fact<string> {
  const [likeliest] = options;
  if (likeliest === undefined || likeliest.chance <= silence) return { state: 'missing' };
  const first = fullest(likeliest, options);
  const second = options.find((one) => one !== likeliest && one !== first);
  if (second !== undefined && second.chance > rivalShare * first.chance && !overlaps(first.title, second.title))
    return {
      state: 'ambiguous',
      choices: [first, second].map((one) => ({ value: one.title, evidence: evidenceOf(one) })),
    };
  return { state: 'known', value: withTechnologies(first), evidence: evidenceOf(first) };
}

/** « Administrateur sauvegarde (Veeam, NetBackup) »: technologies are of the post wherever one place of the thread adds them to it. */
function withTechnologies({ title, mentions }: Choice): string {
  for (const { mention } of mentions) {
    const { technologies } = mention;
    if (technologies !== null) return usualTitleCase(`${title} (${technologies})`);
  }
  return title;
}

/**
 * « Juriste en droit social » rather than « Juriste »: the shorter one may win only by standing in more places, which
 * the likeliest writing of the fuller one tells.
 */
function fullest(likeliest: Choice, options: readonly Choice[]): Choice {
  const [shorter] = likeliest.mentions;
  if (shorter === undefined) return likeliest;
  const fuller = options.find((one) => {
    const [longer] = one.mentions;
    if (longer === undefined || !one.key.startsWith(`${likeliest.key} `) || one.chance <= leastFuller) return false;
    const sameWords = likeliest.mentions.find(
      ({ mention }) => mention.source === longer.mention.source && mention.place.start === longer.mention.place.start,
    );
    const isPlain = sameWords !== undefined && sameWords !== shorter && longer.score - sameWords.score > plainly;
    return longer.score > shorter.score + (isPlain ? somewhatLikelier : muchLikelier);
  });
  return fuller ?? likeliest;
}

function weighOptions(messages: readonly Message[], weights: Weights): { options: readonly Choice[]; silence: number } {
  const { options, silence } = readOptions(messages, weights);
  const nothing = Math.exp(weigh(weights, (emit) => silence.forEach((name) => emit('none', name))));
  const sums = options.map((option) => {
    let sum = 0;
    for (const mention of option.mentions) sum += Math.exp(mention.score);
    return sum * Math.exp(option.score(weights));
  });
  let total = nothing;
  let most = 0;
  for (const sum of sums) {
    total += sum;
    most = Math.max(most, sum);
  }
  const least = Math.min(most * leastShare, total * leastChance);
  return {
    options: options
      .map((option, at) => ({ option, chance: (sums[at] ?? 0) / total }))
      .filter(({ chance }) => chance * total >= least)
      .sort((a, b) => b.chance - a.chance)
      .map(({ option, chance }) => {
        const mentions = option.mentions
          .map((mention) => ({ mention, score: mention.score }))
          .sort((a, b) => b.score - a.score);
        return { key: option.key, title: bestWriting(mentions), chance, mentions };
      }),
    silence: nothing / total,
  };
}

/** The likeliest writing, and of its equals the one with its accents, then with its hyphens: « conducteur-receveur ». */
function bestWriting(mentions: readonly Weighed[]): string {
  const titles = mentions.map(({ mention }) => mention.title);
  const care = (title: string) =>
    10 * Array.from(title).filter((letter) => letter > '\u007f').length +
    (title.match(/(?<=\p{L})[-/](?=\p{L})/gu)?.length ?? 0);
  return titles.reduce((best, title) => (care(title) > care(best) ? title : best), titles[0] ?? '');
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function evidenceOf({ mentions }: Choice): readonly Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { mention } of mentions) {
    const { source } = mention;
    const { start, end, labelled } = mention.place;
    const place: Place =
      source.place === 'file' ? 'attachment-name' : source.place === 'body' && labelled ? 'form-field' : source.place;
    const key = `${String(source.message.index)} ${place}`;
    if (evidence.size < 3 && !evidence.has(key))
      evidence.set(key, { quote: source.written.slice(start, end), messageIndex: source.message.index, place });
  }
  return [...evidence.values()];
}
