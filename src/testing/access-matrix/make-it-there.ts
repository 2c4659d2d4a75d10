import type { Owner } from '../insert-row.ts';

/** What is at some of the addresses only at times, made to be there now: a panel that sits, a file somebody sent as evidence, a deletion that waits. */
export async function makeItThere(owner: Owner): Promise<void> {
  await owner.query(
    `update meetings.meeting set state = 'under-way' where meeting_id in (
       select c.meeting_id from panels.meeting_case c join panels.recommendation r using (case_id))`,
  );
  await owner.query(
    `update actions.evidence e set document_id = (
       select d.document_id from documents.document d join actions.action a on a.child_id = any (d.child_ids)
        where a.action_id = e.action_id limit 1)`,
  );
  await owner.query(
    `insert into information_rights.deletion (partnership_id, deletion_id, child_id, child_label, kind, years, counted_from, due_year, decided_by, decided_at)
     select h.partnership_id, '0193f000-0000-7000-8000-000000000001', h.child_id, 'A child', 'referral', 6, 'end', 2020, u.user_id, now()
       from information_rights.legal_hold h join access.user_account u on u.partnership_id = h.partnership_id and u.is_system limit 1`,
  );
}
