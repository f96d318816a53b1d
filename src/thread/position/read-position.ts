import type { Evidence, Fact, Place } from '../facts';
import type { Message } from '../message';
import { weigh, type Weights } from '../weights';
import { titleWeights } from './title-weights';
import { readOptions, type TitleMention } from './title-options';

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly chance: number;
  readonly mentions: readonly (TitleMention & { readonly own: number; readonly score: number })[];
}

/** A rival this likely, beside the likeliest, leaves the choice to the reader. */
const rivalShare = 0.9;
const leastFuller = 0.04;

/**
 * The post applied for: every run of words that may be a title is weighed by what stands in it and around it, wherever
 * the thread writes it, against « no post is said ». The writings of one title count together.
 */
export function readPosition(messages: readonly Message[], weights = titleWeights): Fact<string> {
  const { options, silence } = weighOptions(messages, weights);
  const [likeliest] = options;
  const first = likeliest === undefined ? undefined : fullest(likeliest, options);
  const second = options.find((one) => one !== likeliest && one !== first);
  if (first === undefined || (likeliest?.chance ?? 0) <= silence) return { state: 'missing' };
  const rivals = [first, second].filter((one) => one !== undefined);
  if (second !== undefined && second.chance > rivalShare * first.chance && !overlaps(first.title, second.title))
    return { state: 'ambiguous', choices: rivals.map((one) => ({ value: one.title, evidence: evidenceOf(one) })) };
  return { state: 'known', value: first.title, evidence: evidenceOf(first) };
}

/**
 * « Juriste en droit social » rather than « Juriste »: where a fuller wording is written, it is likelier than its
 * beginning. The shorter one only won by standing in more places.
 */
function fullest(likeliest: Choice, options: readonly Choice[]): Choice {
  const fuller = options.find(
    (one) =>
      one.key.startsWith(`${likeliest.key} `) &&
      one.chance > leastFuller &&
      one.mentions.some((mention) =>
        likeliest.mentions.some(
          (short) => short.source === mention.source && short.start === mention.start && short.own < mention.own,
        ),
      ),
  );
  return fuller ?? likeliest;
}

function weighOptions(messages: readonly Message[], weights: Weights): { options: readonly Choice[]; silence: number } {
  const { options, silence } = readOptions(messages);
  const nothing = Math.exp(weigh(weights, (emit) => silence.forEach((name) => emit('none', name))));
  const scored = options.map(({ mentions, features }) => {
    const shared = weigh(weights, (emit) => features.forEach((name) => emit('opt', name)));
    return mentions
      .map((mention) => ({ mention, own: mention.weigh(weights) }))
      .map(({ mention, own }) => ({ ...mention, own, score: shared + own }))
      .sort((a, b) => b.score - a.score);
  });
  const sums = scored.map((mentions) => mentions.reduce((sum, one) => sum + Math.exp(one.score), 0));
  const total = sums.reduce((sum, one) => sum + one, nothing);
  return {
    options: scored
      .map((mentions, at) => ({
        key: options[at]?.key ?? '',
        title: bestWriting(mentions),
        chance: (sums[at] ?? 0) / total,
        mentions,
      }))
      .sort((a, b) => b.chance - a.chance),
    silence: nothing / total,
  };
}

/** The likeliest writing, and of its equals the one with its accents. */
function bestWriting(mentions: readonly TitleMention[]): string {
  const [first] = mentions;
  const accents = (title: string) => Array.from(title).filter((letter) => letter > '\u007f').length;
  return mentions.reduce((best, one) => (accents(one.title) > accents(best) ? one.title : best), first?.title ?? '');
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function evidenceOf({ mentions }: Choice): readonly Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { source, start, end, labelled } of mentions) {
    const place: Place =
      source.place === 'file' ? 'attachment-name' : source.place === 'body' && labelled ? 'form-field' : source.place;
    const key = `${String(source.message.index)} ${place}`;
    if (evidence.size < 3 && !evidence.has(key))
      evidence.set(key, { quote: source.written.slice(start, end), messageIndex: source.message.index, place });
  }
  return [...evidence.values()];
}
