import { localise } from '../model/add-in';
import { isRecord } from '../model/is-record';
import { appContext, themes, themeText } from './app-context';
import { HostCall } from './call';
import { dispatchTable } from './dispatch-table';
import { dispatchIdOf, FrameChannel, type HostAnswer } from './frame-channel';
import { type FrameSurface, type HostItem, permits } from './host-mailbox';
import { initialData } from './item-data';
import { OfficeError, officeErrors } from './office-error';
import type { Wire, WireRequest } from './wire';

export interface CommandOutcome {
  /** 0, or 11101 when the add-in has no such function. */
  readonly status: number;
  /** What the function gave to `event.completed`. */
  readonly context: CompletedContext;
}

export interface CompletedContext {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

let frameCount = 0;

/**
 * One frame of an add-in: its conversation with office.js, what it is told, and what it may call.
 * To be made before the frame’s page loads: it names the frame, and office.js reads in that name who its host is.
 */
export class HostFrame {
  private readonly channel: FrameChannel;
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private item: HostItem | null;

  constructor(
    frame: HTMLIFrameElement,
    readonly surface: FrameSurface,
    private readonly options: { readonly addInOrigin: string; readonly wire: Wire; readonly mailboxSet: string },
  ) {
    this.item = surface.item();
    const number = ++frameCount;
    const controlId = `add-in-${number}`;
    const conversationId = `${number}_${Math.random().toString(16).slice(2)}_${Date.now()}`;
    const locale = surface.mailbox.language === 'fr' ? 'fr-FR' : 'en-US';
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${conversationId}`,
      hostInfo: `Outlook$Web$16.01$${locale}$${conversationId}$$$`,
      xdmInfo: `${conversationId}|${controlId}|${window.location.origin}/`,
      serializerVersion: 1,
      flights: '[]',
      developmentTheme: themeText(surface.mailbox.theme),
    });
    const identity = { controlId, conversationId };
    this.channel = new FrameChannel(frame, identity, options.addInOrigin, options.wire, (request) =>
      this.handle(request),
    );
  }

  close(): void {
    this.channel.close();
  }

  /** Tells a pinned pane that another item, or none, is open. False when the add-in does not listen: reopen its frame. */
  itemChanged(): boolean {
    this.item = this.surface.item();
    return this.channel.push('olkItemSelectedChanged', this.item === null ? '' : initialData(this.surface, this.item));
  }

  selectionChanged(): void {
    this.channel.push('olkSelectedItemsChanged', {});
  }

  themeChanged(): void {
    this.channel.push('officeThemeChanged', [JSON.stringify(themes[this.surface.mailbox.theme])]);
  }

  recipientsChanged(changed: { to: boolean; cc: boolean; bcc: boolean }): void {
    this.channel.push('olkRecipientsChanged', [JSON.stringify(changed)]);
  }

  /** Runs a ribbon function or an event handler of the add-in once its page is ready; resolves at `event.completed`. */
  async runCommand(functionName: string, event: Record<string, unknown>): Promise<CommandOutcome> {
    await this.channel.registered('appCommandInvoked');
    const commandId = `cmd-${++frameCount}`;
    return new Promise((resolve) => {
      this.commands.set(commandId, resolve);
      this.channel.push('appCommandInvoked', [commandId, functionName, JSON.stringify(event)]);
    });
  }

  private async handle(request: WireRequest): Promise<HostAnswer> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        // A page that is loaded again holds no message: nobody could let go of it.
        this.loadedItem = null;
        return ok(await this.appContext());
      case 'ContextActivationManager_notifyHost':
        return ok({});
      case 'GetInitialData':
        this.item = this.surface.item();
        return ok(initialData(this.surface, this.item));
      case 'ExecuteMethod':
        return ok(await this.executeMethod(request));
      case 'executeMethod':
        return ok(this.executeShared(request));
      default:
        this.complain(`office.js asked for “${request._actionName}”, which this mailbox does not know.`);
        return { data: {}, errorCode: -5 };
    }
  }

  private async appContext(): Promise<Record<string, unknown>> {
    const { addIn, mailbox } = this.surface;
    return appContext({
      controlId: this.channel.identity.controlId,
      language: mailbox.language,
      addInName: localise(addIn.name, mailbox.language),
      appDomains: addIn.appDomains,
      settings: await mailbox.mail.roamingSettings(addIn.id),
      mailboxSet: this.options.mailboxSet,
    });
  }

  private async executeMethod(request: WireRequest): Promise<Record<string, unknown>> {
    const id = dispatchIdOf(request) ?? -1;
    const method = dispatchTable[id];
    if (method === undefined) {
      this.complain(
        `The add-in called dispatch id ${id}, which this mailbox does not know: what it does here is untested.`,
      );
      return failure(officeErrors.notSupported);
    }
    if (!permits(this.surface.addIn.permission, method.permission)) {
      this.complain(`${method.name} needs ${method.permission}; the manifest grants ${this.surface.addIn.permission}.`);
      return failure(officeErrors.accessRestricted);
    }
    const { ApiParams: params, MethodData: data } = request._data as {
      ApiParams?: unknown;
      MethodData?: { isLoadedItem?: boolean };
    };
    if (id === 211 && this.loadedItem !== null) {
      this.complain('loadItemByIdAsync was called before unloadAsync: Outlook loads one message at a time.');
      return failure(officeErrors.notSupported);
    }
    try {
      const item = data?.isLoadedItem === true ? this.loadedItem : this.item;
      const call = new HostCall(this.surface, isRecord(params) ? params : {}, params, item);
      const value = await method.run(call);
      if (id === 211)
        this.loadedItem = { kind: 'message', message: await this.surface.mailbox.mail.message(call.text('itemId')) };
      if (id === 212) this.loadedItem = null;
      if (method.raw === true) return value as Record<string, unknown>;
      return { error: false, errorCode: 0, wasSuccessful: true, data: value ?? null };
    } catch (error) {
      if (error instanceof OfficeError) return failure(error.code);
      this.complain(`${method.name} failed in the mailbox: ${error instanceof Error ? error.message : String(error)}`);
      return failure(officeErrors.save);
    }
  }

  /** Loaded by `loadItemByIdAsync`, one at a time. */
  private loadedItem: HostItem | null = null;

  /** `executeMethod`, with a small e: the layer all Office hosts share. */
  private executeShared(request: WireRequest): Record<string, unknown> {
    const data = request._data as Record<string, unknown>;
    switch (dispatchIdOf(request)) {
      case 94: {
        const event = JSON.parse(typeof data['2'] === 'string' ? data['2'] : '{}') as {
          completedContext?: CompletedContext;
        };
        const commandId = String(data['0']);
        const finish = this.commands.get(commandId);
        this.commands.delete(commandId);
        finish?.({ status: Number(data['1']), context: event.completedContext ?? {} });
        break;
      }
      case 97:
        this.surface.close();
        break;
      case 98:
        return { Version: 1, Error: 0, accessToken: 'embedded-mailbox-access-token' };
      default:
        this.complain(
          `The add-in called shared dispatch id ${dispatchIdOf(request)}, which this mailbox does not know.`,
        );
        return { Version: 1, Error: officeErrors.notSupported };
    }
    return { Version: 1, Error: 0 };
  }

  private complain(sentence: string): void {
    console.error(`[embedded mailbox] ${sentence}`);
    this.surface.mailbox.complain(sentence);
  }
}

function ok(data: unknown): HostAnswer {
  return { data, errorCode: 0 };
}

/** Every shape of failure that office.js looks for: some calls read only their own flag. */
function failure(errorCode: number): Record<string, unknown> {
  return {
    error: true,
    errorCode,
    wasSuccessful: false,
    wasProxySuccessful: false,
    errorMessage: `error ${errorCode}`,
  };
}
