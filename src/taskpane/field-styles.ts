import { makeStyles, tokens } from '@fluentui/react-components';

/** Label on the left, control on the right: half the height of stacked fields, which leaves the letter in view. */
export const useFieldStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    '& > :not(:first-child)': { gridColumn: 2 },
    '& > label': { paddingTop: 0, paddingBottom: 0 },
    // In a very narrow pane, or magnified text, the label goes above its control.
    '@media (max-width: 259px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > :not(:first-child)': { gridColumn: 1 },
    },
  },
});
