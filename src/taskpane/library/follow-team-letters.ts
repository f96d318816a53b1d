import type { Session } from '../../session/course/session';
import { watchTeamLetters } from '../../session/letters/watch-team-letters';
import type { Memory } from '../../session/memory/memory';

/** How long between two looks at the site, in milliseconds: a change reaches an open pane within that time. */
const quiet = 10 * 60_000;
/** A pane seen again looks at once, but not at each blink of a window. */
const shortest = 30_000;

/** Looks for the team’s letters now, from time to time, and when the pane is seen again. Rejects never. */
export function followTeamLetters(session: Session, memory: Memory): void {
  const look = watchTeamLetters(session, {
    ask: (url, options) => fetch(url, options),
    site: new URL('.', location.href).href,
    memory,
    loadCheck: () =>
      import(/* webpackChunkName: "engine" */ '../../session/letters/built-in-engine').then((module) =>
        module.fetchLetterCheck(),
      ),
    openSharePoint: (place) =>
      import(/* webpackChunkName: "sharepoint" */ './sharepoint-letters').then((module) =>
        module.openSharePoint(place),
      ),
  });
  let last = 0;
  const lookNow = (isAsked = false): Promise<void> => {
    last = Date.now();
    return look(isAsked);
  };
  session.onLookForLetters(() => lookNow(true));
  setInterval(() => {
    if (document.visibilityState === 'visible') void lookNow();
  }, quiet);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - last > shortest) void lookNow();
  });
  void lookNow();
}
