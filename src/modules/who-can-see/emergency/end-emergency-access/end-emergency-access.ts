import { findChild, headOf } from '#modules/children/index.ts';
import { notFound, page, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { endOwnEmergency } from '../emergency.queries.ts';

const view = 'modules/who-can-see/emergency/end-emergency-access/end-emergency-access.njk';

export async function show(visit: Visit): Promise<Answer> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined || child.emergencyUntil === null) return notFound();
  visit.looksAt([child.childId]);
  return page(view, { head: headOf(visit, child) });
}

/** The person has what they need: from their next request on the child is out of sight again. */
export async function submit(visit: Visit): Promise<Answer> {
  const childId = visit.params['childId'] ?? '';
  if (!(await endOwnEmergency(visit.tx, childId))) return notFound();
  visit.looksAt([childId]);
  return redirect('/');
}
