import { createHash } from 'node:crypto';
import type { Tx } from '#platform/db/database.ts';
import {
  findCompared,
  matchKnownChild,
  type ComparedChild,
  type LineMatcher,
} from '#modules/matches/index.ts';
import { keepFound } from '../suggestion.queries.ts';

/** Compares these records with all others of the partnership, as the system account, and keeps which may be of one child. */
export async function lookForDuplicates(
  tx: Tx,
  childIds: readonly string[],
  matcher: LineMatcher,
  at: Date,
): Promise<void> {
  const known = await findCompared(tx, childIds);
  for (const childId of childIds) {
    const child = known.get(childId);
    if (child === undefined) continue;
    const found = await matchKnownChild(tx, child, matcher);
    const others = await findCompared(
      tx,
      found.map((each) => each.childId),
    );
    const pairs = found.map((each) => ({
      otherChildId: each.childId,
      weight: each.weight,
      parts: each.parts,
      compared: digestOf([child, others.get(each.childId)]),
    }));
    await keepFound(tx, childId, pairs, at);
  }
}

/** The same for the same two records, whichever comes first, as long as neither says anything else of the child. */
function digestOf(pair: readonly (ComparedChild | undefined)[]): string {
  const told = pair.map((child) => JSON.stringify(child)).toSorted();
  return createHash('sha256').update(told.join('\n')).digest('hex');
}
