import type { ClockView } from '#modules/plans/index.ts';
import type { Viewer } from '#platform/access/index.ts';
import { shippedCalendar } from '#practice/clocks/index.ts';

/** How the clocks of the viewer's partnership are looked at on a day; `knownUntil` is the day up to which the returns speak. */
export function clockView(
  viewer: Pick<Viewer, 'nation'>,
  today: string,
  knownUntil: string | null,
): ClockView {
  return { settings: { calendar: shippedCalendar, nation: viewer.nation }, today, knownUntil };
}
