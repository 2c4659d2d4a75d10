import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** Everything the room keeps of one child; moments as PostgreSQL writes them in JSON. */
export interface WholeTeam {
  members: {
    name: string;
    agency: string;
    seat: string;
    part: string;
    fromOn: string;
    untilOn: string | null;
    because: string | null;
    addedByName: string;
    endedByName: string | null;
  }[];
  leads: { name: string; from: string; until: string | null }[];
  handOvers: {
    fromName: string | null;
    toName: string;
    proposedByName: string;
    proposedAt: string;
    because: string;
    state: string;
    endedAt: string | null;
    endedByName: string | null;
    endedBecause: string | null;
  }[];
}

/** All that was ever written of the team around a child, the earliest first, as far as the viewer may see the child. */
export async function listWholeTeam(tx: Tx, childId: string): Promise<WholeTeam> {
  const name = (column: string) => sql`
    (select u.full_name from access.user_account u where u.partnership_id = x.partnership_id and u.user_id = x.${sql.ref(column)})`;
  const all = (table: string, order: string, row: ReturnType<typeof sql>) => sql`
    (select coalesce(jsonb_agg(${row} order by x.${sql.ref(order)}), '[]') from ${sql.table(table)} x
      where x.partnership_id = (select access.viewer_partnership()) and x.child_id = ${childId})`;
  const { rows } = await sql<WholeTeam>`
    select ${all(
      'team.member',
      'added_at',
      sql`jsonb_build_object('name', ${name('user_id')}, 'agency', (select a.name from access.agency a
            where a.partnership_id = x.partnership_id and a.agency_id = x.agency_id), 'seat', x.seat, 'part', x.part, 'fromOn', x.from_on,
            'untilOn', x.until_on, 'because', x.ended_because, 'addedByName', ${name('added_by')}, 'endedByName', ${name('ended_by')})`,
    )} as members,
    ${all(
      'team.lead',
      'from_at',
      sql`jsonb_build_object('name', ${name('user_id')}, 'from', x.from_at, 'until', x.until_at)`,
    )} as leads,
    ${all(
      'team.hand_over',
      'proposed_at',
      sql`jsonb_build_object('fromName', ${name('from_user_id')}, 'toName', ${name('to_user_id')}, 'proposedByName', ${name('proposed_by')},
            'proposedAt', x.proposed_at, 'because', x.because, 'state', x.state, 'endedAt', x.ended_at, 'endedByName', ${name('ended_by')},
            'endedBecause', x.ended_because)`,
    )} as "handOvers"`.execute(tx);
  return rows[0] ?? { members: [], leads: [], handOvers: [] };
}
