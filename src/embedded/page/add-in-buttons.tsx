import type { Draft } from '../host/draft';
import { type AddIn, localise, type RibbonButton } from '../model/add-in';
import { inHiddenFrame } from './launch-event';
import type { MailboxModel } from './mailbox-model';
import { useModel } from './use-model';

/** The add-ins’ own buttons: for the open message when `draft` is null, else for that draft. */
export function AddInButtons({ draft }: { readonly draft: Draft | null }) {
  const { model } = useModel();
  return (
    <>
      {model.addIns.flatMap((addIn) =>
        (draft === null ? addIn.readButtons : addIn.composeButtons).map((button) => (
          <button
            key={`${addIn.id} ${button.id}`}
            type="button"
            className="ribbon-button add-in-button"
            title={localise(button.tip, model.language)}
            disabled={!isEnabled(model, button, draft)}
            onClick={() => pressButton(model, addIn, button, draft)}
          >
            <img src={button.icon} alt="" width="20" height="20" />
            <span>{localise(button.label, model.language)}</span>
          </button>
        )),
      )}
    </>
  );
}

export function pressButton(model: MailboxModel, addIn: AddIn, button: RibbonButton, draft: Draft | null): void {
  const { action } = button;
  if (action.kind === 'pane') {
    if (draft === null) model.openReadPane(addIn, button);
    else model.openComposePane(draft, addIn, button);
    return;
  }
  const surface =
    draft === null ? model.readSurface(addIn, () => undefined) : model.draftSurface(addIn, draft, () => undefined);
  const event = { source: { id: button.id }, type: 'executeFunction' };
  void inHiddenFrame(model, surface, draft, action.pageUrl, (frame) =>
    frame.runCommand(action.functionName, event),
  ).then(({ status }) => {
    if (status !== 0) model.complain(`The ribbon function “${action.functionName}” ended with status ${status}.`);
  });
}

function isEnabled(model: MailboxModel, button: RibbonButton, draft: Draft | null): boolean {
  if (draft !== null || model.open !== null) return true;
  return (
    button.action.kind === 'pane' && (model.selection.length > 1 ? button.action.multiSelect : button.action.noItem)
  );
}
