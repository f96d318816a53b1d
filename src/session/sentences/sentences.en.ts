import type { Sentences } from './sentences.fr';

/** The interface in English. */
export const english: Sentences = {
  productName: 'Égards',

  starting: 'Opening…',
  slow: 'Outlook is slow to answer. Égards is waiting a little longer.',
  reading: 'Reading the message…',
  writeWhenReady: 'Write the letter',
  notYet: 'Not yet',
  writesWhenReady: 'The letter will go into your message as soon as it is ready.',
  openMessage: (subject) => `Open message: ${subject}`,
  openDraft: (subject) => `Open draft: ${subject}`,
  noSubject: '(no subject)',
  received: (date) => `received on ${date}`,
  receivedToday: 'received today',
  receivedAgo: (days) => (days === 1 ? 'received yesterday' : `received ${days} days ago`),

  nothingOpen: {
    title: 'Open an application',
    body: 'Égards reads the open message and prepares the answer. If several messages are selected, open just one.',
  },
  nothingToRefuse: {
    title: {
      'no-application': 'No application found in this message',
      outgoing: 'This message comes from your team',
      'already-refused': 'A refusal has already been sent',
      withdrawn: 'This application was withdrawn',
    },
    body: (why, date) => {
      switch (why.name) {
        case 'no-application':
          return 'Nothing is filled in. If the application is in an attachment, open it.';
        case 'outgoing':
          return `It is addressed to ${why.to}. To prepare a refusal, open the candidate’s own message.`;
        case 'already-refused':
          return refusedBy(why.by, why.on === null ? null : date(why.on));
        case 'withdrawn':
          return `No refusal is needed. Read in the message: “${why.words}”`;
      }
    },
    action: 'Write anyway',
  },
  recipientDoubt: {
    title: (doubt) =>
      doubt.name === 'automatic'
        ? 'This message comes from an automatic address'
        : `The reply would go to ${doubt.person}`,
    body: ({ candidate }) =>
      candidate === null
        ? 'Check the recipient before you send: the applicant must receive this letter.'
        : `Check the recipient before you send: the address read for the applicant is ${candidate}.`,
  },
  unavailable: {
    title: 'Égards opens from your mail client',
    'no-mail-client':
      'This page is made for the Outlook task pane. Open an application in Outlook, then choose “Égards” in the ribbon.',
    'no-answer':
      'Outlook did not answer. Close this pane and open it again; if that does not help, restart Outlook. Your messages are untouched.',
    'pane-incomplete': 'Part of Égards could not be loaded. Check the connection, then open this pane again.',
  },
  unreadable: {
    title: 'The message could not be read',
    writeByHand: 'Write without reading',
    why: {
      timeout: 'Outlook did not answer in time.',
      refused:
        'Outlook does not let this message be read: it may be encrypted or protected by rights. You can write the letter by hand and copy it.',
      'item-changed': 'Another message was opened during the reading.',
    },
    retry: 'Try again',
  },

  candidate: 'Candidate and position',
  change: 'Change',
  fact: {
    firstName: 'First name',
    lastName: 'Last name',
    position: 'Position',
    interviewDate: 'Interview',
    detail: 'Detail',
    openingDetail: 'What for',
    openingDate: 'Get in touch on',
    personal: 'Personal sentence',
  },
  optional: 'optional',
  placeholder: {
    position: 'as the application names it',
    openingDetail: 'your skills in data',
    personal: 'What you noticed, in one sentence',
  },
  asked: {
    firstName: 'Who is the letter for?',
    position: 'For which position?',
    interviewDate: 'Which day was the interview?',
    reason: 'What is the reason?',
    detail: 'This letter needs to be more precise on the reason.',
    personal: 'A sentence that is true of this person only.',
    openingDetail: 'Which kind of work or skill?',
    openingDate: 'When to get in touch again?',
  },
  readIn: {
    subject: 'read in the subject',
    from: 'read in the sender',
    to: 'read in the recipient',
    greeting: 'read in the greeting',
    body: 'read in the message',
    signature: 'read in the signature',
    'form-field': 'read in the form',
    'quoted-header': 'read in a quoted message',
    'attachment-name': 'read in an attachment’s name',
    calendar: 'read in an invitation',
    'date-header': 'date of the message',
    address: 'read in the address',
  },
  typedByYou: 'typed by you',
  readEarlier: 'read earlier in the conversation',
  notRead: 'not found',
  severalRead: 'Several possibilities',
  chooseOne: (fact) => `${fact}: choose from what was read`,
  quote: (words) => `“${words}”`,

  presets: 'Kept choices',
  asLastTime: 'As last time',
  scenarioLabel: 'Situation',
  suggested: 'Suggested',
  others: 'Other choices',
  suggestedWhy: (why) => `Suggested: ${why}`,
  why: (reason, date) => {
    switch (reason.name) {
      case 'interview-held':
        return reason.date === null
          ? 'the thread mentions an interview.'
          : `interview of ${date(reason.date)} found in the thread.`;
      case 'spontaneous-application':
        return 'a spontaneous application, the message says.';
      case 'internship-named':
      case 'freelance-named':
        return `the message says “${reason.words}”.`;
      case 'application-received':
        return reason.date === null
          ? 'no interview in the thread.'
          : `application of ${date(reason.date)}, no interview.`;
      case 'doubtful-stage':
        return 'please check, the thread is not clear about an interview.';
      case 'by-default':
        return 'please check, the thread does not say how far the application went.';
    }
  },
  reasonLabel: 'Reason',
  noReason: 'No reason given',
  openingLabel: 'Opening',
  more: 'More:',
  less: 'Less',
  advised: (facts) => `${facts.join(', ')} (advised)`,
  moreHint: 'personal sentence, tone…',
  letterLanguageLabel: 'Language',
  letterLanguage: { fr: 'French', en: 'English' },
  addressLabel: 'Form of address',
  address: { vous: '“vous”', tu: '“tu”' },
  apology: 'Apologise for the delay',
  suggestionsFromThread: 'Noted in the application:',
  usePersonal: (skill) => `Mention ${skill}`,

  alreadyRefused: {
    title: 'A refusal has already been sent',
    byOn: refusedBy,
  },

  letterTitle: 'The letter',
  letterEditable: 'The letter, editable here',
  anotherWording: 'Another wording',
  wording: (number) => `Wording ${number}`,
  partByPart: 'Part by part',
  part: {
    greeting: 'Greeting',
    thanks: 'Thanks',
    apology: 'Apology for the delay',
    decision: 'Decision',
    reason: 'Reason',
    personal: 'Personal sentence',
    opening: 'Opening',
    wishes: 'Wishes',
    close: 'Closing words',
  },
  remove: 'Remove',
  restore: 'Put back',
  onPart: (action, part) => `${action}: ${part}`,
  subjectLine: 'Subject',
  copySubject: 'Copy the subject',
  subjectCopied: 'Subject copied.',
  notLoaded: 'This part of Égards could not be loaded. Check the connection.',
  letterBehind: 'The letter has not followed your last choices. Check the connection, then try again.',
  edited: 'edited',
  editConflict: {
    title: 'Your choices, or the letters, have changed',
    body: 'The letter shown is yours, with your edits.',
    keep: 'Keep my edits',
    rewrite: 'Rewrite the letter',
  },
  rewritten: 'The letter was rewritten.',
  undoRewrite: 'Bring back my edits',
  startOver: 'Undo my edits',

  do: {
    reply: 'Reply',
    'reply-all': 'Reply to all',
    'insert-top': 'Insert',
    'insert-cursor': 'Insert at the cursor',
  },
  doing: {
    reply: 'Opening the reply…',
    'reply-all': 'Opening the reply…',
    'insert-top': 'Inserting…',
    'insert-cursor': 'Inserting…',
  },
  doAnyway: {
    reply: 'Reply anyway',
    'reply-all': 'Reply anyway',
    'insert-top': 'Insert anyway',
    'insert-cursor': 'Insert anyway',
  },
  copy: 'Copy',
  copied: 'Letter copied: paste it into your reply.',
  copyByHand: {
    title: 'Copy this text',
    body: 'Your mail client does not allow copying for you. The text is selected: press Ctrl+C (or Cmd+C), then paste it into your reply.',
    close: 'Close',
  },
  moreActions: 'More actions',
  missingCount: (count) => `${count} missing`,
  replied: 'The reply is open, with the letter in it. Read it, then send it.',
  inserted: 'The letter is in the draft, above the signature.',
  insertedAtCursor: 'The letter is in the draft, where the cursor was.',
  replaced: 'The letter was replaced in the draft.',
  takeOut: 'Take out of the draft',
  takenOut: 'The letter is no longer in the draft.',
  insertedAsText: 'This draft is plain text: the letter is in it without formatting.',
  readOpenMessage: 'Read the open message',
  showInLetter: (found) => `Show “${found}” in the letter`,
  changedSince: 'The letter shown has changed since.',
  insertAgain: 'Insert again',
  replyAgain: 'Reply again',

  findings: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  findingsTitle: 'To read again',
  instead: (text) => `Rather: ${text}`,
  replaceSentence: 'Replace the sentence',
  reviewReason: 'Review the reason',
  setAside: 'Set aside',
  findingsSetAside: (count) => `${count} set aside`,
  takeBack: (count) => (count === 1 ? 'Bring back the remark set aside' : `Bring back the ${count} remarks set aside`),
  confirm: {
    title: 'Before going on',
    body: 'Read these points again, or confirm.',
    back: 'Back to the letter',
  },
  severity: { block: 'Check', warn: 'Advice', info: 'Note' },

  folded: {
    title: (count) => (count === 1 ? '1 folded message was not read' : `${count} folded messages were not read`),
    body: 'They may tell of an interview or of a refusal already sent: neither the letter nor the review knows.',
    action: 'Unfold all and read again',
    reviewed: 'Reviewed on part of the thread: folded messages were not read.',
  },
  severalDrafts: {
    title: 'Several drafts are open',
    body: 'Which one shall take the letter?',
    draft: (to, subject) => `${to === null ? 'No recipient' : `To ${to}`}${subject === '' ? '' : `, “${subject}”`}`,
  },

  leftBehind: {
    title: 'You are on another message by now',
    letter: (of) => `The letter${about(of)} was not written. It is waiting for you with its message.`,
    perhaps: (of) =>
      `Nothing says whether the letter${about(of)} is in a draft: check them. It is waiting for you with its message too.`,
    waiting: () => 'The letter you asked for was not written: it was not ready yet.',
    'taking-back': (of) => `The letter was not taken out of the draft${about(of)}.`,
    mark: (of) => `The mark${about(of)} was not kept.`,
    delay: (of) => `The delivery time${about(of)} was not confirmed.`,
    seen: 'Got it',
  },
  failed: {
    title: {
      read: 'Could not read',
      write: 'The letter could not be inserted',
      takeBack: 'The letter could not be taken out of the draft',
      held: 'No reply was opened',
    },
    copyInstead: 'Copy the letter and paste it into your reply: nothing is lost.',
    tried: (call, code) => (code === null ? `Tried: ${call}` : `Tried: ${call} (code ${code})`),
  },
  failure: {
    timeout: 'Outlook did not answer in time. Check the draft before trying again: the letter may have arrived.',
    'item-changed': 'Another message was opened meanwhile: nothing was written.',
    unsupported: 'This version of Outlook cannot do this.',
    refused: 'Outlook refused.',
    'not-selected': 'The selection in the draft is not the letter.',
    'not-verified': 'Outlook says it inserted the letter, but it is not in the draft.',
    unconfirmed:
      'The letter was handed to Outlook, which does not let the draft be read back. Check it before trying again: it may be there.',
    'several-drafts': 'Several drafts are open: click into the one that shall take the letter, then try again.',
    'no-draft': 'No reply could be opened. Open it yourself, then insert the letter.',
    'stale-page': 'The page of your mail must be loaded again before Égards can read it.',
    'too-long': 'The letter is longer than Outlook accepts.',
    malformed: 'Outlook gave an answer that makes no sense.',
    'pane-incomplete': 'Part of Égards could not be loaded. Check the connection, then try again.',
    held: 'Somebody else on the team is on it, or has already answered: their name is at the top of the pane. To answer all the same, choose “Take over” or “Remove the mark” there.',
    unexpected: 'Something unexpected went wrong in Égards.',
  },
};

function about(subject: string): string {
  return subject === '' ? '' : ` for “${subject}”`;
}

/** Who has already refused, and when; each null when the thread does not say. */
function refusedBy(by: string | null, on: string | null): string {
  const who = by === null ? 'This thread already holds a refusal' : `${by} already sent a refusal`;
  return on === null ? `${who}.` : `${who} on ${on}.`;
}
