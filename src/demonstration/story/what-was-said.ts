/** What chairs, managers and workers have said of plans since the last return. Children are called by their local ids; days before "today". */
export const statedViews = [
  {
    by: 'Oluchi Ezemadu',
    children: ['MV15028', 'MV22947', 'MV30866'],
    criterion: 'b',
    view: 'neither',
    daysAgo: 11,
    because:
      'Better informed since the panel, and still not able to show that they are safe. No new sighting. Not escalating, and not yet on track.',
  },
  {
    by: 'Bethan Crugwenlli',
    children: ['MV35894'],
    criterion: 'b',
    view: 'neither',
    daysAgo: 12,
    because: 'Her father has been met for the first time. Too early to say what it means for Zara.',
  },
  {
    by: 'Bethan Crugwenlli',
    children: ['MV38785'],
    criterion: 'b',
    view: 'on-track',
    daysAgo: 4,
    because:
      'Therapy has begun, and her mother has changed who sees Daisy and where. The next review can look at whether a plan is still needed.',
  },
  {
    by: 'Dafydd Llwynogarth',
    children: ['MV78380', 'MV86299'],
    criterion: 'c',
    view: 'similar-concerns',
    daysAgo: 11,
    because:
      'Another category than last time, and the same thing underneath: no adult at home is minding the door.',
  },
] as const;

export const dismissed = {
  by: 'Siobhán Macklebrae',
  child: 'MV49595',
  criterion: 'a',
  daysAgo: 8,
  forDays: 56,
  reason:
    'Kai’s parents have chosen their short breaks and step-down to family help is agreed with them. The closing meeting has a day. It should come back to this list if that slips.',
} as const;

export const timeToThink = {
  by: "Niamh O'Carrowan",
  child: 'MV54623',
  daysAgo: 9,
  why: 'Mali and her sister have a plan for emotional harm, and each of us has met another child. School sees a girl who does everything for everybody; CAMHS a girl who is angry; at home she is the baby of the family. Their review is more than two months late because we cannot agree what to bring to it. We would like an hour with people who do not know them.',
} as const;
