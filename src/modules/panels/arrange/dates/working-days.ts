import { isWorkingDay, shippedCalendar } from '#practice/clocks/index.ts';
import type { IsWorkingDay } from '../../rhythm/panel-dates.ts';

/** The working days of England and Wales, as far as bank holidays are published. */
export const isPanelDay: IsWorkingDay = (day) => isWorkingDay(day, shippedCalendar);
