import { expect, test } from 'vitest';
import { plansModule, type PlanRecord } from '#modules/plans/index.ts';
import { buildWords } from '#platform/words/index.ts';
import { namesOfRows, sayDifferences, sayGone } from './history.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const words = buildWords([{ en, cy }, plansModule.words])('en');

test.each([
  [
    { birth_date: '2018-05-04' },
    { birth_date: '2018-04-05' },
    ['Birth date: was 4 May 2018, is now 5 April 2018'],
  ],
  [
    { sex: 'U', upn: null },
    { sex: 'F', upn: 'A1' },
    ['Sex: was not known, or not born yet, is now female', 'Unique pupil number: was not given, is now A1'],
  ],
  [
    { latest_category: 'NEG' },
    { latest_category: 'EMO' },
    ['Latest category of abuse: was neglect, is now emotional abuse'],
  ],
  [
    { conference_not_required: false },
    { conference_not_required: true },
    ['No conference required: was no, is now yes'],
  ],
  [{ previous_plans: 0 }, { previous_plans: 2 }, ['Earlier child protection plans: was 0, is now 2']],
  [
    { disabilities: [] },
    { disabilities: ['LD', 'AUT'] },
    ['Disabilities: was not given, is now learning and autism'],
  ],
  [
    { referral_source: '6', end_date: null },
    { referral_source: '2A', end_date: null },
    ['Source of the referral: was the police, is now a school'],
  ],
  [{ factors: ['1B'] }, { factors: ['1B', '2B'] }, []],
])('what a later return says differently is said in words (%#)', (was, became, said) => {
  expect(sayDifferences(words, was, became)).toEqual(said);
});

const record: PlanRecord = {
  plans: [
    {
      planId: 'p',
      childId: 'c',
      kind: 'child-in-need',
      startDate: '2025-03-03',
      endDate: null,
      referralDate: '2025-03-01',
      initialCategory: null,
      latestCategory: null,
      previousPlans: null,
      goneSince: '2026-03-31',
    },
  ],
  reviews: [{ planId: 'p', childId: 'c', reviewDate: '2025-06-01', number: 1, goneSince: '2026-06-30' }],
  episodes: [],
  assessments: [
    {
      assessmentId: 'a',
      childId: 'c',
      startDate: '2025-03-01',
      referralDate: '2025-03-01',
      authorisedDate: null,
      goneSince: null,
    },
  ],
  section47s: [],
};

test('what a later return no longer holds is said, the latest first; what is there is not', () => {
  expect(sayGone(words, record)).toEqual([
    { goneSince: '2026-06-30', sentence: 'Child protection review on 1 June 2025' },
    { goneSince: '2026-03-31', sentence: 'Child in need plan from 3 March 2025' },
  ]);
});

test('rows have names, so that it can be said which one was corrected', () => {
  expect([...namesOfRows(words, record)]).toEqual([
    ['p', 'Child in need plan from 3 March 2025'],
    ['a', 'Assessment from 1 March 2025'],
  ]);
});
