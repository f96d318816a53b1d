import { escapeHtml } from './escape-html';
import { parseBounded } from './parse-bounded';

/** Dropped with all they hold. */
const removed = new Set(
  'script style iframe object embed applet frameset frame noscript template svg math title'.split(' '),
);
/** Dropped, their content kept. */
const unwrapped = new Set('html head body meta link base form input button select option textarea'.split(' '));
const empty = new Set('area br col hr img wbr'.split(' '));

/**
 * The part of an HTML body that may stand in an answer, as Outlook cleans what it quotes: no script, no event handler,
 * no style sheet, no active or navigating element. `forReading` keeps style sheets and leaves remote pictures out.
 */
export function cleanHtml(html: string, { forReading = false } = {}): string {
  const out: string[] = [];
  let depth = 0;
  let isStyle = false;
  parseBounded(html, {
    onopentag(name, attributes) {
      if (name === 'style' && forReading && depth === 0) {
        isStyle = true;
        return void out.push('<style>');
      }
      if (removed.has(name)) depth++;
      if (depth > 0 || unwrapped.has(name) || !/^[a-z][a-z0-9]*$/.test(name)) return;
      const kept = Object.entries(attributes).filter(
        ([key, value]) => isHarmless(key, value) && !(forReading && key === 'src' && !value.startsWith('data:')),
      );
      out.push(`<${name}${kept.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`);
    },
    ontext(text) {
      if (isStyle) out.push(text.replaceAll('<', ''));
      else if (depth === 0) out.push(escapeHtml(text));
    },
    onclosetag(name) {
      if (name === 'style' && isStyle) {
        isStyle = false;
        out.push('</style>');
      } else if (removed.has(name)) depth = Math.max(0, depth - 1);
      else if (depth === 0 && !unwrapped.has(name) && !empty.has(name) && /^[a-z][a-z0-9]*$/.test(name)) {
        out.push(`</${name}>`);
      }
    },
  });
  return out.join('');
}

function isHarmless(name: string, value: string): boolean {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on') || name === 'srcdoc' || name === 'contenteditable')
    return false;
  if (!['href', 'src', 'background', 'action', 'cite'].includes(name)) return true;
  const target = value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
  return /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpeg|gif|webp))/.test(target);
}
