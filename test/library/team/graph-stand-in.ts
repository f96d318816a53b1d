/** What Microsoft Graph answers about one site with one document library, and what its files answer: as far as we ask. */
export class GraphStandIn {
  readonly asked: string[] = [];
  /** Status given instead of an answer, once each, in order. */
  readonly troubles: { readonly status: number; readonly retryAfter?: string }[] = [];
  private versions = new Map<string, number>();

  /** @param files by path in the folder; those of the site’s library stand under `folder` */
  constructor(
    private files: Readonly<Record<string, string>>,
    private readonly folder = 'Lettres Égards',
    /** Items on one page of a listing. */
    private readonly pageLength = 200,
  ) {}

  static readonly host = 'novalys.sharepoint.com';
  static readonly token = 'a-token';

  write(path: string, text: string): void {
    this.files = { ...this.files, [path]: text };
    this.versions.set(path, (this.versions.get(path) ?? 1) + 1);
  }

  /** Null when the request would not have been allowed or understood: a test then fails loudly. */
  answer(url: string, authorization: string | null): { status: number; headers: Record<string, string>; body: string } {
    this.asked.push(url);
    const trouble = this.troubles.shift();
    if (trouble !== undefined)
      return {
        status: trouble.status,
        headers: trouble.retryAfter === undefined ? {} : { 'Retry-After': trouble.retryAfter },
        body: '{"error":{"code":"trouble"}}',
      };
    const { origin, pathname, searchParams } = new URL(url);
    const path = decodeURIComponent(pathname);
    if (origin === `https://${GraphStandIn.host}`) {
      // A pre-authenticated address: one that sends a token to it gives the token away.
      const text = authorization === null ? this.files[searchParams.get('file') ?? ''] : undefined;
      return text === undefined ? this.give(404, {}) : { status: 200, headers: {}, body: text };
    }
    if (authorization !== `Bearer ${GraphStandIn.token}`) return this.give(401, { error: { code: 'InvalidToken' } });
    if (path === `/v1.0/sites/${GraphStandIn.host}:/sites/recrutement`) return this.give(200, { id: siteId });
    if (path === `/v1.0/sites/${siteId}/drive/root:/${this.folder}`)
      return this.give(200, { id: 'top', folder: { childCount: 3 } });
    const listed = /^\/v1\.0\/sites\/[^/]+\/drive\/items\/([^/]+)\/children$/.exec(path)?.[1];
    return listed === undefined ? this.give(404, { error: { code: 'itemNotFound' } }) : this.list(listed, url);
  }

  private list(id: string, url: string): ReturnType<GraphStandIn['answer']> {
    const folder = id === 'top' ? '' : `${id.replaceAll('!', '/')}/`;
    const names = new Set(
      Object.keys(this.files)
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length).split('/')[0] ?? ''),
    );
    const items = [...names].sort().map((name) => {
      const path = `${folder}${name}`;
      const text = this.files[path];
      const item = { id: path.replaceAll('/', '!'), name, eTag: `"{${path}},${this.version(path)}"` };
      if (text === undefined) return { ...item, folder: { childCount: 1 } };
      return {
        ...item,
        cTag: `"c:{${path}},${this.version(path)}"`,
        size: Buffer.byteLength(text),
        file: { mimeType: 'text/plain' },
        '@microsoft.graph.downloadUrl': `https://${GraphStandIn.host}/download?file=${encodeURIComponent(path)}&tempauth=x`,
      };
    });
    const from = Number(new URL(url).searchParams.get('$skiptoken') ?? 0);
    const next = from + this.pageLength;
    const link = `${url.split('?')[0]}?$skiptoken=${next}`;
    return this.give(200, {
      value: items.slice(from, next),
      ...(next < items.length && { '@odata.nextLink': link }),
    });
  }

  private version(path: string): number {
    return this.versions.get(path) ?? 1;
  }

  private give(status: number, value: object): ReturnType<GraphStandIn['answer']> {
    return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
  }
}

const siteId = 'novalys.sharepoint.com,11111111-1111-1111-1111-111111111111,22222222-2222-2222-2222-222222222222';
