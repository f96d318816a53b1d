import { readRequest, type Wire, type WireRequest, type WireResponse } from './wire';

export interface FrameIdentity {
  /** The control id; office.js repeats it in every call. */
  readonly controlId: string;
  readonly conversationId: string;
}

/** What the host has to say to a request; `_data` must be an object, or office.js never calls the add-in back. */
export interface HostAnswer {
  readonly data: unknown;
  readonly errorCode: number;
}

/**
 * One add-in frame’s conversation. The sender is known by its window and its origin, never by the conversation id alone.
 */
export class FrameChannel {
  /** By event, the request that registered for it: a push answers that one. */
  private readonly registrations = new Map<string, WireRequest>();
  private readonly waiting = new Map<string, (() => void)[]>();

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly identity: FrameIdentity,
    private readonly addInOrigin: string,
    private readonly wire: Wire,
    private readonly handle: (request: WireRequest) => Promise<HostAnswer>,
  ) {
    window.addEventListener('message', this.receive);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.registrations.clear();
  }

  /** Sends an event; false when the add-in did not register for it. */
  push(actionName: string, data: unknown): boolean {
    const registration = this.registrations.get(actionName);
    if (registration === undefined) return false;
    this.send(registration, { data, errorCode: 0 }, 1);
    return true;
  }

  isRegistered(actionName: string): boolean {
    return this.registrations.has(actionName);
  }

  /** Resolves once the add-in has registered for that event. */
  registered(actionName: string): Promise<void> {
    if (this.isRegistered(actionName)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.set(actionName, [...(this.waiting.get(actionName) ?? []), resolve]);
    });
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.addInOrigin) return;
    const request = readRequest(event.data);
    if (request === null || request._conversationId !== this.identity.conversationId) return;
    this.record('to-host', request, request);
    void this.answer(request);
  };

  private async answer(request: WireRequest): Promise<void> {
    // A page that is loaded again counts its calls from 0: its old registrations are gone.
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') this.registrations.clear();
    if (request._actionType === 1) return this.register(request);
    if (request._actionType === 2) {
      this.registrations.delete(request._actionName);
      return this.send(request, { data: { Error: 0 }, errorCode: 0 }, 0);
    }
    const fault = this.wire.takeFault(request._actionName, dispatchIdOf(request));
    if (fault?.fault === 'error') {
      const code = fault.errorCode ?? 9020;
      return this.send(request, { data: { error: true, errorCode: code, wasSuccessful: false }, errorCode: 0 }, 0);
    }
    if (fault?.fault === 'ignore') return this.send(request, { data: { error: false, data: null }, errorCode: 0 }, 0);
    if (fault?.fault === 'delay') await sleep(fault.milliseconds ?? 1000);
    if (fault?.fault === 'postpone') await this.wire.released();
    const answer = await this.handle(request);
    if (fault?.fault === 'drop') return;
    if (fault?.fault === 'hold') await this.wire.released();
    if (fault?.fault === 'malformed') {
      return this.send(request, { data: 'data' in fault ? fault.data : 'malformed', errorCode: 0 }, 0);
    }
    this.send(request, answer, 0);
  }

  private async register(request: WireRequest): Promise<void> {
    const fault = this.wire.takeFault(request._actionName, null);
    const answer = (data: unknown) => this.send(request, { data, errorCode: 0 }, 0);
    if (fault?.fault === 'drop') return;
    if (fault?.fault === 'error') return answer({ Error: fault.errorCode ?? 9020 });
    if (fault?.fault === 'ignore') return answer({ Error: 0 });
    if (fault?.fault === 'postpone') await this.wire.released();
    if (fault?.fault === 'delay') await sleep(fault.milliseconds ?? 1000);
    this.registrations.set(request._actionName, request);
    if (fault?.fault === 'hold') await this.wire.released();
    if (fault?.fault === 'malformed') answer('data' in fault ? fault.data : 'malformed');
    else answer({ Error: 0 });
    for (const resolve of this.waiting.get(request._actionName) ?? []) resolve();
    this.waiting.delete(request._actionName);
  }

  private send(request: WireRequest, answer: HostAnswer, responseType: 0 | 1): void {
    const response: WireResponse = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: this.identity.conversationId,
      _correlationId: request._correlationId,
      _origin: window.location.origin,
      _data: answer.data,
      _errorCode: answer.errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.record('to-add-in', request, response);
    this.frame.contentWindow?.postMessage(JSON.stringify(response), this.addInOrigin);
  }

  private record(direction: 'to-host' | 'to-add-in', request: WireRequest, message: WireRequest | WireResponse): void {
    this.wire.record({
      at: Date.now(),
      frame: this.identity.controlId,
      direction,
      actionName: request._actionName,
      dispatchId: dispatchIdOf(request),
      message,
    });
  }
}

/** The dispatch id of an ExecuteMethod, executeMethod or GetInitialData call. */
export function dispatchIdOf(request: WireRequest): number | null {
  const data = request._data as { MethodData?: { DispatchId?: number }; DdaMethod?: { DispatchId?: number } } | null;
  if (typeof data !== 'object' || data === null) return null;
  return data.MethodData?.DispatchId ?? data.DdaMethod?.DispatchId ?? null;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
