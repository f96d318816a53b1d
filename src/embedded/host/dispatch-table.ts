import type { DispatchTable } from './call';
import { composeMethods } from './compose-methods';
import { itemMethods } from './item-methods';
import { mailboxMethods } from './mailbox-methods';

/** Every ExecuteMethod call this mailbox knows, by dispatch id. What is not here fails loudly. */
export const dispatchTable: DispatchTable = { ...itemMethods, ...composeMethods, ...mailboxMethods };
