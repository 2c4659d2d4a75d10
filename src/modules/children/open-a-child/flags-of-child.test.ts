import { expect, test } from 'vitest';
import { catalogues } from '../../../app.ts';
import { buildWords } from '#platform/words/index.ts';
import type { Fact } from '../facts/fact.ts';
import { flagsOfChild } from './flags-of-child.ts';

const words = buildWords([...catalogues])('en');
const flag = (factId: string, reviewOn: string, until: string | null = null): Fact => ({
  ...{
    factId,
    kind: 'flag',
    slot: 'flag',
    said: { code: 'visit', note: factId, reviewOn },
    from: null,
    until,
  },
  ...{ act: 'said', replacesFactId: null, followsFactId: null, was: null, because: 'x' },
  ...{ saidByName: 'A', agencyName: 'B', saidAt: new Date('2026-01-01') },
});

test('flags that stand are said, those whose day has passed first; ended ones are not', () => {
  const facts = [
    flag('later', '2027-01-01'),
    flag('late', '2026-11-18'),
    flag('over', '2026-10-01', '2026-11-01'),
  ];
  expect(flagsOfChild(words, facts, '2026-11-21')).toEqual([
    {
      text: 'do not visit alone, late, look again by 18 November 2026',
      late: 'To be looked at again: 3 days late',
    },
    { text: 'do not visit alone, later, look again by 1 January 2027', late: '' },
  ]);
});
