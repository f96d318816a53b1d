import { useEffect, useState } from 'react';
import { showPerson } from '../model/quote';
import { AddInButtons } from './add-in-buttons';
import { AddInPane } from './add-in-pane';
import { HtmlEditor, TextEditor } from './body-editors';
import { CategoryTags } from './category-tags';
import { ComposeAction, IconButton } from './compose-buttons';
import type { ComposeWindow } from './compose-windows';
import { AttachButton, DraftAttachments } from './draft-attachments';
import { CopyFields, SubjectField } from './draft-fields';
import { FormatBar } from './format-bar';
import type { HtmlBodyEditor } from './html-body-editor';
import { Icon } from './icon';
import { runLaunchEvent } from './launch-event';
import { NotificationBars } from './notification-bars';
import { RecipientField } from './recipient-field';
import { sendDraft } from './send-draft';
import { SendDialog } from './send-dialog';
import { useModel } from './use-model';

/** A compose window. It stays mounted while minimised: the draft lives in its editor. */
export function ComposeView({ window: opened }: { readonly window: ComposeWindow }) {
  const { model, text } = useModel();
  const [editor, setEditor] = useState<HtmlBodyEditor | null>(null);
  const { draft, pane, sendState, note } = opened;
  const isActive = model.windows.active === draft.key && !opened.minimised;
  const isBusy = sendState.kind !== 'idle';
  const title = draft.subject || text.newMessage;

  useEffect(() => {
    if (draft.savedId !== null) return;
    for (const addIn of model.addIns) {
      for (const event of addIn.launchEvents.filter((each) => each.type === 'OnNewMessageCompose')) {
        void runLaunchEvent(model, draft, addIn, event);
      }
    }
  }, [model, draft]);

  async function keep(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      model.windows.update(draft.key, { note: { kind: 'error', text: text.saveFailed(why) } });
      return false;
    }
  }

  async function save(): Promise<void> {
    if (await keep(() => model.saveDraft(draft))) {
      model.windows.update(draft.key, { note: { kind: 'done', text: text.saved } });
    }
  }

  async function close(): Promise<void> {
    if (await keep(() => model.saveDraft(draft))) model.closeDraft(draft);
  }

  return (
    <section className="compose" role="dialog" aria-label={`${text.compose} : ${title}`} hidden={!isActive}>
      <div className="compose-head">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <IconButton icon="minimise" label={text.minimise} onClick={() => model.windows.minimise(draft.key)} />
        <IconButton icon="close" label={text.close} onClick={() => void close()} />
      </div>
      <div className="compose-columns">
        <div className="compose-main">
          <div className="ribbon" role="toolbar" aria-label={`${text.ribbon} : ${text.compose}`}>
            <button
              type="button"
              className="ribbon-button primary"
              disabled={isBusy}
              onClick={() => void sendDraft(model, draft)}
            >
              <Icon name="send" />
              <span>{text.send}</span>
            </button>
            <AttachButton draft={draft} />
            <ComposeAction icon="save" label={text.save} onClick={() => void save()} />
            <ComposeAction
              icon="deleted"
              label={text.discard}
              onClick={() => void keep(() => model.discardDraft(draft))}
            />
            <span className="ribbon-rule" />
            <AddInButtons draft={draft} />
          </div>
          {note !== null && (
            <div className="note" data-kind={note.kind} role={note.kind === 'error' ? 'alert' : 'status'}>
              {note.text}
            </div>
          )}
          {isBusy && sendState.kind !== 'held' && (
            <div className="note" role="status">
              {sendState.kind === 'sending' ? text.sending : text.checking}
            </div>
          )}
          <NotificationBars itemKey={draft.key} />
          <div className="fields">
            <div className="field">
              <span className="field-label">{text.from}</span>
              <bdi>{showPerson(draft.from)}</bdi>
            </div>
            <RecipientField draft={draft} field="to" label={text.to} />
            <CopyFields draft={draft} />
            <SubjectField draft={draft} />
            <CategoryTags names={draft.categories} />
            {draft.deliverAt !== 0 && (
              <p className="quiet">{text.delayedNote(new Date(draft.deliverAt).toLocaleString(model.language))}</p>
            )}
            <DraftAttachments draft={draft} />
          </div>
          <FormatBar draft={draft} editor={editor} />
          {draft.format === 'html' ? (
            <HtmlEditor
              key={`html-${draft.startBody.length}`}
              draft={draft}
              editor={editor}
              onReady={(ready) => {
                setEditor(ready);
                draft.attachEditor(ready);
                if (draft.composeType === 'reply') ready.focusTop();
              }}
            />
          ) : (
            <TextEditor key="text" draft={draft} />
          )}
        </div>
        {pane !== null && (
          <AddInPane
            pane={pane}
            draft={draft}
            onClose={() => {
              model.setPinned('compose', false);
              model.windows.update(draft.key, { pane: null });
            }}
          />
        )}
      </div>
      <SendDialog window={opened} />
    </section>
  );
}
