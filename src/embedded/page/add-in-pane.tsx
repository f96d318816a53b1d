import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Draft } from '../host/draft';
import { HostFrame } from '../host/host-frame';
import { localise } from '../model/add-in';
import { Icon } from './icon';
import type { OpenPane } from './open-pane';
import { useModel } from './use-model';

const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
const [narrowest, widest] = [280, 640];

/** A task pane beside a message (`draft` is null) or inside a compose window. The same frame as long as it stays open. */
export function AddInPane(props: {
  readonly pane: OpenPane;
  readonly draft: Draft | null;
  readonly onClose: () => void;
}) {
  const { model, text } = useModel();
  const { pane, draft, onClose } = props;
  const { addIn, button } = pane;
  const mode = draft === null ? 'read' : 'compose';
  const name = localise(addIn.name, model.language);
  const [width, setWidth] = useState(() => Number(localStorage.getItem('embedded-pane-width')) || 340);

  function resize(event: PointerEvent<HTMLDivElement>): void {
    if (event.buttons !== 1) return;
    const { right } = event.currentTarget.parentElement?.getBoundingClientRect() ?? { right: window.innerWidth };
    changeWidth(right - event.clientX);
  }

  function changeWidth(wanted: number): void {
    const next = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    setWidth(next);
    localStorage.setItem('embedded-pane-width', String(next));
  }

  return (
    <aside className="pane" aria-label={text.pane(name)} style={{ ['--pane-width' as string]: `${width}px` }}>
      <div
        className="pane-grip"
        role="separator"
        aria-orientation="vertical"
        aria-label={text.resizePane}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={resize}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') changeWidth(width + 20);
          if (event.key === 'ArrowRight') changeWidth(width - 20);
        }}
      />
      <div className="pane-head">
        <img src={addIn.icon} alt="" width="18" height="18" />
        <h2>{name}</h2>
        {button.action.kind === 'pane' && button.action.pinning && (
          <button
            type="button"
            className="icon-button"
            aria-pressed={model.isPinned(mode)}
            aria-label={model.isPinned(mode) ? text.unpin : text.pin}
            title={model.isPinned(mode) ? text.unpin : text.pin}
            onClick={() => model.setPinned(mode, !model.isPinned(mode))}
          >
            <Icon name="pin" />
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={text.closePane}
          title={text.closePane}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <PaneFrame key={pane.generation} pane={pane} draft={draft} title={name} onClose={onClose} />
    </aside>
  );
}

/** The frame is made by hand: its name must be set before it loads, and it must never be made again by a render. */
function PaneFrame(props: {
  readonly pane: OpenPane;
  readonly draft: Draft | null;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { model } = useModel();
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const { pane, draft, title } = latest.current;
    const { action } = pane.button;
    if (action.kind !== 'pane') return undefined;
    const element = document.createElement('iframe');
    element.title = title;
    element.className = 'pane-frame';
    element.setAttribute('sandbox', sandbox);
    element.allow = 'clipboard-write';
    const close = () => latest.current.onClose();
    const surface =
      draft === null ? model.readSurface(pane.addIn, close) : model.draftSurface(pane.addIn, draft, close);
    const { addInOrigin, wire, mailboxSet } = model;
    const frame = new HostFrame(element, surface, { addInOrigin, wire, mailboxSet });
    const remove = model.addFrame(frame, draft, true);
    element.src = action.url;
    holder.current?.append(element);
    return () => {
      remove();
      element.remove();
    };
  }, [model]);

  return <div className="pane-body" ref={holder} />;
}
