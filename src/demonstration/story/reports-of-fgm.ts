import type { StorySpecial } from './story-special.ts';

const one = (key: string) => ({ chosen: [key], other: '' });

const girls = [
  'Amina',
  'Hodan',
  'Fatou',
  'Safiya',
  'Idil',
  'Mariam',
  'Zahra',
  'Nimco',
  'Awa',
  'Sagal',
  'Khadra',
  'Binta',
];
/** As many as it takes for some counts to be published, and some not. */
const howMany = 26;
const areaOf = (index: number) => (index % 6 === 5 ? 'ZZ3 2WX' : index % 2 === 0 ? 'ZZ1 3CD' : 'ZZ2 7KL');
const typeOf = (index: number) => (index % 9 === 8 ? 'not-known' : index % 3 === 0 ? 'type-2' : 'type-1');

const endOf = (index: number): Partial<StorySpecial> => ({
  takenBy: 'Winifred Quarrendine',
  ended: {
    outcome: index % 3 === 0 ? 'protected' : 'taken-on',
    because: 'A strategy discussion was held, and health follows it up.',
    daysAgo: 268 + index * 12,
  },
});

/** Reports of a year that is over, so that there is something to count, and one that waits. */
export const reportsOfFgm: readonly StorySpecial[] = Array.from({ length: howMany }, (_, index) => ({
  ...{ route: 'fgm' as const, by: index % 2 === 0 ? 'Megan Tyddynwr' : 'Ottoline Pryderwen' },
  ...{ daysAgo: index === 0 ? 0 : 270 + index * 12, time: '08:45' },
  name: {
    givenName: girls[index % girls.length] ?? '',
    familyName: index < girls.length ? 'Marwadeen' : 'Abdulkarin',
    bornDaysAgo: 2900 + (index % 10) * 290,
    address: `${String(index + 3)} Larch Close, Marlowe ${areaOf(index)}`,
  },
  answers: {
    'danger-now': 'no',
    'how-known': one(index % 3 === 0 ? 'seen' : 'told'),
    registration: 'Nurse, made-up number 00A1234E',
    'police-rung': 'yes',
    'police-reference': `MV-${String(1000 + index)}`,
    'fgm-type': one(typeOf(index)),
    sisters: 'no',
  },
  ...(index === 0 ? {} : endOf(index)),
}));
