import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { QuestionedLook, Question, QuestionOutcome } from './question.ts';

/** A look that the viewer may question; undefined for their own, for those not theirs to know of, and for what is not there. */
export async function findLook(tx: Tx, eventId: string): Promise<QuestionedLook | undefined> {
  const { rows } = await sql<QuestionedLook>`
    select event_id as "eventId", user_id as "userId", full_name as "fullName", job_title as "jobTitle", agency_name as "agencyName", language,
           act, outcome, why, at, child_id as "childId", local_id as "localId"
      from looks.find_look(${eventId})`.execute(tx);
  return rows[0];
}

export interface NewQuestion {
  questionId: string;
  partnershipId: string;
  eventId: string;
  childId: string | null;
  askedUserId: string;
  askedBy: string;
  askedAt: Date;
  question: string;
  answerBy: string;
}

export async function askAboutLook(tx: Tx, given: NewQuestion): Promise<void> {
  await tx
    .insertInto('looks.question')
    .values({
      partnership_id: given.partnershipId,
      question_id: given.questionId,
      event_id: given.eventId,
      child_id: given.childId,
      asked_user_id: given.askedUserId,
      asked_by: given.askedBy,
      asked_at: given.askedAt,
      question: given.question,
      answer_by: given.answerBy,
    })
    .execute();
}

const columns = sql`
  q.question_id as "questionId", q.child_id as "childId", q.asked_user_id as "askedUserId", u.full_name as "askedName", q.asked_by as "askedBy",
  b.full_name as "askedByName", b.language as "askerLanguage", q.asked_at as "askedAt", q.question, q.answer_by as "answerBy", q.answer,
  q.answered_at as "answeredAt", q.outcome, q.because, q.settled_at as "settledAt", q.version, d.act, d.outcome as "lookOutcome", d.at as "lookedAt",
  d.local_id as "localId"
  from looks.question q
  join access.user_account u on u.partnership_id = q.partnership_id and u.user_id = q.asked_user_id
  join access.user_account b on b.partnership_id = q.partnership_id and b.user_id = q.asked_by
  cross join lateral looks.asked_about(q.question_id) d`;

/** One question, for the person asked, who asked, and the data protection officer; undefined for others. */
export async function findQuestion(tx: Tx, questionId: string): Promise<Question | undefined> {
  const { rows } = await sql<Question>`
    select ${columns} where q.partnership_id = (select access.viewer_partnership()) and q.question_id = ${questionId}`.execute(
    tx,
  );
  return rows[0];
}

/** The questions the viewer may read: what waits for them to settle first, then what waits for an answer, then the rest, latest first. */
export async function listQuestions(tx: Tx, most: number): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${columns} where q.partnership_id = (select access.viewer_partnership())
     order by q.settled_at is not null, q.answered_at is null, q.asked_at desc limit ${most}`.execute(tx);
  return rows;
}

/** Keeps the answer of the person asked; false when it was answered or settled meanwhile. */
export async function answerQuestion(
  tx: Tx,
  { questionId, version }: { questionId: string; version: number },
  answer: string,
  at: Date,
): Promise<boolean> {
  const changed = await sql`
    update looks.question set answer = ${answer}, answered_at = ${at}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and question_id = ${questionId} and version = ${version}
       and asked_user_id = (select access.viewer_id()) and answer is null and settled_at is null`.execute(tx);
  return changed.numAffectedRows === 1n;
}

/** Says how it ended, by who asked; false when somebody was quicker. */
export async function settleQuestion(
  tx: Tx,
  { questionId, version }: { questionId: string; version: number },
  { outcome, because }: { outcome: QuestionOutcome; because: string },
  at: Date,
): Promise<boolean> {
  const changed = await sql`
    update looks.question set outcome = ${outcome}, because = ${because}, settled_at = ${at}, version = version + 1
     where partnership_id = (select access.viewer_partnership()) and question_id = ${questionId} and version = ${version}
       and asked_by = (select access.viewer_id()) and settled_at is null`.execute(tx);
  return changed.numAffectedRows === 1n;
}
