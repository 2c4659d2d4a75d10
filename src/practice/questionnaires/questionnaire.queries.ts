import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Definition } from './definition/definition.ts';

export interface Version {
  versionId: string;
  questionnaireId: string;
  key: string;
  about: string;
  number: number;
  state: 'draft' | 'published' | 'withdrawn';
  definition: Definition;
  /** Of a draft: how often it was saved. */
  version: number;
  savedAt: Date;
  /** Who saved it last; null: it came with the product. */
  savedBy: string | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBecause: string | null;
}

const versions = sql`
  select v.version_id as "versionId", q.questionnaire_id as "questionnaireId", q.key, q.about, v.number, v.state, v.definition, v.version,
         v.saved_at as "savedAt", u.full_name as "savedBy", v.published_at as "publishedAt", v.withdrawn_at as "withdrawnAt", v.withdrawn_because as "withdrawnBecause"
    from questionnaires.questionnaire_version v
    join questionnaires.questionnaire q on q.partnership_id = v.partnership_id and q.questionnaire_id = v.questionnaire_id
    left join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.saved_by
   where v.partnership_id = (select access.viewer_partnership())`;

/** The forms of the partnership that can be begun about that kind of thing, by their key. */
export async function listPublished(tx: Tx, about: string): Promise<Version[]> {
  const { rows } =
    await sql<Version>`${versions} and v.state = 'published' and q.about = ${about} order by q.key`.execute(
      tx,
    );
  return rows;
}

/** One version of a form of the partnership; undefined when there is none. */
export async function findVersion(tx: Tx, versionId: string): Promise<Version | undefined> {
  const { rows } = await sql<Version>`${versions} and v.version_id = ${versionId}`.execute(tx);
  return rows[0];
}

/** Every version of every form of the partnership, the newest of each first. */
export async function listVersions(tx: Tx): Promise<Version[]> {
  const { rows } = await sql<Version>`${versions} order by q.key, v.number desc`.execute(tx);
  return rows;
}

/** Publishes the first version of a form, unless the partnership has one of that key. */
export async function addPublished(
  tx: Tx,
  form: { partnershipId: string; about: string; definition: Definition; at: Date },
): Promise<void> {
  const { partnershipId, about, definition, at } = form;
  await sql`
    with added as (
      insert into questionnaires.questionnaire (partnership_id, questionnaire_id, key, about)
      values (${partnershipId}, ${randomUUID()}, ${definition.key}, ${about}) on conflict do nothing returning questionnaire_id)
    insert into questionnaires.questionnaire_version (partnership_id, version_id, questionnaire_id, number, state, definition, saved_at, published_at)
    select ${partnershipId}, ${randomUUID()}::uuid, questionnaire_id, 1, 'published', ${JSON.stringify(definition)}::jsonb, ${at}, ${at} from added`.execute(
    tx,
  );
}
