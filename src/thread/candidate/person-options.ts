import type { Message } from '../message';
import { OwnSide } from '../own-side';
import { gatherPeople } from './gather-people';
import { readTraits, type Traits } from './message-traits';
import type { Person } from './person';
import { readPersonFeatures } from './person-features';
import { readThreadFeatures } from './thread-features';
import { readThreadWords } from './thread-words';

/** Who the candidate may be: each person of the thread, somebody it does not single out, or nobody since none applies. */
export interface Options {
  readonly traits: readonly Traits[];
  readonly people: readonly Person[];
  /** Features of each person, in the same order. */
  readonly features: readonly ReadonlySet<string>[];
  /** Features of the thread as a whole: they weigh on « nobody » and on « somebody unnamed ». */
  readonly thread: ReadonlySet<string>;
  /** Its words: they weigh on « nobody ». */
  readonly words: ReadonlySet<string>;
}

/** `postOdds`: how plainly the thread names a post, in log-odds. */
export function readOptions(messages: readonly Message[], ownAddresses: readonly string[], postOdds: number): Options {
  const own = new OwnSide(ownAddresses);
  const traits = readTraits(messages, own);
  const people = gatherPeople(messages);
  const features = readPersonFeatures(people, traits, own);
  return {
    traits,
    people,
    features,
    thread: readThreadFeatures(traits, people, features, ownAddresses, postOdds),
    words: readThreadWords(traits),
  };
}
