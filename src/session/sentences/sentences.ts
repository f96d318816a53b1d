import type { InterfaceLanguage } from '../state/state';
import { french, type Sentences } from './sentences.fr';

export { interfaceLanguage } from '../state/interface-language';
export type { Sentences };

/** The sentences at hand. French comes with the pane; English is fetched by those who read it. */
const spoken: Partial<Record<InterfaceLanguage, Sentences>> = { fr: french };

/** Sentences that a mail client needs said otherwise, by language. */
export type SentencesOfClient = Readonly<Record<InterfaceLanguage, Partial<Sentences>>>;

let ofClient: SentencesOfClient = { fr: {}, en: {} };

/** Has these sentences said instead of those they replace. To be called before anything is shown. */
export function speakFor(client: SentencesOfClient): void {
  ofClient = client;
  spoken.fr = { ...french, ...client.fr };
}

/** The interface in a language, or in French, which is always there, with the language it really is in. */
export function sentencesIn(language: InterfaceLanguage): {
  readonly language: InterfaceLanguage;
  readonly words: Sentences;
} {
  const words = spoken[language];
  return words === undefined ? { language: 'fr', words: spoken.fr ?? french } : { language, words };
}

/** Has `sentencesIn` answer in that language from then on. Rejects when the sentences cannot be fetched. */
export async function fetchSentences(language: InterfaceLanguage): Promise<void> {
  if (spoken[language] !== undefined) return;
  const { english } = await import('./sentences.en');
  spoken[language] = { ...english, ...ofClient[language] };
}
