import { makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../../session/state/state';
import { usePane } from '../parts/session-context';

/** The call that failed and its code: for the person who is asked to look into it. */
export function WhatWasTried({ failure }: { readonly failure: Failure }) {
  const { words } = usePane();
  const styles = useStyles();
  return failure.call === '' ? null : (
    <div className={styles.tried}>{words.failed.tried(failure.call, failure.hostCode)}</div>
  );
}

const useStyles = makeStyles({
  tried: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
