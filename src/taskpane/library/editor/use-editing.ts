import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { LetterLibrary } from '../../../letter/letter-library';
import type { LayerFiles } from '../../../library/editing/list-texts';
import type { Session } from '../../../session/course/session';
import type { Review } from '../../../session/engine/engine';
import type * as EditingTools from '../../../session/letters/editing-tools';
import { recallTeamLetters } from '../../../session/letters/kept-letters';
import { personalOf, type Personal, type PersonalKeeper } from '../../../session/personal/keep-personal';
import { filesOf } from '../../../session/personal/personal-record';
import type { TeamLetters } from '../../../session/state/team-letters';

export type Tools = typeof EditingTools;

/** What every part of the editor works with. */
export interface Editing {
  readonly tools: Tools;
  readonly review: Review;
  readonly keeper: PersonalKeeper;
  readonly personal: Personal;
  readonly layers: LayerFiles;
  /** What serves under the recruiter’s own texts. */
  readonly below: LetterLibrary;
}

/** Null until what the editor works with is here; `failed` when a part of it does not come. */
export function useEditing(session: Session, letters: TeamLetters): Editing | 'failed' | null {
  const [fetched, setFetched] = useState<{ readonly tools: Tools; readonly review: Review } | 'failed' | null>(null);
  const keeper = personalOf(session);
  const personal = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useEffect(() => {
    let unmounted = false;
    Promise.all([fetchTools(), session.readyDesk()]).then(
      ([tools, { review }]) => {
        if (!unmounted) setFetched({ tools, review });
      },
      () => {
        if (!unmounted) setFetched('failed');
      },
    );
    return () => {
      unmounted = true;
    };
  }, [session]);
  return useMemo(() => {
    if (fetched === null || fetched === 'failed') return fetched;
    const { memory } = session.own();
    return {
      ...fetched,
      keeper,
      personal,
      layers: {
        'built-in': fetched.tools.builtInSources,
        team: recallTeamLetters(memory)?.folder.files ?? {},
        personal: filesOf(personal.record),
      },
      below: fetched.tools.libraryBelow(memory),
    };
    // The team’s letters are in the memory: what is told of them says that they may be others.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `letters` stands for what the memory holds
  }, [fetched, keeper, personal, session, letters]);
}

const fetchTools = () =>
  import(/* webpackChunkName: "engine" */ '../../../session/letters/built-in-engine').then((module) =>
    module.fetchEditingTools(),
  );
