import { fold } from '../../text/fold';
import type { Message } from '../message';
import { nameFromFileName } from '../names/name-hints';
import { notNames } from '../words/not-names';
import { mention, type NameMention } from './name-mentions';

/** Whom the CVs that come with a message are named after. */
export function namesInAttachments(message: Message): readonly NameMention[] {
  return message.attachmentNames.flatMap((fileName) =>
    mention(nameFromFileName(fileName, houseOf(message, fileName)), 2, fileName, message.index, 'attachment-name'),
  );
}

/**
 * The words of the sender’s domain, « axone » of r.lamotte@axone-conseil.example, unless the file is named after the sender, who
 * is somebody and not the house itself (« Agence Axone »).
 */
function houseOf({ author }: Message, fileName: string): ReadonlySet<string> {
  const address = fold(author?.address ?? '');
  const at = address.lastIndexOf('@');
  const file = fold(fileName);
  const name = fold(author?.name ?? '').split(/[^a-z]+/);
  const own = [...name, ...address.slice(0, Math.max(0, at)).split(/[^a-z]+/)];
  const isHouse = name.some((word) => notNames.has(word));
  if (!isHouse && own.some((word) => word.length > 2 && file.includes(word))) return new Set();
  const labels = address
    .slice(at + 1)
    .split('.')
    .slice(0, -1);
  return new Set(labels.flatMap((label) => label.split('-')).filter((word) => word.length > 3));
}
