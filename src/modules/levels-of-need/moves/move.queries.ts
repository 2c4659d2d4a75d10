import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Language } from '#platform/words/index.ts';
import type { Move } from '../levels.ts';

const name = (column: string) => sql`
  (select u.full_name from access.user_account u where u.partnership_id = m.partnership_id and u.user_id = m.${sql.ref(column)})`;
const agency = (column: string) => sql`
  (select a.name from access.user_account u join access.agency a on a.partnership_id = u.partnership_id and a.agency_id = u.agency_id
    where u.partnership_id = m.partnership_id and u.user_id = m.${sql.ref(column)})`;

const moves = sql`
  select m.move_id as "moveId", m.child_id as "childId", m.from_level as "fromLevel", m.to_level as "toLevel", m.because, m.childs_view as "childsView",
         m.from_user_id as "fromUserId", ${name('from_user_id')} as "fromName", ${agency('from_user_id')} as "fromAgency",
         m.to_user_id as "toUserId", ${name('to_user_id')} as "toName", ${agency('to_user_id')} as "toAgency",
         m.proposed_by as "proposedBy", ${name('proposed_by')} as "proposedByName", m.proposed_at as "proposedAt",
         ${name('from_agreed_by')} as "fromAgreedByName", m.from_agreed_at as "fromAgreedAt",
         ${name('to_agreed_by')} as "toAgreedByName", m.to_agreed_at as "toAgreedAt", m.state, ${name('ended_by')} as "endedByName",
         m.ended_at as "endedAt", m.ended_because as "endedBecause", m.met_on as "metOn", m.met_who as "metWho", m.met_said as "metSaid",
         m.is_earlier as "isEarlier", m.led_then as "ledThen", m.version,
         case when m.state = 'proposed' then levels.side_left(m) end as "sideLeft"
    from levels.move m where m.partnership_id = (select access.viewer_partnership())`;

/** Every move of a child whom the viewer may see, refused ones too, the latest first. */
export async function listMoves(tx: Tx, childId: string): Promise<Move[]> {
  const { rows } =
    await sql<Move>`${moves} and m.child_id = ${childId} order by coalesce(m.met_on, m.proposed_at::date) desc, m.proposed_at desc`.execute(
      tx,
    );
  return rows;
}

type Named = Record<Language, string>;

/** Where a child stands: the level it is at, as it is called, and since when; the move that waits. Null: nobody has said, none waits. One query. */
export interface Standing {
  level: { name: Named; metOn: string | null } | null;
  waiting: { moveId: string; state: 'proposed' | 'agreed'; name: Named } | null;
}

/** For a child whom the viewer may see. */
export async function readStanding(tx: Tx, childId: string): Promise<Standing> {
  const own = sql`levels.move m where m.partnership_id = (select access.viewer_partnership()) and m.child_id = ${childId}`;
  const { rows } = await sql<Standing>`
    select (select jsonb_build_object('name', levels.name_of(m.to_level), 'metOn', m.met_on)
              from ${own} and m.state = 'done' order by m.met_on desc nulls last, m.proposed_at desc limit 1) as level,
           (select jsonb_build_object('moveId', m.move_id, 'state', m.state, 'name', levels.name_of(m.to_level))
              from ${own} and m.state in ('proposed', 'agreed') limit 1) as waiting`.execute(tx);
  return rows[0] ?? { level: null, waiting: null };
}

/** One move; undefined when it or its child is not there or not the viewer's. */
export async function findMove(tx: Tx, moveId: string): Promise<Move | undefined> {
  const { rows } = await sql<Move>`${moves} and m.move_id = ${moveId}`.execute(tx);
  return rows[0];
}

/** Whether the viewer may propose and answer moves of a child (who is in its team or may change it, not for the hours of an emergency), and arrange its team. */
export async function mayMove(tx: Tx, childId: string): Promise<{ mayMove: boolean; mayArrange: boolean }> {
  const { rows } = await sql<{ mayMove: boolean; mayArrange: boolean }>`
    select levels.may_move(${childId}) as "mayMove", team.may_arrange(${childId}) as "mayArrange"`.execute(
    tx,
  );
  return rows[0] ?? { mayMove: false, mayArrange: false };
}

// What each answer of these functions means stands beside them in db/rules/levels.sql.
async function ask<How extends string>(tx: Tx, call: RawBuilder<unknown>): Promise<How> {
  const { rows } = await sql<{ how: How }>`select ${call} as how`.execute(tx);
  const [answered] = rows;
  if (answered === undefined) throw new Error('the database gave no answer');
  return answered.how;
}

export type Proposed = 'open' | 'agreed' | 'taken' | 'moved' | 'absent' | 'no';

export const proposeMove = (
  tx: Tx,
  given: Pick<Move, 'moveId' | 'childId' | 'fromLevel' | 'toLevel' | 'because' | 'childsView'> & {
    toUserId: string;
  },
) =>
  ask<Proposed>(
    tx,
    sql`levels.propose(${given.moveId}, ${given.childId}, ${given.fromLevel}, ${given.toLevel}, ${given.toUserId}, ${given.because}, ${given.childsView})`,
  );

export type Answered = 'open' | 'agreed' | 'refused' | 'over' | 'no';

export const answerMove = (
  tx: Tx,
  { moveId, version }: Pick<Move, 'moveId' | 'version'>,
  given: { agrees: boolean; because: string | null },
) => ask<Answered>(tx, sql`levels.answer(${moveId}, ${version}, ${given.agrees}, ${given.because})`);

export type HandedOver = 'done' | 'over' | 'absent' | 'moved' | 'no';

export const keepHandOver = (
  tx: Tx,
  { moveId, version }: Pick<Move, 'moveId' | 'version'>,
  met: { on: string; who: string; said: string },
) => ask<HandedOver>(tx, sql`levels.hand_over(${moveId}, ${version}, ${met.on}, ${met.who}, ${met.said})`);

/** Takes a move back that is not done; false when it is over, was changed meanwhile, or is not the viewer's to take back. */
export async function withdrawMove(
  tx: Tx,
  { moveId, version }: Pick<Move, 'moveId' | 'version'>,
  because: string,
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select levels.withdraw(${moveId}, ${version}, ${because}) as done`.execute(tx);
  return rows[0]?.done ?? false;
}

export const tellEarlier = (
  tx: Tx,
  given: {
    moveId: string;
    childId: string;
    fromLevel: string | null;
    toLevel: string;
    on: string;
    ledThen: string;
    because: string;
  },
) =>
  ask<'done' | 'later' | 'no'>(
    tx,
    sql`levels.tell_earlier(${given.moveId}, ${given.childId}, ${given.fromLevel}, ${given.toLevel}, ${given.on}, ${given.ledThen}, ${given.because})`,
  );
