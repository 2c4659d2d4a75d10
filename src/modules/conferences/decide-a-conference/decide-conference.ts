import { grantChildAccess } from '#platform/access/index.ts';
import { listAttendance } from '#practice/meetings/index.ts';
import { sourceOf, type Acting } from '../acting.ts';
import { addConferenceDecision, holdPath, type NewConferenceDecision } from '../conference.queries.ts';
import { readPath } from '../path.queries.ts';
import type { Conference } from '../protection.ts';

/** How long those who were invited still see the child after a plan ended, or was not made: to read what was decided and to disagree with it. */
const DAYS_TO_READ = 28;

/**
 * Decides on a conference in the name of its chair: the only way in which a child protection plan begins, changes its category or ends. False when it is
 * decided already.
 */
export async function decideConference(
  acting: Acting,
  conference: Conference,
  decision: NewConferenceDecision,
): Promise<boolean> {
  const { tx } = acting;
  await holdPath(tx, conference.childId);
  if (!(await addConferenceDecision(acting, conference, decision))) return false;
  const { outcome } = decision;
  if (outcome === 'no-plan' || outcome === 'end') await letGo(acting, conference);
  return true;
}

/** The places next to the child that the conferences of this plan gave end after a while. */
async function letGo(
  { tx, viewer, now }: Acting,
  { childId, conferenceId, initialConferenceId }: Conference,
) {
  const first = initialConferenceId ?? conferenceId;
  const { partnershipId, userId: grantedBy } = viewer;
  const until = new Date(now.getTime() + DAYS_TO_READ * 86_400_000);
  const { conferences } = await readPath(tx, childId);
  for (const one of conferences) {
    if (one.conferenceId !== first && one.initialConferenceId !== first) continue;
    const people = await listAttendance(tx, one.meetingId);
    const source = sourceOf(one.conferenceId);
    await grantChildAccess(
      tx,
      people.map(({ userId }) => ({
        ...{ partnershipId, userId, childId, source, from: now, until, grantedBy },
        basis: 'conference',
      })),
    );
  }
}
