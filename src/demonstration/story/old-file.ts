/** What an older file says, each row with how many days ago it was. */
export const oldFile: readonly (readonly [daysAgo: number, what: string, kind: string, weight: string])[] = [
  [
    1460,
    'Health visitor: weight has fallen from the ninth to the second centile. Referred to the clinic.',
    'Health',
    'High',
  ],
  [1391, 'Not brought to the clinic. Mother said that she had not had the letter.', 'Health', 'Medium'],
  [1203, 'Moved in with the grandmother after the eviction; three in one room.', 'Housing', 'High'],
  [1180, 'Nursery: settled, talks about her grandmother’s cat.', 'Nursery', 'Low'],
  [
    977,
    'Police called to the flat by a neighbour. No offence was found; both children were asleep.',
    'Police',
    'Medium',
  ],
  [-900, 'Appointment with the eye clinic.', 'Hospital', 'Low'],
  [610, 'Home visit: food in the house, both children in bed by eight.', 'Home visit', 'Low'],
];
