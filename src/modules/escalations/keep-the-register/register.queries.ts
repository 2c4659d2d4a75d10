import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { State } from '../escalation.ts';

/** One line of the register. */
export interface RegisterLine {
  escalationId: string;
  childId: string;
  raisedAgency: string;
  answersAgency: string;
  state: State;
  isAtRisk: boolean;
  raisedAt: Date;
  endedAt: Date | null;
  stageNumber: number;
  nameEn: string;
  nameCy: string;
  dueOn: string | null;
  dueAt: Date | null;
  themes: string[];
}

export interface RegisterFilter {
  state: 'open' | 'ended' | null;
  agencyId: string | null;
  theme: string | null;
}

const here = sql`e.partnership_id = (select access.viewer_partnership())`;

/** The disagreements of the partnership about children whom the viewer may see: what is open first, the longest late before the others; then what ended last. */
export async function listRegister(
  tx: Tx,
  { state, agencyId, theme }: RegisterFilter,
  { first, most }: { first: number; most: number },
): Promise<RegisterLine[]> {
  const { rows } = await sql<RegisterLine>`
    select e.escalation_id as "escalationId", e.child_id as "childId", r.name as "raisedAgency", a.name as "answersAgency", e.state,
           e.at_risk_at is not null as "isAtRisk", e.raised_at as "raisedAt", e.ended_at as "endedAt", e.stage_number as "stageNumber",
           s.name_en as "nameEn", s.name_cy as "nameCy", s.due_on as "dueOn", s.due_at as "dueAt", e.themes
      from escalations.escalation e
      join escalations.stage s on s.partnership_id = e.partnership_id and s.escalation_id = e.escalation_id and s.number = e.stage_number
      join access.agency r on r.partnership_id = e.partnership_id and r.agency_id = e.raised_agency_id
      join access.agency a on a.partnership_id = e.partnership_id and a.agency_id = e.answers_agency_id
     where ${here} and (${state}::text is null or (e.state = 'open') = (${state} = 'open'))
       and (${agencyId}::uuid is null or ${agencyId} in (e.raised_agency_id, e.answers_agency_id))
       and (${theme}::text is null or ${theme} = any (e.themes))
     order by e.state <> 'open', case when e.state = 'open' then coalesce(s.due_at, (s.due_on + 1)::timestamptz) end nulls last, e.ended_at desc nulls last,
              e.raised_at, e.escalation_id
     limit ${most} offset ${first}`.execute(tx);
  return rows;
}

/** How many disagreements were raised since a day, by who raised them, by whose decision it was, and by theme; one is counted under each of its themes. */
export async function countEscalations(
  tx: Tx,
  since: string,
): Promise<{ part: 'raised' | 'answers' | 'theme'; name: string; count: number }[]> {
  const { rows } = await sql<{ part: 'raised' | 'answers' | 'theme'; name: string; count: number }>`
    with counted as (select e.* from escalations.escalation e where ${here} and e.raised_at >= ${since}::date)
    select w.part, w.name, count(*)::integer as count
      from counted c
     cross join lateral (
       select 'raised' as part, g.name from access.agency g where g.partnership_id = c.partnership_id and g.agency_id = c.raised_agency_id
       union all select 'answers', g.name from access.agency g where g.partnership_id = c.partnership_id and g.agency_id = c.answers_agency_id
       union all select 'theme', t from unnest(c.themes) as t) w
     group by w.part, w.name order by w.part, w.name`.execute(tx);
  return rows;
}

/** The agencies of the viewer's partnership, by name. */
export async function listAgencies(tx: Tx): Promise<{ agencyId: string; name: string }[]> {
  const { rows } = await sql<{ agencyId: string; name: string }>`
    select agency_id as "agencyId", name from access.agency where partnership_id = (select access.viewer_partnership()) order by name`.execute(
    tx,
  );
  return rows;
}
