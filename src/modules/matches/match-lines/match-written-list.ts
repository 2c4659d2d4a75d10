import type { Tx } from '#platform/db/database.ts';
import { addList, findList, keepColumns, keepLines, type ReadLine } from '../list.queries.ts';
import { matcherOf, matchSome } from './match-at-once.ts';
import type { ListField } from '../match.ts';

/** Lines of a list that are there already, rather than in a file. */
export interface WrittenList {
  agencyId: string;
  fileName: string;
  lines: readonly ReadLine[];
}

/** Matches such a list at once, in the viewer's name, whose work is the whole partnership. Gives its id. */
export async function matchWrittenList(tx: Tx, written: WrittenList, at: Date): Promise<string> {
  const { agencyId, fileName, lines } = written;
  const listId = await addList(tx, { agencyId, fileName, fileId: '', bytes: 0, at });
  const said = new Set(lines.flatMap((line) => Object.keys(line.said) as ListField[]));
  const columns = [...said, 'number' as const].map((field) => ({ heading: field, field }));
  await keepColumns(tx, listId, columns, at);
  await keepLines(tx, listId, lines, at);
  const matcher = await matcherOf(tx);
  while (await matchSome(tx, listId, matcher, at));
  if ((await findList(tx, listId))?.state !== 'matched') throw new Error('the list was not matched');
  return listId;
}
