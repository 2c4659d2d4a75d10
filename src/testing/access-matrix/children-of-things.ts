import type { Owner } from '../insert-row.ts';

/** Every child that one of the things in these addresses is about: a look at the tables past the row rules. */
export async function childrenOfThings(
  owner: Owner,
  addresses: readonly string[],
): Promise<{ childId: string; name: string }[]> {
  const ids = [...new Set(addresses.flatMap((address) => address.match(/[0-9a-f-]{36}/g) ?? []))];
  const { rows } = await owner.query<{ childId: string; name: string }>(
    `with about as (
       select child_id, child_id as thing from children.child
       union all select child_id, entry_id from children.chronology_entry
       union all select child_id, plan_id from plans.plan
       union all select child_id, decision_id from sharing.decision
       union all select child_id, sheet_id from questionnaires.sheet
       union all select child_id, help_id from early_help.help
       union all select child_id, move_id from levels.move
       union all select child_id, escalation_id from escalations.escalation
       union all select child_id, proposal_id from escalations.proposal
       union all select child_id, referral_id from referrals.child where child_id is not null
       union all select child_id, referral_child_id from referrals.child where child_id is not null
       union all select k.child_id, q.request_id from referrals.request q join referrals.child k using (referral_id) where k.child_id is not null
       union all select child_id, referral_id from special_routes.referral where child_id is not null
       union all select child_id, arrangement_id from special_routes.arrangement
       union all select child_id, written_plan_id from written_plans.plan
       union all select child_id, discussion_id from conferences.discussion
       union all select child_id, conference_id from conferences.conference
       union all select child_id, core_group_id from conferences.core_group
       union all select child_id, request_id from panels.thinking_request
       union all select child_id, case_id from panels.meeting_case_child
       union all select k.child_id, p.paper_id from panels.paper p join panels.meeting_case_child k using (case_id)
       union all select k.child_id, r.recommendation_id from panels.recommendation r join panels.meeting_case_child k using (case_id)
       union all select child_id, action_id from actions.action
       union all select a.child_id, e.evidence_id from actions.evidence e join actions.action a using (action_id)
       union all select unnest(d.child_ids), e.evidence_id from actions.evidence e join documents.document d using (document_id)
       union all select unnest(child_ids), document_id from documents.document)
     select distinct c.child_id as "childId", concat_ws(' ', coalesce(c.known_as, c.given_name), c.family_name) as name
       from about a join children.child c using (child_id) where a.thing = any ($1::uuid[])`,
    [ids],
  );
  return rows;
}
