import { useState } from 'react';
import type { Draft } from '../host/draft';
import { textToHtml } from '../model/escape-html';
import { htmlToText } from '../model/html-to-text';
import { IconButton } from './compose-buttons';
import type { HtmlBodyEditor } from './html-body-editor';
import { useModel } from './use-model';

/** What is done to the selected words, and to the whole body: from HTML to plain text and back. */
export function FormatBar({ draft, editor }: { readonly draft: Draft; readonly editor: HtmlBodyEditor | null }) {
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
          <IconButton icon="bold" label={text.bold} onClick={() => editor?.format('bold')} />
          <IconButton icon="italic" label={text.italic} onClick={() => editor?.format('italic')} />
          <IconButton icon="list" label={text.list} onClick={() => editor?.format('insertUnorderedList')} />
          <IconButton icon="link" label={text.link} onClick={() => setLink(link === null ? 'https://' : null)} />
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
