import { readTeam, type Member } from '#modules/team/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Standing } from '../quality/quality.rules.ts';
import { sayOwner } from '../say-plan.ts';
import type { DraftOutcome } from '../draft.queries.ts';

/** Who is in the team around a child today and can be given something to do. One query. */
export async function readPeople(tx: Tx, childId: string): Promise<Member[]> {
  const team = await readTeam(tx, childId);
  return team?.members.filter(({ isActive }) => isActive) ?? [];
}

/** For a select: nobody, or somebody of the team; whoever was chosen and has gone stays among them. */
export function peopleItems(
  people: readonly Member[],
  nobody: string,
  chosen: string | undefined,
  before?: { userId: string; name: string; agency: string } | null,
) {
  const items = people.map(({ userId, fullName, agencyName }) => ({
    value: userId,
    text: sayOwner({ name: fullName, agency: agencyName }),
    selected: userId === chosen,
  }));
  const isGone = before != null && !people.some(({ userId }) => userId === before.userId);
  return [
    { value: '', text: nobody, selected: (chosen ?? '') === '' },
    ...items,
    ...(isGone ? [{ value: before.userId, text: sayOwner(before), selected: before.userId === chosen }] : []),
  ];
}

/** Who of a draft is in the team, and whose account has ended. */
export function standingOf(people: readonly Member[], outcomes: readonly DraftOutcome[]): Standing {
  return {
    inTeam: new Set(people.map(({ userId }) => userId)),
    left: new Set(outcomes.flatMap(({ left }) => left)),
  };
}
