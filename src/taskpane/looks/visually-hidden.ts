import { makeStyles } from '@fluentui/react-components';
import { shortPane } from './short-pane';

const heardOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** What is heard and not seen: always, or where the pane is short. */
export const useVisuallyHidden = makeStyles({ always: heardOnly, inShortPane: { [shortPane]: heardOnly } });
