import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { lettersSentences } from '../../session/sentences/letters-sentences';
import type { TeamLetters } from '../../session/state/team-letters';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';
import { ChangeList } from './change-list';
import { ProblemList } from './problem-list';

/** What the recruiter should know of the team’s letters before going on: that they have changed, or are refused. */
export function LettersNotice({ letters }: { readonly letters: TeamLetters }) {
  const { session, spoken } = usePane();
  const say = lettersSentences[spoken];
  const [setAside, setSetAside] = useState(false);
  return (
    <>
      {letters.state === 'refused' && !setAside && (
        <Notice
          intent="warning"
          title={say.refusedTitle}
          actions={
            <Button size="small" onClick={() => setSetAside(true)}>
              {say.seen}
            </Button>
          }
        >
          {say.refused(letters.serving)}
          <ProblemList problems={letters.problems} />
        </Notice>
      )}
      {letters.news.length > 0 && (
        <Notice
          intent="info"
          title={say.newsTitle}
          actions={
            <Button size="small" onClick={() => session.dispatch({ type: 'letters-news-seen' })}>
              {say.seen}
            </Button>
          }
        >
          {say.news}
          <ChangeList changes={letters.news} />
        </Notice>
      )}
    </>
  );
}
