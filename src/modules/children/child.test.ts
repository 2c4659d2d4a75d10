import { expect, test } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import { childAge, childLabel, childName, firstName, type ChildNames } from './child.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }]);
const english = wordsIn('en');
const today = '2026-11-21';
const child = (given: Partial<ChildNames> = {}): ChildNames => ({
  localId: '40123',
  givenName: null,
  familyName: null,
  knownAs: null,
  birthDate: '2019-05-04',
  expectedBirthDate: null,
  deathDate: null,
  ...given,
});

test.each([
  [child(), 'Child 40123, 7 years'],
  [child({ givenName: 'Ffion', familyName: 'Marloes-Quill' }), 'Ffion Marloes-Quill, 7 years'],
  [child({ givenName: 'Tomos', familyName: 'Marloes-Quill', knownAs: 'Tom' }), 'Tom Marloes-Quill, 7 years'],
  [child({ familyName: 'Brindlecombe' }), 'Brindlecombe, 7 years'],
  [child({ birthDate: '2026-06-01' }), 'Child 40123, 5 months'],
  [
    child({ birthDate: null, expectedBirthDate: '2027-03-03' }),
    'Child 40123, not born yet, expected on 3 March 2027',
  ],
  [child({ birthDate: '2026-12-01' }), 'Child 40123, not born yet, expected on 1 December 2026'],
  [child({ birthDate: null }), 'Child 40123'],
  [child({ deathDate: '2024-05-04' }), 'Child 40123, died on 4 May 2024, 5 years old'],
  [child({ deathDate: '2010-01-01' }), 'Child 40123, 7 years'],
])('a child is named by what is known (%#)', (given, label) => {
  expect(childLabel(given, english, today)).toBe(label);
});

test('the same in Welsh', () => {
  expect(childLabel(child(), wordsIn('cy'), today)).toBe('Plentyn 40123, 7 oed');
  expect(childAge(child({ deathDate: '2024-05-04' }), wordsIn('cy'), today)).toBe(
    'bu farw ar 4 Mai 2024, yn 5 oed',
  );
});

test('a sentence speaks of the child by the name they go by', () => {
  expect(firstName(child({ givenName: 'Tomos', knownAs: 'Tom' }), english)).toBe('Tom');
  expect(firstName(child({ givenName: 'Ffion', familyName: 'Marloes-Quill' }), english)).toBe('Ffion');
  expect(firstName(child(), english)).toBe('Child 40123');
  expect(childName(child({ familyName: 'O’Brien-ap-Siôn 李' }), english)).toBe('O’Brien-ap-Siôn 李');
});
