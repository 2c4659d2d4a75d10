import type { Words } from '#platform/words/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { maySetSeats } from '../permissions.ts';
import { needs, nextFor, seatPath, seatsOn, type SeatOverride } from '../seats/seat-settings.ts';
import { seatModel } from '../seats/say-seat.ts';
import { plansWithSeats, seatsOfPlan } from '../seats/seats-as-shipped.ts';
import { listSeatOverrides } from '../team.queries.ts';

/** Which seats each kind of plan needs here, with where that comes from and since when. */
export async function show({ tx, words, today, viewer }: Visit): Promise<Answer> {
  const overrides = await listSeatOverrides(tx);
  const maySet = maySetSeats(viewer);
  return page('modules/team/read-the-seats/read-the-seats.njk', {
    maySet,
    plans: plansWithSeats.map((plan) => {
      const seats = seatsOn(plan, viewer.nation, today, overrides);
      return {
        title: words.t(`team.plan.${plan}`),
        seats: seats.map((seat) => ({
          ...seatModel(words, seat),
          href: seatPath(plan, seat.seat),
          coming: sayComing(words, nextFor(plan, seat.seat, today, overrides)),
        })),
        others: seatsOfPlan
          .filter((name) => !seats.some(({ seat }) => seat === name))
          .map((seat) => ({
            label: words.t(`team.seats.${seat}`),
            href: seatPath(plan, seat),
            coming: sayComing(words, nextFor(plan, seat, today, overrides)),
          })),
      };
    }),
  });
}

/** 'From 1 March 2027: always'; '' where nothing else is decided. */
function sayComing(words: Words, next: SeatOverride | undefined): string {
  if (next === undefined) return '';
  return words.t('team.seats.coming', {
    date: words.date(next.effectiveFrom),
    need: words.t(`team.need.${needs[next.amount] ?? 'needed'}`),
  });
}
