import type { Visit } from '#platform/web/visit.ts';
import type { PanelCase, PanelMeeting } from '../../panel.ts';
import { findCase, findPanelMeeting } from '../../panel.queries.ts';
import { standingsAtCases } from '../../papers/paper.queries.ts';

/**
 * The case of an address with its date, noted as looked at. Undefined when it is not there or not the viewer's: being next to a child for
 * another panel, or for a recommendation, is no right to this case.
 */
export async function openCase(
  visit: Visit,
): Promise<{ found: PanelCase; meeting: PanelMeeting } | undefined> {
  const { tx, viewer } = visit;
  const found = await findCase(tx, visit.params['caseId'] ?? '');
  if (found === undefined) return undefined;
  const standings = await standingsAtCases(tx, [found.caseId]);
  if (!standings.has(found.caseId) && found.bookedBy !== viewer.userId) return undefined;
  const meeting = await findPanelMeeting(tx, found.meetingId);
  if (meeting === undefined) return undefined;
  visit.looksAt(found.children.map(({ childId }) => childId));
  return { found, meeting };
}

/** Whether a case can still be moved or withdrawn. */
export function isLive({ state }: Pick<PanelCase, 'state'>): boolean {
  return state === 'booked' || state === 'waiting';
}
