import { sql } from 'kysely';
import type { Limits, Stage } from '#modules/escalations/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Scope } from '../due-entry.ts';
import { childColumns, here, isAsked, isWatched, withTeam, type WatchedChild } from '../watched.queries.ts';

/** An open disagreement with what its clock depends on; moments within `stages` are text, as JSON has them. */
export interface OpenDisagreement extends WatchedChild, Omit<Limits, 'stages'> {
  escalationId: string;
  raisedAgency: string;
  answersAgency: string;
  raisedAt: Date;
  isAcknowledged: boolean;
  number: number;
  nameEn: string;
  nameCy: string;
  beganAt: Date;
  countsFrom: string;
  dueOn: string | null;
  stages: (Pick<Stage, 'number' | 'limit'> & { beganAt: string | null })[];
}

/** Open disagreements about children whom the viewer watches, whose stage or whose acknowledgement is due in the scope. */
export async function listOpenDisagreements(tx: Tx, scope: Scope): Promise<OpenDisagreement[]> {
  const raisedOn = sql`(e.raised_at at time zone 'Europe/London')::date`;
  const { rows } = await sql<OpenDisagreement>`
    select ${childColumns}, e.escalation_id as "escalationId", p.nation, g.name as "raisedAgency", w.name as "answersAgency", e.raised_at as "raisedAt",
           e.acknowledged_at is not null as "isAcknowledged", e.at_risk_at as "atRiskAt", e.at_risk_hours as "atRiskHours",
           case when e.source is not null then jsonb_build_object('source', e.source, 'effectiveFrom', e.effective_from) end as own,
           s.number, s.name_en as "nameEn", s.name_cy as "nameCy", s.began_at as "beganAt", s.counts_from as "countsFrom", s.due_on as "dueOn",
           (select jsonb_agg(jsonb_build_object('number', x.number, 'beganAt', x.began_at, 'limit', jsonb_build_object('unit', x.unit, 'amount', x.amount))
                             order by x.number)
              from escalations.stage x where x.partnership_id = e.partnership_id and x.escalation_id = e.escalation_id) as stages
      from escalations.escalation e
      join access.partnership p on p.partnership_id = e.partnership_id
      join escalations.stage s on s.partnership_id = e.partnership_id and s.escalation_id = e.escalation_id and s.number = e.stage_number
      join access.agency g on g.partnership_id = e.partnership_id and g.agency_id = e.raised_agency_id
      join access.agency w on w.partnership_id = e.partnership_id and w.agency_id = e.answers_agency_id
      join children.child c on c.partnership_id = e.partnership_id and c.child_id = e.child_id ${withTeam}
     where e.${here} and e.state = 'open' and s.began_at is not null and ${isWatched(scope)}
       and (${isAsked(scope, sql`s.due_on`)} or (e.acknowledged_at is null and ${isAsked(scope, raisedOn)}))
       and (${scope.agencyId}::uuid is null or ${scope.agencyId} in (e.raised_agency_id, e.answers_agency_id))
     order by e.escalation_id limit ${scope.most + 1}`.execute(tx);
  return rows;
}
