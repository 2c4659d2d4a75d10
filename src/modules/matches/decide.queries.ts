import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Says, StandingLine } from './match.ts';

/** Takes a line to decide about it: false when somebody has decided since it was at this version. */
export async function takeLine(tx: Tx, rowId: string, version: number): Promise<boolean> {
  const taken = await sql`
    update matches.list_row set version = version + 1
     where partnership_id = (select access.viewer_partnership()) and row_id = ${rowId} and version = ${version}`.execute(
    tx,
  );
  return taken.numAffectedRows === 1n;
}

/** Writes what a person says of a line and a child beside the candidate. */
export async function markCandidate(tx: Tx, rowId: string, childId: string, says: Says): Promise<void> {
  await sql`
    update matches.candidate set says = ${says}, is_same = ${says === 'same'}
     where partnership_id = (select access.viewer_partnership()) and row_id = ${rowId} and child_id = ${childId}`.execute(
    tx,
  );
}

export interface NewDecision {
  line: StandingLine;
  agencyId: string;
  childId: string;
  says: Says;
  weight: number;
  because: string;
  isTogether: boolean;
  factId: string | null;
}

/** Keeps a decision, in the viewer's name. */
export async function addDecision(tx: Tx, given: NewDecision, at: Date): Promise<void> {
  const { line } = given;
  await sql`
    insert into matches.decision (partnership_id, list_id, row_id, line, agency_id, number, child_id, says, is_together, weight, because, fact_id,
                                  decided_by, decided_at)
    values ((select access.viewer_partnership()), ${line.listId}, ${line.rowId}, ${line.line}, ${given.agencyId}, ${line.number}, ${given.childId},
            ${given.says}, ${given.isTogether}, ${given.weight}, ${given.because}, ${given.factId}::uuid, (select access.viewer_id()), ${at})`.execute(
    tx,
  );
}
