import { buildCase, type CaseToBuild } from './build-case.ts';
import { buildChild, buildPlan, grant, type ChildToBuild } from './build-child.ts';
import { buildMeeting, buildPanel, type BuiltMeeting, type MeetingToBuild } from './build-panel.ts';
import type { BuiltChild } from './built-child.ts';
import type { Owner } from './insert-row.ts';

/** Who is who around a panel's day: police and legal sit on it, the sergeant who does not is to see none of it. */
export const dayPeople = {
  worker: 'jolanta.wierzbowka@childrens-services.marlowe-vale.example',
  workerOfAnotherTeam: 'niamh.ocarrowan@childrens-services.marlowe-vale.example',
  policeMember: 'ruaridh.mcaskellan@vale-police.example',
  legalMember: 'verity.lockhamstead@legal.marlowe-vale.example',
  policeNotOnPanel: 'paula.dunkerswick@vale-police.example',
  analyst: 'xanthe.pollocksen@childrens-services.marlowe-vale.example',
  coordinatorElsewhere: 'catrin.llanerchwen@gwasanaethau-plant.cwm-arian.example',
} as const;

export interface PanelDay {
  meeting: BuiltMeeting;
  child: BuiltChild;
  planId: string;
  caseId: string;
}

/** Stores a panel with a police and a legal member, its date of 9 December 2026, and one case on it with its worker and a plan. */
export async function buildPanelDay(
  owner: Owner,
  given: { meeting?: MeetingToBuild; case?: CaseToBuild; child?: ChildToBuild; prompts?: string[] } = {},
): Promise<PanelDay> {
  const panel = await buildPanel(owner, {
    members: { police: dayPeople.policeMember, legal: dayPeople.legalMember },
    ...(given.prompts && { prompts: given.prompts }),
  });
  const meeting = await buildMeeting(owner, panel, given.meeting);
  const child = await buildChild(owner, { givenName: 'Brynja', familyName: 'Quillhaven', ...given.child });
  await grant(owner, child, dayPeople.worker);
  const planId = await buildPlan(owner, child, { startDate: '2025-03-03' });
  const caseId = await buildCase(owner, meeting, [child], {
    presenters: [dayPeople.worker],
    planIds: [planId],
    ...given.case,
  });
  return { meeting, child, planId, caseId };
}
