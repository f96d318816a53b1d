/**
 * office.js asks this page whether an http host may be trusted (it trusts https hosts of the same name by itself).
 * On this machine’s own origin the answer is yes: docs/decisions/embedded-mailbox-over-http.md.
 */
globalThis.addEventListener('message', (event) => {
  if (event.origin !== globalThis.location.origin) return;
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
