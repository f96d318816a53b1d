/**
 * Everything Égards believes about Gmail’s page, in one table. Gmail’s markup is no contract: each row lists its rungs,
 * best first, and the self-check says which rung held. Where a class comes from is told in src/mimic/README.md.
 * Nothing here, nor anywhere else, names a label in a language: Gmail’s own labels are translated.
 */
export const selectorsVersion = '2026-11-25';

export const selectors = {
  /** The visible region; Gmail keeps those of other views hidden beside it. */
  main: ['[role="main"]'],
  subject: ['h2[data-thread-perm-id]', 'h2.hP', '.ha h2'],
  /** One envelope a message, folded or not. */
  message: ['[role="listitem"].h7, [role="listitem"].kv, .kQ, .kx', '[role="listitem"][aria-expanded]'],
  messageId: ['[data-message-id]', '[data-legacy-message-id]'],
  sender: ['span.gD[email]', 'td.gF span[email]', 'span[email].yP, span[email]:not(.hb *, .ajv *)'],
  recipient: ['.hb span[email]', '.ajv span[email]'],
  date: ['.gK .g3[title]', '.g3[title]', '.gK [title]'],
  body: ['.ii .a3s', 'div.a3s', 'div.ii.gt', '.adP'],
  attachment: ['.aQH [download_url]', '.aZo[download_url], [download_url]'],
  label: ['.ha .hN[name]', '.hN[name], [data-label-name]', '.ha .hN'],
  /** What unfolds the messages that Gmail hides behind their number. */
  hiddenGroup: ['.kQ .adx, .kx .adx', '.adx'],
  reply: ['span.ams.bkH', '.amn [role="link"].bkH'],
  replyAll: ['span.ams.bkI', '.amn [role="link"].bkI'],
  editor: [
    '[g_editable="true"][contenteditable="true"], [g_editable="true"][contenteditable="plaintext-only"]',
    '[role="textbox"][contenteditable]',
    'textarea[g_editable="true"], .M9 textarea.Ak',
  ],
  /** The compose around an editor: a reply in the thread, or a window that floats over it. */
  compose: ['.M9', '[role="dialog"]', '[role="region"]'],
  composeForm: ['form:has(input[name="composeid"])', 'form'],
  composeTo: ['[role="option"][data-hovercard-id]', 'span[email], span[data-hovercard-id]', '[name="to"]'],
  composeSubject: ['input[name="subjectbox"]', 'input[name="subject"]'],
  /** The message that a compose answers. */
  composeTarget: ['input[name="rm"]'],
  composeFormat: ['input[name="ishtml"]'],
  account: ['a[href^="https://accounts.google.com/SignOutOptions"][aria-label]', '[role="banner"] [aria-label*="@"]'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PagePart = keyof typeof selectors;

/** What holds the text of a mail: of a message, or of a draft with the message it quotes. */
export const mailText = '.a3s, div.ii.gt, .adP, [g_editable="true"]';

/** What a draft holds that is not the recruiter’s own words, and that no insertion may change. */
export const notOurs = '.gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_quote_container';
