import { childLabel, findChildren } from '#modules/children/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { mayDo } from '../../may-do.ts';
import { listOpenArrangements } from '../arrangement.queries.ts';
import { visitClocks } from '../say-visits.ts';

const MOST = 500;

/** The open arrangements of children the viewer sees, the visit that is due first before the others: two queries however many there are. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words, today, viewer } = visit;
  const open = await listOpenArrangements(tx, MOST);
  const children = await findChildren(
    tx,
    open.map(({ childId }) => childId),
  );
  visit.looksAt([...children.keys()]);
  const rows = open.flatMap((arrangement) => {
    const child = children.get(arrangement.childId);
    const [next] = visitClocks(visit, arrangement);
    if (child === undefined || next === undefined) return [];
    const { arrangementId, beganOn, carer } = arrangement;
    return [
      {
        href: `/private-fostering/${arrangementId}`,
        who: childLabel(child, words, today),
        beganOn,
        carer,
        next,
      },
    ];
  });
  return page('modules/special-routes/private-fostering/list-arrangements/list-arrangements.njk', {
    rows: rows.toSorted((one, other) => (one.next.dueOn ?? '9').localeCompare(other.next.dueOn ?? '9')),
    mayReport: mayDo(viewer, 'private-fostering.report'),
  });
}
