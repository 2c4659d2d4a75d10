import { addCalendarDays, addWorkingDays, shippedCalendar } from '#practice/clocks/index.ts';
import type { SeatOverride } from '../seats/seat-settings.ts';

/** No law says how long an answer may take: as shipped, a week's working days. A partnership sets its own under this key in `clocks.setting`. */
const KEY = 'team.answer-working-days';
const SHIPPED = 5;

/** The day by which somebody says whether they take over; where bank holidays are not known yet, as if there were none. */
export function answerBy(today: string, overrides: readonly SeatOverride[]): string {
  const own = overrides
    .filter(({ key, effectiveFrom }) => key === KEY && effectiveFrom <= today)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
  const days = own?.amount ?? SHIPPED;
  const counted = addWorkingDays(today, days, shippedCalendar);
  return counted.known ? counted.date : addCalendarDays(today, Math.ceil((days * 7) / 5));
}
