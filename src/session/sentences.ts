import type { InterfaceLanguage } from './state';
import { english } from './sentences.en';
import { french, type Sentences } from './sentences.fr';

export type { Sentences };

/** Every sentence of the interface, in the recruiter's language. */
export const sentences: Readonly<Record<InterfaceLanguage, Sentences>> = { fr: french, en: english };

/** French for any French, English for everyone else. */
export function interfaceLanguage(displayLanguage: string): InterfaceLanguage {
  return /^fr\b/i.test(displayLanguage) ? 'fr' : 'en';
}
