import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Mark, MarkReading } from '../../mailbox/marks';
import { judgeMark, type TeamMark as Judged } from '../../session/course/team-mark';
import { teamSentences, type TeamSentences } from '../../session/sentences/team-sentences';
import type { InterfaceLanguage, ItemInView } from '../../session/state/state';
import { nameOf } from '../../session/values/name-of';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';

/** Who of the team is on this message, in a mailbox that several people open; two people do not answer at once. */
export function TeamMark({ item, scenario }: { readonly item: ItemInView; readonly scenario: string | null }) {
  const { session, spoken } = usePane();
  const { marks, user, now, category } = session.team();
  const say = teamSentences[spoken];
  const [reading, setReading] = useState<MarkReading | null>(null);
  const [word, setWord] = useState('');
  const [busy, setBusy] = useState(false);
  const styles = useStyles();

  useEffect(() => {
    if (item.mode !== 'read' || marks === null) return;
    const stop = marks.onRead((itemKey, read) => {
      if (itemKey === item.key) setReading(read);
    });
    // What cannot be read is not shown: the letter does not depend on it.
    marks.read(item.key).catch(() => undefined);
    return stop;
  }, [marks, item.key, item.mode]);

  if (marks === null || user === null || reading === null) return null;
  if (!reading.shared && reading.mark === null) return null;
  const judged = judgeMark(reading.mark, user, now());

  async function leave(kind: Mark['kind'] | null): Promise<void> {
    if (marks === null || user === null || reading === null || busy) return;
    setBusy(true);
    setWord('');
    const behind = { what: 'mark', itemKey: item.key, subject: item.subject } as const;
    const mark = kind === null ? null : { kind, by: user, at: now(), scenario };
    try {
      const written = await marks.write(mark, reading.mark, item.key, category);
      if (written.name === 'overtaken') {
        setWord(say.overtaken);
        session.leaveBehind(behind);
      } else if (written.category === 'not-in-list') setWord(say.noCategory(category));
    } catch {
      setWord(say.failed);
      session.leaveBehind(behind);
    } finally {
      setBusy(false);
    }
  }

  const isOthers = judged.name === 'taken' || judged.name === 'refused';
  // What nobody has to act on keeps to one line of a narrow pane: what is done now and then shows its sign there.
  const action = (label: string, kind: Mark['kind'] | null, sign?: string) => (
    <Button
      key={label}
      size="small"
      className={styles.action}
      disabledFocusable={busy}
      {...(sign === undefined || isOthers ? {} : { 'aria-label': label, title: label })}
      onClick={() => void leave(kind)}
    >
      {sign === undefined || isOthers ? (
        label
      ) : (
        <>
          <span aria-hidden="true" className={styles.sign}>
            {sign}
          </span>
          <span className={styles.label}>{label}</span>
        </>
      )}
    </Button>
  );
  return (
    <Notice
      inRow={!isOthers}
      intent={isOthers ? 'warning' : 'info'}
      actions={
        <>
          {judged.name === 'free' && action(say.take, 'taken')}
          {judged.name === 'taken' && action(say.takeOver, 'taken')}
          {judged.name !== 'refused' && action(say.markRefused, 'refused', '✓')}
          {judged.name !== 'free' && judged.name !== 'taken' && action(say.remove, null, '×')}
        </>
      }
    >
      {sentence(judged, say, spoken)} {word}
    </Notice>
  );
}

function sentence(judged: Judged, say: TeamSentences, language: InterfaceLanguage): string {
  switch (judged.name) {
    case 'free':
      return say.free;
    case 'taken-by-me':
      return say.takenByMe;
    case 'taken':
      return say.taken(nameOf(judged.mark.by), written(judged.mark.at, language, { timeStyle: 'short' }));
    case 'refused':
      return say.refused(nameOf(judged.mark.by), written(judged.mark.at, language, { dateStyle: 'long' }));
  }
}

function written(at: string, language: InterfaceLanguage, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', style).format(new Date(at));
}

const wide = '@media (min-width: 480px)';

const useStyles = makeStyles({
  action: { minWidth: '24px', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  sign: { [wide]: { display: 'none' } },
  label: { display: 'none', [wide]: { display: 'inline' } },
});
