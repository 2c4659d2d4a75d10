import { randomUUID } from 'node:crypto';
import { grantChildAccess } from '#platform/access/index.ts';
import { addAttendance, addMeeting } from '#practice/meetings/index.ts';
import { sourceOf, type Acting } from '../acting.ts';
import type { Colleague } from '../agency.queries.ts';
import { addConference, holdPath, readQuoracyRule } from '../conference.queries.ts';
import { readPath } from '../path.queries.ts';
import type { Conference } from '../protection.ts';

export interface ToArrange extends Pick<
  Conference,
  | 'childId'
  | 'kind'
  | 'discussionId'
  | 'initialConferenceId'
  | 'heldOn'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'dayBecause'
> {
  chair: Colleague;
  invited: readonly Colleague[];
}

/**
 * Arranges a conference: its day, its chair and who is invited, who stand next to the child from now on. Undefined where there is one already: the initial
 * one of that discussion, or a review that is not decided yet.
 */
export async function arrangeConference(
  acting: Acting,
  one: ToArrange,
): Promise<{ conferenceId: string; meetingId: string } | undefined> {
  const { tx, viewer } = acting;
  const { partnershipId } = viewer;
  await holdPath(tx, one.childId);
  const { conferences } = await readPath(tx, one.childId);
  if (conferences.some((each) => isTheSame(each, one))) return undefined;
  const [conferenceId, meetingId] = [randomUUID(), randomUUID()];
  const { otherAgencies } = await readQuoracyRule(tx, one.heldOn);
  await addMeeting(tx, {
    ...{ partnershipId, meetingId, kind: `${one.kind}-conference`, heldOn: one.heldOn, link: '', slots: [] },
    ...{ startsAt: one.startsAt, endsAt: one.endsAt, place: one.place },
    quoracy: { members: otherAgencies + 1, kinds: ['social-care'] },
  });
  const added = await addConference(acting, {
    ...{ conferenceId, meetingId, childId: one.childId, kind: one.kind, dayBecause: one.dayBecause },
    ...{ discussionId: one.discussionId, initialConferenceId: one.initialConferenceId },
    chairUserId: one.chair.userId,
  });
  if (!added) throw new Error('a conference was arranged twice though the path was held');
  await seat(acting, { conferenceId, meetingId, childId: one.childId }, one);
  return { conferenceId, meetingId };
}

function isTheSame(conference: Conference, one: ToArrange): boolean {
  if (one.kind === 'initial') return conference.discussionId === one.discussionId;
  return conference.initialConferenceId === one.initialConferenceId && conference.decision === null;
}

/** Who chairs and who is invited: a seat at the meeting, and a place next to the child. */
async function seat(
  { tx, viewer, now }: Acting,
  { conferenceId, meetingId, childId }: Pick<Conference, 'conferenceId' | 'meetingId' | 'childId'>,
  { chair, invited }: Pick<ToArrange, 'chair' | 'invited'>,
): Promise<void> {
  const { partnershipId, userId: grantedBy } = viewer;
  const others = invited.filter(({ userId }) => userId !== chair.userId);
  for (const { userId, agencyKind } of [chair, ...others])
    await addAttendance(tx, {
      ...{ partnershipId, meetingId, userId, agencyKind },
      part: userId === chair.userId ? 'chair' : 'member',
    });
  const source = sourceOf(conferenceId);
  await grantChildAccess(
    tx,
    [chair, ...others].map(({ userId }) => ({
      ...{ partnershipId, userId, childId, source, from: now, grantedBy },
      basis: 'conference',
    })),
  );
}
