import { months, weeks, workingDays } from '../limit.ts';
import type { Limit } from '../limit.ts';

const both = ['england', 'wales'] as const;

const coreGroup = {
  key: 'core-group',
  from: 'initial-conference',
  first: workingDays(10),
  repeat: { every: weeks(6), from: 'last-core-group' },
  effectiveFrom: null,
} as const;

const protectionReview = {
  key: 'child-protection-review',
  from: 'initial-conference',
  first: months(3),
  repeat: { every: months(6), from: 'last-review' },
  mark: 'P',
  effectiveFrom: null,
} as const;

/** Conferences, core groups and reviews: the rhythm of a plan. */
export const planLimits = [
  {
    key: 'initial-conference',
    nations: ['england'],
    from: 'strategy-discussion',
    first: workingDays(15),
    mark: 'P',
    source: 'working-together',
    effectiveFrom: null,
  },
  {
    key: 'initial-conference',
    nations: ['wales'],
    from: 'strategy-discussion',
    first: workingDays(15),
    mark: 'U',
    source: 'wales-procedures',
    effectiveFrom: null,
  },
  { ...coreGroup, nations: ['wales'], mark: 'P', source: 'wales-procedures' },
  { ...coreGroup, nations: ['england'], mark: 'U', source: 'not-found' },
  { ...protectionReview, nations: ['england'], source: 'census-reviews' },
  { ...protectionReview, nations: ['wales'], source: 'wales-procedures' },
  {
    key: 'pre-birth-first-review',
    nations: both,
    from: 'birth',
    first: workingDays(10),
    alternatives: [workingDays(20), months(3)],
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'child-in-need-review',
    nations: both,
    from: 'plan-start',
    first: weeks(6),
    repeat: { every: weeks(6), from: 'last-review' },
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'level-move-answer',
    nations: both,
    from: 'move-proposed',
    first: workingDays(5),
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'level-hand-over',
    nations: both,
    from: 'move-agreed',
    first: workingDays(10),
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'early-help-first-meeting',
    nations: both,
    from: 'early-help-opened',
    first: weeks(6),
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'early-help-review',
    nations: both,
    from: 'last-meeting',
    first: { unit: 'weeks', amount: 8, atLeast: 6 },
    repeat: { every: { unit: 'weeks', amount: 8, atLeast: 6 }, from: 'last-meeting' },
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
] as const satisfies readonly Limit[];
