import type { Tx } from '#platform/db/database.ts';
import { noteCheckBegun } from '../import.queries.ts';
import { clearStaged } from '../stage.queries.ts';

/** Begins to check an import from its start, forgetting what an earlier check that was cut off had laid aside. */
export async function beginCheck(
  tx: Tx,
  importId: string,
  at: Date,
): Promise<{ checkNumber: number; fileId: string } | undefined> {
  const begun = await noteCheckBegun(tx, importId, at);
  if (begun !== undefined) await clearStaged(tx, importId, true);
  return begun;
}
