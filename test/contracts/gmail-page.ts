import { linkTab } from '../../src/gmail/tab-link';
import { createGmailMailbox } from '../../src/mailbox/gmail/create-gmail-mailbox';
import { expose } from './exposed-mailbox';

const tab = Number(new URLSearchParams(location.search).get('tab'));
void createGmailMailbox(linkTab(tab), 'fr-FR').then(expose);
