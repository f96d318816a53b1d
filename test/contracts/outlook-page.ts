import { createOutlookMailbox } from '../../src/mailbox/outlook/create-outlook-mailbox';
import { expose } from './exposed-mailbox';

Object.assign(globalThis, {
  ready: Office.onReady()
    .then(() => createOutlookMailbox())
    .then(expose),
});
