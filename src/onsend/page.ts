import { readWithPhrases } from './check-letter';
import { registerSendCheck } from './on-message-send';

/** How long the review may take to be fetched before the phrases alone decide. */
const patience = 1200;

/**
 * What Outlook on the web, new Outlook and Outlook on Mac load, in a page: the review of the pane reads the letter, fetched only
 * for a mail that refuses somebody. When it does not come, the phrases of classic Outlook decide.
 */
registerSendCheck((text, found) => {
  const phrases = readWithPhrases(text);
  let told = false;
  const tellOnce = (words: typeof phrases): void => {
    if (told) return;
    told = true;
    found({ hole: phrases.hole || words.hole, ground: phrases.ground || words.ground });
  };
  setTimeout(() => tellOnce(phrases), patience);
  import('./read-with-review')
    .then(({ readWithReview }) => tellOnce(readWithReview(text)))
    .catch(() => tellOnce(phrases));
});

void Office.onReady();
