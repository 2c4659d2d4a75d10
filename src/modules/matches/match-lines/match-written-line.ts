import type { Tx } from '#platform/db/database.ts';
import { makeLineMatcher, matchLine, type LineMatcher } from './match-lines.ts';
import type { SaidOfChild } from '../match.ts';

let kept: { children: number; matcher: LineMatcher } | undefined;

/** Whom one line may be about, the likeliest first, of the children the viewer may see; `children`: about how many there are. */
export function matchWrittenLine(
  tx: Tx,
  said: SaidOfChild,
  children: number,
): Promise<{ childId: string; weight: number }[]> {
  if (kept?.children !== children)
    kept = { children, matcher: makeLineMatcher({ children, given: [], family: [] }) };
  const line = { rowId: '', listId: '', line: 1, said, number: null, version: 1 };
  return matchLine(tx, { agencyId: '', agencyName: '' }, line, kept.matcher);
}
