import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { findFile, isReadable } from '#practice/documents/index.ts';
import { sayListRefused } from '#practice/lists/index.ts';
import { findList } from '../list.queries.ts';
import type { List } from '../match.ts';
import { matchedModel } from './matched-model.ts';

const folder = 'modules/matches/follow-a-list';

/** Where a list stands, and once it is matched its lines by how they stand. */
export async function show(visit: Visit): Promise<Answer> {
  const list = await findList(visit.tx, visit.params['matchListId'] ?? '');
  if (list === undefined) return notFound();
  if (list.state === 'chosen') return redirect(`/matches/${list.listId}/columns`);
  if (isUnderWay(list)) return showWorking(visit, list);
  if (list.state === 'matched')
    return page(`${folder}/matched.njk`, await matchedModel(visit, list, { errors: [], skipped: 0 }));
  return page(`${folder}/over.njk`, {
    ...captionOf(list),
    state: list.state,
    refusal: list.refusal === null ? '' : sayListRefused(visit.words, list.refusal),
  });
}

/** The same while it is under way, asked for by the page itself. */
export async function showProgress(visit: Visit): Promise<Answer> {
  const list = await findList(visit.tx, visit.params['matchListId'] ?? '');
  if (list === undefined) return notFound();
  return isUnderWay(list) ? showWorking(visit, list) : redirect(`/matches/${list.listId}`);
}

const isUnderWay = ({ state }: List): boolean => state === 'reading' || state === 'matching';
const captionOf = ({ listId, agencyName, fileName }: List) => ({ listId, agency: agencyName, fileName });

async function showWorking({ tx, words, config }: Visit, list: List): Promise<Answer> {
  const file = list.state === 'reading' ? await findFile(tx, list.fileId) : undefined;
  const isWaiting = file !== undefined && !isReadable(file.state, config);
  const { allRows, matchedRows } = list;
  return page(`${folder}/working.njk`, {
    ...captionOf(list),
    value: matchedRows,
    max: allRows,
    text:
      allRows > 0
        ? words.t('matches.working.lines', { done: matchedRows, count: allRows })
        : words.t(isWaiting ? 'matches.working.scan' : 'matches.working.begins'),
    progressHref: `/matches/${list.listId}/progress`,
    refreshSeconds: 5,
  });
}
