import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { countMerges, listMerges } from '../merge.queries.ts';
import { sayRecord } from '../say-record.ts';

const A_PAGE = 25;

/** Records that were merged, the latest first, with those that were taken apart again. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today, query } = visit;
  const count = Math.max(1, Math.ceil((await countMerges(tx)) / A_PAGE));
  const number = Math.min(count, Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1));
  const merges = await listMerges(tx, { first: (number - 1) * A_PAGE, most: A_PAGE });
  visit.looksAt(merges.map(({ kept }) => kept.childId));
  const pageHref = (at: number) => (at < 1 || at > count ? '' : `/merges?page=${at}`);
  return page('modules/merges/list-merges/list-merges.njk', {
    merges: merges.map((merge) => ({
      href: `/merges/${merge.mergeId}`,
      kept: sayRecord(words, merge.kept, today),
      merged: sayRecord(words, merge.merged, today),
      by: merge.mergedByName,
      at: merge.mergedAt,
      undoneAt: merge.undoneAt,
      undoneBy: merge.undoneByName ?? '',
    })),
    pages: { number, count, previousHref: pageHref(number - 1), nextHref: pageHref(number + 1) },
  });
}
