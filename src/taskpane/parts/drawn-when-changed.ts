import { memo, type FunctionComponent } from 'react';
import { sameContent } from '../../session/values/same-content';

/**
 * A part of the page that is drawn anew only when what it is given says something else: the session’s views are new objects at
 * each key. Its props are plain data; what a handler does must follow from them and from the session alone.
 */
export function drawnWhenChanged<Props extends object>(part: FunctionComponent<Props>) {
  return memo(part, sameContent);
}
