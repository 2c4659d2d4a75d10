import type { InvitationRow } from '#modules/administration/index.ts';

/** An agency that has joined and not signed yet, with the person who will sign for it. */
export const waitingAgency = {
  by: 'Samira Thackleigh',
  daysAgo: 5,
  agency: {
    name: 'Quaymarsh Domestic Abuse Service',
    kind: 'voluntary',
    contactName: 'Oonagh Fairweather-Blunt',
    contactEmail: 'oonagh.fairweather-blunt@quaymarsh.example',
  },
  administrator: {
    fullName: 'Oonagh Fairweather-Blunt',
    email: 'oonagh.fairweather-blunt@quaymarsh.example',
    jobTitle: 'Service manager',
    language: 'en',
    roles: ['agency-administrator'],
  },
} as const;

/** Somebody who was invited and has not come yet. */
export const invited = {
  by: 'Keith Umbersley',
  daysAgo: 2,
  team: 'Safeguarding Team West',
  person: {
    fullName: 'Nerys Talbanydd',
    email: 'nerys.talbanydd@childrens-services.marlowe-vale.example',
    jobTitle: 'Social worker',
    language: 'cy',
    roles: ['practitioner'],
  },
} as const;

/** A list of three people that was checked and waits to be decided on. */
export const listed: { by: string; daysAgo: number; fileName: string; rows: InvitationRow[] } = {
  by: 'Keith Umbersley',
  daysAgo: 1,
  fileName: 'new-starters.csv',
  rows: [
    {
      row: 2,
      fullName: 'Ikenna Wolstenbury',
      email: 'ikenna.wolstenbury@childrens-services.marlowe-vale.example',
      jobTitle: 'Social worker',
      teamId: null,
      roles: ['practitioner'],
      language: 'en',
      problems: [],
    },
    {
      row: 3,
      fullName: 'Mairwen Pantycelynog',
      email: 'mairwen.pantycelynog@childrens-services.marlowe-vale.example',
      jobTitle: 'Family support worker',
      teamId: null,
      roles: ['practitioner'],
      language: 'cy',
      problems: [],
    },
    {
      row: 4,
      fullName: 'Barnaby Thistlecroft',
      email: 'barnaby.thistlecroft',
      jobTitle: 'Social worker',
      teamId: null,
      roles: [],
      language: 'en',
      problems: ['email', 'roles'],
    },
  ],
};

/** The reviews of access under way: when they began, and for whom has been answered since. */
export const review = {
  daysAgo: 16,
  answered: [
    {
      by: 'Keith Umbersley',
      daysAgo: 9,
      people: ['Tamsin Oakershott', 'Ffion Treharwyn', 'Rashid Calderwala'],
    },
    { by: 'Keith Umbersley', daysAgo: 4, people: ['Philippa Norquay-Lund', 'Yusuf Adeyarin'] },
    { by: 'Naseem Bridgewood', daysAgo: 3, people: ['Paula Dunkerswick'] },
  ],
} as const;
