import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';

/** A question that was answered with a number: on a scale, or as a figure. */
export interface AnsweredNumber {
  sheetId: string;
  key: string;
  number: number;
}

/** The numbers that stand on these sheets, as far as the viewer may read them; several sheets in one query. */
export async function listNumbers(tx: Tx, sheetIds: readonly string[]): Promise<AnsweredNumber[]> {
  const { rows } = await sql<AnsweredNumber>`
    select a.sheet_id as "sheetId", a.question_key as key, (a.value #>> '{}')::double precision as number
      from questionnaires.standing_answer a
     where a.partnership_id = (select access.viewer_partnership()) and a.sheet_id = any (${[...sheetIds]}::uuid[])
       and jsonb_typeof(a.value) = 'number'`.execute(tx);
  return rows;
}
