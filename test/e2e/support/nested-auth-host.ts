import type { Page } from '@playwright/test';

export interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

/**
 * What a mail client lends to its add-ins, `window.nestedAppAuthBridge`: it gives a token once somebody has agreed in its
 * window. Played as msal-browser speaks to it (src/naa of its package); no real mail client was recorded.
 */
export class NestedAuthHost {
  readonly methods: string[] = [];
  scopes: readonly string[] = [];
  /** What the host answers instead of a token: a status of the bridge, e.g. `NO_NETWORK`. */
  trouble: { readonly status: string; readonly code?: string; readonly description?: string } | null = null;
  private isAgreed = false;

  constructor(private readonly token: string) {}

  /** In every frame that the page opens from then on. */
  async lendTo(page: Page): Promise<void> {
    await page.exposeFunction('askNestedAuthHost', (message: string) =>
      this.answer(JSON.parse(message) as BridgeRequest),
    );
    await page.addInitScript(() => {
      const listeners: ((event: { readonly data: string }) => void)[] = [];
      const { askNestedAuthHost } = window as unknown as {
        readonly askNestedAuthHost: (message: string) => Promise<string>;
      };
      Object.assign(window, {
        nestedAppAuthBridge: {
          addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
          removeEventListener: () => undefined,
          postMessage: (message: string) =>
            void askNestedAuthHost(message).then((data) => listeners.forEach((listener) => listener({ data }))),
        },
      });
    });
  }

  answer({ method, requestId, tokenParams }: BridgeRequest): string {
    this.methods.push(method);
    const reply = (success: boolean, rest: object): string =>
      JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success, ...rest });
    if (method === 'GetInitContext')
      return reply(true, {
        initContext: { sdkName: 'stand-in', sdkVersion: '1.0.0', accountContext, capabilities: {} },
      });
    this.scopes = (tokenParams?.scope ?? '').split(' ');
    if (method === 'GetTokenPopup') this.isAgreed = true;
    const error = this.trouble ?? (this.isAgreed ? null : notAgreed);
    if (error !== null) return reply(false, { error });
    return reply(true, {
      token: {
        access_token: this.token,
        id_token: idToken,
        expires_in: 3_600,
        scope: tokenParams?.scope,
        properties: null,
      },
      account: { ...accountContext, username: 'sofiane.belhadj@novalys.example', localAccountId: 'user' },
    });
  }
}

/** MSAL passes on the code and the description alone: the number in it is what tells a missing consent. */
const notAgreed = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'invalid_grant',
  subError: 'consent_required',
  description: 'AADSTS65001: The user or administrator has not consented to use the application.',
};
const tenantId = '99999999-9999-9999-9999-999999999999';
const accountContext = {
  homeAccountId: `user.${tenantId}`,
  environment: 'login.microsoftonline.com',
  tenantId,
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Unsigned: nobody but the service verifies it. */
const idToken = `${part({ alg: 'none' })}.${part({
  aud: '0f5e9a5c-6a1d-4a7e-9c55-3c1f1a2b3c4d',
  oid: 'user',
  tid: tenantId,
  preferred_username: 'sofiane.belhadj@novalys.example',
})}.x`;
