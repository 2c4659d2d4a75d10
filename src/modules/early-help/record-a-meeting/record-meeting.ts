import { randomUUID } from 'node:crypto';
import type { Visit } from '#platform/web/visit.ts';
import type { Viewer } from '#platform/access/index.ts';
import type { Team } from '#modules/team/index.ts';
import { setAction } from '#practice/actions/index.ts';
import { addAttendance, addMeeting, noteAttendance } from '#practice/meetings/index.ts';
import type { Help } from '../early-help.ts';
import { addHelpMeeting, listHelpMeetings, moveMeetingDue } from '../help.queries.ts';
import { dayOf, meetingDue } from '../meeting-clock/meeting-due.rules.ts';
import { readMeetingSettings } from '../meeting-clock/meeting-settings.queries.ts';
import { pathOf } from '../open-help/opened.ts';

/** Who records, in which transaction, when. */
export type Recorder = Pick<Visit, 'tx' | 'now'> & {
  viewer: Pick<Viewer, 'userId' | 'partnershipId' | 'nation'>;
};

export interface HeldMeeting {
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  familyThere: string;
  said: string;
  childsView: string;
  /** Of the team, who came; the others are noted as not there. */
  cameUserIds: readonly string[];
  actions: readonly { what: string; ownerUserId: string; dueOn: string }[];
}

/**
 * Records a meeting that was held, about a child and, if it was about them too, brothers and sisters. Who does what is given to them, and the next
 * meeting is due. False: the first was changed meanwhile, or is over, and nothing was kept.
 */
export async function recordMeeting(
  recorder: Recorder,
  [first, ...others]: readonly [Pick<Help, 'helpId' | 'childId' | 'openedOn' | 'version'>, ...Help[]],
  team: Team,
  held: HeldMeeting,
): Promise<boolean> {
  if (!(await addTo(recorder, first, held))) return false;
  const meetingId = await addHeld(recorder, team, held);
  await keepFor(recorder, first, meetingId, held);
  for (const other of others)
    if (await addTo(recorder, other, held)) await keepFor(recorder, other, meetingId, held);
  return true;
}

async function addTo(
  { tx, viewer }: Recorder,
  help: Pick<Help, 'helpId' | 'openedOn' | 'version'>,
  { heldOn }: HeldMeeting,
): Promise<boolean> {
  const before = (await listHelpMeetings(tx, help.helpId)).map((one) => one.heldOn);
  const due = meetingDue(help.openedOn, [...before, heldOn], await readMeetingSettings(tx, viewer));
  return moveMeetingDue(tx, help, dayOf(due));
}

async function addHeld({ tx, viewer }: Recorder, { members }: Team, held: HeldMeeting): Promise<string> {
  const meetingId = randomUUID();
  const { partnershipId } = viewer;
  const { heldOn, startsAt, endsAt, place, cameUserIds } = held;
  await addMeeting(tx, {
    ...{ partnershipId, meetingId, kind: 'early-help', heldOn, startsAt, endsAt, place, link: '' },
    ...{ quoracy: { members: 0, kinds: [] }, slots: [], state: 'held' },
  });
  for (const { userId, agencyKind } of members) {
    await addAttendance(tx, { partnershipId, meetingId, userId, part: 'member', agencyKind });
    const attended = cameUserIds.includes(userId) ? 'yes' : 'no';
    await noteAttendance(tx, { meetingId, userId, attended, standInName: null });
  }
  return meetingId;
}

async function keepFor(
  { tx, viewer, now }: Recorder,
  help: Pick<Help, 'helpId' | 'childId'>,
  meetingId: string,
  { familyThere, said, childsView, actions }: HeldMeeting,
): Promise<void> {
  const { partnershipId, userId } = viewer;
  const { helpId, childId } = help;
  await addHelpMeeting(tx, {
    ...{ partnershipId, helpId, childId, meetingId, familyThere, said, childsView },
    ...{ recordedBy: userId, recordedAt: now },
  });
  for (const action of actions)
    await setAction(tx, {
      ...{ ...action, actionId: randomUUID(), partnershipId, childId, why: '' },
      ...{ sourceKind: 'early-help', sourceId: helpId, link: pathOf(help), setBy: userId, setAt: now },
    });
}
