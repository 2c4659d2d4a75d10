import { readPlanRecords } from '#modules/plans/index.ts';
import type { Words } from '#platform/words/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openChild } from '../child-head/child-head.ts';
import { namesOfRows, sayDifferences, sayGone } from '../history.ts';
import { listCorrections, type Correction } from '../history.queries.ts';
import { listFacts } from '../facts/facts.queries.ts';
import { sayFacts } from '../said-in-history.ts';

/** What people said, what later returns said differently and what they no longer hold: nothing of it is lost. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'history');
  if (opened === undefined) return notFound();
  const { tx, words } = visit;
  const { childId } = opened.child;
  const record = (await readPlanRecords(tx, [childId])).get(childId);
  if (record === undefined) return notFound();
  const names = namesOfRows(words, record);
  const corrections = await listCorrections(tx, childId);
  const byImport = Map.groupBy(corrections, (each) => each.loadedAt?.toISOString() ?? '');
  const said = sayFacts(words, await listFacts(tx, childId));
  const gone = sayGone(words, record);
  return page('modules/children/read-history/read-history.njk', {
    head: opened.head,
    returns: [...byImport.values()].map((group) => returnModel(words, group, names)),
    isEmpty: said.length + gone.length + corrections.length === 0,
    ...{ gone, said },
  });
}

function returnModel(words: Words, group: readonly Correction[], names: ReadonlyMap<string, string>) {
  const [first] = group;
  return {
    title: titleOf(words, first),
    corrections: group.map(({ what, rowId, was, became }) => ({
      what: names.get(rowId ?? '') ?? words.t(`children.history.what.${what}`),
      sentences:
        became === null ? [words.t('children.history.noLonger')] : sayDifferences(words, was, became),
    })),
  };
}

function titleOf(words: Words, correction: Correction | undefined): string {
  const loaded = correction?.loadedAt == null ? '' : words.dateTime(correction.loadedAt);
  if (correction?.referenceDate == null || correction.importKind === 'people')
    return words.t('children.history.people', { loaded });
  return words.t('children.history.return', { date: words.date(correction.referenceDate), loaded });
}
