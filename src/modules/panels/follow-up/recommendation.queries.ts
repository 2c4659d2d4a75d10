import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { AnswerTimeOverride } from './answer-time.ts';
import { answerTime } from './answer-time.ts';
import type { Answer } from './recommendation.ts';

/** One recommendation as whoever answers it reads it. Days are 'YYYY-MM-DD'. */
export interface Recommendation {
  recommendationId: string;
  actionId: string;
  caseId: string;
  panelId: string;
  panelName: string;
  meetingId: string;
  heldOn: string;
  chairUserId: string;
  chairName: string;
  chairLanguage: string;
  /** Identifiers only; whether the viewer may see the children is asked of the children. */
  childIds: string[];
  ownerUserId: string;
  ownerName: string;
  ownerAgencyId: string | null;
  agencyName: string;
  /** As the panel made it. */
  what: string;
  why: string;
  dueOn: string;
  madeByName: string;
  /** As agreed: what differs was changed by the answer. */
  agreedWhat: string;
  agreedDueOn: string;
  answer: Answer | null;
  answerWords: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  version: number;
  doneOn: string | null;
  doneByName: string | null;
  endedOn: string | null;
  endedBecause: string | null;
  actionVersion: number;
  isTeamManagerOfChild: boolean;
}

/** One recommendation; undefined when it is not there, or not the viewer's to read. */
export async function findRecommendation(
  tx: Tx,
  recommendationId: string,
): Promise<Recommendation | undefined> {
  const { rows } = await sql<Recommendation>`
    select r.recommendation_id as "recommendationId", r.action_id as "actionId", place.case_id as "caseId", place.panel_id as "panelId",
           place.panel_name as "panelName", place.meeting_id as "meetingId", place.held_on as "heldOn",
           place.chair_user_id as "chairUserId", chair.full_name as "chairName", chair.language as "chairLanguage",
           place.child_ids as "childIds", r.owner_user_id as "ownerUserId",
           o.full_name as "ownerName", o.agency_id as "ownerAgencyId", coalesce(g.name, '') as "agencyName", r.what, r.why,
           r.due_on as "dueOn", maker.full_name as "madeByName", a.what as "agreedWhat", a.due_on as "agreedDueOn", r.answer,
           r.answer_words as "answerWords", answerer.full_name as "answeredByName", r.answered_at as "answeredAt", r.version,
           a.done_on as "doneOn", doer.full_name as "doneByName", a.ended_on as "endedOn", a.ended_because as "endedBecause",
           a.version as "actionVersion",
           exists (select from access.my_child m where m.basis = 'team-manager' and m.child_id = any (place.child_ids)) as "isTeamManagerOfChild"
      from panels.recommendation r
     cross join lateral panels.place_of_recommendation(r.recommendation_id) place
      join access.user_account chair on chair.partnership_id = r.partnership_id and chair.user_id = place.chair_user_id
      join actions.action a on a.partnership_id = r.partnership_id and a.action_id = r.action_id
      join access.user_account o on o.partnership_id = r.partnership_id and o.user_id = r.owner_user_id
      join access.user_account maker on maker.partnership_id = r.partnership_id and maker.user_id = r.made_by
      left join access.agency g on g.partnership_id = o.partnership_id and g.agency_id = o.agency_id
      left join access.user_account answerer on answerer.partnership_id = r.partnership_id and answerer.user_id = r.answered_by
      left join access.user_account doer on doer.partnership_id = a.partnership_id and doer.user_id = a.done_by
     where r.recommendation_id = ${recommendationId}`.execute(tx);
  return rows[0];
}

/** Keeps an answer; false when somebody answered meanwhile. */
export async function keepAnswer(
  tx: Tx,
  given: {
    recommendationId: string;
    version: number;
    answer: Answer;
    words: string;
    by: string;
    at: Date;
  },
): Promise<boolean> {
  const changed = await sql`
    update panels.recommendation
       set answer = ${given.answer}, answer_words = nullif(${given.words}, ''), answered_by = ${given.by}, answered_at = ${given.at},
           version = version + 1
     where recommendation_id = ${given.recommendationId} and version = ${given.version} and answer is null`.execute(
    tx,
  );
  return changed.numAffectedRows === 1n;
}

/** Has the owner stand next to the children of a recommendation until another moment, after its day was changed. */
export async function renewOwnerAccess(tx: Tx, recommendationId: string, until: Date): Promise<void> {
  await sql`select panels.renew_owner_access(${recommendationId}, ${until})`.execute(tx);
}

/** One of many recommendations, in a list. Only the children the viewer may see are named. */
export interface ListedRecommendation {
  recommendationId: string;
  caseId: string;
  meetingId: string;
  heldOn: string;
  ownerUserId: string;
  ownerName: string;
  agencyId: string | null;
  agencyName: string;
  what: string;
  dueOn: string;
  answer: Answer | null;
  doneOn: string | null;
  endedOn: string | null;
  evidenceCount: number;
  children: {
    childId: string;
    localId: string;
    givenName: string | null;
    familyName: string | null;
    knownAs: string | null;
    birthDate: string | null;
  }[];
}

/** The recommendations of a panel's meetings up to a day, in the cases the viewer may see: the latest panel first, then by their day. */
export async function listRecommendationsOfPanel(
  tx: Tx,
  panelId: string,
  heldBy: string,
): Promise<ListedRecommendation[]> {
  return readList(tx, sql`c.panel_id = ${panelId} and m.held_on <= ${heldBy}::date`);
}

/** The recommendations of one case, by their day; none when the viewer may not see the case. */
export async function listRecommendationsOfCase(tx: Tx, caseId: string): Promise<ListedRecommendation[]> {
  return readList(tx, sql`c.case_id = ${caseId}`);
}

async function readList(tx: Tx, which: RawBuilder<unknown>): Promise<ListedRecommendation[]> {
  const { rows } = await sql<ListedRecommendation>`
    select r.recommendation_id as "recommendationId", r.case_id as "caseId", c.meeting_id as "meetingId", m.held_on as "heldOn",
           r.owner_user_id as "ownerUserId", o.full_name as "ownerName", o.agency_id as "agencyId", coalesce(g.name, '') as "agencyName", a.what, a.due_on as "dueOn",
           r.answer, a.done_on as "doneOn", a.ended_on as "endedOn",
           (select count(*)::integer from actions.evidence e where e.partnership_id = a.partnership_id and e.action_id = a.action_id) as "evidenceCount",
           children.list as children
      from panels.recommendation r
      join panels.meeting_case c on c.partnership_id = r.partnership_id and c.case_id = r.case_id
      join meetings.meeting m on m.partnership_id = c.partnership_id and m.meeting_id = c.meeting_id
      join actions.action a on a.partnership_id = r.partnership_id and a.action_id = r.action_id
      join access.user_account o on o.partnership_id = r.partnership_id and o.user_id = r.owner_user_id
      left join access.agency g on g.partnership_id = o.partnership_id and g.agency_id = o.agency_id
     cross join lateral (
        select coalesce(json_agg(json_build_object('childId', h.child_id, 'localId', h.local_id, 'givenName', h.given_name,
                 'familyName', h.family_name, 'knownAs', h.known_as, 'birthDate', h.birth_date) order by h.birth_date, h.local_id), '[]') as list
          from panels.meeting_case_child k
          join children.child h on h.partnership_id = k.partnership_id and h.child_id = k.child_id
         where k.partnership_id = c.partnership_id and k.case_id = c.case_id) children
     where ${which}
     order by m.held_on desc, a.due_on, r.recommendation_id`.execute(tx);
  return rows;
}

/** What the partnership has decided on the time for an answer. */
export async function listAnswerTimes(tx: Tx): Promise<AnswerTimeOverride[]> {
  const { rows } = await sql<AnswerTimeOverride>`
    select amount, source, effective_from as "effectiveFrom" from clocks.setting where setting_key = ${answerTime.key}`.execute(
    tx,
  );
  return rows;
}
