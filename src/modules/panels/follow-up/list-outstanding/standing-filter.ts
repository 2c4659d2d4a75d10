import { isLate, isOutstanding } from '../recommendation.ts';
import type { FollowedRecommendation } from '../outstanding.ts';

/** Which recommendations of a panel are shown. */
export const standings = ['outstanding', 'unanswered', 'late', 'done', 'all'] as const;

export type StandingFilter = (typeof standings)[number];

export function isStandingFilter(text: string | undefined): text is StandingFilter {
  return standings.some((one) => one === text);
}

export function isShown({ state, isUnanswered }: FollowedRecommendation, filter: StandingFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'outstanding':
      return isOutstanding(state);
    case 'unanswered':
      return isUnanswered;
    case 'late':
      return isLate(state);
    case 'done':
      return state === 'done-in-time' || state === 'done-late';
  }
}

export interface AgencyCount {
  agencyId: string;
  agencyName: string;
  all: number;
  unanswered: number;
  late: number;
  done: number;
}

/** How each agency stands, by name, owners without one last, under ''. What the panel took back is not counted. */
export function countByAgency(listed: readonly FollowedRecommendation[]): AgencyCount[] {
  const counts = new Map<string, AgencyCount>();
  for (const one of listed.filter(({ state }) => state !== 'withdrawn')) {
    const key = one.agencyId ?? '';
    const before = counts.get(key) ?? {
      agencyId: key,
      agencyName: one.agencyName,
      all: 0,
      unanswered: 0,
      late: 0,
      done: 0,
    };
    counts.set(key, {
      ...before,
      all: before.all + 1,
      unanswered: before.unanswered + Number(isShown(one, 'unanswered')),
      late: before.late + Number(isLate(one.state)),
      done: before.done + Number(isShown(one, 'done')),
    });
  }
  return [...counts.values()].toSorted(
    (one, other) =>
      Number(one.agencyName === '') - Number(other.agencyName === '') ||
      one.agencyName.localeCompare(other.agencyName),
  );
}
