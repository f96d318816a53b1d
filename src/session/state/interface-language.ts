import type { InterfaceLanguage } from './state';

/** French for any French, English for everyone else. */
export function interfaceLanguage(displayLanguage: string): InterfaceLanguage {
  return /^fr\b/i.test(displayLanguage) ? 'fr' : 'en';
}
