import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { listLists } from '../list.queries.ts';
import type { ListState } from '../match.ts';

const MOST = 100;

/** Every agency's lists, the newest first. */
export async function show(visit: Visit): Promise<Answer> {
  const lists = await listLists(visit.tx, MOST);
  return page('modules/matches/list-lists/list-lists.njk', {
    lists: lists.map((list) => ({
      href: `/matches/${list.listId}`,
      agency: list.agencyName,
      fileName: list.fileName,
      state: list.state,
      colour: colours[list.state],
      lines: list.lines,
      by: list.uploadedByName,
      at: list.uploadedAt,
    })),
  });
}

const colours: Readonly<Record<ListState, string>> = {
  chosen: 'yellow',
  reading: 'blue',
  matching: 'blue',
  matched: 'green',
  refused: 'red',
  deleted: 'grey',
};
