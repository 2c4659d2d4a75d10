import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Given } from '../answers/answer.ts';

export interface Signing {
  kind: 'signed' | 'reopened';
  number: number;
  name: string;
  agency: string;
  at: Date;
  /** Why it was opened again; '' of a sign-off. */
  note: string;
}

/** When a sheet was signed and opened again, the latest first, for whoever may read it. */
export async function listSignings(tx: Tx, sheetId: string): Promise<Signing[]> {
  const { rows } = await sql<Signing>`
    select e.kind, e.number, u.full_name as name, g.name as agency, e.at, e.note
      from (select o.partnership_id, 'signed' as kind, o.number, o.signed_by as user_id, o.agency_id, o.signed_at as at, '' as note
              from questionnaires.sign_off o where o.sheet_id = ${sheetId}
            union all
            select r.partnership_id, 'reopened', r.number, r.reopened_by, r.agency_id, r.reopened_at, r.note
              from questionnaires.reopening r where r.sheet_id = ${sheetId}) e
      join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.user_id
      join access.agency g on g.partnership_id = e.partnership_id and g.agency_id = e.agency_id
     where e.partnership_id = (select access.viewer_partnership())
     order by e.number desc, e.kind`.execute(tx);
  return rows;
}

export type SignOutcome = 'signed' | 'changed' | 'over' | 'no';

/**
 * Signs a sheet as its signer read it; `seen` is `countGiven` of the answers they read. 'changed': somebody has written since; 'over': it is signed already;
 * 'no': not there or not the viewer's.
 */
export async function signSheet(tx: Tx, sheetId: string, seen: number): Promise<SignOutcome> {
  const { rows } = await sql<{ outcome: SignOutcome }>`
    select questionnaires.sign(${sheetId}, ${seen}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'no';
}

/** How many answers were given to a sheet altogether, earlier ones too: each version of a question is one. */
export function countGiven(answers: ReadonlyMap<string, { version: number }>): number {
  return [...answers.values()].reduce((sum, { version }) => sum + version, 0);
}

/** Opens a signed sheet again. 'over': it is open already; 'no': not there or not the viewer's. */
export async function reopenSheet(
  tx: Tx,
  sheetId: string,
  note: string,
): Promise<'reopened' | 'over' | 'no'> {
  const { rows } = await sql<{ outcome: 'reopened' | 'over' | 'no' }>`
    select questionnaires.reopen(${sheetId}, ${note}) as outcome`.execute(tx);
  return rows[0]?.outcome ?? 'no';
}

/** The last sheet of the same form about the same thing that was signed before this one, which the viewer may read; undefined: there is none. */
export async function findLastSigned(
  tx: Tx,
  sheetId: string,
): Promise<
  { sheetId: string; versionId: string; number: number; signedAt: Date; signedByName: string } | undefined
> {
  const { rows } = await sql<{
    sheetId: string;
    versionId: string;
    number: number;
    signedAt: Date;
    signedByName: string;
  }>`
    select s.sheet_id as "sheetId", s.version_id as "versionId", o.number, o.signed_at as "signedAt", u.full_name as "signedByName"
      from questionnaires.sheet now
      join questionnaires.questionnaire_version v on v.partnership_id = now.partnership_id and v.version_id = now.version_id
      join questionnaires.questionnaire_version w on w.partnership_id = v.partnership_id and w.questionnaire_id = v.questionnaire_id
      join questionnaires.sheet s on s.partnership_id = w.partnership_id and s.version_id = w.version_id and s.sheet_id <> now.sheet_id
       and (s.child_id = now.child_id or now.child_id is null and s.opened_for_id = now.opened_for_id)
      join questionnaires.sign_off o on o.partnership_id = s.partnership_id and o.sheet_id = s.sheet_id
      join access.user_account u on u.partnership_id = o.partnership_id and u.user_id = o.signed_by
     where now.partnership_id = (select access.viewer_partnership()) and now.sheet_id = ${sheetId}
       and o.signed_at < coalesce((select max(x.signed_at) from questionnaires.sign_off x
                                    where x.partnership_id = now.partnership_id and x.sheet_id = now.sheet_id and now.state = 'signed'), 'infinity')
     order by o.signed_at desc limit 1`.execute(tx);
  return rows[0];
}

/** The answers of a sheet as they were when it was signed for the so-many-th time, for whoever may read it. */
export async function listSignedAnswers(
  tx: Tx,
  sheetId: string,
  number: number,
): Promise<({ key: string } & Given)[]> {
  const { rows } = await sql<{ key: string } & Given>`
    select a.question_key as key, a.value, a.why_not as "whyNot"
      from questionnaires.sign_off o
      join questionnaires.answer a on a.partnership_id = o.partnership_id and a.sheet_id = o.sheet_id
       and a.version = (o.answered ->> a.question_key)::integer
     where o.partnership_id = (select access.viewer_partnership()) and o.sheet_id = ${sheetId} and o.number = ${number}`.execute(
    tx,
  );
  return rows;
}
