import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../host/draft';
import { editorPage, HtmlBodyEditor } from './html-body-editor';
import { TextBodyEditor } from './text-body-editor';
import { useModel } from './use-model';

export function HtmlEditor(props: {
  readonly draft: Draft;
  readonly editor: HtmlBodyEditor | null;
  readonly onReady: (editor: HtmlBodyEditor) => void;
}) {
  const { draft, editor, onReady } = props;
  const { model, text } = useModel();
  const [page] = useState(() => editorPage(draft.startBody, text.messageBody));

  useEffect(() => editor?.setTheme(model.theme), [editor, model.theme]);

  return (
    <iframe
      className="editor"
      title={text.messageBody}
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={(event) => {
        const { contentDocument } = event.currentTarget;
        if (contentDocument === null) return;
        const opened = new HtmlBodyEditor(contentDocument);
        opened.setTheme(model.theme);
        onReady(opened);
      }}
    />
  );
}

export function TextEditor({ draft }: { readonly draft: Draft }) {
  const { text } = useModel();
  const area = useRef<HTMLTextAreaElement>(null);
  const [start] = useState(() => draft.startBody);

  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.setSelectionRange(0, 0);
    draft.attachEditor(new TextBodyEditor(element));
  }, [draft]);

  return (
    <textarea ref={area} className="editor" aria-label={text.messageBody} defaultValue={start} spellCheck={false} />
  );
}
