/** What was seen of the deployed site, as plain values: what is wrong with it is told from these alone (`check-site.ts`). */
export interface SiteFacts {
  /** The address of the self-check page. */
  readonly address: string;
  /** What `npm run package` wrote beside the pages; null when it cannot be read. */
  readonly release: Release | null;
  readonly files: readonly FileFacts[];
  /** Addresses outside the site that Outlook’s pages need, and whether they answered. */
  readonly outside: readonly { readonly address: string; readonly reached: boolean }[];
  /** The files of the team’s letters, from the folder that is declared or found; null where there is none. */
  readonly letters: readonly LetterFileFacts[] | null;
}

export interface LetterFileFacts {
  readonly path: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** False for a JSON file that is none. */
  readonly readable: boolean;
}

/** `site-files.json`. */
export interface Release {
  /** The address in the manifests, with its last slash. */
  readonly url: string;
  /** Files by path, from that address. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export interface FileFacts {
  readonly path: string;
  /** `moved`: the answer is another address; `unreachable`: there was no answer that a page of this site may read. */
  readonly answer: 'moved' | 'unreachable' | { readonly status: number };
  /** Headers in lower case; '' where there is none. Several policies come as one text, parted by commas. */
  readonly contentType: string;
  readonly cacheControl: string;
  readonly policy: string;
  readonly frameOptions: string;
  readonly bytes: number;
  /** Null where the browser does not compute it: on a page that is not secure. */
  readonly sha256: string | null;
  /** Of a PNG, in pixels; null for anything else. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Parts that an html page asks for over http. */
  readonly insecure: readonly string[];
}

/** What a value of another version, or another hand, has to look like to be believed. */
export function readRelease(value: unknown): Release | null {
  if (typeof value !== 'object' || value === null) return null;
  const { url, files } = value as { readonly url?: unknown; readonly files?: unknown };
  if (typeof url !== 'string' || typeof files !== 'object' || files === null) return null;
  const known = Object.entries(files as Readonly<Record<string, unknown>>).flatMap(([path, each]) => {
    const { bytes, sha256 } = (each ?? {}) as { readonly bytes?: unknown; readonly sha256?: unknown };
    return typeof bytes === 'number' && typeof sha256 === 'string' ? [[path, { bytes, sha256 }] as const] : [];
  });
  return known.length === 0 ? null : { url, files: Object.fromEntries(known) };
}
