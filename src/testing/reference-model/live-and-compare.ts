import type { Kysely } from 'kysely';
import type { DB } from '#platform/db/schema.generated.ts';
import type { Owner } from '../insert-row.ts';
import type { LivedWorld } from './arbitrary-world.ts';
import { compareWorld, type Compared } from './compare-world.ts';
import { happen } from './happenings.ts';
import { happenInHouse, storeWorld, type Stored } from './live-in-house.ts';
import { pointsTo, type ModelWorld } from './who-may-see.ts';

/** Where a house lives: as the app sees it, and past the row rules. */
export interface Place {
  app: Kysely<DB>;
  database: Kysely<DB>;
  owner: Owner;
}

export interface Lived extends Compared {
  /** How it was at the end. */
  world: ModelWorld;
  stored: Stored;
  at: number;
}

/** Lets a world live, in the model and in the house, and compares them at the beginning and after everything that happens. */
export async function liveAndCompare({ app, database, owner }: Place, lived: LivedWorld): Promise<Lived> {
  // The model changes the world as it lives; the same world may be asked to live again, to find a smaller one.
  const world = structuredClone(lived.world);
  const stored = await storeWorld(database, owner, world);
  let at = 0;
  const all: Compared = await compareWorld(app, world, stored, at);
  for (const { after, happening } of lived.story) {
    at += after;
    const mayOpen =
      happening.what === 'open' && pointsTo(world, happening.person, happening.child, at) === 'pointer';
    await happenInHouse(app, owner, stored, happening, at);
    happen(world, happening, at, mayOpen);
    const { checks, differences } = await compareWorld(app, world, stored, at);
    all.checks += checks;
    all.differences.push(...differences.map((each) => `${each} (after ${JSON.stringify(happening)})`));
    if (all.differences.length > 0) break;
  }
  return { ...all, world, stored, at };
}
