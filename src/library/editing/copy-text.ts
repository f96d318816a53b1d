import type { LibraryFiles } from '../format/library-files';
import type { EditableText } from './list-texts';
import { headerValue, splitSource, withHeaderValue } from './source-parts';

/**
 * A letter, reason or opening in the words of another: those are known by what they are for, so that a copy takes the
 * place of the text at `target`, under its name.
 */
export function copyOnto(source: string, target: Pick<EditableText, 'source' | 'folder'>): string {
  const { head, body } = splitSource(source);
  const theirs = splitSource(target.source).head;
  const kept = ['id', 'scenario', 'title'].filter((key) => headerValue(theirs, key) !== '');
  return kept.reduce((copied, key) => withHeaderValue(copied, key, headerValue(theirs, key)), head) + body;
}

/** Names that a shared text may have: those that `{{> name}}` can call. */
export function isTextName(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(name);
}

/**
 * A shared text of one’s own under another name, with all of one’s texts that call it: what has to be written and, as null,
 * taken away.
 */
export function renameShared(own: LibraryFiles, path: string, name: string): Readonly<Record<string, string | null>> {
  const [language, folder, file = ''] = path.split('/');
  const before = file.replace(/\.hbs$/, '');
  const call = new RegExp(`(\\{\\{~?>\\s*)${before.replace(/[^\p{L}\p{N}-]/gu, String.raw`\$&`)}(?=[\\s~}])`, 'gu');
  const changed: Record<string, string | null> = { [path]: null };
  for (const [each, source] of Object.entries(own)) {
    if (!each.startsWith(`${language}/`)) continue;
    const renamed = source.replace(call, `$1${name}`);
    if (each === path) changed[`${language}/${folder}/${name}.hbs`] = renamed;
    else if (renamed !== source) changed[each] = renamed;
  }
  return changed;
}
