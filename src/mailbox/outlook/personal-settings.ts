import type { OfficeCalls } from './office-calls';

const key = 'egards-personal';

type Settings = Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;

/** Roaming settings come with the page, and are read without asking anybody; nothing of another shape is taken. */
export function readPersonal(settings: Settings): string {
  const kept: unknown = settings.get(key);
  return typeof kept === 'string' ? kept : '';
}

/** Rejects with `MailboxError`; the settings of this page are then what they were. */
export async function writePersonal(calls: OfficeCalls, settings: Settings, text: string): Promise<void> {
  const before = readPersonal(settings);
  settings.set(key, text);
  try {
    await calls.call<void>('roamingSettings.saveAsync', (done) => settings.saveAsync(done));
  } catch (error) {
    settings.set(key, before);
    throw error;
  }
}
