import type { LibraryFiles } from '../../library/format/library-files';
import { listTexts, noTexts, type LibraryTexts } from '../../library/texts/library-layers';
import { weighPersonal } from '../../mailbox/personal-store';
import type { Session } from '../course/session';
import { recallPersonalLetters } from '../letters/kept-letters';
import type { Memory } from '../memory/memory';
import { sameContent } from '../values/same-content';
import {
  favouritesOf,
  filesOf,
  mergeRecords,
  readRecord,
  withFavourites,
  writeRecord,
  type PersonalEdit,
  type PersonalRecord,
} from './personal-record';

/** What a recruiter keeps of their own, and where it is. */
export interface Personal {
  readonly record: PersonalRecord;
  /** Bytes, of which `most` fit. */
  readonly used: number;
  readonly most: number;
  readonly place:
    /** In the mail client: on the person’s other computers too. */
    | 'mailbox'
    /** In this browser: the mail client keeps nothing for a person. */
    | 'browser'
    /** In this browser for now: the mail client has not taken it, and will be asked again. */
    | 'not-yet-mailbox';
}

/** `too-much`: there is no room for it, and nothing was changed. */
export type PersonalChange = 'kept' | 'kept-here' | 'too-much';

export interface PersonalKeeper {
  readonly snapshot: () => Personal;
  readonly subscribe: (listener: () => void) => () => void;
  /** What the mail client and the other panes have kept is merged with what is here. Never rejects. */
  readonly recall: () => Promise<void>;
  /** `edit` is given the record of this moment. Rejects when the code that reads texts cannot be fetched: nothing is changed then. */
  readonly change: (edit: PersonalEdit) => Promise<PersonalChange>;
}

/** Reads texts over those of the team; what has a fault is left out. Fetched when there are texts that are not read yet. */
export type ReadPersonal = () => Promise<(files: LibraryFiles, memory: Memory) => LibraryTexts>;

/** Where a mail client keeps nothing: far from what a browser gives a page, and far above what one person writes. */
const mostInBrowser = 200_000;

const keepers = new WeakMap<Session, PersonalKeeper>();

/** The one keeper of a session. */
export function personalOf(session: Session, fetchReading: ReadPersonal = fetchReadPersonal): PersonalKeeper {
  const known = keepers.get(session);
  if (known !== undefined) return known;
  const keeper = keepPersonal(session, fetchReading);
  keepers.set(session, keeper);
  return keeper;
}

const fetchReadPersonal: ReadPersonal = () =>
  import(/* webpackChunkName: "engine" */ '../letters/built-in-engine')
    .then((module) => module.fetchPersonalReading())
    .then((module) => module.readPersonalTexts);

function keepPersonal(session: Session, fetchReading: ReadPersonal): PersonalKeeper {
  const { memory, store, now: instant, tellFavourites } = session.own();
  const now = (): number => Date.parse(instant());
  const most = store?.most ?? mostInBrowser;
  const kept = recallPersonalLetters(memory);
  let source = kept?.source ?? '';
  let record = readRecord(source);
  /** The texts of `record`, read. */
  let texts = kept?.texts ?? noTexts;
  let place: Personal['place'] = store === null ? 'browser' : 'not-yet-mailbox';
  let shown = view();
  let turn: Promise<unknown> = Promise.resolve();
  let putting: Promise<boolean> = Promise.resolve(true);
  const listeners = new Set<() => void>();

  function view(): Personal {
    return { record, used: weighPersonal(source), most, place };
  }

  function tell(): void {
    shown = view();
    for (const listener of listeners) listener();
  }

  /** One after the other: each begins with what the one before has left. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function become(next: PersonalRecord): Promise<void> {
    const files = filesOf(next);
    if (!sameContent(files, filesOf(record))) {
      const read = (await fetchReading())(files, memory);
      await session.useLetters({ personal: listTexts(read).length === 0 && !saysMore(read) ? null : read });
      texts = read;
    }
    record = next;
    source = writeRecord(next, now());
    memory.keep('personal-letters-1', source === '' ? null : { source, texts });
    const favourites = favouritesOf(record);
    if (!sameContent(favourites, session.snapshot().state.habits?.favourites ?? [])) tellFavourites(favourites);
    tell();
  }

  /** Puts what is here into the mail client; false when it does not take it now. */
  function put(): Promise<boolean> {
    if (store === null) return Promise.resolve(true);
    putting = putting.then(async () => {
      const written = await store.write(source).then(
        () => true,
        () => false,
      );
      place = written ? 'mailbox' : 'not-yet-mailbox';
      tell();
      return written;
    });
    return putting;
  }

  /** Favourites are kept and dropped in the pane by themselves: the record follows. */
  session.subscribe(() => {
    const favourites = session.snapshot().state.habits?.favourites;
    if (favourites === undefined || sameContent(favourites, favouritesOf(record))) return;
    void inTurn(async () => {
      const next = withFavourites(record, session.snapshot().state.habits?.favourites ?? [], now());
      if (next === record || weighPersonal(writeRecord(next, now())) > most) return;
      await become(next);
      void put();
    }).catch(() => undefined);
  });

  return {
    snapshot: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recall: () =>
      inTurn(async () => {
        const here = readRecord(recallPersonalLetters(memory)?.source ?? '');
        const inMailbox = (await store?.read().catch(() => null)) ?? null;
        const habits = session.snapshot().state.habits;
        const own = mergeRecords(record, here);
        const mine = habits === null ? own : withFavourites(own, habits.favourites, now());
        const merged = mergeRecords(mine, readRecord(inMailbox ?? ''));
        if (!sameContent(merged, record)) await become(merged);
        if (store === null) return;
        if (inMailbox === source) place = 'mailbox';
        else if (inMailbox !== null) void put();
        tell();
      }).catch(() => undefined),
    async change(edit) {
      const changed = await inTurn(async () => {
        const next = edit(record, now());
        if (next === record) return true;
        if (weighPersonal(writeRecord(next, now())) > most) return false;
        await become(next);
        return true;
      });
      if (!changed) return 'too-much';
      return (await put()) ? 'kept' : 'kept-here';
    },
  };
}

/** Settings beside the format, which every library says. */
function saysMore({ settings }: LibraryTexts): boolean {
  return Object.keys(settings).some((key) => key !== 'format');
}
