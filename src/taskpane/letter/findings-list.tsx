import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../review/finding';
import { letterText } from '../../session/document/letter-document';
import { sentenceAround } from '../../session/document/sentence-around';
import { findingKey } from '../../session/engine/letter-view';
import { focusFact } from '../fields/focus-fact';
import { usePane } from '../parts/session-context';
import { replaceInLetter, selectInLetter } from './letter-dom';

/** Each finding with the words it reacted to, why, and what can be done about it. */
export function FindingsList(props: {
  readonly findings: readonly Finding[];
  /** Messages of the conversation that were not read. */
  readonly folded: number;
  /** The focus goes to the first of them once they are there. */
  readonly autoFocus?: boolean;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (props.autoFocus === true) list.current?.querySelector('button')?.focus();
  }, [props.autoFocus]);
  return (
    <>
      {props.folded > 0 && <div>{words.folded.reviewed}</div>}
      <ul ref={list} className={styles.list}>
        {props.findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.start}`}
            className={mergeClasses(styles.item, finding.severity === 'block' && styles.block)}
          >
            <strong>{words.severity[finding.severity]}</strong>
            {finding.end > finding.start && (
              <Button
                appearance="transparent"
                size="small"
                className={styles.quote}
                aria-label={words.showInLetter(finding.found)}
                onClick={() => selectInLetter(finding.start, finding.end)}
              >
                {words.quote(finding.found)}
              </Button>
            )}
            <div>{finding.message}</div>
            {finding.instead !== undefined && <div className={styles.instead}>{words.instead(finding.instead)}</div>}
            <FindingActions finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A better sentence goes in by itself; a discriminating reason has none: it sends back to the reasons. */
function FindingActions({ finding }: { readonly finding: Finding }) {
  const { words, session } = usePane();
  const styles = useStyles();
  const { instead } = finding;
  const applyInstead = (sentence: string): void => {
    const { letter } = session.snapshot();
    if (letter === null) return;
    const { start, end } = sentenceAround(letterText(letter.document), finding, letter.request.language);
    replaceInLetter(start, end, sentence);
  };
  return (
    <div className={styles.actions}>
      {instead !== undefined && (
        <Button size="small" onClick={() => applyInstead(instead)}>
          {words.replaceSentence}
        </Button>
      )}
      {finding.kind === 'discrimination' && (
        <Button
          size="small"
          onClick={() => {
            session.dispatch({ type: 'confirmation-declined' });
            focusFact(['reason']);
          }}
        >
          {words.reviewReason}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => session.dispatch({ type: 'finding-set-aside', key: findingKey(finding) })}
      >
        {words.setAside}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  block: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  quote: {
    minWidth: 0,
    minHeight: '24px',
    maxWidth: '100%',
    paddingTop: 0,
    paddingBottom: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
  },
  instead: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});
