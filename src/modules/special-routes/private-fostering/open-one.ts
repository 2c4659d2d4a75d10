import { findChild } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { mayDo } from '../may-do.ts';
import { findArrangement } from './arrangement.queries.ts';

/** The arrangement of the address with its child; undefined when it is not there, or the child is not the viewer's to see. */
export async function openArrangementOf(visit: Visit) {
  const arrangement = await findArrangement(visit.tx, visit.params['arrangementId'] ?? '');
  if (arrangement === undefined) return undefined;
  const child = await findChild(visit.tx, arrangement.childId);
  if (child === undefined) return undefined;
  visit.looksAt([child.childId]);
  const { viewer } = visit;
  const mayVisit = viewer.agencyKind === 'social-care' && mayDo(viewer, 'private-fostering.visit');
  return {
    arrangement,
    child,
    path: `/private-fostering/${arrangement.arrangementId}`,
    mayVisit,
    mayWrite: mayVisit && arrangement.endedOn === null,
  };
}
