import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChoiceLabel } from '../../letter/list-choices';
import type { ScenarioId } from '../../letter/request';
import { figuresCsv, summariseFigures } from '../../session/memory/summarise-figures';
import { menuSentences } from '../../session/sentences/menu-sentences';
import { AskedInPlace } from '../parts/asked-in-place';
import { copyToClipboard } from '../parts/copy-to-clipboard';
import { MenuPanel } from '../parts/menu-panel';
import { saveFile } from '../parts/save-file';
import { usePane } from '../parts/session-context';
import { MonthChart } from './month-chart';

/** The recruiter’s own figures, which never leave this computer but by their hand. */
export function FiguresPanel(props: {
  readonly scenarios: readonly ChoiceLabel<ScenarioId>[];
  /** Every control of the panel has gone with the figures. */
  readonly onErased: () => void;
}) {
  const { scenarios, onErased } = props;
  const { session, spoken } = usePane();
  const styles = useStyles();
  const say = menuSentences[spoken].figures;
  const [figures, setFigures] = useState(session.recallFigures);
  const [erasing, setErasing] = useState(false);
  const [told, setTold] = useState('');
  const nameOf = (id: ScenarioId): string => scenarios.find((scenario) => scenario.id === id)?.label ?? id;
  const erase = (): void => {
    session.forgetFigures();
    setFigures([]);
    setErasing(false);
    setTold(say.erased);
    onErased();
  };
  const csv = (): string => figuresCsv(figures, say, nameOf);
  const { count, medianAge, prompt, months, scenarios: met } = summariseFigures(figures);
  return (
    <MenuPanel title={say.title}>
      <span className={styles.where}>{say.where}</span>
      {count === 0 ? (
        <span>{say.none}</span>
      ) : (
        <>
          <span>
            {say.count(count)}
            {' · '}
            {medianAge === null || prompt === null
              ? say.ageUnknown
              : `${say.medianAge(medianAge.toLocaleString(spoken))} · ${say.prompt(Math.round(prompt * 100))}`}
          </span>
          <MonthChart months={months} />
          <table className={styles.table}>
            <caption className={styles.caption}>{say.byScenario}</caption>
            <tbody>
              {met.map((each) => (
                <tr key={each.scenario}>
                  <th scope="row" className={styles.name}>
                    {nameOf(each.scenario)}
                  </th>
                  <td className={styles.number}>{each.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <AskedInPlace
            label={say.erase}
            className={styles.actions}
            onLeave={() => setErasing(false)}
            question={
              erasing && (
                <>
                  <span>{say.eraseAll(count)}</span>
                  <Button autoFocus size="small" onClick={() => setErasing(false)}>
                    {say.keep}
                  </Button>
                  <Button size="small" onClick={erase}>
                    {say.erase}
                  </Button>
                </>
              )
            }
          >
            <Button size="small" onClick={() => saveFile(say.fileName, csv(), 'text/csv')}>
              {say.save}
            </Button>
            <Button
              size="small"
              onClick={() =>
                void copyToClipboard({ text: csv() }).then((copied) => setTold(copied ? say.copied : say.notCopied))
              }
            >
              {say.copy}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setErasing(true)}>
              {say.erase}
            </Button>
          </AskedInPlace>
        </>
      )}
      <span role="status">{told}</span>
    </MenuPanel>
  );
}

const useStyles = makeStyles({
  where: { color: tokens.colorNeutralForeground3 },
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { textAlign: 'right' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '&[hidden]': { display: 'none' },
  },
});
