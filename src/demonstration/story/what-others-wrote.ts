import type { WrittenDown } from './what-workers-wrote.ts';

const forPanel = { audience: 'panel' } as const;

/** What people of other agencies write down of a child in whose team they are, by the kind of their agency. */
export const whatOthersWrote: Readonly<Partial<Record<string, readonly WrittenDown[]>>> = {
  health: [
    {
      ...{ ...forPanel, theme: 'health', significance: 1 },
      what: 'Seen in clinic with the mother. Height and weight as expected; the next check is booked.',
    },
    {
      ...{ ...forPanel, theme: 'health', significance: 2 },
      what: 'Not brought to the dentist for the second time. A new appointment was made by telephone.',
    },
    {
      ...{ theme: 'health', significance: 1, audience: 'team' },
      what: 'Slept badly before the holidays; the family tries the routine agreed with the nurse.',
      childView: '“I sleep when the door is open.”',
    },
  ],
  education: [
    {
      ...{ ...forPanel, theme: 'learning', significance: 1 },
      what: 'Attendance 91% this half term. Arrives with breakfast eaten, and stays for the reading club.',
    },
    {
      ...{ ...forPanel, theme: 'learning', significance: 2 },
      what: 'Asked to stay in at break three times this week, and would not say why.',
      childView: '“It is quiet in here.”',
    },
  ],
  police: [
    {
      ...{ ...forPanel, theme: 'harm', significance: 3 },
      what: 'Officers came to the address after a neighbour’s call. Both adults had been drinking; the children were upstairs and unharmed.',
    },
  ],
  camhs: [
    {
      ...{ ...forPanel, theme: 'health', significance: 2 },
      what: 'Third session kept. Works on what helps when everything is too loud.',
    },
  ],
  housing: [
    {
      ...{ ...forPanel, theme: 'housing-and-money', significance: 2 },
      what: 'Rent is two months behind. A plan to pay was agreed, and the mould in the back bedroom reported.',
    },
  ],
  voluntary: [
    {
      ...{ theme: 'family-and-home', significance: 1, audience: 'team' },
      what: 'The mother came to the group with the younger one, and stayed for lunch.',
    },
  ],
};
