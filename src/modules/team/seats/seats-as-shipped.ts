import type { Mark, Nation } from '#practice/clocks/index.ts';

/** Kinds of plan whose teams have seats. The returns tell of the first two; the others are read on the page of the seats. */
export const plansWithSeats = ['child-protection', 'child-in-need', 'early-help', 'looked-after'] as const;
export type PlanWithSeats = (typeof plansWithSeats)[number];

/** Seats that a plan can ask for: somebody of one kind of work, or who leads. */
export const seatsOfPlan = [
  'lead',
  'social-work',
  'reviewing-officer',
  'health',
  'mental-health',
  'education',
  'police',
  'youth-justice',
  'housing',
  'voluntary',
] as const;
export type SeatOfPlan = (typeof seatsOfPlan)[number];

/** Where a seat comes from: `team.seats.source.…`. */
export type SeatSource =
  | 'working-together'
  | 'wales-procedures'
  | 'wales-part-4'
  | 'reviewing-officer-england'
  | 'reviewing-officer-wales'
  | 'virtual-school'
  | 'health-of-looked-after'
  | 'local-default';

export interface NeedOfPlan {
  readonly plan: PlanWithSeats;
  readonly seat: SeatOfPlan;
  readonly need: 'needed' | 'as-needed';
  readonly nations: readonly Nation[];
  readonly source: SeatSource;
  /** 'YYYY-MM-DD'; null for what has no day since when, and is taken to hold. */
  readonly effectiveFrom: string | null;
  readonly mark: Mark;
}

const england = { nations: ['england'] } as const;
const wales = { nations: ['wales'] } as const;

// Working Together to Safeguard Children (2023), chapter 3: a lead practitioner for every plan, a social worker where the plan is one of child
// protection; the core group is the lead practitioner, the family, and those who work with the child directly. Published on that day.
const workingTogether = {
  ...england,
  source: 'working-together',
  effectiveFrom: '2023-12-15',
  mark: 'S',
} as const;

// Wales Safeguarding Procedures, section 3 part 2: the core group and its care and support protection plan co-ordinator, a social worker.
const walesProcedures = {
  ...wales,
  source: 'wales-procedures',
  effectiveFrom: '2019-11-11',
  mark: 'S',
} as const;

// Part 4 of the Social Services and Well-being (Wales) Act 2014: care and support plans, with a named co-ordinator.
const walesPart4 = { ...wales, source: 'wales-part-4', effectiveFrom: '2016-04-06', mark: 'S' } as const;

// Which agencies sit in a core group no statute says: those who work with nearly every child, and others as needed.
const local = {
  nations: ['england', 'wales'],
  source: 'local-default',
  effectiveFrom: null,
  mark: 'L',
} as const;

/** What is shipped, as a start: a partnership sets its own in `clocks.setting`. Family is no seat: it belongs to every team. */
export const needsOfPlans: readonly NeedOfPlan[] = [
  { plan: 'child-protection', seat: 'lead', need: 'needed', ...workingTogether },
  { plan: 'child-protection', seat: 'lead', need: 'needed', ...walesProcedures },
  { plan: 'child-protection', seat: 'social-work', need: 'needed', ...workingTogether },
  { plan: 'child-protection', seat: 'social-work', need: 'needed', ...walesProcedures },
  { plan: 'child-protection', seat: 'health', need: 'needed', ...local },
  { plan: 'child-protection', seat: 'education', need: 'needed', ...local },
  { plan: 'child-protection', seat: 'police', need: 'as-needed', ...local },
  { plan: 'child-protection', seat: 'mental-health', need: 'as-needed', ...local },
  { plan: 'child-protection', seat: 'housing', need: 'as-needed', ...local },

  { plan: 'child-in-need', seat: 'lead', need: 'needed', ...workingTogether },
  { plan: 'child-in-need', seat: 'lead', need: 'needed', ...walesPart4 },
  { plan: 'child-in-need', seat: 'health', need: 'needed', ...local },
  { plan: 'child-in-need', seat: 'education', need: 'needed', ...local },
  { plan: 'child-in-need', seat: 'mental-health', need: 'as-needed', ...local },
  { plan: 'child-in-need', seat: 'voluntary', need: 'as-needed', ...local },

  { plan: 'early-help', seat: 'lead', need: 'needed', ...workingTogether },
  { plan: 'early-help', seat: 'lead', need: 'needed', ...local, nations: ['wales'] },
  { plan: 'early-help', seat: 'education', need: 'as-needed', ...local },
  { plan: 'early-help', seat: 'health', need: 'as-needed', ...local },
  { plan: 'early-help', seat: 'voluntary', need: 'as-needed', ...local },

  { plan: 'looked-after', seat: 'lead', need: 'needed', ...local },
  { plan: 'looked-after', seat: 'social-work', need: 'needed', ...local },
  // Children Act 1989, section 25A, in force on that day.
  {
    ...{ plan: 'looked-after', seat: 'reviewing-officer', need: 'needed', ...england },
    ...{ source: 'reviewing-officer-england', effectiveFrom: '2011-04-01', mark: 'S' },
  },
  // Social Services and Well-being (Wales) Act 2014, section 99, in force on that day.
  {
    ...{ plan: 'looked-after', seat: 'reviewing-officer', need: 'needed', ...wales },
    ...{ source: 'reviewing-officer-wales', effectiveFrom: '2016-04-06', mark: 'S' },
  },
  // Children Act 1989, section 22(3B): an officer who sees to the education of children who are looked after.
  {
    ...{ plan: 'looked-after', seat: 'education', need: 'needed', ...england },
    ...{ source: 'virtual-school', effectiveFrom: '2014-05-13', mark: 'S' },
  },
  { plan: 'looked-after', seat: 'education', need: 'needed', ...local, nations: ['wales'] },
  {
    ...{ plan: 'looked-after', seat: 'health', need: 'needed', ...england },
    ...{ source: 'health-of-looked-after', effectiveFrom: '2015-03-01', mark: 'U' },
  },
  { plan: 'looked-after', seat: 'health', need: 'needed', ...local, nations: ['wales'] },
  { plan: 'looked-after', seat: 'mental-health', need: 'as-needed', ...local },
];
