import { hours, months, weeks, workingDays } from '../limit.ts';
import type { Limit } from '../limit.ts';

const local = { nations: ['england', 'wales'], mark: 'L', effectiveFrom: null } as const;
const escalation = { ...local, source: 'lincolnshire' } as const;

// Section 16C of the Children Act 2004 and the reviews that follow from it began on this day, in England only.
const seriousIncidents = { nations: ['england'], mark: 'P', effectiveFrom: '2018-06-29' } as const;

/** What the partnership does together: serious incidents, escalation, panels, supervision, training. */
export const partnershipLimits = [
  {
    ...seriousIncidents,
    key: 'serious-incident-notification',
    from: 'aware-of-incident',
    first: workingDays(5),
    source: 'children-act-2004',
  },
  {
    ...seriousIncidents,
    key: 'rapid-review',
    from: 'notification',
    first: workingDays(15),
    source: 'working-together',
    hasNote: true,
  },
  { ...escalation, key: 'escalation-acknowledge', from: 'challenge-raised', first: { unit: 'at-once' } },
  { ...escalation, key: 'escalation-step-1', from: 'challenge-raised', first: workingDays(2) },
  { ...escalation, key: 'escalation-step-2', from: 'first-step', first: workingDays(5) },
  { ...escalation, key: 'escalation-step-3', from: 'second-step', first: workingDays(2) },
  { ...escalation, key: 'escalation-step-4', from: 'third-step', first: { unit: 'no-limit' } },
  // A partnership with stages of its own: each takes as long as its procedure says.
  {
    ...local,
    key: 'escalation-stage',
    from: 'stage-begun',
    first: { unit: 'no-limit' },
    source: 'local-default',
  },
  {
    ...escalation,
    key: 'escalation-child-at-risk',
    from: 'challenge-raised',
    first: hours(24),
    hasNote: true,
  },
  {
    ...local,
    key: 'panel-rhythm',
    from: 'last-panel',
    first: weeks(6),
    repeat: { every: weeks(6), from: 'last-panel' },
    source: 'camden',
  },
  {
    ...local,
    key: 'exploitation-panel-review',
    from: 'last-panel',
    first: weeks(12),
    source: 'local-default',
  },
  {
    ...local,
    key: 'supervision-follow-up',
    from: 'supervision-session',
    first: months(3),
    source: 'local-default',
  },
  {
    ...local,
    key: 'training-cancellation',
    from: 'training-start',
    first: workingDays(-2),
    source: 'local-default',
  },
] as const satisfies readonly Limit[];
