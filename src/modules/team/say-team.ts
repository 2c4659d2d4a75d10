import type { Words } from '#platform/words/index.ts';
import type { Team } from './team.queries.ts';
import { seatsOn } from './seats/seat-settings.ts';
import { emptySeats, seatStandings, type Member, type SeatStanding } from './team.ts';

/** The seats of the child's plan as they are taken today; none where no plan is known. */
export function standingsOf(
  { plan, members, lead, overrides }: Team,
  nation: 'england' | 'wales',
  today: string,
): SeatStanding[] {
  if (plan === null) return [];
  return seatStandings(seatsOn(plan, nation, today, overrides), members, lead?.userId ?? null);
}

/** 'No health representative yet', for each seat that is needed and empty. */
export const sayEmpty = (words: Words, standings: readonly SeatStanding[]) =>
  emptySeats(standings).map(({ seat }) => words.t(`team.seats.empty.${seat}`));

/** What somebody is in the team: their own words first, else what their seat is called. */
export const sayPart = (words: Words, { part, seat }: Pick<Member, 'part' | 'seat'>) =>
  part === '' ? words.t(`team.seat.${seat}`) : part;
