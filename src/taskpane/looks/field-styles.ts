import { makeStyles, tokens } from '@fluentui/react-components';

/** Label on the left, control on the right: half the height of stacked fields, which leaves the letter in view. */
export const useFieldStyles = makeStyles({
  stacked: { minWidth: 0 },
  /** Between Fluent’s small (24 px, 12 px text) and medium (32 px): dense, and easy to read and to hit. */
  control: { minHeight: '28px', height: '28px', minWidth: 0, width: '100%', fontSize: tokens.fontSizeBase300 },
  inner: { minWidth: 0, width: '100%' },
  row: {
    display: 'grid',
    gridTemplateColumns: '62px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    '& > label': { paddingTop: 0, paddingBottom: 0 },
    // In a very narrow pane, or magnified text, the label goes above its control.
    '@media (max-width: 259px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  /** A day is short: what is said about it fits beside it. */
  besideControl: {
    '@media (min-width: 260px)': { gridTemplateColumns: '62px minmax(130px, max-content) minmax(0, 1fr)' },
  },
  /** What is said about the field stands under its control… */
  underControl: { '@media (min-width: 260px)': { '& > :not(:first-child)': { gridColumn: 2 } } },
  /** … or over the whole width, when it is a sentence. */
  underAll: { '@media (min-width: 260px)': { '& > :nth-child(n + 3)': { gridColumn: '1 / -1' } } },
});
