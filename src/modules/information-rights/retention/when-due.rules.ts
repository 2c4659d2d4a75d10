import { addCalendarDays, addCalendarYears } from '#practice/clocks/index.ts';
import { ruleOf, type ChildKind, type CountedFrom, type Periods } from './schedule.ts';

/** What the schedule needs to know of a child. Days are 'YYYY-MM-DD'. */
export interface ChildFacts {
  birthDate: string | null;
  expectedBirthDate: string | null;
  deathDate: string | null;
  hadProtectionPlan: boolean;
  hadNeedPlan: boolean;
  hadEpisode: boolean;
  /** A referral, an episode or a plan that has not ended. */
  isOpen: boolean;
  /** The day the last of them ended. */
  lastEndedOn: string | null;
  mayShowSexualAbuse: boolean;
  wasLookedAfter: boolean;
}

export interface Counted {
  kind: ChildKind;
  years: number;
  countedFrom: CountedFrom;
  countedOn: string;
  /** The first day on which it is to be deleted. */
  dueOn: string;
}

export type WhenDue =
  | ({ isKnown: true } & Counted)
  /** 'open': work goes on, nothing is counted yet. The others: somebody must find out a day first. */
  | { isKnown: false; kind: ChildKind | null; because: 'open' | 'no-birth-date' | 'no-end' };

/**
 * When everything of a child is to be deleted, by which rule. Where several rules hold, the longest does: what may show sexual abuse is not
 * deleted because a referral was closed long ago. Where one of them cannot be counted, none is: it could be the longest.
 */
export function whenDue(facts: ChildFacts, periods: Periods): WhenDue {
  if (facts.isOpen) return { isKnown: false, kind: null, because: 'open' };
  const counted: Counted[] = [];
  for (const kind of kindsOf(facts)) {
    const start = startOf(kind, facts);
    if ('because' in start) return { isKnown: false, kind, because: start.because };
    const years = periods[kind];
    counted.push({ kind, years, ...start, dueOn: anniversary(start.countedOn, years) });
  }
  const [first, ...others] = counted;
  if (first === undefined) return { isKnown: false, kind: null, because: 'no-end' };
  const longest = others.reduce((latest, one) => (one.dueOn > latest.dueOn ? one : latest), first);
  return { isKnown: true, ...longest };
}

/** Every rule that holds for a child. A plan says more than the referral it came from. */
function kindsOf(facts: ChildFacts): ChildKind[] {
  const byWork: ChildKind[] = facts.hadProtectionPlan
    ? ['protection-plan']
    : facts.hadNeedPlan
      ? ['in-need']
      : facts.hadEpisode
        ? ['referral']
        : [];
  return [
    ...byWork,
    ...(facts.wasLookedAfter
      ? [diedAsAChild(facts) ? ('died-looked-after' as const) : ('looked-after' as const)]
      : []),
    ...(facts.mayShowSexualAbuse ? (['sexual-abuse'] as const) : []),
  ];
}

/** Regulation 50(2) counts from the death of a child who died before the age of 18. */
function diedAsAChild({ birthDate, deathDate }: ChildFacts): boolean {
  return birthDate !== null && deathDate !== null && deathDate < anniversary(birthDate, 18);
}

function startOf(
  kind: ChildKind,
  facts: ChildFacts,
): { countedFrom: CountedFrom; countedOn: string } | { because: 'no-birth-date' | 'no-end' } {
  const { countedFrom } = ruleOf(kind);
  const { birthDate, expectedBirthDate, deathDate, lastEndedOn } = facts;
  if (countedFrom === 'end')
    return lastEndedOn === null ? { because: 'no-end' } : { countedFrom, countedOn: lastEndedOn };
  if (countedFrom === 'death' && deathDate !== null) return { countedFrom, countedOn: deathDate };
  if (birthDate !== null) return { countedFrom: 'birth', countedOn: birthDate };
  if (expectedBirthDate !== null) return { countedFrom: 'expected-birth', countedOn: expectedBirthDate };
  return { because: 'no-birth-date' };
}

/** The same day so many years later; of 29 February in a year that has none, 1 March, when somebody born on it is a year older. */
export function anniversary(day: string, years: number): string {
  const later = addCalendarYears(day, years);
  return day.endsWith('-02-29') && later.endsWith('-02-28') ? addCalendarDays(later, 1) : later;
}
