import { useRef } from 'react';
import type { Draft } from '../host/draft';
import { encodeBase64 } from '../model/base64';
import { ComposeAction } from './compose-buttons';
import { Icon } from './icon';
import { useModel } from './use-model';

export function DraftAttachments({ draft }: { readonly draft: Draft }) {
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

export function AttachButton({ draft }: { readonly draft: Draft }) {
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
