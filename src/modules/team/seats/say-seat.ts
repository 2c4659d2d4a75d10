import type { Words } from '#platform/words/index.ts';
import type { SeatInForce } from './seat-settings.ts';

/** A seat with how much it is needed, where that comes from and since when. */
export function seatModel(words: Words, { seat, need, source, effectiveFrom, mark }: SeatInForce) {
  return {
    label: words.t(`team.seats.${seat}`),
    need: words.t(`team.need.${need}`),
    source: 'own' in source ? source.own : words.t(`team.seats.source.${source.published}`),
    since: effectiveFrom === null ? words.t('team.seats.sinceUnknown') : words.date(effectiveFrom),
    mark: words.t(`team.seats.mark.${mark ?? 'own'}`),
  };
}
