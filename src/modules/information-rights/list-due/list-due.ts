import { z } from 'zod';
import { childLabel } from '#modules/children/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { listLateReviews } from '../retention/hold.queries.ts';
import { listDue, nameChildren, type DueRow } from '../retention/retention.queries.ts';
import { workOutTask } from '../retention/retention.jobs.ts';
import { sayRule } from '../retention/say-due.ts';
import { findChildToTell } from '../requests/request.queries.ts';
import { pagesOf } from './pages-of.ts';

const view = 'modules/information-rights/list-due/list-due.njk';
const path = '/information-rights/retention';
const PAGE = 25;

/** What is due for deletion, or will be within ninety days: as it was worked out last night. Five queries, however many there are. */
export async function show(visit: Visit): Promise<Answer> {
  return page(view, { ...(await listModel(visit)), errors: [], typed: { localId: '' } });
}

const finding = z.object({
  localId: text('informationRights.take.localId.needed', 40, 'informationRights.take.localId.notFound'),
});

/** Opens what is kept of any child, due or not: to put a hold on it, for one. */
export async function find(visit: Visit): Promise<Answer> {
  const { tx, body, words } = visit;
  const read = readForm(finding, body, words);
  const child = read.ok ? await findChildToTell(tx, read.values.localId) : undefined;
  if (child !== undefined) return redirect(`${path}/children/${child.childId}`);
  const notFound = [{ field: 'localId', message: words.t('informationRights.take.localId.notFound') }];
  return pageWithErrors(view, {
    ...(await listModel(visit)),
    errors: read.ok ? notFound : read.errors,
    ...{ typed: { localId: body['localId'] ?? '' } },
  });
}

/** Has it worked out again now, in the background. */
export async function workOut(visit: Visit): Promise<Answer> {
  const { partnershipId } = visit.viewer;
  await visit.addJob(workOutTask, { partnershipId }, { onceKey: `${workOutTask}:${partnershipId}` });
  return redirect(path);
}

async function listModel(visit: Visit) {
  const { tx, words, query, today } = visit;
  const number = Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1);
  const due = await listDue(tx, (number - 1) * PAGE, PAGE);
  const reviews = await listLateReviews(tx, today);
  const childIds = [...due.rows, ...reviews].map(({ childId }) => childId);
  const names = new Map((await nameChildren(tx, childIds)).map((one) => [one.childId, one]));
  const labelOf = (childId: string) => {
    const name = names.get(childId);
    return name === undefined ? '' : childLabel(name, words, today);
  };
  visit.looksAt([...new Set(childIds)]);
  return {
    late: due.late,
    workedOutAt: due.workedOutAt === null ? '' : words.dateTime(due.workedOutAt),
    rows: due.rows.map((row) => ({
      href: `${path}/children/${row.childId}`,
      child: labelOf(row.childId),
      rule: row.kind === null ? '' : sayRule(words, { ...row, kind: row.kind }),
      countedOn: row.countedOn,
      isLate: row.dueOn !== null && row.dueOn < today,
      due:
        row.dueOn === null
          ? words.t(`informationRights.retention.unknown.${row.unknown ?? 'no-end'}`)
          : words.relativeDue(row.dueOn, today),
      stands: inTheWay(row).map((one) => words.t(`informationRights.retention.stands.${one}`)),
    })),
    reviews: reviews.map(({ childId, reviewOn, reason }) => ({
      href: `${path}/children/${childId}`,
      child: labelOf(childId),
      reason,
      due: words.relativeDue(reviewOn, today),
    })),
    pages: pagesOf(path, number, due.count, PAGE),
  };
}

function inTheWay({ isHeld, isAskedFor, deletionId }: DueRow): string[] {
  return [
    ...(isHeld ? ['hold'] : []),
    ...(isAskedFor ? ['request'] : []),
    ...(deletionId === null ? [] : ['decided']),
  ];
}
