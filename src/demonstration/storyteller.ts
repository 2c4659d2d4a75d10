import { dayInLondon } from '#platform/clock.ts';
import type { Tx } from '#platform/db/database.ts';
import type { FileStore } from '#platform/files/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { App } from '../app.ts';
import { asActor, listChildIds } from './as-person.queries.ts';
import type { DemoPerson } from '../../db/demo/partnership.ts';
import { demoPartnerships } from '../../db/demo/partnership.ts';

/** Somebody at a moment of the story: what the pages' own functions are called with. */
export interface Teller {
  tx: Tx;
  viewer: { userId: string; partnershipId: string; agencyId: string; nation: 'england' | 'wales' };
  partnershipId: string;
  userId: string;
  now: Date;
  /** 'YYYY-MM-DD' in London. */
  today: string;
  words: Words;
  wordsIn(language: string): Words;
  baseUrl: string;
  config: { baseUrl: string };
  files: FileStore;
}

/** How the story is told: people are called by their full names, children by their local ids. */
export interface Storyteller {
  /** "Today" in the demonstration, 'YYYY-MM-DD'. */
  today: string;
  /** Has somebody act at a moment, in a transaction of their own. */
  as<T>(name: string, at: Date, act: (teller: Teller) => Promise<T>): Promise<T>;
  /** The ids of these children, in their order. */
  childIds(localIds: readonly string[]): string[];
}

/** Everybody of the story that has been loaded so far; `today` is 'YYYY-MM-DD'. */
export async function makeStoryteller(app: App, today: string): Promise<Storyteller> {
  const as: Storyteller['as'] = (name, at, act) => {
    const person = personNamed(name);
    const actor = { userId: person.id, partnershipId: homeOf(person).id, agencyId: person.agencyId };
    return asActor(app.house.database.app, actor, at, (tx) => act(tellerOf(app, person, at, tx)));
  };
  const known = await as('Rosamund Tidewellow', new Date(`${today}T00:00:00Z`), ({ tx }) => listChildIds(tx));
  return { today, as, childIds: (localIds) => localIds.map((localId) => childOf(known, localId)) };
}

/** A made-up person of one of the partnerships. */
export function personNamed(name: string): DemoPerson {
  const person = demoPartnerships.flatMap(({ people }) => people).find(({ fullName }) => fullName === name);
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  return person;
}

function homeOf(person: DemoPerson) {
  const home = demoPartnerships.find(({ people }) => people.includes(person));
  if (home === undefined) throw new Error(`${person.fullName} is of no partnership`);
  return home;
}

function tellerOf({ house }: App, person: DemoPerson, now: Date, tx: Tx): Teller {
  const wordsIn = (language: string) => house.wordsIn(language === 'cy' ? 'cy' : 'en');
  const { id: userId, agencyId } = person;
  const { id: partnershipId, nation } = homeOf(person);
  return {
    tx,
    viewer: { userId, partnershipId, agencyId: agencyId ?? '', nation },
    partnershipId,
    userId,
    now,
    today: dayInLondon(now),
    // The partnership writes its papers in English, whoever makes them.
    words: wordsIn('en'),
    wordsIn,
    baseUrl: house.config.baseUrl,
    config: house.config,
    files: house.files,
  };
}

function childOf(known: ReadonlyMap<string, string>, localId: string): string {
  const childId = known.get(localId);
  if (childId === undefined) throw new Error(`Marlowe Vale has no child ${localId}`);
  return childId;
}
