import type { Matters } from './matters';
import type { Traits } from './message-traits';

/**
 * What the thread is about: how many words it has of each matter, of all of those that are no application, and how many of
 * an application; `told` counts the families of recruiting words it holds.
 */
export function addMatters(features: Set<string>, traits: readonly Traits[], told: number): void {
  const { byMatter, ofApplication, ofOthers } = sumOf(traits.flatMap((one) => [one.subjectMatters, one.matters]));
  for (const { subjectMatters } of traits)
    for (const matter of subjectMatters.byMatter.keys()) features.add(`subject matter ${matter}`);
  for (const [matter, count] of byMatter) {
    for (const least of manyOfOne) if (count >= least) features.add(`matter ${matter} ${String(least)}`);
    if (told < fewTold) features.add(`matter ${matter}, hardly recruiting`);
  }
  for (const least of manyInAll) {
    if (ofOthers >= least) features.add(`matters ${String(least)}`);
    if (ofApplication >= least) features.add(`recruiting matters ${String(least)}`);
  }
  addBalance(features, '', { ofApplication, ofOthers });
  if (ofOthers > told) features.add('matters over families');
  if (ofOthers > 2 * told) features.add('matters over twice families');
  if (ofOthers === 0) features.add('no other matter');
  if (byMatter.size > 4) features.add('many matters');
  const [open] = traits;
  if (open === undefined || traits.length === 1) return;
  addBalance(features, 'open ', open.matters);
  for (const matter of open.matters.byMatter.keys()) features.add(`open matter ${matter}`);
}

/** The same of one message: that a person wrote, or that names them. */
export function addMattersOf(features: Set<string>, { matters }: Traits, voice: string): void {
  for (const matter of matters.byMatter.keys()) features.add(`${voice} matter ${matter}`);
  addBalance(features, `${voice} `, matters);
  for (const least of manyInAll)
    if (matters.ofApplication >= least) features.add(`${voice} recruiting matters ${String(least)}`);
}

function addBalance(features: Set<string>, place: string, matters: Pick<Matters, 'ofApplication' | 'ofOthers'>): void {
  for (const [times, name] of overs)
    if (matters.ofOthers > times * matters.ofApplication) features.add(`${place}matters over ${name} recruiting`);
}

const manyOfOne = [1, 2, 4];
const manyInAll = [1, 2, 4, 7, 11, 16];
const overs = [
  [0.5, 'half'],
  [1, 'as much'],
  [2, 'twice'],
  [4, 'four times'],
] as const;
/** Fewer families of recruiting words than these are those of any letter. */
const fewTold = 2;

function sumOf(all: readonly Matters[]): Omit<Matters, 'ideas'> {
  const byMatter = new Map<string, number>();
  let [ofApplication, ofOthers] = [0, 0];
  for (const one of all) {
    for (const [matter, count] of one.byMatter) byMatter.set(matter, (byMatter.get(matter) ?? 0) + count);
    ofApplication += one.ofApplication;
    ofOthers += one.ofOthers;
  }
  return { byMatter, ofApplication, ofOthers };
}
