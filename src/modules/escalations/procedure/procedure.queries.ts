import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Visit } from '#platform/web/visit.ts';
import { procedureAsShipped } from './procedure-as-shipped.ts';
import { procedureOn, type Procedure } from './procedure.ts';

export interface SetProcedure extends Omit<Procedure, 'own'> {
  source: string;
  effectiveFrom: string;
  setByName: string;
}

/** Every procedure that the viewer's partnership ever set, the latest first, and the nation it is in. */
export async function listProcedures(
  tx: Tx,
): Promise<{ nation: 'england' | 'wales'; procedures: SetProcedure[] }> {
  const { rows } = await sql<{ nation: 'england' | 'wales'; procedures: SetProcedure[] }>`
    select p.nation, (select coalesce(jsonb_agg(jsonb_build_object('source', s.source, 'effectiveFrom', s.effective_from, 'atRiskHours', s.at_risk_hours,
             'stages', s.stages, 'themes', s.themes, 'setByName', u.full_name) order by s.effective_from desc), '[]')
             from escalations.procedure s
             join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.set_by
            where s.partnership_id = p.partnership_id) as procedures
      from access.partnership p where p.partnership_id = (select access.viewer_partnership())`.execute(tx);
  const [found] = rows;
  if (found === undefined) throw new Error('nobody is looking');
  return found;
}

/** The procedure in force in the viewer's partnership today, and the nation it is in. */
export async function readProcedure({
  tx,
  today,
  wordsIn,
}: Pick<Visit, 'tx' | 'today' | 'wordsIn'>): Promise<Procedure & { nation: 'england' | 'wales' }> {
  const { nation, procedures } = await listProcedures(tx);
  const set = procedureOn(procedures, today);
  if (set === undefined) return { ...procedureAsShipped(wordsIn, nation, today), nation };
  const { stages, atRiskHours, themes, source, effectiveFrom } = set;
  return { stages, atRiskHours, themes, own: { source, effectiveFrom }, nation };
}

/** Sets the procedure from a day on; false when another is set from that very day. Only for who keeps the register: the row rule refuses others. */
export async function setProcedure(
  tx: Tx,
  given: Omit<SetProcedure, 'setByName'> & { partnershipId: string; setBy: string; setAt: Date },
): Promise<boolean> {
  const { partnershipId, effectiveFrom, source, atRiskHours, stages, themes, setBy, setAt } = given;
  const added = await sql`
    insert into escalations.procedure (partnership_id, procedure_id, effective_from, source, at_risk_hours, stages, themes, set_by, set_at)
    values (${partnershipId}, platform.uuid_v7(), ${effectiveFrom}, ${source}, ${atRiskHours}, ${JSON.stringify(stages)}::jsonb,
            ${JSON.stringify(themes)}::jsonb, ${setBy}, ${setAt})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}
