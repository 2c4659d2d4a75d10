import { hours, weeks, workingDays } from '../limit.ts';
import type { Limit } from '../limit.ts';

const interview = {
  key: 'return-home-interview',
  from: 'return',
  first: hours(72),
  source: 'missing-guidance',
  effectiveFrom: null,
  hasNote: true,
} as const;

const firstVisit = {
  key: 'private-fostering-first-visit',
  from: 'authority-aware',
  first: workingDays(7),
  hasNote: true,
} as const;

const visits = {
  key: 'private-fostering-visits',
  from: 'arrangement-start',
  first: weeks(6),
  repeat: { every: weeks(6), from: 'last-visit', later: { afterMonths: 12, every: weeks(12) } },
  hasNote: true,
} as const;

// SI 2005/1533, regulations 4, 7 and 8, and SI 2006/940 (W.89): the days they came into force.
const england = {
  nations: ['england'],
  mark: 'P',
  source: 'private-fostering-england',
  effectiveFrom: '2005-07-01',
} as const;
const wales = {
  nations: ['wales'],
  mark: 'U',
  source: 'private-fostering-wales',
  effectiveFrom: '2006-04-01',
} as const;

/** Children who went missing and came back, and children who live with somebody else by a private arrangement. */
export const missingAndFosteringLimits = [
  { ...interview, nations: ['england'], mark: 'P' },
  { ...interview, nations: ['wales'], mark: 'U' },
  { ...firstVisit, ...england },
  { ...firstVisit, ...wales },
  { ...visits, ...england },
  { ...visits, ...wales },
] as const satisfies readonly Limit[];
