import { makeStyles, tokens } from '@fluentui/react-components';
import type { MonthCount } from '../../session/memory/summarise-figures';
import { menuSentences } from '../../session/sentences/menu-sentences';
import { useVisuallyHidden } from '../looks/visually-hidden';
import { usePane } from '../parts/session-context';

const width = 280;
const height = 72;
/** Room above a bar for its number, and under it for its month. */
const margin = 14;

/** Answers by month as bars; the same numbers are a table for those who do not see them. */
export function MonthChart({ months }: { readonly months: readonly MonthCount[] }) {
  const { spoken } = usePane();
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const say = menuSentences[spoken].figures;
  const highest = Math.max(1, ...months.map(({ count }) => count));
  const step = width / months.length;
  const barWidth = Math.min(28, step - 4);
  const named = new Intl.DateTimeFormat(spoken, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(spoken, { month: 'narrow', timeZone: 'UTC' });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{say.byMonth}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.chart}>
        {months.map(({ month, count }, index) => {
          const middle = step * (index + 0.5);
          const barHeight = ((height - 2 * margin) * count) / highest;
          return (
            <g key={month} textAnchor="middle" fontSize="10">
              <rect
                className={styles.bar}
                x={middle - barWidth / 2}
                y={height - margin - barHeight}
                width={barWidth}
                height={Math.max(1, barHeight)}
                rx="2"
              />
              <text className={styles.text} x={middle} y={height - margin - barHeight - 3}>
                {count === 0 ? '' : count}
              </text>
              <text className={styles.text} x={middle} y={height - 3}>
                {short.format(new Date(month))}
              </text>
            </g>
          );
        })}
      </svg>
      <table className={hidden.always}>
        <caption>{say.byMonth}</caption>
        <thead>
          <tr>
            <th scope="col">{say.month}</th>
            <th scope="col">{say.letters}</th>
            <th scope="col">{say.median}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, count, medianAge }) => (
            <tr key={month}>
              <th scope="row">{named.format(new Date(month))}</th>
              <td>{count}</td>
              <td>{medianAge === null ? '–' : medianAge.toLocaleString(spoken)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { margin: 0, position: 'relative' },
  caption: { fontWeight: tokens.fontWeightSemibold },
  chart: { display: 'block', width: '100%', maxWidth: '420px' },
  // The brand’s own blue is too dark on the dark bar.
  bar: { fill: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  text: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});
