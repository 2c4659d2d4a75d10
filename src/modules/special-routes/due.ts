import { momentOfDue, settingsOf } from '#modules/referrals/index.ts';
import { dueDate, type Due, type Nation } from '#practice/clocks/index.ts';
import type { RouteClock, SpecialRoute } from './special-route.ts';

/** What the clocks of one referral count from; `countsFrom` is a day. */
export interface Starts {
  sentAt: Date;
  countsFrom: string;
}

/** When a clock of a route ends. */
const dueOf = (clock: RouteClock, { sentAt, countsFrom }: Starts, nation: Nation): Due =>
  dueDate(clock.limit, clock.from === 'dated' ? countsFrom : sentAt, settingsOf(nation));

/** By when those who receive it answer. */
export const answerDue = (route: SpecialRoute, starts: Starts, nation: Nation): Due =>
  dueOf(route.answerBy, starts, nation);

/** By when it had to be sent; undefined: the route has no such limit. */
export const sendDue = (route: SpecialRoute, starts: Starts, nation: Nation): Due | undefined =>
  route.sendBy === undefined ? undefined : dueOf(route.sendBy, starts, nation);

/** The last moment at which an answer is in time; null where the holidays are not known. */
export const answerMoment = (route: SpecialRoute, starts: Starts, nation: Nation): Date | null =>
  momentOfDue(answerDue(route, starts, nation));
