import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Value } from '../answers/answer.ts';
import type { Definition } from '../definition/definition.ts';

/** An answer that was ever given; moments as PostgreSQL writes them in JSON. */
export interface WholeAnswer {
  key: string;
  value: Value | null;
  whyNot: string;
  byName: string;
  agency: string;
  at: string;
  /** Written while another was quicker, and not decided on. */
  isAside: boolean;
}

export interface WholeSheet {
  definition: Definition;
  openedByName: string;
  agency: string;
  openedAt: string;
  parties: string[];
  answers: WholeAnswer[];
  signings: { kind: 'signed' | 'reopened'; name: string; agency: string; at: string; note: string }[];
}

/** All that was ever written on sheets about a child, the earliest first, as far as the viewer may read them. */
export async function listWholeSheets(tx: Tx, childId: string): Promise<WholeSheet[]> {
  const name = (column: string) => sql`
    (select u.full_name from access.user_account u where u.partnership_id = x.partnership_id and u.user_id = x.${sql.ref(column)})`;
  const agency = sql`(select g.name from access.agency g where g.partnership_id = x.partnership_id and g.agency_id = x.agency_id)`;
  const of = (table: string) =>
    sql`from ${sql.table(`questionnaires.${table}`)} x where x.partnership_id = s.partnership_id and x.sheet_id = s.sheet_id`;
  const { rows } = await sql<WholeSheet>`
    select v.definition, u.full_name as "openedByName", g.name as agency, s.opened_at as "openedAt",
           array(select coalesce(${name('user_id')}, ${agency}) ${of('sheet_party')} order by x.added_at) as parties,
           (select coalesce(jsonb_agg(a.said order by a.at), '[]') from (
              select x.at, jsonb_build_object('key', x.question_key, 'value', x.value, 'whyNot', x.why_not, 'byName', ${name('answered_by')},
                                              'agency', ${agency}, 'at', x.at, 'isAside', false) as said ${of('answer')}
              union all
              select x.at, jsonb_build_object('key', x.question_key, 'value', x.value, 'whyNot', x.why_not, 'byName', ${name('user_id')},
                                              'agency', '', 'at', x.at, 'isAside', true) ${of('set_aside')}) a) as answers,
           (select coalesce(jsonb_agg(e.said order by e.at), '[]') from (
              select x.signed_at as at, jsonb_build_object('kind', 'signed', 'name', ${name('signed_by')}, 'agency', ${agency}, 'at', x.signed_at, 'note', '') as said
                ${of('sign_off')}
              union all
              select x.reopened_at, jsonb_build_object('kind', 'reopened', 'name', ${name('reopened_by')}, 'agency', ${agency}, 'at', x.reopened_at, 'note', x.note)
                ${of('reopening')}) e) as signings
      from questionnaires.sheet s
      join questionnaires.questionnaire_version v on v.partnership_id = s.partnership_id and v.version_id = s.version_id
      join access.user_account u on u.partnership_id = s.partnership_id and u.user_id = s.opened_by
      join access.agency g on g.partnership_id = s.partnership_id and g.agency_id = s.agency_id
     where s.partnership_id = (select access.viewer_partnership()) and s.child_id = ${childId} order by s.opened_at`.execute(
    tx,
  );
  return rows;
}
