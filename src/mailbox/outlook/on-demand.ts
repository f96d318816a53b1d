/** What the letter of the open message does not wait for: fetched at its first use. */
export { readDelay, writeDelay } from './draft-delay';
export { readMark, writeMark } from './item-marks';
export { createLoadedItems, listSelected } from './selected-items';
