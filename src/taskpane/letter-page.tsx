import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { LetterView } from '../session/letter-view';
import type { ItemInView } from '../session/state';
import { ActionBar } from './action-bar';
import { ApplicationAge } from './application-age';
import { AlreadyRefused } from './already-refused';
import { CandidateFields } from './candidate-fields';
import { ChoiceFields } from './choice-fields';
import { ConversationNotices } from './conversation-notices';
import { drawnWhenChanged } from './drawn-when-changed';
import { LettersNotice } from './library/pieces';
import { LetterSection } from './letter-section';
import { MessageLine } from './message-line';
import { MoreFields } from './more-fields';
import { RecipientDoubt } from './recipient-doubt';
import { TeamMark } from './review-pieces';
import { usePane } from './session-context';

/** One page, in the order of the recruiter’s thought: whose letter, what kind, with which words, out. */
export function LetterPage({ letter }: { readonly letter: LetterView }) {
  const styles = useStyles();
  const { Notice } = usePane().pieces;
  return (
    <>
      <Head item={letter.item} age={letter.age} waited={letter.waited} day={letter.request.receivedDate} />
      <main className={styles.main}>
        <TeamMark key={letter.item.key} item={letter.item} scenario={letter.request.scenario} />
        <ConversationNotices item={letter.item} />
        {(letter.letters.state === 'refused' || letter.letters.news.length > 0) && (
          <LettersNotice letters={letter.letters} />
        )}
        <AlreadyRefused refusal={letter.draft.facts.alreadyRefused} writing={letter.draft.writing} />
        {Notice !== undefined && <Notice letter={letter} />}
        <RecipientDoubt doubt={letter.recipientDoubt} />
        <CandidateFields letter={letter} />
        <ChoiceFields letter={letter} />
        <MoreFields letter={letter} />
        <LetterSection letter={letter} />
      </main>
      <ActionBar letter={letter} />
    </>
  );
}

const Head = drawnWhenChanged(
  ({ item, ...age }: { readonly item: ItemInView } & ComponentProps<typeof ApplicationAge>) => (
    <MessageLine item={item}>
      <ApplicationAge {...age} />
    </MessageLine>
  ),
);

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});
