import { namesAnEnglishTrade, namesATrade } from '../../text/around-topic';
import type { PostNature } from './name-post';

/**
 * A title with its noun in English: “the Backend Developer role”, “the Graphic Design Internship” (whose last word is a
 * noun for it already), “the role of VP, Sales”, “the “Design system rollout” assignment”.
 */
export function englishRole(title: string, noun: string, nature: PostNature): string {
  if (saysItsNoun.test(title))
    return hasDash.test(title) && nature === 'placement'
      ? `the “${title.replace(lastWord, '')}” placement`
      : `the ${title}`;
  const named =
    nature === 'placement'
      ? placementTrade.test(title)
        ? noun
        : 'placement'
      : nature === 'assignment'
        ? 'assignment'
        : noun;
  const isProject = nature === 'assignment' && !namesAnEnglishTrade(title) && !namesATrade(title);
  if (isProject) return `the “${title}” ${named}`;
  if (named === 'placement' && hasDash.test(title)) return `the “${title}” placement`;
  return hasDash.test(title) || title.includes(',') ? `the ${named} of ${title}` : `the ${title} ${named}`;
}

/** A speciality set apart: « Care Assistant – Nights » runs into the sentence when a noun follows it. */
const hasDash = /\s[-–—]\s/u;
const lastWord = /\s+\S+$/u;
const saysItsNoun =
  /(?<!\p{L})(?:internship|apprenticeship|placement|traineeship|programme|program|assignment|contract)$/iu;
const placementTrade = /(?<!\p{L})(?:intern|apprentice|trainee)$/iu;
