import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { copyToClipboard } from '../taskpane/parts/copy-to-clipboard';
import { ChevronIcon } from '../taskpane/parts/icons';
import { usePane } from '../taskpane/parts/session-context';
import { selfCheckSentences } from './gmail-sentences';

/**
 * What of Gmail’s page is found and by which rung, to be copied to whoever looks after Égards: nothing is ever sent from
 * here, so this is how a change of Gmail’s becomes known.
 */
export function SelfCheck({ diagnose }: { readonly diagnose: () => Promise<string> }) {
  const { spoken } = usePane();
  const words = selfCheckSentences[spoken];
  const styles = useStyles();
  const [shown, setShown] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const id = useId();

  const toggle = async (): Promise<void> => {
    setCopied(false);
    if (shown !== null) setShown(null);
    else setShown(await diagnose().then(withVersions, () => withVersions(words.unreachable)));
  };

  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronIcon open={shown !== null} />}
        iconPosition="after"
        aria-expanded={shown !== null}
        aria-controls={id}
        onClick={() => void toggle()}
      >
        {words.title}
      </Button>
      <div id={id} hidden={shown === null}>
        {shown !== null && (
          <>
            <p className={styles.words}>{words.about}</p>
            <pre className={styles.diagnosis} tabIndex={0} aria-label={words.title}>
              {shown}
            </pre>
            <Button size="small" onClick={() => void copyToClipboard({ text: shown }).then(setCopied)}>
              {words.copy}
            </Button>
            <span role="status">{copied && ` ${words.copied}`}</span>
          </>
        )}
      </div>
    </div>
  );
}

/** Which of ours and which browser: neither says who is asking. */
function withVersions(diagnosis: string): string {
  const browser = /(?:Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
  return `Égards ${chrome.runtime.getManifest().version}, ${browser}\n${diagnosis}`;
}

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalXS} 0` },
  diagnosis: { whiteSpace: 'pre-wrap', maxHeight: '30vh', overflowY: 'auto', fontSize: tokens.fontSizeBase100 },
});
