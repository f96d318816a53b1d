import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { ScenarioId } from '../../letter/request';
import type { LetterView } from '../../session/engine/letter-view';
import type { ItemInView } from '../../session/state/state';
import { ActionBar } from '../bar/action-bar';
import { CandidateFields } from '../fields/candidate-fields';
import { ChoiceFields } from '../fields/choice-fields';
import { MoreFields } from '../fields/more-fields';
import type { Tone } from '../fields/tone-fields';
import { LetterSection } from '../letter/letter-section';
import { LettersNotice } from '../library/pieces';
import { AlreadyRefused } from '../notices/already-refused';
import { ApplicationAge } from '../notices/application-age';
import { ConversationNotices } from '../notices/conversation-notices';
import { MessageLine } from '../notices/message-line';
import { RecipientDoubt } from '../notices/recipient-doubt';
import { TeamMark } from '../notices/team-mark-piece';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { usePane } from '../parts/session-context';

/** One page, in the order of the recruiter’s thought: whose letter, what kind, with which words, out. */
export function LetterPage({ letter }: { readonly letter: LetterView }) {
  const styles = useStyles();
  const { Notice } = usePane().pieces;
  const { draft, request, missing } = letter;
  const { interviewDate } = letter.candidate;
  const awaited = { missing, asked: draft.asked };
  const asks = asksInterviewDate(letter);
  return (
    <>
      <Head item={letter.item} age={letter.age} waited={letter.waited} day={request.receivedDate} />
      <main className={styles.main}>
        <TeamMark key={letter.item.key} item={letter.item} scenario={request.scenario} />
        <ConversationNotices item={letter.item} />
        {(letter.letters.state === 'refused' || letter.letters.news.length > 0) && (
          <LettersNotice letters={letter.letters} />
        )}
        <AlreadyRefused refusal={draft.facts.alreadyRefused} writing={draft.writing} />
        {Notice !== undefined && <Notice letter={letter} />}
        <RecipientDoubt doubt={letter.recipientDoubt} />
        <CandidateFields candidate={letter.candidate} awaited={awaited} />
        <ChoiceFields
          scenario={request.scenario}
          reason={request.reason}
          opening={request.opening}
          choices={letter.choices}
          suggestion={letter.suggestion}
          suggestedReason={letter.suggestedReason}
          suggestedOpening={letter.suggestedOpening}
          presets={letter.presets}
          interviewDate={interviewDate}
          asksInterviewDate={asks}
          awaited={awaited}
        />
        <MoreFields
          language={request.language}
          address={request.address}
          apology={apologyOf(letter)}
          takesDetail={letter.takesDetail}
          wanted={letter.wanted}
          awaited={awaited}
          hasDetail={(draft.typed.detail ?? '') !== ''}
          hasPersonal={letter.personal !== ''}
          example={letter.choices.reasons.find(({ id }) => id === request.reason)?.example ?? ''}
          skills={draft.facts.skills}
          interviewDate={!asks && hasInterview[request.scenario] ? interviewDate : null}
        />
        <LetterSection letter={letter} />
      </main>
      <ActionBar letter={letter} />
    </>
  );
}

function apologyOf({ parts, draft }: LetterView): Tone['apology'] {
  if (draft.without.includes('apology')) return 'removed';
  return parts.some(({ part }) => part === 'apology') ? 'said' : 'none';
}

/** Whether a situation comes after an interview, whose day its letter may name. */
const hasInterview: Readonly<Record<ScenarioId, boolean>> = {
  'after-cv': false,
  'after-interview': true,
  promising: false,
  spontaneous: false,
  finalist: true,
  'position-closed': false,
  internship: false,
  freelance: false,
};

/** The day is asked for when the thread does not tell it; told, it stands in the suggestion’s reason and under « Préciser ». */
function asksInterviewDate(letter: LetterView): boolean {
  const { scenario } = letter.request;
  if (letter.missing.includes('interviewDate')) return true;
  return (
    hasInterview[scenario] &&
    (letter.draft.facts.interviewDate.state !== 'known' || letter.suggestion.scenario !== scenario)
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
