import { toPlainDate } from '#platform/words/index.ts';

/** A pregnancy and some days: what happened then, such as a referral before birth, is the child's own history. */
const DAYS_BEFORE_BIRTH = 300;

/** Before this day an entry of a list is taken for a slip: what is about the family is added by hand. */
export function earliestDay(birthDate: string): string {
  return toPlainDate(birthDate).subtract({ days: DAYS_BEFORE_BIRTH }).toString();
}
