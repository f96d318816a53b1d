import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { leaveOnEscape } from './leave-on-escape';

/**
 * Controls, and in their place the question that one of them raises. The question’s first answer takes the focus
 * (`autoFocus`), Escape leaves the question, and the control that raised it has the focus again.
 */
export function AskedInPlace(props: {
  /** The question with its answers; null or false while there is none. */
  readonly question: ReactNode;
  readonly label: string;
  readonly onLeave: () => void;
  /** Hidden and not taken away by the question: what was typed in them stays. */
  readonly children: ReactNode;
  readonly className: string;
}) {
  const styles = useStyles();
  const asked = props.question !== null && props.question !== false;
  const raisedBy = useRef<HTMLElement | null>(null);
  const wasAsked = useRef(asked);
  useLayoutEffect(() => {
    if (wasAsked.current && !asked) raisedBy.current?.focus();
    wasAsked.current = asked;
  }, [asked]);
  return (
    <>
      <div hidden={asked} className={props.className} onFocus={({ target }) => (raisedBy.current = target)}>
        {props.children}
      </div>
      {asked && (
        <div
          role="group"
          aria-label={props.label}
          className={styles.question}
          onKeyDown={(event) => leaveOnEscape(event, props.onLeave)}
        >
          {props.question}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
});
