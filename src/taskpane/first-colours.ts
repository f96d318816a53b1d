import { recallScheme } from './remembered-theme';

/** Runs before the first paint, and holds it back: nothing else may be added here. */
const scheme = recallScheme();
if (scheme !== null) document.documentElement.style.colorScheme = scheme;
