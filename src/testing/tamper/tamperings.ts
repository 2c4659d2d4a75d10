import { sql } from 'kysely';
import { NOBODYS_CHAIN } from '#platform/audit-trail/chain.ts';
import type { Fault } from '#platform/audit-trail/index.ts';
import type { KeptHeads } from '#platform/audit-trail/head-files.ts';
import type { Tx } from '#platform/db/database.ts';
import {
  deleteEvent,
  deleteSealedEvents,
  deleteSeals,
  editOneColumn,
  forgeSeal,
  slipIn,
  swapContents,
  swapNumbers,
  swapSeals,
} from './edit-rows.ts';
import type { Random } from './random.ts';
import { growForged, sealAgain } from './seal-again.ts';
import { type SealedRowAt, type SealedWorld } from './sealed-world.ts';

/** What must be said of what was done: these faults and no others where `only`, else these among others. */
export interface Expected {
  faults: Fault['kind'][];
  chainId: string | null;
  /** The numbers that must be named, where the row can be told. */
  numbers?: number[];
  isExact?: boolean;
}

type Tampering = (tx: Tx, world: SealedWorld, random: Random, kept: KeptHeads[]) => Promise<Expected>;

const exactly = (kind: Fault['kind'], ...rows: SealedRowAt[]): Expected => ({
  faults: rows.map(() => kind),
  chainId: rows[0]?.chainId ?? '',
  numbers: rows.map(({ number }) => number).toSorted((one, other) => one - other),
  isExact: true,
});

/** A row, not the last of its chain. */
function anyRow({ rows, lengths }: SealedWorld, random: Random): SealedRowAt {
  return random.one(rows.filter(({ chainId, number }) => number < (lengths.get(chainId) ?? 0)));
}

function twoRows(world: SealedWorld, random: Random): [SealedRowAt, SealedRowAt] {
  const one = random.one(world.rows);
  const other = random.one(
    world.rows.filter((row) => row.chainId === one.chainId && row.number !== one.number),
  );
  return [one, other];
}

const lengthOf = ({ lengths }: SealedWorld, chainId: string) => lengths.get(chainId) ?? 0;
const partnershipOf = (chainId: string) => (chainId === NOBODYS_CHAIN ? null : chainId);

/** Everything that is tried, by what it is. Each is undone after it was looked for. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  'a column is edited': async (tx, world, random) => {
    const row = random.one(world.rows);
    await editOneColumn(tx, row, random);
    return exactly('changed', row);
  },
  'a row is given to another partnership': async (tx, world, random) => {
    const row = random.one(world.rows);
    const other = random.one([...world.lengths.keys()].filter((chainId) => chainId !== row.chainId));
    await sql`update audit_trail.event set partnership_id = ${partnershipOf(other)} where event_id = ${row.eventId}`.execute(
      tx,
    );
    return exactly('changed', row);
  },
  'a row is deleted': async (tx, world, random) => {
    const row = random.one(world.rows);
    await deleteEvent(tx, row.eventId);
    return exactly('missing', row);
  },
  'a row is deleted with its seal': async (tx, world, random) => {
    const row = anyRow(world, random);
    await deleteEvent(tx, row.eventId);
    await deleteSeals(tx, row.chainId, row.number, row.number);
    return { ...exactly('missing', row), isExact: row.number !== 20 && row.number !== 40 };
  },
  'a seal is deleted': async (tx, world, random) => {
    const { chainId, number } = anyRow(world, random);
    await deleteSeals(tx, chainId, number, number);
    return { faults: ['missing', 'unsealed'], chainId, numbers: [number] };
  },
  'a seal is forged': async (tx, world, random) => {
    const row = anyRow(world, random);
    await forgeSeal(tx, row);
    return { ...exactly('seal-changed', row), isExact: row.number !== 20 && row.number !== 40 };
  },
  'two seals change rows': async (tx, world, random) => {
    const [one, other] = twoRows(world, random);
    await swapSeals(tx, one, other);
    return exactly('out-of-order', one, other);
  },
  'two rows change numbers': async (tx, world, random) => {
    const [one, other] = twoRows(world, random);
    await swapNumbers(tx, one, other);
    return { faults: ['out-of-order'], chainId: one.chainId };
  },
  'two rows change contents': async (tx, world, random) => {
    const [one, other] = twoRows(world, random);
    await swapContents(tx, one, other);
    return exactly('changed', one, other);
  },
  'a row is slipped in': async (tx, world, random) => {
    const chainId = random.one([...world.lengths.keys()]);
    await slipIn(tx, partnershipOf(chainId));
    return { faults: ['unsealed'], chainId, isExact: true };
  },
  'the end is cut off': async (tx, world, random) => {
    const chainId = random.one([...world.lengths.keys()]);
    const from = random.between(1, lengthOf(world, chainId));
    await deleteSealedEvents(tx, chainId, from, lengthOf(world, chainId));
    await deleteSeals(tx, chainId, from, lengthOf(world, chainId));
    return { faults: ['cut-off'], chainId, isExact: true };
  },
  'the seals of the end are cut off, and it looks as if they were still to come': async (
    tx,
    world,
    random,
  ) => {
    const chainId = random.one([...world.lengths.keys()]);
    await deleteSeals(tx, chainId, random.between(1, lengthOf(world, chainId)), lengthOf(world, chainId));
    await sql`update audit_trail.sealing set sealed_below = '0'`.execute(tx);
    return { faults: ['cut-off'], chainId, isExact: true };
  },
  'the end is cut off, also in the first list of heads': async (tx, world, random, kept) => {
    const chainId = random.one([...world.lengths.keys()]);
    const from = random.between(2, lengthOf(world, chainId));
    await deleteSealedEvents(tx, chainId, from, lengthOf(world, chainId));
    await deleteSeals(tx, chainId, from, lengthOf(world, chainId));
    const [first] = kept;
    const before = (head: { chainId: string; number: number }) =>
      head.chainId !== chainId || head.number < from;
    if (first !== undefined) first.list = first.list?.filter(before);
    if (first !== undefined) first.newest = first.newest?.filter(before);
    return { faults: ['cut-off'], chainId, isExact: true };
  },
  'a row is edited and all seals are made again': async (tx, world, random) => {
    const row = random.one(world.rows);
    await editOneColumn(tx, row, random);
    await sealAgain(tx, row.chainId);
    return { faults: ['sealed-again'], chainId: row.chainId, isExact: true };
  },
  'a row is taken out and all seals are made again': async (tx, world, random) => {
    const { chainId, number, eventId } = anyRow(world, random);
    await deleteEvent(tx, eventId);
    await deleteSeals(tx, chainId, number, number);
    await sealAgain(tx, chainId);
    return { faults: ['cut-off'], chainId };
  },
  'the end is replaced by a longer one': async (tx, world, random) => {
    const chainId = random.one([...world.lengths.keys()]);
    const length = lengthOf(world, chainId);
    const from = random.between(1, length);
    await deleteSealedEvents(tx, chainId, from, length);
    await deleteSeals(tx, chainId, from, length);
    await growForged(tx, chainId, partnershipOf(chainId), length - from + 1 + random.between(1, 4));
    return { faults: ['sealed-again'], chainId, isExact: true };
  },
  'a kept head is edited': (_tx, world, random, kept) => {
    const head = random.one(kept.flatMap(({ list = [], newest = [] }) => [...list, ...newest]));
    const change = random.between(1, 3);
    if (change === 1) head.number = random.between(head.number + 1, head.number + 9);
    if (change === 2) head.hash = random.one(world.rows.filter(({ hash }) => hash !== head.hash)).hash;
    if (change === 3) head.at = '2026-11-21T09:00:00.000Z';
    return Promise.resolve({ faults: ['head-not-ours'], chainId: null, isExact: true });
  },
  'the kept heads are taken away': (_tx, _world, random, kept) => {
    const folder = random.one(kept);
    folder.list = undefined;
    if (random.between(1, 2) === 1) folder.newest = undefined;
    return Promise.resolve({ faults: ['no-heads'], chainId: null, isExact: true });
  },
};
