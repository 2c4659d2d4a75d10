import { hours, workingDays } from '../limit.ts';
import type { Limit } from '../limit.ts';

const bands = { nations: ['england', 'wales'], from: 'band-set', mark: 'L', source: 'surrey' } as const;
const both = ['england', 'wales'] as const;

/** From a worry to an answer: referral, MASH bands, assessment, and referrals with a law of their own. */
export const frontDoorLimits = [
  {
    key: 'referral-decision',
    nations: ['england'],
    from: 'referral-received',
    first: workingDays(1),
    mark: 'S',
    source: 'working-together',
    effectiveFrom: null,
  },
  {
    key: 'referral-decision',
    nations: ['wales'],
    from: 'referral-received',
    first: workingDays(1),
    mark: 'U',
    source: 'wales-procedures',
    effectiveFrom: null,
  },
  { ...bands, key: 'mash-response-red', first: { unit: 'working-hours', amount: 4 }, effectiveFrom: null },
  { ...bands, key: 'mash-response-amber', first: hours(24), effectiveFrom: null },
  { ...bands, key: 'mash-response-green', first: hours(72), effectiveFrom: null },
  { ...bands, key: 'mash-response-blue', first: { unit: 'no-limit' }, effectiveFrom: null },
  {
    key: 'assessment',
    nations: ['england'],
    from: 'referral-received',
    first: workingDays(45),
    mark: 'P',
    source: 'census-assessment',
    effectiveFrom: null,
  },
  {
    key: 'assessment',
    nations: ['wales'],
    from: 'referral-received',
    first: workingDays(42),
    mark: 'U',
    source: 'wales-assessment-code',
    effectiveFrom: null,
  },
  {
    key: 'fgm-report',
    nations: both,
    from: 'disclosure',
    first: workingDays(1),
    mark: 'U',
    source: 'fgm-act',
    // The day the duty to report (section 5B, Female Genital Mutilation Act 2003) began.
    effectiveFrom: '2015-10-31',
    hasNote: true,
  },
  {
    key: 'nrm-referral',
    nations: both,
    from: 'identification',
    first: { unit: 'at-once' },
    mark: 'P',
    source: 'modern-slavery-guidance',
    effectiveFrom: null,
    hasNote: true,
  },
  {
    key: 'nrm-reasonable-grounds',
    nations: both,
    from: 'nrm-referral',
    first: { unit: 'days', amount: 5 },
    mark: 'S',
    source: 'modern-slavery-guidance',
    effectiveFrom: null,
  },
  // No law says by when; what a partnership agrees with these services.
  {
    key: 'learning-disability-consultation',
    nations: both,
    from: 'referral-received',
    first: workingDays(10),
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'young-carer-answer',
    nations: both,
    from: 'referral-received',
    first: workingDays(10),
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
  {
    key: 'prevent-answer',
    nations: both,
    from: 'referral-received',
    first: workingDays(5),
    mark: 'L',
    source: 'local-default',
    effectiveFrom: null,
  },
] as const satisfies readonly Limit[];
