import { panelChair, panelCoordinator } from './build-panel.ts';
import type { Owner } from './insert-row.ts';
import { people } from './people.ts';
import { userOf } from './user-of.ts';

/** The form of a panel as a co-ordinator would fill it in: three slots on Wednesdays from 9 December 2026, police and health members. */
export async function panelForm(owner: Owner): Promise<Record<string, string | string[]>> {
  const idOf = async (email: string) => (await userOf(owner, email)).userId;
  return {
    name: 'Panel for stuck plans',
    purpose: 'Thinks with the team.',
    'firstDate-day': '9',
    'firstDate-month': '12',
    'firstDate-year': '2026',
    everyWeeks: '6',
    startsAt: '9.30',
    slotMinutes: '45',
    slotCount: '3',
    place: 'Room 4',
    link: 'https://meet.example/panel',
    chairUserId: await idOf(panelChair),
    coordinatorUserId: await idOf(panelCoordinator),
    'member-police': await idOf(people.policePanelMember),
    'member-health': await idOf(people.nurse),
    quorateMembers: '2',
    quorateKinds: ['police', 'housing'],
    papersWorkingDays: '5',
    accessDaysAfter: '7',
    prompts: 'What led here?\n\n What next? ',
  };
}
