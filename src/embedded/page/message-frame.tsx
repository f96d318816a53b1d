import type { MailMessage } from '../model/mail';
import { cleanHtml } from '../model/clean-html';
import { escapeHtml } from '../model/escape-html';
import { useModel } from './use-model';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The body of a message, behind a sandbox without scripts and a policy without network. */
export function MessageFrame({ message }: { readonly message: MailMessage }) {
  const { model, text } = useModel();
  return (
    <iframe
      key={`${message.id}-${model.theme}`}
      className="message-frame"
      title={text.messageBody}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={framePage(message, model.theme)}
    />
  );
}

/** A mail that brings its own colours is shown on white paper; any other follows the theme. */
function framePage(message: MailMessage, theme: 'light' | 'dark'): string {
  const html = message.html === null ? null : cleanHtml(message.html, { forReading: true });
  const hasColours = html !== null && /color\s*[:=]|background/i.test(html);
  const paper =
    theme === 'dark' && !hasColours
      ? 'color-scheme:dark;background:#1f1f1f;color:#e8e8e8'
      : 'color-scheme:light;background:#fff;color:#242424';
  const body = html ?? `<div style="white-space:pre-wrap">${escapeHtml(message.text ?? '')}</div>`;
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank">
<style>html{${paper}} body{margin:0;padding:16px 24px 32px;font:15px/1.5 Aptos,Calibri,"Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere} img{max-width:100%} blockquote{margin:0 0 0 .6em;padding-left:.8em;border-left:2px solid #a19f9d} @media(max-width:700px){body{padding:12px 16px}}</style></head><body>${body}</body></html>`;
}
