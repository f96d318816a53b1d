import type { SentenceRule } from '../rule';
import { lawOfBody } from './law-of-body';
import { lawOfLife } from './law-of-life';
import { lawOfOpinion } from './law-of-opinion';
import { lawOfOrigin } from './law-of-origin';
import { toneRules } from './tone-rules';

/** Every rule on words, in the order documents list them. */
export const sentenceRules: readonly SentenceRule[] = [
  ...lawOfBody,
  ...lawOfLife,
  ...lawOfOrigin,
  ...lawOfOpinion,
  ...toneRules,
];
