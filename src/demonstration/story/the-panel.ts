/** How the panel of Marlowe Vale is set up. People are called by their full names. */
export const thePanel = {
  name: 'Support and challenge panel',
  purpose: `For a child whose plan is stuck. Senior people from every agency think with the team, without blame, about what led here and what could move it.

The panel recommends. A child protection plan is changed or ended by a child protection conference, and by nobody else.`,
  place: 'Staithe Room, Marlowe Vale Civic Centre',
  chair: 'Hannelore Stirkfield',
  coordinator: 'Rosamund Tidewellow',
  startsAt: '09:30',
  slotMinutes: 45,
  slotCount: 4,
  everyWeeks: 6,
  /** The first date, in days before "today". */
  beganDaysAgo: 113,
  members: {
    'social-care': 'Leontyne Garrowby',
    legal: 'Verity Lockhamstead',
    police: 'Ruaridh McAskellan',
    education: 'Gwilym Hartstone-Rhys',
    health: 'Constance Abiolari',
    'community-safety': 'Fergus Whinlattimer',
    camhs: 'Dr Anneliese Korbachler',
    housing: 'Sunil Parambathi',
    'youth-justice': 'Delroy Castlebay',
    voluntary: 'Morag Lintfieldie',
  },
} as const;
