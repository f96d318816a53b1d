import type { Address } from '../../thread/open-message';

/** A person as one line names them: their name, else their address. */
export function nameOf({ name, address }: Address): string {
  return name === '' ? address : name;
}
