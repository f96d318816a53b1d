import type { Permission } from '../model/add-in';
import type { MailMessage } from '../model/mail';
import type { Coercion, Draft } from './draft';
import type { FrameSurface, HostItem } from './host-mailbox';
import { OfficeError, officeErrors } from './office-error';

/** One ExecuteMethod call, with what it acts on taken when it arrived. */
export class HostCall {
  constructor(
    readonly surface: FrameSurface,
    readonly params: Readonly<Record<string, unknown>>,
    /** `ApiParams` as it came: some calls send an array. */
    readonly rawParams: unknown,
    private readonly item: HostItem | null,
  ) {}

  get mailbox(): FrameSurface['mailbox'] {
    return this.surface.mailbox;
  }

  /** The message or draft; fails as on an item that is gone. */
  anyItem(): HostItem {
    if (this.item === null) throw new OfficeError(officeErrors.noItem);
    return this.item;
  }

  draft(): Draft {
    const item = this.anyItem();
    if (item.kind !== 'draft') throw new OfficeError(officeErrors.notSupported);
    return item.draft;
  }

  message(): MailMessage {
    const item = this.anyItem();
    if (item.kind !== 'message') throw new OfficeError(officeErrors.notSupported);
    return item.message;
  }

  text(name: string): string {
    const value = this.params[name];
    return typeof value === 'string' ? value : '';
  }

  list(name: string): readonly unknown[] {
    const value = this.params[name];
    return Array.isArray(value) ? value : [];
  }

  texts(name: string): string[] {
    return this.list(name).filter((each) => typeof each === 'string');
  }

  number(name: string): number {
    const value = this.params[name];
    return typeof value === 'number' ? value : 0;
  }

  /** office.js sends 0 for text and 3 for html. */
  coercion(): Coercion {
    return this.params['coercionType'] === 3 || this.params['coercionType'] === 'html' ? 'html' : 'text';
  }
}

/** A row of the dispatch table. */
export interface HostMethod {
  readonly name: string;
  readonly permission: Permission;
  /** Resolves to `data` of the answer; throws OfficeError for a failure. */
  readonly run: (call: HostCall) => unknown;
  /** The answer is the whole `_data`, in the call’s own shape. */
  readonly raw?: true;
}

export type DispatchTable = Readonly<Record<number, HostMethod>>;
