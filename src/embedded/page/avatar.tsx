import type { Person } from '../model/mail';

/** Initials on a colour drawn from the address; decoration only. */
export function Avatar({ person, large = false }: { readonly person: Person | null; readonly large?: boolean }) {
  const source = person === null ? '?' : person.name || person.address;
  const words = source.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? ['?'];
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('');
  const hue = [...(person?.address ?? '')].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7);
  return (
    <span className={large ? 'avatar avatar-large' : 'avatar'} data-hue={Math.floor(hue / 45)} aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  );
}
