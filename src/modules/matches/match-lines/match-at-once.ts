import type { Tx } from '#platform/db/database.ts';
import { keepMatched, listUnmatched, noteMatched, readUsualNames } from '../candidate.queries.ts';
import { findList } from '../list.queries.ts';
import { makeLineMatcher, matchLine, type LineMatcher } from './match-lines.ts';

/** Lines matched in one transaction: the page says how far it is after each. */
const AT_ONCE = 25;

/** What lines are weighed by, among as many children as the viewer's partnership has, and by the names that are usual there. */
export async function matcherOf(tx: Tx): Promise<LineMatcher> {
  return makeLineMatcher(await readUsualNames(tx));
}

/** Matches the next lines of a list; false when none is left, or the list is not being matched. */
export async function matchSome(tx: Tx, listId: string, matcher: LineMatcher, at: Date): Promise<boolean> {
  const list = await findList(tx, listId);
  if (list?.state !== 'matching') return false;
  const lines = await listUnmatched(tx, listId, AT_ONCE);
  if (lines.length === 0) {
    await noteMatched(tx, listId, at);
    return false;
  }
  const candidates = [];
  for (const line of lines) candidates.push(...(await matchLine(tx, list, line, matcher)));
  await keepMatched(
    tx,
    listId,
    lines.map(({ rowId }) => rowId),
    candidates,
    at,
  );
  return true;
}
