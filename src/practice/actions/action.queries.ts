import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { FileState } from '#practice/documents/index.ts';
import { somethingToRead, type Action } from './action.ts';

export interface NewAction {
  actionId: string;
  partnershipId: string;
  childId: string | null;
  ownerUserId: string;
  what: string;
  why: string;
  dueOn: string;
  sourceKind: string;
  sourceId: string;
  link: string;
  /** Only an answer on the page of `link` closes it. */
  needsAnswer?: boolean;
  setBy: string;
  setAt: Date;
}

/** Gives somebody something to do. */
export async function setAction(tx: Tx, action: NewAction): Promise<void> {
  await setActions(tx, [action]);
}

/** Gives several people something to do, in one query. */
export async function setActions(tx: Tx, actions: readonly NewAction[]): Promise<void> {
  if (actions.length === 0) return;
  await tx
    .insertInto('actions.action')
    .values(
      actions.map((action) => ({
        partnership_id: action.partnershipId,
        action_id: action.actionId,
        child_id: action.childId,
        owner_user_id: action.ownerUserId,
        what: action.what,
        why: action.why,
        due_on: action.dueOn,
        source_kind: action.sourceKind,
        source_id: action.sourceId,
        link: action.link,
        needs_answer: action.needsAnswer ?? false,
        set_by: action.setBy,
        set_at: action.setAt,
      })),
    )
    .execute();
}

// Every key starts with the partnership, so every question names it.
const here = sql`a.partnership_id = (select access.viewer_partnership())`;

const columns = sql`
  a.action_id as "actionId", a.child_id as "childId", a.owner_user_id as "ownerUserId", u.full_name as "ownerName",
  coalesce(g.name, '') as "agencyName", a.set_by as "setBy", s.full_name as "setByName", a.what, a.why, a.due_on as "dueOn", a.link, a.source_kind as "sourceKind",
  a.source_id as "sourceId", a.done_on as "doneOn", a.ended_on as "endedOn", a.ended_because as "endedBecause",
  a.needs_answer as "needsAnswer", a.version
  from actions.action a
  join access.user_account u on u.partnership_id = a.partnership_id and u.user_id = a.owner_user_id
  join access.user_account s on s.partnership_id = a.partnership_id and s.user_id = a.set_by
  left join access.agency g on g.partnership_id = u.partnership_id and g.agency_id = u.agency_id`;

/** The actions that came out of these pieces of work, such as the recommendations of a case. */
export async function listActionsOfSources(tx: Tx, sourceIds: readonly string[]): Promise<Action[]> {
  const { rows } = await sql<Action>`
    select ${columns} where ${here} and a.source_id = any(${[...sourceIds]}::uuid[]) order by a.due_on, a.action_id`.execute(
    tx,
  );
  return rows;
}

/** What is to happen for one child, as far as the viewer may see it, the longest late first; what somebody is only to read is left out. */
export async function listOpenActionsOfChild(tx: Tx, childId: string): Promise<Action[]> {
  const { rows } = await sql<Action>`
    select ${columns} where ${here} and a.child_id = ${childId} and a.done_on is null and a.ended_on is null
       and a.source_kind <> ${somethingToRead}
     order by a.due_on, a.action_id`.execute(tx);
  return rows;
}

/** One action; undefined when it is not there or not the viewer's to see. */
export async function findAction(tx: Tx, actionId: string): Promise<Action | undefined> {
  const { rows } = await sql<Action>`select ${columns} where ${here} and a.action_id = ${actionId}`.execute(
    tx,
  );
  return rows[0];
}

/** Marks it done on a day; false when somebody changed it meanwhile. */
export async function markActionDone(
  tx: Tx,
  action: { actionId: string; version: number },
  by: string,
  on: string,
): Promise<boolean> {
  const changed = await sql`
    update actions.action set done_on = ${on}, done_by = ${by}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and action_id = ${action.actionId} and version = ${action.version} and done_on is null and ended_on is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** Takes "done" back. */
export async function undoActionDone(tx: Tx, actionId: string): Promise<boolean> {
  const changed = await sql`
    update actions.action set done_on = null, done_by = null, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and action_id = ${actionId} and done_on is not null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** Ends what is no longer to be done, with the reason; it stays readable. */
export async function endAction(tx: Tx, actionId: string, on: string, because: string): Promise<void> {
  await endActions(tx, [actionId], on, because);
}

/** The same for several, in one query. */
export async function endActions(
  tx: Tx,
  actionIds: readonly string[],
  on: string,
  because: string,
): Promise<void> {
  await sql`
    update actions.action set ended_on = ${on}, ended_because = ${because}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and action_id = any(${[...actionIds]}::uuid[]) and done_on is null and ended_on is null`.execute(
    tx,
  );
}

/** Changes what and by when, as when an answer accepts it changed. */
export async function changeAction(tx: Tx, actionId: string, what: string, dueOn: string): Promise<void> {
  await sql`
    update actions.action set what = ${what}, due_on = ${dueOn}, version = version + 1 where partnership_id = (select access.viewer_partnership()) and action_id = ${actionId}`.execute(
    tx,
  );
}

export interface Evidence {
  evidenceId: string;
  actionId: string;
  body: string;
  documentId: string | null;
  /** The name of the file, where there is one and the viewer may open it. */
  fileName: string | null;
  /** Files that replace each other are one series; null where there is none, or it is not the viewer's. */
  seriesId: string | null;
  /** Its place in the series, from 1. */
  number: number | null;
  /** What the virus scanner said of its file; null where there is none, or it is not the viewer's. */
  fileState: FileState | null;
  addedByName: string;
  addedAt: Date;
}

export async function addEvidence(
  tx: Tx,
  evidence: {
    partnershipId: string;
    evidenceId: string;
    actionId: string;
    body: string;
    documentId: string | null;
    addedBy: string;
    addedAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('actions.evidence')
    .values({
      partnership_id: evidence.partnershipId,
      evidence_id: evidence.evidenceId,
      action_id: evidence.actionId,
      body: evidence.body,
      document_id: evidence.documentId,
      added_by: evidence.addedBy,
      added_at: evidence.addedAt,
    })
    .execute();
}

/** What was brought to show that these actions are done, oldest first. */
export async function listEvidence(tx: Tx, actionIds: readonly string[]): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`
    select e.evidence_id as "evidenceId", e.action_id as "actionId", e.body, e.document_id as "documentId",
           d.file_name as "fileName", d.series_id as "seriesId", d.number, f.state as "fileState", u.full_name as "addedByName", e.added_at as "addedAt"
      from actions.evidence e
      join access.user_account u on u.partnership_id = e.partnership_id and u.user_id = e.added_by
      left join documents.document d on d.partnership_id = e.partnership_id and d.document_id = e.document_id
      left join documents.file f on f.partnership_id = d.partnership_id and f.file_id = d.file_id
     where e.partnership_id = (select access.viewer_partnership()) and e.action_id = any(${[...actionIds]}::uuid[]) order by e.added_at`.execute(
    tx,
  );
  return rows;
}
