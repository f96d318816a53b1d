import type { Message } from '../message';
import { readApplicationFeatures } from './application-features';
import { applicationBias, applicationWeights } from './application-weights';

/** How likely it is, from 0 to 1, that the thread is about somebody’s application: all that speaks for it, and against. */
export function weighApplication(messages: readonly Message[], ownAddresses: readonly string[]): number {
  let sum = applicationBias;
  for (const feature of readApplicationFeatures(messages, ownAddresses)) sum += applicationWeights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
