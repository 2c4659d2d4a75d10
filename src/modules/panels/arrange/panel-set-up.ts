import { agencyKinds, type AgencyKind } from '#platform/access/index.ts';
import type { Panel } from '../panel.ts';

/** What somebody decides when they set a panel up. Days are 'YYYY-MM-DD', times 'HH:MM' in London. */
export interface PanelSetUp {
  name: string;
  purpose: string;
  firstDate: string;
  everyWeeks: number;
  startsAt: string;
  slotMinutes: number;
  slotCount: number;
  place: string;
  link: string;
  chairUserId: string;
  coordinatorUserId: string;
  /** Kind of agency → who sits for it; a kind that is left out has nobody. */
  members: Partial<Record<AgencyKind, string>>;
  quorateMembers: number;
  quorateKinds: AgencyKind[];
  papersWorkingDays: number;
  accessDaysAfter: number;
  prompts: string[];
}

/** A panel as it was set up. */
export function setUpOf(panel: Panel): PanelSetUp {
  const members = panel.members.map((member) => [member.agencyKind, member.userId] as const);
  return {
    name: panel.name,
    purpose: panel.purpose,
    firstDate: panel.firstDate,
    everyWeeks: panel.everyWeeks,
    startsAt: panel.startsAt,
    slotMinutes: panel.slotMinutes,
    slotCount: panel.slotCount,
    place: panel.place,
    link: panel.link,
    chairUserId: panel.chairUserId,
    coordinatorUserId: panel.coordinatorUserId,
    members: Object.fromEntries(members),
    quorateMembers: panel.quorateMembers,
    quorateKinds: agencyKinds.filter((kind) => panel.quorateKinds.includes(kind)),
    papersWorkingDays: panel.papersWorkingDays,
    accessDaysAfter: panel.accessDaysAfter,
    prompts: [...panel.prompts],
  };
}
