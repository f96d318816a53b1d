import {
  AuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  PublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { SharePointFault } from '../../library/format/library-problem';
import type { SharePointPlace } from '../../library/team/sharepoint-place';
import { createSharePointReader, type SharePointReader, type SignIn } from '../../library/team/sharepoint-reader';

/** The least that reads a site: only those that an administrator has given to the application, one by one. */
const scopes = ['https://graph.microsoft.com/Sites.Selected'];

/** A host that does not answer must not hold the letters back; a person in front of a window takes their time. */
const patienceMs = { alone: 20_000, asked: 300_000 };

/** What reads the team’s folder in SharePoint, signed in through the mail client: no password, no window of ours. */
export function openSharePoint(place: SharePointPlace): Promise<SharePointReader> {
  let application: Promise<IPublicClientApplication | null> | null = null;
  const reader = createSharePointReader(place, {
    ask: (url, options) => fetch(url, options),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    signIn: async (isAsked) => {
      application ??= openApplication(place.clientId);
      const opened = await within(patienceMs.alone, application).catch(() => null);
      if (opened === null) {
        application = null;
        return refused('no-nested-auth');
      }
      return signIn(opened, isAsked);
    },
  });
  return Promise.resolve(reader);
}

/**
 * Null when the mail client does not lend its own sign-in (nested app authentication): the library would then open windows
 * of Microsoft’s on its own, which a pane may not.
 */
async function openApplication(clientId: string): Promise<IPublicClientApplication | null> {
  if (!('nestedAppAuthBridge' in window) && !('__initializeNestedAppAuth' in window)) return null;
  let isNested = false;
  const application = await createNestablePublicClientApplication(
    {
      auth: { clientId, authority: 'https://login.microsoftonline.com/common' },
      // Tokens are not left on the computer: the mail client gives them again.
      cache: { cacheLocation: 'memoryStorage' },
    },
    undefined,
    (configuration, controller) => {
      isNested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return isNested ? application : null;
}

async function signIn(application: IPublicClientApplication, isAsked: boolean): Promise<SignIn> {
  try {
    const { accessToken } = await within(patienceMs.alone, application.acquireTokenSilent({ scopes }));
    return { name: 'signed-in', token: accessToken };
  } catch (error) {
    if (!isAsked || !(error instanceof InteractionRequiredAuthError)) return explain(error);
  }
  try {
    const { accessToken } = await within(patienceMs.asked, application.acquireTokenPopup({ scopes }));
    return { name: 'signed-in', token: accessToken };
  } catch (error) {
    return explain(error);
  }
}

/** Codes of MSAL and of the sign-in service (AADSTS…), in what a recruiter can do about them. */
function explain(error: unknown): SignIn {
  if (!(error instanceof AuthError)) return refused('sign-in-failed');
  const { errorCode, subError, errorMessage } = error;
  const told = `${errorCode} ${subError} ${errorMessage}`;
  if (/consent|AADSTS(?:65001|65004|90094|900941)/i.test(told)) return refused('consent-missing');
  if (error instanceof InteractionRequiredAuthError) return refused('interaction-needed');
  switch (errorCode) {
    case 'no_network_connectivity':
      return { name: 'offline' };
    case 'no_account_found':
      return refused('signed-out');
    case 'user_canceled':
      return refused('cancelled');
    case 'nested_app_auth_bridge_disabled':
      return refused('no-nested-auth');
    default:
      return refused('sign-in-failed');
  }
}

function refused(what: SharePointFault): SignIn {
  return { name: 'refused', what };
}

/** Rejects when it takes longer: the bridge of a mail client may never answer. */
function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), milliseconds);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
