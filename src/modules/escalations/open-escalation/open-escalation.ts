import { findChild, headOf, type Child, type ChildHead } from '#modules/children/index.ts';
import { redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { pathOf } from '../acting.ts';
import { findEscalation, type Escalation } from '../escalation.queries.ts';

export interface Opened {
  child: Child;
  head: ChildHead;
  escalation: Escalation;
  path: string;
}

/** The disagreement of the address; undefined when it or its child is not there or not the viewer's. Notes the look. */
export async function openEscalation(visit: Visit): Promise<Opened | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  const escalation = child && (await findEscalation(visit.tx, visit.params['escalationId'] ?? ''));
  if (child === undefined || escalation?.childId !== child.childId) return undefined;
  visit.looksAt([child.childId]);
  return { child, head: headOf(visit, child, 'disagreements'), escalation, path: pathOf(escalation) };
}

/** The same, for an act of those who speak in it while it is open. */
export async function openToSpeak(visit: Visit): Promise<Opened | undefined> {
  const opened = await openEscalation(visit);
  return opened?.escalation.mySide != null && opened.escalation.standsBy ? opened : undefined;
}

/** Back to the disagreement; whoever saw the child only for it, and it has ended, is told so instead. */
export async function backTo(visit: Visit, { child, path }: Opened): Promise<Answer> {
  const sees = (await findChild(visit.tx, child.childId)) !== undefined;
  return redirect(sees ? path : '/disagreements/over');
}
