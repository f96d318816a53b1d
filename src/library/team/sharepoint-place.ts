import { isRecord } from '../format/is-record';

/** Where a team keeps its letters in SharePoint, as `config.json` says it. */
export interface SharePointPlace {
  /** Of the application that is registered for the add-in. */
  readonly clientId: string;
  /** e.g. `novalys.sharepoint.com`. */
  readonly host: string;
  /** e.g. `/sites/recrutement`; '' for the root site. */
  readonly sitePath: string;
  /** Folders of the site’s first library, from its top; none for the top itself. */
  readonly folder: readonly string[];
}

/**
 * Reads `{ "clientId", "siteUrl", "folder"? }`; null when it is not that. Only the addresses of Microsoft 365’s public cloud
 * are taken: a token must not be sent anywhere else.
 */
export function readSharePointPlace(value: unknown): SharePointPlace | null {
  if (!isRecord(value)) return null;
  const { clientId, siteUrl, folder = '' } = value;
  if (typeof clientId !== 'string' || typeof siteUrl !== 'string' || typeof folder !== 'string') return null;
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId) || !URL.canParse(siteUrl)) return null;
  const { protocol, hostname, port, pathname, search, hash } = new URL(siteUrl);
  if (protocol !== 'https:' || port !== '' || search !== '' || hash !== '') return null;
  if (!/^[a-z0-9-]+\.sharepoint\.com$/.test(hostname)) return null;
  const steps = folder.split('/').filter((step) => step !== '');
  if (steps.some((step) => step === '.' || step === '..' || /[\\:*?"<>|#%\p{Cc}]/u.test(step))) return null;
  const sitePath = pathname.replace(/\/+$/, '');
  return /^(?:\/[\w.%~-]+)*$/.test(sitePath) ? { clientId, host: hostname, sitePath, folder: steps } : null;
}

/** What the pane asks, beside its own origin, when letters come from there: for the policy of its pages. */
export function addressesAsked({ host }: Pick<SharePointPlace, 'host'>): readonly string[] {
  return ['https://graph.microsoft.com', `https://${host}`];
}
