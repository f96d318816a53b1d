import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../host/draft';
import { encodeBase64 } from '../model/base64';
import { textToHtml } from '../model/escape-html';
import { htmlToText } from '../model/html-to-text';
import { showPerson } from '../model/quote';
import { AddInButtons } from './add-in-buttons';
import { AddInPane } from './add-in-pane';
import { HtmlEditor, TextEditor } from './body-editors';
import { CategoryTags } from './category-tags';
import type { HtmlBodyEditor } from './html-body-editor';
import { Icon, type IconName } from './icon';
import { runLaunchEvent } from './launch-event';
import type { ComposeWindow } from './compose-windows';
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
        <HeadButton icon="minimise" label={text.minimise} onClick={() => model.windows.minimise(draft.key)} />
        <HeadButton icon="close" label={text.close} onClick={() => void close()} />
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

function CopyFields({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  const hasBlind = draft.recipients.bcc.length > 0;
  const [blind, setBlind] = useState(false);
  return (
    <>
      <div className="field-row">
        <RecipientField draft={draft} field="cc" label={text.cc} />
        {!blind && !hasBlind && (
          <button type="button" className="plain" onClick={() => setBlind(true)}>
            {text.bcc}
          </button>
        )}
      </div>
      {(blind || hasBlind) && <RecipientField draft={draft} field="bcc" label={text.bcc} />}
    </>
  );
}

function SubjectField({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  const id = `subject-${draft.key}`;
  return (
    <div className="field">
      <label htmlFor={id}>{text.subject}</label>
      <input
        id={id}
        type="text"
        maxLength={255}
        value={draft.subject}
        onChange={(event) => draft.update(() => (draft.subject = event.target.value))}
      />
    </div>
  );
}

function DraftAttachments({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  if (draft.attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label={text.attachments}>
      {draft.attachments.map((each) => (
        <li key={each.id}>
          <span>
            <Icon name="attach" /> <bdi>{each.name}</bdi>
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={text.removeAttachment(each.name)}
            onClick={() =>
              draft.update(() => (draft.attachments = draft.attachments.filter((other) => other !== each)))
            }
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function FormatBar({ draft, editor }: { readonly draft: Draft; readonly editor: HtmlBodyEditor | null }) {
  const { text } = useModel();
  const [link, setLink] = useState<string | null>(null);

  async function switchFormat(): Promise<void> {
    const body = await draft.body();
    if (draft.format === 'html') draft.switchFormat('text', htmlToText(body.read('html')));
    else draft.switchFormat('html', `<div>${textToHtml(body.read('text'))}</div>`);
  }

  return (
    <div className="format-bar" role="toolbar" aria-label={text.formatting}>
      {draft.format === 'html' && (
        <>
          <HeadButton icon="bold" label={text.bold} onClick={() => editor?.format('bold')} />
          <HeadButton icon="italic" label={text.italic} onClick={() => editor?.format('italic')} />
          <HeadButton icon="list" label={text.list} onClick={() => editor?.format('insertUnorderedList')} />
          <HeadButton icon="link" label={text.link} onClick={() => setLink(link === null ? 'https://' : null)} />
          {link !== null && (
            <form
              className="link-form"
              onSubmit={(event) => {
                event.preventDefault();
                if (/^(?:https?|mailto):/i.test(link)) editor?.format('createLink', link);
                setLink(null);
              }}
            >
              <input
                autoFocus
                type="url"
                aria-label={text.linkPrompt}
                value={link}
                onChange={(event) => setLink(event.target.value)}
              />
              <button type="submit">{text.ok}</button>
            </form>
          )}
        </>
      )}
      <button type="button" className="plain" onClick={() => void switchFormat()}>
        {draft.format === 'html' ? text.toText : text.toHtml}
      </button>
    </div>
  );
}

function AttachButton({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  const input = useRef<HTMLInputElement>(null);

  async function attach(files: FileList | null): Promise<void> {
    const added = [...(files ?? [])].map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const contentType = file.type || 'application/octet-stream';
      const id = `file-${crypto.randomUUID()}`;
      return {
        id,
        name: file.name,
        contentType,
        size: file.size,
        isInline: false,
        kind: 'file' as const,
        base64: encodeBase64(bytes),
      };
    });
    const attachments = await Promise.all(added);
    draft.update(() => (draft.attachments = [...draft.attachments, ...attachments]));
  }

  return (
    <>
      <ComposeAction icon="attach" label={text.attach} onClick={() => input.current?.click()} />
      <input ref={input} type="file" multiple hidden onChange={(event) => void attach(event.target.files)} />
    </>
  );
}

function ComposeAction(props: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className="ribbon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function HeadButton(props: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={props.label} title={props.label} onClick={props.onClick}>
      <Icon name={props.icon} />
    </button>
  );
}
