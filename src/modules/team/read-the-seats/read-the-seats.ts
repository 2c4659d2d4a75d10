import type { Words } from '#platform/words/index.ts';
import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { seatsOn, type SeatInForce } from '../seats/seat-settings.ts';
import { plansWithSeats } from '../seats/seats-as-shipped.ts';
import { listSeatOverrides } from '../team.queries.ts';

/** Which seats each kind of plan needs here, with where that comes from and since when. */
export async function show({ tx, words, today, viewer }: Visit): Promise<Answer> {
  const overrides = await listSeatOverrides(tx);
  return page('modules/team/read-the-seats/read-the-seats.njk', {
    plans: plansWithSeats.map((plan) => ({
      title: words.t(`team.plan.${plan}`),
      seats: seatsOn(plan, viewer.nation, today, overrides).map((seat) => seatModel(words, seat)),
    })),
  });
}

function seatModel(words: Words, { seat, need, source, effectiveFrom, mark }: SeatInForce) {
  return {
    label: words.t(`team.seats.${seat}`),
    need: words.t(`team.need.${need}`),
    source: 'own' in source ? source.own : words.t(`team.seats.source.${source.published}`),
    since: effectiveFrom === null ? words.t('team.seats.sinceUnknown') : words.date(effectiveFrom),
    mark: words.t(`team.seats.mark.${mark ?? 'own'}`),
  };
}
