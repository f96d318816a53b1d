/** Messages of office.js’s cross-frame protocol: JSON text in `postMessage`, both ways. */
export interface WireRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _serializerVersion: number;
}

export interface WireResponse {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 ok, -2 failure handling the request, -5 access denied. */
  readonly _errorCode: number;
  /** 0 answer to a call, 1 event push. */
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

export function readRequest(data: unknown): WireRequest | null {
  if (typeof data !== 'string') return null;
  try {
    const message: unknown = JSON.parse(data);
    if (typeof message !== 'object' || message === null || !('_messageType' in message)) return null;
    return message._messageType === 0 ? (message as WireRequest) : null;
  } catch {
    return null;
  }
}

export interface RecordedMessage {
  readonly at: number;
  readonly frame: string;
  readonly direction: 'to-host' | 'to-add-in';
  readonly actionName: string;
  /** Of an ExecuteMethod call and its answer. */
  readonly dispatchId: number | null;
  readonly message: WireRequest | WireResponse;
}

/**
 * A fault for the next calls that match `dispatchId` or `actionName`. Only what is set must match.
 * `delay` answers late, `drop` carries the call out and never answers, `error` answers with an Outlook error code without
 * carrying it out, `ignore` answers a success without carrying it out (as in OfficeDev/office-js#6811), `malformed` answers
 * with `data` (the string "malformed" by default) in place of an object. Until `release`, `hold` keeps back the answer of a
 * call that was carried out, `postpone` the call itself.
 */
export interface Fault {
  readonly dispatchId?: number;
  readonly actionName?: string;
  readonly fault: 'delay' | 'drop' | 'error' | 'ignore' | 'malformed' | 'hold' | 'postpone';
  readonly milliseconds?: number;
  readonly errorCode?: number;
  readonly data?: unknown;
  /** How many calls it hits; 1 by default. */
  readonly times?: number;
  /** How many calls that match go through before it hits; 0 by default. */
  readonly skip?: number;
}

/** The recorder and the faults of one page: `window.egardsWire` for tests. */
export class Wire {
  readonly messages: RecordedMessage[] = [];
  /** How many calls a fault has hit. */
  hits = 0;
  private faults: { readonly fault: Fault; left: number; toSkip: number }[] = [];
  private held: (() => void)[] = [];

  inject(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1, toSkip: fault.skip ?? 0 });
  }

  /** Lets go of what `hold` and `postpone` keep back. */
  release(): void {
    for (const go of this.held.splice(0)) go();
  }

  released(): Promise<void> {
    return new Promise((resolve) => this.held.push(resolve));
  }

  clear(): void {
    this.messages.length = 0;
    this.faults = [];
    this.hits = 0;
    this.release();
  }

  record(message: RecordedMessage): void {
    this.messages.push(message);
    if (this.messages.length > 5000) this.messages.splice(0, 1000);
  }

  takeFault(actionName: string, dispatchId: number | null): Fault | null {
    const found = this.faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.dispatchId ?? dispatchId) === dispatchId && (fault.actionName ?? actionName) === actionName,
    );
    if (found === undefined) return null;
    if (found.toSkip > 0) {
      found.toSkip--;
      return null;
    }
    found.left--;
    this.hits++;
    return found.fault;
  }
}
