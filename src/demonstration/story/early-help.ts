/** Who takes part in early help in the story. */
export const worker = 'Jolanta Wierzbówka';
export const school = 'Jacinta Moorcrofton';
export const charity = 'Morag Lintfieldie';

/** The numbers of an assessment, in the order of the domains on the three sides. */
export const numbers = {
  first: [6, 3, 4, 6, 5, 5, 6, 6, 6, 7, 4, 4, 5, 5, 6, 4, 5, 3, 4, 5],
  last: [7, 7, 6, 7, 7, 7, 7, 7, 7, 8, 7, 6, 7, 6, 7, 7, 6, 5, 7, 7],
  waiting: [5, 4, 3, 5, 4, 5, 5, 4, 5, 6, 4, 3, 4, 4, 3, 3, 4, 2, 4, 6],
};

/** What else an assessment says. */
export const said = {
  first: {
    'child-words': 'Mornings are horrible. I like maths when I get there.',
    'child-wants': 'Somebody to walk to school with.',
    'learning-words': 'In school on 71 of 100 days since September. Catches up fast.',
    'parents-view': 'I leave for work at five. I know it is not right. I need a hand in the mornings.',
    'family-strengths': 'They cook together on Sundays, and nobody in this house shouts.',
    picture:
      'A warm home that comes apart at six in the morning. With mornings solved, most of the rest follows.',
    wanted: 'In school on time, four weeks in a row.',
  },
  last: {
    'child-words': 'I go with Ada from number nine now. I was late once.',
    'child-wants': 'Nothing. Maybe the chess club.',
    'learning-words': 'In school on 96 of 100 days this half term.',
    'parents-view': 'It works. I can breathe.',
    'family-strengths': 'The neighbours, and that they asked them.',
    picture: 'Mornings work, and with them sleep, friends and learning.',
    wanted: 'That school rings early if it slips.',
  },
} as const;

export const closed = {
  why: 'In school late or not at all on most Mondays, tired, and alone at home before school.',
  consentBy: 'The child’s mother',
  consentTo: 'The assessment, meetings at school, and sharing with school, health and the family charity.',
  meetings: [
    {
      daysAgo: 124,
      said: 'The breakfast club takes the child from 7:45. The neighbour’s daughter walks along. Bedtime moves to half past eight.',
      todo: 'Keep a place in the breakfast club until the summer',
    },
    {
      daysAgo: 76,
      said: 'On time on 17 of 20 days. Two bad days after a short night. The mother’s shifts change in the autumn.',
      todo: 'Ask the employer’s office about later shifts, with the mother',
    },
  ],
  because: 'Four weeks on time, and the family has its own plan for bad days. School rings if it slips.',
} as const;

export const waiting = {
  why: 'The family sleeps at friends’ since the rent could not be paid. Homework is not done, and the child falls asleep in class.',
  consentBy: 'The child’s father, who has parental responsibility',
  consentTo: 'The assessment and meetings with school and the family charity.',
  consentPart: 'Nothing is shared with the landlord.',
  meeting: {
    daysAgo: 82,
    said: 'A payment plan is nearly agreed. The school lends a tablet. The father is worn out and says so.',
    todo: 'Go with the father to the debt advice appointment',
  },
  refused: {
    because: 'The father missed two meetings.',
    answer:
      'He was in hospital both times. Early help goes well when he can come: hold the next meeting at his home.',
  },
  proposed:
    'The friends’ flat is no longer safe: two children were hurt on the stairs, and there is no heating.',
} as const;

/** A path over years, as it was told when the levels began to be written down. */
export const path = [
  {
    on: '2023-09-18',
    from: 'universal',
    to: 'early-help',
    led: 'Health visitor, Marlowe Community Health',
    why: 'Speech behind, and a mother on her own with three under five.',
  },
  {
    on: '2024-07-08',
    from: 'early-help',
    to: 'family-help',
    led: 'Family Help Team',
    why: 'The mother’s new partner drinks; meals and appointments are missed.',
  },
  {
    on: '2025-02-24',
    from: 'family-help',
    to: 'child-protection',
    led: 'Safeguarding Team East',
    why: 'A bruise nobody could explain. The conference decided on a plan for neglect.',
  },
] as const;

export const downAgain = {
  because:
    'The conference ended the plan: the partner has left, and two reviews in a row found the children safe and fed.',
  childsView: 'It is quiet now. I sleep in my own bed.',
  who: 'Jolanta Wierzbówka, the mother, the grandmother and the school',
  said: 'The visits go on every two weeks. The grandmother has the children on Fridays. The school rings if a morning is missed.',
};
