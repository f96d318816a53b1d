import { makeStyles, tokens } from '@fluentui/react-components';
import type { LetterDocument, Run } from '../../../session/document/letter-document';

/** A letter as it would be inserted, to be read only. */
export function LetterPreview({
  document,
  language,
}: {
  readonly document: LetterDocument;
  readonly language: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.page} lang={language}>
      {document.map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index} className={styles.paragraph}>
            <Runs runs={block.runs} />
          </p>
        ) : (
          <ul key={index} className={styles.paragraph}>
            {block.items.map((item, at) => (
              <li key={at}>
                <Runs runs={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

/** Links are shown as what they are, and lead nowhere from here. */
function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, strong, em, href }, index) => {
    const said = href === undefined ? text : <u title={href}>{text}</u>;
    const stressed = em === true ? <em>{said}</em> : said;
    return <span key={index}>{strong === true ? <strong>{stressed}</strong> : stressed}</span>;
  });
}

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: 0, ':last-child': { marginBottom: 0 } },
});
