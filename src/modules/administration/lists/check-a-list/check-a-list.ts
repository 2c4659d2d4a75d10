import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { invite } from '../../people/inviting.ts';
import { sayRoles } from '../../people/person-in-words.ts';
import { decideList, findList, listRows, noteOutcome, type ListedRow } from '../list.queries.ts';

/** What the list would do, the rows that cannot be taken first; after the decision, what it did. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words } = visit;
  const list = await findList(tx, visit.params['listId'] ?? '');
  if (list === undefined) return notFound();
  const rows = (await listRows(tx, list.listId)).map((row) => ({
    ...row,
    said: sayRoles(words, row.roles),
    wrong: wrongWith(visit, row),
  }));
  const bad = rows.filter(({ wrong }) => wrong.length > 0);
  const good = rows.filter(({ wrong }) => wrong.length === 0);
  const step = { checked: 3, done: 4, left: 4 }[list.state];
  return page('modules/administration/lists/check-a-list/check-a-list.njk', {
    list,
    bad,
    good,
    step,
    stepName: words.t(step === 3 ? 'imports.step.confirm' : 'imports.step.done'),
    title: words.t(`administration.list.verdict.${list.state}`, { good: good.length, bad: bad.length }),
    mayConfirm: list.state === 'checked' && good.length > 0,
    isWaiting: list.state === 'checked',
  });
}

/** Invites everybody on the list with nothing wrong; whose address somebody has taken meanwhile is listed. */
export async function confirm(visit: Visit): Promise<Answer> {
  const { tx } = visit;
  const list = await findList(tx, visit.params['listId'] ?? '');
  if (list === undefined) return notFound();
  if (!(await decideList(tx, list.listId, 'done'))) return redirect(`/people/lists/${list.listId}`);
  const userIds: string[] = [];
  for (const row of await listRows(tx, list.listId)) {
    if (row.problems.length > 0) continue;
    const { invited, userId } = await invite(visit, { ...row, agencyId: list.agencyId });
    await noteOutcome(tx, list.listId, row.row, invited);
    if (invited === 'invited') userIds.push(userId);
  }
  visit.notes({ listId: list.listId, userIds });
  return redirect(`/people/lists/${list.listId}`);
}

/** Leaves it: nobody is invited. */
export async function leave(visit: Visit): Promise<Answer> {
  const list = await findList(visit.tx, visit.params['listId'] ?? '');
  if (list === undefined) return notFound();
  await decideList(visit.tx, list.listId, 'left');
  visit.notes({ listId: list.listId });
  return redirect('/people');
}

function wrongWith({ words }: Visit, { problems, outcome }: ListedRow): string[] {
  const late = outcome === 'here' || outcome === 'elsewhere' ? [`administration.form.email.${outcome}`] : [];
  return [...problems.map((problem) => `administration.list.problem.${problem}`), ...late].map((key) =>
    words.t(key),
  );
}
