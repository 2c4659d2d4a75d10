import type { Tx } from '#platform/db/database.ts';
import type { ComparedChild } from '../line.queries.ts';
import { listFields, type KeptPart, type SaidOfChild } from '../match.ts';
import { matchLine, type LineMatcher } from './match-lines.ts';

/** Who else of the children the viewer may see a known child may be, the likeliest first. */
export async function matchKnownChild(
  tx: Tx,
  child: ComparedChild,
  matcher: LineMatcher,
): Promise<{ childId: string; weight: number; parts: readonly KeptPart[] }[]> {
  const line = { rowId: '', listId: '', line: 1, said: saidOf(child), number: null, version: 1 };
  const found = await matchLine(tx, { agencyId: '', agencyName: '' }, line, matcher);
  return found.filter(({ childId }) => childId !== child.childId);
}

function saidOf(child: ComparedChild): SaidOfChild {
  const known = listFields.flatMap((field) => {
    const text = field in child ? child[field as keyof ComparedChild] : null;
    return text === null || text === '' ? [] : [[field, text] as const];
  });
  return Object.fromEntries(known);
}
