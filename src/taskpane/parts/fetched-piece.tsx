import { Button } from '@fluentui/react-components';
import { createElement, useEffect, useState, type ComponentType } from 'react';
import { usePane } from './session-context';

/**
 * A piece of the pane that is fetched when it is first shown. One that does not come says so in its own place and
 * can be asked for again: React’s `lazy` would take the whole pane down, letter included.
 */
export function fetchedPiece<Props extends object>(fetchPiece: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | null = null;

  return function FetchedPiece(props: Props) {
    const { words } = usePane();
    const [state, setState] = useState<'awaited' | 'here' | 'failed'>('awaited');
    useEffect(() => {
      if (state !== 'awaited') return;
      let unmounted = false;
      const tell = (outcome: 'here' | 'failed'): void => {
        if (!unmounted) setState(outcome);
      };
      fetchPiece().then(
        (piece) => {
          fetched = piece;
          tell('here');
        },
        () => tell('failed'),
      );
      return () => {
        unmounted = true;
      };
    }, [state]);
    if (fetched !== null) return createElement(fetched, props);
    if (state !== 'failed') return null;
    return (
      <div role="alert">
        {words.notLoaded}{' '}
        <Button size="small" onClick={() => setState('awaited')}>
          {words.unreadable.retry}
        </Button>
      </div>
    );
  };
}
