import { randomUUID } from 'node:crypto';
import { insertRow, type Owner } from './insert-row.ts';
import { userOf } from './user-of.ts';

export interface BuiltPanel {
  partnershipId: string;
  panelId: string;
}

export interface PanelToBuild {
  name?: string;
  purpose?: string;
  /** E-mail addresses; the demonstration's when left out. */
  chair?: string;
  coordinator?: string;
  /** Kind of agency → e-mail address of its member. */
  members?: Record<string, string>;
  everyWeeks?: number;
  firstDate?: string;
  startsAt?: string;
  slotMinutes?: number;
  slotCount?: number;
  place?: string;
  link?: string;
  quorateMembers?: number;
  quorateKinds?: string[];
  papersWorkingDays?: number;
  accessDaysAfter?: number;
  prompts?: string[];
}

export const panelChair = 'hannelore.stirkfield@childrens-services.marlowe-vale.example';
export const panelCoordinator = 'rosamund.tidewellow@childrens-services.marlowe-vale.example';

const asUsual = {
  name: 'Support and challenge panel',
  purpose: 'Looks at plans that are stuck.',
  firstDate: '2026-01-07',
  everyWeeks: 6,
  startsAt: '09:30',
  slotMinutes: 45,
  slotCount: 3,
  place: 'Room 4, Vale House',
  quorateMembers: 2,
  papersWorkingDays: 5,
  accessDaysAfter: 7,
  prompts: ['What led here?', 'What stops progress?'],
};

/** Stores a panel without asking anybody: three slots of 45 minutes from 09:30, in the first partnership. */
export async function buildPanel(owner: Owner, given: PanelToBuild = {}): Promise<BuiltPanel> {
  const { chair = panelChair, coordinator = panelCoordinator, members = {}, ...columns } = given;
  const { partnershipId, userId: chairUserId } = await userOf(owner, chair);
  const { userId: coordinatorUserId } = await userOf(owner, coordinator);
  const panel = {
    partnershipId,
    panelId: randomUUID(),
    chairUserId,
    coordinatorUserId,
    ...asUsual,
    ...columns,
  };
  await insertRow(owner, 'panels.panel', panel);
  for (const [agencyKind, email] of Object.entries(members)) {
    const { userId } = await userOf(owner, email);
    await insertRow(owner, 'panels.panel_member', {
      partnershipId,
      panelId: panel.panelId,
      agencyKind,
      userId,
    });
  }
  return { partnershipId, panelId: panel.panelId };
}

export interface BuiltMeeting extends BuiltPanel {
  meetingId: string;
  heldOn: string;
  /** By number, the first at 0. */
  slotIds: string[];
}

export interface MeetingToBuild {
  /** 'YYYY-MM-DD'; 9 December 2026 when left out. */
  heldOn?: string;
  number?: number;
  state?: 'planned' | 'under-way' | 'held' | 'cancelled';
  /** How many slots of 45 minutes from 09:30; three when left out. */
  slots?: number;
  quoracy?: { members: number; kinds: string[] };
  papersDueOn?: string;
  papersPublishedAt?: string | null;
  /** A week after the day when left out. */
  accessUntil?: string;
  /** Names chair, co-ordinator and members of the panel for the day; true when left out. */
  withAttendance?: boolean;
}

const plannedAsUsual = {
  heldOn: '2026-12-09',
  slots: 3,
  state: 'planned',
  quoracy: { members: 2, kinds: [] as string[] },
  papersPublishedAt: null,
  withAttendance: true,
};

/** Stores one date of a panel with its slots. */
export async function buildMeeting(
  owner: Owner,
  panel: BuiltPanel,
  given: MeetingToBuild = {},
): Promise<BuiltMeeting> {
  const told = { ...plannedAsUsual, ...given };
  const { heldOn, state } = told;
  const place = { partnershipId: panel.partnershipId, meetingId: randomUUID() };
  const times = Array.from({ length: told.slots + 1 }, (_, index) => timeAfter(45 * index));
  await insertRow(owner, 'meetings.meeting', {
    ...place,
    kind: 'panel',
    heldOn,
    startsAt: times[0],
    endsAt: times.at(-1),
    place: 'Room 4, Vale House',
    quoracy: JSON.stringify(told.quoracy),
    state,
  });
  await insertRow(owner, 'panels.panel_meeting', {
    ...place,
    panelId: panel.panelId,
    number: given.number ?? Number(heldOn.replaceAll('-', '')),
    rhythmDate: heldOn,
    papersDueOn: given.papersDueOn ?? daysFrom(heldOn, -7),
    papersPublishedAt: told.papersPublishedAt,
    accessUntil: given.accessUntil ?? `${daysFrom(heldOn, 8)}T00:00:00Z`,
  });
  const slotIds = await addSlots(owner, place, times);
  if (told.withAttendance) await nameThePanel(owner, panel, place.meetingId);
  return { ...panel, meetingId: place.meetingId, heldOn, slotIds };
}

async function addSlots(
  owner: Owner,
  place: { partnershipId: string; meetingId: string },
  times: readonly string[],
): Promise<string[]> {
  const slotIds = times.slice(0, -1).map(() => randomUUID());
  for (const [index, slotId] of slotIds.entries()) {
    const [startsAt, endsAt] = [times[index], times[index + 1]];
    await insertRow(owner, 'meetings.slot', { ...place, slotId, number: index + 1, startsAt, endsAt });
  }
  return slotIds;
}

async function nameThePanel(owner: Owner, panel: BuiltPanel, meetingId: string): Promise<void> {
  await owner.query(
    `insert into meetings.attendance (partnership_id, meeting_id, user_id, part, agency_kind)
     select p.partnership_id, $2::uuid, p.chair_user_id, 'chair', 'social-care' from panels.panel p where p.panel_id = $1
     union all select p.partnership_id, $2::uuid, p.coordinator_user_id, 'co-ordinator', 'social-care' from panels.panel p where p.panel_id = $1
     union all select m.partnership_id, $2::uuid, m.user_id, 'member', m.agency_kind from panels.panel_member m where m.panel_id = $1
     on conflict do nothing`,
    [panel.panelId, meetingId],
  );
}

/** 'HH:MM' so many minutes after 09:30. */
function timeAfter(minutes: number): string {
  return new Date(Date.UTC(2026, 0, 1, 9, 30 + minutes)).toISOString().slice(11, 16);
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
