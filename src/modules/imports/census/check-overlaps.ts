/** Rules about plans that run at the same time. A plan may start on the day another ends. */
import type { RuleBreach } from './census-rule.ts';

/** A plan that can be placed in time; without an end it runs on. */
export type Period = { startDate: string; endDate: string | null };

/** The plans that can be placed in time, by start: those without a start, or with an end before it, are left out. */
export function periodsOf(plans: readonly { startDate: string | null; endDate: string | null }[]): Period[] {
  const periods: Period[] = [];
  for (const { startDate, endDate } of plans) {
    if (startDate === null || (endDate !== null && endDate < startDate)) continue;
    periods.push({ startDate, endDate });
  }
  return periods.sort((one, other) =>
    one.startDate < other.startDate ? -1 : Number(one.startDate > other.startDate),
  );
}

/** Each plan of one kind, given by start, against the one before it that runs longest. */
export function checkOverlaps(found: RuleBreach[], periods: readonly Period[], kind: 'cp' | 'cin'): void {
  let longest: Period | null = null;
  for (const period of periods) {
    if (longest !== null && runsInto(longest, period)) {
      const bothOpen = longest.endDate === null && period.endDate === null;
      const params = { firstStart: longest.startDate, secondStart: period.startDate };
      found.push({ rule: bothOpen ? `${kind}-plans-both-open` : `${kind}-plans-overlap`, params });
    }
    if (longest === null || endsBefore(longest, period)) longest = period;
  }
}

/** No child in need plan runs while a child protection plan does. */
export function checkCinDuringProtection(
  found: RuleBreach[],
  cinPlans: readonly Period[],
  protectionPlans: readonly Period[],
): void {
  for (const cin of cinPlans) {
    const protection = protectionPlans.find((plan) => runsInto(plan, cin) && runsInto(cin, plan));
    if (protection === undefined) continue;
    const params = { cinStart: cin.startDate, cpStart: protection.startDate };
    found.push({ rule: 'cin-plan-during-cp-plan', params });
  }
}

/** Whether the first still runs after the day the second starts. Two plans that start on one day do too. */
function runsInto(first: Period, second: Period): boolean {
  if (first.endDate === null || second.startDate < first.endDate) return true;
  return second.startDate === first.startDate;
}

function endsBefore(one: Period, other: Period): boolean {
  return one.endDate !== null && (other.endDate === null || one.endDate < other.endDate);
}
