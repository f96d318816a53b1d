/** What the letter of the open message does not wait for: fetched at its first use. */
export { readDelay, writeDelay } from './draft-delay';
export { readMark, writeMark } from './item-marks';
export { readPersonal, writePersonal } from './personal-settings';
export { findLetter, replaceSelected } from './replace-letter';
export { createLoadedItems, listSelected, openMessage } from './selected-items';
