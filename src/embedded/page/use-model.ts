import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MailboxModel } from './mailbox-model';
import { type PageStrings, strings } from './strings';

export const ModelContext = createContext<MailboxModel | null>(null);

/** The mailbox, rendered again at each of its changes. */
export function useModel(): { readonly model: MailboxModel; readonly text: PageStrings } {
  const model = useContext(ModelContext);
  if (model === null) throw new Error('no mailbox around this component');
  useSyncExternalStore(model.subscribe, model.version);
  return { model, text: strings[model.language] };
}
