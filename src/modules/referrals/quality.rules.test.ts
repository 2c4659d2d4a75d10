import { expect, test } from 'vitest';
import { findStops, looksFor, readQuality, type ToRead } from './quality.rules.ts';

const child = {
  childId: null,
  birthDate: '2019-02-04',
  expectedBirthDate: null,
  address: '3 Larkrise Court',
};
const whole: ToRead = {
  urgency: 'soon',
  consent: 'given',
  said: {
    worry:
      'He comes to school hungry most Mondays since October, and twice said that he sleeps on the floor.',
    working: 'His grandmother feeds him.',
    wanted: 'Somebody to look at the home.',
    childView: '“I like it at Nain’s.”',
    family: 'His mother and a sister.',
    father: 'Lives in another town.',
  },
  children: [child],
};
const without = (...names: (keyof ToRead['said'])[]) => ({
  ...whole,
  said: Object.fromEntries(
    Object.entries(whole.said).filter(([name]) => !names.some((each) => each === name)),
  ),
});

test.each<[string, ToRead, string[]]>([
  ['nothing is missing', whole, []],
  ['no father, not said why', without('father'), ['father']],
  [
    'no father, said why',
    { ...without('father'), said: { ...without('father').said, fatherWhyNot: 'She fears him' } },
    [],
  ],
  ['spaces are no father', { ...whole, said: { ...whole.said, father: '  \n' } }, ['father']],
  ['no view of the child', without('childView'), ['child-view']],
  [
    'the child could not be asked',
    { ...without('childView'), said: { ...without('childView').said, childViewWhyNot: 'A baby' } },
    [],
  ],
  ['few words', { ...whole, said: { ...whole.said, worry: 'He is sad.' } }, ['worry']],
  ['nobody asked, not said why', { ...whole, consent: 'not-asked' }, ['consent']],
  [
    'they do not agree, said why',
    { ...whole, consent: 'refused', said: { ...whole.said, consentWhy: 'He is in danger' } },
    [],
  ],
  ['no day of birth', { ...whole, children: [{ ...child, birthDate: null }] }, ['birth']],
  [
    'not born yet',
    { ...whole, children: [{ ...child, birthDate: null, expectedBirthDate: '2027-03-01' }] },
    [],
  ],
  ['one of two without an address', { ...whole, children: [child, { ...child, address: '' }] }, ['address']],
  [
    'a child who is known needs no particulars',
    { ...whole, children: [{ ...child, childId: 'x', birthDate: null, address: '' }] },
    [],
  ],
  [
    'nothing at all',
    { urgency: null, consent: null, said: {}, children: [{ ...child, birthDate: null, address: '' }] },
    [...looksFor],
  ],
])('%s', (_, referral, gaps) => {
  expect(readQuality(referral)).toEqual(gaps);
});

test('danger is never held up by what is missing', () => {
  const bare: ToRead = { urgency: 'danger', consent: null, said: {}, children: [child] };
  expect(findStops(bare)).toEqual([]);
  expect(readQuality(bare)).toContain('worry');
  expect(findStops({ ...bare, urgency: 'today' })).toEqual(['worry']);
  expect(findStops({ ...bare, urgency: null, children: [] })).toEqual(['child', 'urgency', 'worry']);
});
