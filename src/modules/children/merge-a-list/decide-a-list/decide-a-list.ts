import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { endList, keepDecisions, letGoOfFile } from '../entry-list.queries.ts';
import { listModel } from '../look-over-a-list/list-model.ts';
import { openList, pathOf, readOpenList } from '../open-list.ts';
import { planOfList } from '../plan-of-list.ts';
import type { Decision } from '../rules/plan-merge.rules.ts';

const view = 'modules/children/merge-a-list/look-over-a-list/look-over-a-list.njk';

/** Keeps what somebody says of rows that may be there already; of a row that may not be, nothing is kept. */
export async function decide(visit: Visit): Promise<Answer> {
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  const path = pathOf(opened.list);
  const { understood } = opened.list;
  if (understood === null) return redirect(path);
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read.instead;
  const plan = await planOfList(visit, opened, { file: read.file, understood });
  const said = plan.perhaps.flatMap(({ line }): [string, Decision][] => {
    const decision = visit.body[`row-${line}`];
    return decision === 'add' || decision === 'leave' ? [[String(line), decision]] : [];
  });
  if (said.length === 0 && plan.perhaps.length > 0) {
    const first = plan.perhaps[0]?.line ?? 0;
    const errors = [{ field: `row-${first}`, message: visit.words.t('children.list.perhaps.needed') }];
    return pageWithErrors(view, listModel(visit, opened, { plan, understood, errors }));
  }
  await keepDecisions(visit.tx, opened.list.listId, Object.fromEntries(said));
  visit.notes({ listId: opened.list.listId, decided: said.length });
  const isLeft = plan.perhaps.some(
    ({ line, decision }) => decision === null && !said.some(([one]) => one === String(line)),
  );
  return redirect(`${path}${pageAsked(visit)}#${isLeft ? 'perhaps' : 'confirm'}`);
}

/** Back to the page of the rows that was answered. */
function pageAsked({ body }: Visit): string {
  const page = Number(body['perhaps'] ?? '');
  return Number.isInteger(page) && page > 1 ? `?perhaps=${page}` : '';
}

/** Leaves the list: nothing is added, and the file is let go of. */
export async function leave(visit: Visit): Promise<Answer> {
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  const { tx, viewer, now } = visit;
  const { listId } = opened.list;
  const ended = { outcome: null, leftKeys: [], by: viewer.userId, at: now };
  if (await endList(tx, listId, ended)) await letGoOfFile(tx, listId);
  visit.notes({ listId });
  return redirect(pathOf(opened.list));
}
