import type { Viewer } from '#platform/access/index.ts';
import type { Side } from '../escalation.ts';
import type { Escalation } from '../escalation.queries.ts';
import { mayDo } from '../may-do.ts';
import { currentStage } from '../speakers.ts';

/** Whoever stands as far up as a manager in escalations.rank_of. */
const managing: readonly string[] = [
  'team-manager',
  'cp-chair',
  'panel-member',
  'panel-chair',
  'quality-assurance',
];

/** Whether to offer somebody to name who speaks for a side, or chairs; escalations.name decides for itself. */
export function mayName({ roles, agencyId }: Viewer, escalation: Escalation, side: Side): boolean {
  if (escalation.state !== 'open' || !escalation.standsBy) return false;
  if (side === 'chair')
    return currentStage(escalation).level === 'independent-chair' && mayDo({ roles }, 'escalation.register');
  const ofSide = side === 'raised' ? escalation.raisedAgencyId : escalation.answersAgencyId;
  return escalation.mySide === side || (agencyId === ofSide && roles.some((role) => managing.includes(role)));
}
