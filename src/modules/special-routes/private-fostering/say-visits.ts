import { clockModel, settingsOf } from '#modules/referrals/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Arrangement } from './arrangement.ts';
import { dueVisits } from './visits.rules.ts';

/** Each visit with how its clock stands and why that date, the latest first. */
export function visitClocks({ words, viewer, now }: Visit, arrangement: Arrangement) {
  const { nation } = viewer;
  return dueVisits(arrangement, settingsOf(nation))
    .map(({ due, doneOn }, index) => ({
      dueBy: due.known ? words.t('specialRoutes.visit.dueOn', { date: words.date(due.date) }) : '',
      name: words.t(index === 0 ? 'specialRoutes.visit.first' : 'specialRoutes.visit.number', {
        number: index + 1,
      }),
      doneOn,
      dueOn: due.known ? due.date : null,
      clock: clockModel(words, due, nation, now, doneOn),
    }))
    .toReversed();
}
