import { renderToString } from 'react-dom/server';
import { runSession } from '../../session/run-session';
import { Pane } from '../pages/pane';

/**
 * The pane before anything is known, as the HTML that the build writes into taskpane.html. React takes it over there.
 * Fluent’s theme comes as a `<style>`, which the page’s policy refuses: its few colours are in taskpane.css instead.
 */
export function firstFrame(): string {
  const nothingYet = () => new Promise<never>(() => undefined);
  const session = runSession({
    read: nothingYet,
    loadEngine: nothingYet,
    loadReview: nothingYet,
    now: () => '',
    memory: { recall: () => null, keep: () => undefined },
    language: 'fr',
  });
  return renderToString(<Pane session={session} />).replace(/<style[^>]*>[^<]*<\/style>/g, '');
}
