import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Definition } from '../definition/definition.ts';
import { findVersion, type Version } from '../questionnaire.queries.ts';

export interface NewForm {
  partnershipId: string;
  /** 'child', or the kind of thing of another module. */
  about: string;
  definition: Definition;
}

/** Begins a form with its first draft; undefined: the partnership has one with that key. */
export async function addForm(tx: Tx, form: NewForm): Promise<string | undefined> {
  const { partnershipId, about, definition } = form;
  const { rows } = await sql<{ versionId: string }>`
    with added as (
      insert into questionnaires.questionnaire (partnership_id, questionnaire_id, key, about)
      values (${partnershipId}, ${randomUUID()}, ${definition.key}, ${about}) on conflict do nothing returning questionnaire_id)
    insert into questionnaires.questionnaire_version (partnership_id, version_id, questionnaire_id, number, definition, saved_by, saved_at)
    select ${partnershipId}, ${randomUUID()}::uuid, questionnaire_id, 1, ${JSON.stringify(definition)}::jsonb, access.viewer_id(), access.now()
      from added returning version_id as "versionId"`.execute(tx);
  return rows[0]?.versionId;
}

/** The draft of a form: the one that is there, or a new one like its latest version. Undefined: there is no such form. */
export async function openDraft(tx: Tx, questionnaireId: string): Promise<string | undefined> {
  await sql`
    insert into questionnaires.questionnaire_version (partnership_id, version_id, questionnaire_id, number, definition, saved_by, saved_at)
    select v.partnership_id, ${randomUUID()}::uuid, v.questionnaire_id, v.number + 1, v.definition, access.viewer_id(), access.now()
      from questionnaires.questionnaire_version v
     where v.partnership_id = (select access.viewer_partnership()) and v.questionnaire_id = ${questionnaireId}
     order by v.number desc limit 1
    on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ versionId: string }>`
    select version_id as "versionId" from questionnaires.questionnaire_version
     where partnership_id = (select access.viewer_partnership()) and questionnaire_id = ${questionnaireId} and state = 'draft'`.execute(
    tx,
  );
  return rows[0]?.versionId;
}

/** A version, held until the end of this transaction, so that nobody changes it meanwhile; undefined when there is none. */
export async function holdVersion(tx: Tx, versionId: string): Promise<Version | undefined> {
  await sql`
    select from questionnaires.questionnaire_version
     where partnership_id = (select access.viewer_partnership()) and version_id = ${versionId} for update`.execute(
    tx,
  );
  return findVersion(tx, versionId);
}

/** Keeps a draft over the one at that version; undefined: it is no draft, or somebody saved it meanwhile. Gives its new version. */
export async function saveDraft(
  tx: Tx,
  draft: { versionId: string; version: number; definition: Definition },
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    update questionnaires.questionnaire_version v
       set definition = ${JSON.stringify(draft.definition)}::jsonb, version = v.version + 1, saved_by = access.viewer_id(), saved_at = access.now()
      from questionnaires.questionnaire q
     where v.partnership_id = (select access.viewer_partnership()) and v.version_id = ${draft.versionId} and v.version = ${draft.version}
       and v.state = 'draft' and q.partnership_id = v.partnership_id and q.questionnaire_id = v.questionnaire_id and q.key = ${draft.definition.key}
    returning v.version`.execute(tx);
  return rows[0]?.version;
}

/**
 * Publishes a draft as it is at that version, in place of the version published before it. False: it is no draft, or somebody saved it meanwhile. Sheets
 * that are being filled in keep the version they were begun with.
 */
export async function publishDraft(tx: Tx, draft: { versionId: string; version: number }): Promise<boolean> {
  const { rows } = await sql<{ questionnaireId: string }>`
    select questionnaire_id as "questionnaireId" from questionnaires.questionnaire_version
     where partnership_id = (select access.viewer_partnership()) and version_id = ${draft.versionId} and version = ${draft.version} and state = 'draft'
       for update`.execute(tx);
  if (rows[0] === undefined) return false;
  await sql`
    update questionnaires.questionnaire_version set state = 'withdrawn', withdrawn_by = access.viewer_id(), withdrawn_at = access.now()
     where partnership_id = (select access.viewer_partnership()) and questionnaire_id = ${rows[0].questionnaireId} and state = 'published'`.execute(
    tx,
  );
  await sql`
    update questionnaires.questionnaire_version set state = 'published', published_by = access.viewer_id(), published_at = access.now()
     where partnership_id = (select access.viewer_partnership()) and version_id = ${draft.versionId}`.execute(
    tx,
  );
  return true;
}

/** Takes a published version back, so that nothing new is begun with it; what is being filled in can be finished. False: it is not published. */
export async function withdrawVersion(tx: Tx, versionId: string, because: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update questionnaires.questionnaire_version
       set state = 'withdrawn', withdrawn_by = access.viewer_id(), withdrawn_at = access.now(), withdrawn_because = ${because}
     where partnership_id = (select access.viewer_partnership()) and version_id = ${versionId} and state = 'published'`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}

/** Throws a draft away; false: it is none. A form that was never published goes with it. */
export async function dropDraft(tx: Tx, versionId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from questionnaires.questionnaire_version
     where partnership_id = (select access.viewer_partnership()) and version_id = ${versionId} and state = 'draft'`.execute(
    tx,
  );
  await sql`
    delete from questionnaires.questionnaire q
     where q.partnership_id = (select access.viewer_partnership())
       and not exists (select from questionnaires.questionnaire_version v where v.partnership_id = q.partnership_id and v.questionnaire_id = q.questionnaire_id)`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}
