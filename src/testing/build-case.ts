import { randomUUID } from 'node:crypto';
import { panelCoordinator, type BuiltMeeting } from './build-panel.ts';
import type { BuiltChild } from './built-child.ts';
import { insertRow, type Owner } from './insert-row.ts';
import { userOf } from './user-of.ts';

export interface CaseToBuild {
  /** 0 is the first; the first when left out. Only a booked or heard case has one. */
  slot?: number;
  state?: 'booked' | 'waiting' | 'withdrawn' | 'heard';
  criterion?: 'a' | 'b' | 'c' | 'd';
  qualifiedOn?: string;
  reason?: string;
  dilemma?: string;
  stateBecause?: string;
  /** E-mail address; the co-ordinator when left out. */
  bookedBy?: string;
  bookedAt?: string;
  /** E-mail addresses. */
  presenters?: string[];
  /** By child, in the order of the children. */
  planIds?: (string | null)[];
  planOnTheDay?: object;
}

const bookedAsUsual = {
  slot: 0,
  state: 'booked',
  criterion: 'a',
  qualifiedOn: '2026-03-04',
  reason: 'Child in need plan since 3 March 2025',
  dilemma: 'We have tried everything twice.',
  bookedBy: panelCoordinator,
  bookedAt: '2026-11-01T09:00:00Z',
  presenters: [] as string[],
  planIds: [] as (string | null)[],
  planOnTheDay: null as object | null,
};

/** Stores a case of a date and gives its id. It puts nobody next to a child: `grant` of build-child does. */
export async function buildCase(
  owner: Owner,
  meeting: BuiltMeeting,
  children: readonly BuiltChild[],
  given: CaseToBuild = {},
): Promise<string> {
  const { slot, bookedBy, presenters, planIds, planOnTheDay, ...columns } = { ...bookedAsUsual, ...given };
  const place = { partnershipId: meeting.partnershipId, caseId: randomUUID() };
  await insertRow(owner, 'panels.meeting_case', {
    ...place,
    ...columns,
    panelId: meeting.panelId,
    meetingId: meeting.meetingId,
    slotId: ['booked', 'heard'].includes(columns.state) ? meeting.slotIds[slot] : null,
    bookedBy: (await userOf(owner, bookedBy)).userId,
  });
  for (const [index, { childId }] of children.entries()) {
    const onTheDay = planOnTheDay && JSON.stringify(planOnTheDay);
    const row = { ...place, childId, planId: planIds[index] ?? null, planOnTheDay: onTheDay };
    await insertRow(owner, 'panels.meeting_case_child', row);
  }
  for (const email of presenters) {
    await insertRow(owner, 'panels.presenter', { ...place, userId: (await userOf(owner, email)).userId });
  }
  return place.caseId;
}
