import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import { canBeShown } from '#practice/documents/index.ts';
import type { Paper, PaperKind, PaperStanding } from './paper.ts';

/**
 * Why the viewer may read the papers of these cases, by case; a case they have no right to is not in the map. Being next to a child for
 * another panel, or for a recommendation, is no such right.
 */
export async function standingsAtCases(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, PaperStanding>> {
  const { rows } = await sql<{ caseId: string; standing: PaperStanding | null }>`
    select c.case_id as "caseId",
           case when c.partnership_id = (select access.wide_partnership()) then 'whole'
                when bool_or(a.basis in ('allocated-worker', 'team-manager')
                             or a.basis = 'panel-presenter' and r.user_id is not null) then 'team'
                when bool_or(a.basis = 'panel-member' and a.source = 'panels.meeting:' || c.meeting_id) then 'member' end as standing
      from panels.meeting_case c
      join panels.meeting_case_child k on k.partnership_id = c.partnership_id and k.case_id = c.case_id
      left join access.child_access a
        on a.partnership_id = c.partnership_id and a.child_id = k.child_id and a.user_id = (select access.viewer_id())
       and a.from_at <= (select access.now()) and (a.until is null or a.until > (select access.now()))
      left join panels.presenter r
        on r.partnership_id = c.partnership_id and r.case_id = c.case_id and r.user_id = (select access.viewer_id())
     where c.case_id = any(${[...caseIds]}::uuid[])
     group by c.partnership_id, c.case_id, c.meeting_id`.execute(tx);
  return new Map(rows.flatMap(({ caseId, standing }) => (standing === null ? [] : [[caseId, standing]])));
}

/** Every version of every paper of these cases as far as the viewer may see them: by kind, the newest first. */
export async function listPapersOfCases(tx: Tx, caseIds: readonly string[]): Promise<Paper[]> {
  const { rows } = await sql<Omit<Paper, 'canBeShown'>>`
    select p.paper_id as "paperId", p.case_id as "caseId", p.kind, p.number,
           p.number = max(p.number) over (partition by p.case_id, p.kind) as "isLatest", d.file_name as "fileName",
           d.content_type as "contentType", d.bytes::integer as bytes, p.made_from_record as "madeFromRecord",
           p.minutes_to_read as "minutesToRead", u.full_name as "addedByName", p.added_at as "addedAt",
           d.restored_from as "restoredFrom", f.state as "fileState"
      from panels.paper p
      join documents.document d on d.partnership_id = p.partnership_id and d.document_id = p.document_id
      join documents.file f on f.partnership_id = d.partnership_id and f.file_id = d.file_id
      join access.user_account u on u.partnership_id = p.partnership_id and u.user_id = p.added_by
     where p.case_id = any(${[...caseIds]}::uuid[])
     order by p.case_id, array_position(array['plan', 'assessment', 'chronology', 'family', 'other'], p.kind), p.number desc`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, canBeShown: canBeShown(row.contentType) }));
}

/** Where a paper belongs; undefined when it is not there, or the viewer may see none of its children. */
export async function findPlaceOfPaper(
  tx: Tx,
  paperId: string,
): Promise<{ caseId: string; documentId: string; isLatest: boolean; childIds: string[] } | undefined> {
  const { rows } = await sql<{ caseId: string; documentId: string; isLatest: boolean; childIds: string[] }>`
    select p.case_id as "caseId", p.document_id as "documentId",
           not exists (select from panels.paper n where n.partnership_id = p.partnership_id and n.case_id = p.case_id
                          and n.kind = p.kind and n.number > p.number) as "isLatest",
           array(select k.child_id from panels.meeting_case_child k
                  where k.partnership_id = p.partnership_id and k.case_id = p.case_id order by k.child_id) as "childIds"
      from panels.paper p where p.paper_id = ${paperId}`.execute(tx);
  return rows[0];
}

/** The document of the newest paper of a kind, which the next one follows; undefined for the first. */
export async function findNewestDocument(
  tx: Tx,
  caseId: string,
  kind: PaperKind,
): Promise<string | undefined> {
  const { rows } = await sql<{ documentId: string }>`
    select document_id as "documentId" from panels.paper
     where partnership_id = (select access.viewer_partnership()) and case_id = ${caseId} and kind = ${kind}
     order by number desc limit 1`.execute(tx);
  return rows[0]?.documentId;
}

export interface NewPaper {
  partnershipId: string;
  paperId: string;
  caseId: string;
  kind: PaperKind;
  documentId: string;
  madeFromRecord: boolean;
  minutesToRead: number | null;
  addedBy: string;
  addedAt: Date;
}

/** Adds a paper to a case as the newest of its kind. Two at once wait for each other, so that each gets its own number. */
export async function keepPaper(tx: Tx, paper: NewPaper): Promise<void> {
  await sql`select from panels.meeting_case where case_id = ${paper.caseId} for update`.execute(tx);
  await sql`
    insert into panels.paper (partnership_id, paper_id, case_id, kind, number, document_id, made_from_record, minutes_to_read,
                              added_by, added_at)
    select ${paper.partnershipId}, ${paper.paperId}, ${paper.caseId}, ${paper.kind}, coalesce(max(p.number), 0) + 1,
           ${paper.documentId}, ${paper.madeFromRecord}, ${paper.minutesToRead}, ${paper.addedBy}, ${paper.addedAt}
      from panels.paper p where p.case_id = ${paper.caseId} and p.kind = ${paper.kind}`.execute(tx);
}

/** Notes that somebody opened a paper: when first, when last, how often. */
export async function noteOpening(
  tx: Tx,
  opening: { partnershipId: string; paperId: string; userId: string; at: Date },
): Promise<void> {
  await sql`
    insert into panels.paper_opening (partnership_id, paper_id, user_id, first_opened_at, last_opened_at)
    values (${opening.partnershipId}, ${opening.paperId}, ${opening.userId}, ${opening.at}, ${opening.at})
    on conflict (partnership_id, paper_id, user_id)
    do update set last_opened_at = excluded.last_opened_at, times = paper_opening.times + 1`.execute(tx);
}

export interface PaperOpening {
  paperId: string;
  userId: string;
  firstOpenedAt: Date;
}

/** Who has opened which paper of these cases. */
export async function listOpenings(tx: Tx, caseIds: readonly string[]): Promise<PaperOpening[]> {
  const { rows } = await sql<PaperOpening>`
    select o.paper_id as "paperId", o.user_id as "userId", o.first_opened_at as "firstOpenedAt"
      from panels.paper_opening o join panels.paper p on p.partnership_id = o.partnership_id and p.paper_id = o.paper_id
     where p.case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
  return rows;
}
