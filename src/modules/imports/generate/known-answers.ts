import { addYears, toIsoDate, type Day } from './day-number.ts';
import type { PlanFacts } from './made-child.ts';

/**
 * One child that meets one criterion on the day asked about.
 * `since` is the day the reason counts from: a, the first day of the planning; b, the third review; c, the start of
 * the present plan. `earlierEnded` (c only) is the end of the earlier plan, null when the return does not say.
 */
export type KnownAnswer =
  | { localId: string; criterion: 'a' | 'b'; since: string }
  | { localId: string; criterion: 'c'; since: string; earlierEnded: string | null };

/**
 * Which criteria of a stuck plan these facts meet on a day.
 * a: an open child in need plan, alone or with plans before it that it followed within 28 days, began over a year ago:
 * the day is after the anniversary, and of 29 February that is 28 February.
 * b: an open child protection plan had its third review on the day or before.
 * c: an open child protection plan began within two years of the end of an earlier one, the anniversary included, or
 * the return counts earlier plans without showing one.
 */
export function answersOn(day: Day, localId: string, facts: PlanFacts): KnownAnswer[] {
  const answers: KnownAnswer[] = [];
  const { planningSince, protectedSince, thirdReview } = facts;
  if (planningSince !== null && day > addYears(planningSince, 1))
    answers.push({ localId, criterion: 'a', since: toIsoDate(planningSince) });
  if (protectedSince === null) return answers;
  if (thirdReview !== null && thirdReview <= day)
    answers.push({ localId, criterion: 'b', since: toIsoDate(thirdReview) });
  const earlier = facts.earlierProtectionEnded;
  const isRepeat = earlier === null ? facts.earlierProtectionUndated : protectedSince <= addYears(earlier, 2);
  if (isRepeat)
    answers.push({
      localId,
      criterion: 'c',
      since: toIsoDate(protectedSince),
      earlierEnded: earlier === null ? null : toIsoDate(earlier),
    });
  return answers;
}
