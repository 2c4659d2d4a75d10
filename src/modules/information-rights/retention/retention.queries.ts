import { sql } from 'kysely';
import type { ChildNames } from '#modules/children/index.ts';
import type { Tx } from '#platform/db/database.ts';
import { isRetentionKind, shippedPeriods, type Periods, type RetentionKind } from './schedule.ts';
import type { ChildFacts, WhenDue } from './when-due.rules.ts';

/** What is said of a period: for the officer and the system account. */
export interface SaidPeriod {
  kind: string;
  years: number;
  because: string;
  setByName: string;
  setAt: Date;
}

/** Everything that was ever said of the periods, the newest first. */
export async function listSaidPeriods(tx: Tx): Promise<SaidPeriod[]> {
  const { rows } = await sql<SaidPeriod>`
    select p.kind, p.years, p.because, u.full_name as "setByName", p.set_at as "setAt"
      from information_rights.retention_period p
      join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.set_by
     where p.partnership_id = (select access.viewer_partnership()) order by p.set_at desc, p.period_id desc limit 500`.execute(
    tx,
  );
  return rows;
}

/** The periods that hold now: as the partnership has set them, else as shipped. */
export function periodsFrom(said: readonly Pick<SaidPeriod, 'kind' | 'years'>[]): Periods {
  const own = said
    .toReversed()
    .flatMap(({ kind, years }) => (isRetentionKind(kind) ? [[kind, years] as const] : []));
  return { ...shippedPeriods, ...Object.fromEntries(own) };
}

export async function readPeriods(tx: Tx): Promise<Periods> {
  return periodsFrom(await listSaidPeriods(tx));
}

export async function sayPeriod(
  tx: Tx,
  given: {
    kind: RetentionKind;
    years: number;
    because: string;
    partnershipId: string;
    userId: string;
    at: Date;
  },
): Promise<void> {
  await sql`
    insert into information_rights.retention_period (partnership_id, kind, years, because, set_by, set_at)
    values (${given.partnershipId}, ${given.kind}, ${given.years}, ${given.because}, ${given.userId}, ${given.at})`.execute(
    tx,
  );
}

export type FactsOfChild = ChildFacts & { childId: string };

const facts = (after: string | null, most: number, only: string | null) => sql<FactsOfChild>`
  select child_id as "childId", birth_date as "birthDate", expected_birth_date as "expectedBirthDate", death_date as "deathDate",
         had_protection_plan as "hadProtectionPlan", had_need_plan as "hadNeedPlan", had_episode as "hadEpisode", is_open as "isOpen",
         last_ended_on as "lastEndedOn", may_show_sexual_abuse as "mayShowSexualAbuse", was_looked_after as "wasLookedAfter"
    from information_rights.retention_facts(${after}::uuid, ${most}::integer, ${only}::uuid)`;

/** The facts of the children after one id, in their order: for the officer and the system account, restricted children too. */
export async function listFacts(tx: Tx, after: string | null, most: number): Promise<FactsOfChild[]> {
  return (await facts(after, most, null).execute(tx)).rows;
}

/** The facts of one child; undefined when it is not there or not the viewer's to know. */
export async function findFacts(tx: Tx, childId: string): Promise<FactsOfChild | undefined> {
  return (await facts(null, 1, childId).execute(tx)).rows[0];
}

/** The names of children for the officer, restricted or not. */
export async function nameChildren(
  tx: Tx,
  childIds: readonly string[],
): Promise<(ChildNames & { childId: string })[]> {
  const { rows } = await sql<ChildNames & { childId: string }>`
    select child_id as "childId", local_id as "localId", given_name as "givenName", family_name as "familyName", known_as as "knownAs",
           birth_date as "birthDate", expected_birth_date as "expectedBirthDate", death_date as "deathDate"
      from information_rights.name_children(${[...childIds]}::uuid[])`.execute(tx);
  return rows;
}

/** Puts what was worked out in the place of what was worked out before: only the system account may. */
export async function keepDue(
  tx: Tx,
  partnershipId: string,
  found: readonly { childId: string; due: WhenDue }[],
  at: Date,
): Promise<void> {
  const rows = found.map(({ childId, due }) =>
    due.isKnown
      ? { ...due, childId, unknown: null }
      : {
          childId,
          kind: due.kind,
          years: null,
          countedFrom: null,
          countedOn: null,
          dueOn: null,
          unknown: due.because,
        },
  );
  await sql`delete from information_rights.due_child where partnership_id = ${partnershipId}`.execute(tx);
  await sql`
    insert into information_rights.due_child (partnership_id, child_id, kind, years, counted_from, counted_on, due_on, unknown)
    select ${partnershipId}::uuid, d."childId", d.kind, d.years, d."countedFrom", d."countedOn", d."dueOn", d.unknown
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as d ("childId" uuid, kind text, years integer, "countedFrom" text, "countedOn" date, "dueOn" date, unknown text)`.execute(
    tx,
  );
  await sql`
    insert into information_rights.due_worked_out (partnership_id, at) values (${partnershipId}, ${at})
    on conflict (partnership_id) do update set at = excluded.at`.execute(tx);
}

export interface DueRow {
  childId: string;
  kind: string | null;
  years: number | null;
  countedFrom: string | null;
  countedOn: string | null;
  dueOn: string | null;
  unknown: 'no-birth-date' | 'no-end' | null;
  isHeld: boolean;
  isAskedFor: boolean;
  deletionId: string | null;
}

/** One page of what is due, the longest due first, what cannot be worked out last; and how many there are in all. */
export async function listDue(
  tx: Tx,
  offset: number,
  most: number,
): Promise<{ rows: DueRow[]; count: number; late: number; workedOutAt: Date | null }> {
  const { rows } = await sql<DueRow>`
    select d.child_id as "childId", d.kind, d.years, d.counted_from as "countedFrom", d.counted_on as "countedOn", d.due_on as "dueOn", d.unknown,
           exists (select from information_rights.legal_hold h
                    where h.partnership_id = d.partnership_id and h.child_id = d.child_id and h.lifted_at is null) as "isHeld",
           exists (select from information_rights.access_request r
                    where r.partnership_id = d.partnership_id and r.child_id = d.child_id and r.released_at is null) as "isAskedFor",
           (select x.deletion_id from information_rights.deletion x
             where x.partnership_id = d.partnership_id and x.child_id = d.child_id and x.state in ('decided', 'confirmed')) as "deletionId"
      from information_rights.due_child d
     where d.partnership_id = (select access.viewer_partnership())
     order by d.due_on nulls last, d.child_id offset ${offset} limit ${most}`.execute(tx);
  const sums = await sql<{ count: number; late: number; workedOutAt: Date | null }>`
    select count(*)::integer as count, count(*) filter (where d.due_on < (select access.today()))::integer as late,
           (select w.at from information_rights.due_worked_out w where w.partnership_id = (select access.viewer_partnership())) as "workedOutAt"
      from information_rights.due_child d where d.partnership_id = (select access.viewer_partnership())`.execute(
    tx,
  );
  return { rows, ...(sums.rows[0] ?? { count: 0, late: 0, workedOutAt: null }) };
}

/** Deletes the letters sent before the beginning of a day; gives how many. Only the system account may. */
export async function forgetLetters(tx: Tx, before: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select information_rights.forget_letters(${before}::date::timestamp at time zone 'Europe/London') as gone`.execute(
    tx,
  );
  return rows[0]?.gone ?? 0;
}

/** Deletes the requests answered before the beginning of a day with what was given; gives which. Only the system account may. */
export async function forgetRequests(tx: Tx, before: string): Promise<string[]> {
  const { rows } = await sql<{ gone: string[] }>`
    select information_rights.forget_requests(${before}::date::timestamp at time zone 'Europe/London') as gone`.execute(
    tx,
  );
  return rows[0]?.gone ?? [];
}
