import { useEffect, useRef } from 'react';
import { localise } from '../model/add-in';
import { pressButton } from './add-in-buttons';
import type { ComposeWindow } from './compose-windows';
import { chooseSend } from './send-draft';
import { useModel } from './use-model';

/** What an add-in’s send check says, in the words and with the buttons of Outlook’s own dialog. */
export function SendDialog({ window: { draft, sendState } }: { readonly window: ComposeWindow }) {
  const { model, text } = useModel();
  const first = useRef<HTMLButtonElement>(null);
  const isShown = sendState.kind === 'held' || (sendState.kind === 'checking' && sendState.slow);
  useEffect(() => {
    if (isShown) first.current?.focus();
  }, [isShown]);

  if (!isShown) return null;
  const addInName = sendState.kind === 'held' ? localise(sendState.addIn.name, model.language) : sendState.addInName;
  const message = sendState.kind === 'held' ? sendState.message : text.checkingSlow(addInName);
  const canSendAnyway = sendState.kind === 'checking' || sendState.canSendAnyway;

  function takeAction(): void {
    if (sendState.kind !== 'held') return;
    const { addIn, commandId, contextData } = sendState;
    const button = addIn.composeButtons.find((each) => each.id === commandId);
    chooseSend(draft, 'do-not-send');
    if (button === undefined)
      return model.complain(`The send check names the button “${commandId}”, which the manifest has not.`);
    draft.update((each) => (each.initializationContext = contextData));
    pressButton(model, addIn, button, draft);
  }

  return (
    <div className="dialog-shade">
      <div
        className="dialog"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="send-title"
        aria-describedby="send-text"
      >
        <h2 id="send-title">{text.blockedTitle(addInName)}</h2>
        <p id="send-text">
          <bdi>{message}</bdi>
        </p>
        <div className="dialog-actions">
          {sendState.kind === 'held' && sendState.commandId !== '' && (
            <button type="button" className="primary" onClick={takeAction}>
              {sendState.cancelLabel || text.takeAction}
            </button>
          )}
          {canSendAnyway && (
            <button type="button" onClick={() => chooseSend(draft, 'send-anyway')}>
              {text.sendAnyway}
            </button>
          )}
          <button type="button" ref={first} onClick={() => chooseSend(draft, 'do-not-send')}>
            {text.dontSend}
          </button>
        </div>
      </div>
    </div>
  );
}
