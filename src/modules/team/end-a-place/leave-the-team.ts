import { endChildAccess, grantChildAccess } from '#platform/access/index.ts';
import { londonTime } from '#platform/calendar/london-time.ts';
import type { Visit } from '#platform/web/visit.ts';
import { sourceOf, type Acting } from '../add-to-the-team/join-the-team.ts';
import { closeActions } from '../answer-a-hand-over/close-actions.ts';
import { withdrawHandOver } from '../hand-over.queries.ts';
import { endMember } from '../member.queries.ts';
import type { HandOver } from '../team.ts';

/** A place that is given to somebody, as the form saw it. */
export interface PlaceToEnd {
  childId: string;
  userId: string;
  memberId: string;
  version: number;
}

/**
 * Ends a place on a day, and with it what it gave of the sight of the child: today or a past day at once, a later day when it comes. Other
 * reasons to see the child stay. False: somebody changed it meanwhile.
 */
export async function leaveTheTeam(
  acting: Acting & Pick<Visit, 'today' | 'words'>,
  place: PlaceToEnd,
  handOver: HandOver | null,
  { untilOn, because }: { untilOn: string; because: string },
): Promise<boolean> {
  const { tx, now: at, viewer, today, words } = acting;
  const { partnershipId, userId: by } = viewer;
  const { memberId, userId, childId } = place;
  if (!(await endMember(tx, place, { untilOn, because, by, at }))) return false;
  if (handOver?.toUserId === userId && (await withdrawHandOver(tx, handOver, because)))
    await closeActions(acting, handOver.handOverId, words.t('team.handOver.state.withdrawn'));
  // Last: who leaves by themselves could write nothing more afterwards.
  if (untilOn <= today) await endChildAccess(tx, sourceOf(memberId), at);
  else
    await grantChildAccess(tx, [
      {
        ...{ partnershipId, userId, childId, basis: 'team-member', source: sourceOf(memberId) },
        ...{ from: at, until: dayBegins(untilOn), grantedBy: by },
      },
    ]);
  return true;
}

const dayBegins = (day: string) => new Date(londonTime(`${day}T00:00`).epochMilliseconds);
