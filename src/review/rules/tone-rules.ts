import type { ToneRule } from '../rule';

export const toneRules: readonly ToneRule[] = [];
