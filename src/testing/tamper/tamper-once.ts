import { isDeepStrictEqual } from 'node:util';
import type { Fault, Verdict } from '#platform/audit-trail/index.ts';
import { verifyAgainst } from '#platform/audit-trail/verify-trail.ts';
import { Random } from './random.ts';
import type { SealedWorld } from './sealed-world.ts';
import { tamperings, type Expected } from './tamperings.ts';

class Undone extends Error {}

export interface Round {
  what: string;
  /** Undefined: found, and told as it was. */
  problem: string | undefined;
}

/** Tampers once, as the seed says, verifies, and undoes it. `what`: only this kind. */
export async function tamperOnce(world: SealedWorld, seed: number, only?: string): Promise<Round> {
  const random = new Random(seed);
  const what = only ?? random.one(Object.keys(tamperings));
  const tampering = tamperings[what];
  if (tampering === undefined) throw new Error(`nothing is called ${what}`);
  let problem: string | undefined = 'it was not tried';
  const undone = await world.house.database.owner
    .transaction()
    .execute(async (tx) => {
      const kept = structuredClone(world.kept);
      const expected = await tampering(tx, world, random, kept);
      problem = compare(expected, await verifyAgainst(tx, kept, world.keeping));
      throw new Undone();
    })
    .catch((error: unknown) => error);
  if (!(undone instanceof Undone)) throw undone;
  return { what, problem };
}

function compare(expected: Expected, verdict: Verdict): string | undefined {
  if (verdict.isWhole) return 'nothing was found';
  const elsewhere = verdict.chains.filter(
    ({ chainId, faults }) => chainId !== expected.chainId && faults.length > 0,
  );
  if (elsewhere.length > 0) return `other chains are said to be wrong: ${JSON.stringify(elsewhere)}`;
  const chain = verdict.chains.find(({ chainId }) => chainId === expected.chainId);
  const found = expected.chainId === null ? verdict.faults : (chain?.faults ?? []);
  const isTold = expected.isExact === true ? toldExactly : toldAmongOthers;
  return isTold(expected, found)
    ? undefined
    : `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}

function toldExactly({ faults, numbers }: Expected, found: readonly Fault[]): boolean {
  const kinds = new Set(found.map(({ kind }) => kind));
  if (!isDeepStrictEqual(kinds, new Set(faults))) return false;
  return numbers === undefined || isDeepStrictEqual(numbersOf(found), numbers);
}

function toldAmongOthers({ faults, numbers = [] }: Expected, found: readonly Fault[]): boolean {
  const named = numbersOf(found);
  return (
    faults.every((wanted) => found.some(({ kind }) => kind === wanted)) &&
    numbers.every((number) => named.includes(number))
  );
}

function numbersOf(faults: readonly Fault[]): number[] {
  return faults.flatMap((fault) => ('number' in fault ? [fault.number] : []));
}
