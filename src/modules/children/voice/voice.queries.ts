import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Voice, VoiceAnswer } from './voice.ts';

// Every key starts with the partnership, so every question names it.
const here = sql`v.partnership_id = (select access.viewer_partnership())`;

/** Of what a child said `v`, who wrote it `u` and their agency `a`. */
export const voiceColumns = sql`
  v.voice_id as "voiceId", v.child_id as "childId", v.heard_on as "heardOn", v.said, v.ways, v.heard_by as "heardBy",
  v.was_alone as "wasAlone", v.audience, v.agency_id as "agencyId", coalesce(a.name, '') as "agencyName", v.entered_by as "enteredBy",
  u.full_name as "enteredByName", v.entered_at as "enteredAt", v.corrects_voice_id as "correctsVoiceId",
  v.correction_reason as "correctionReason"`;
const columns = sql`${voiceColumns}
  from children.voice v
  join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.entered_by
  left join access.agency a on a.partnership_id = v.partnership_id and a.agency_id = v.agency_id`;

/** Everything a child said that the viewer may read, corrected too, the latest first. */
export async function listVoices(tx: Tx, childId: string): Promise<Voice[]> {
  const { rows } = await sql<Voice>`
    select ${columns} where ${here} and v.child_id = ${childId} order by v.heard_on desc, v.entered_at desc, v.voice_id`.execute(
    tx,
  );
  return rows;
}

/** One thing a child said; undefined when it is not there or not the viewer's to read. */
export async function findVoice(tx: Tx, childId: string, voiceId: string): Promise<Voice | undefined> {
  const { rows } = await sql<Voice>`
    select ${columns} where ${here} and v.child_id = ${childId} and v.voice_id = ${voiceId}`.execute(tx);
  return rows[0];
}

/** What corrected it; undefined while nothing has. */
export async function findVoiceCorrection(tx: Tx, voiceId: string): Promise<Voice | undefined> {
  const { rows } =
    await sql<Voice>`select ${columns} where ${here} and v.corrects_voice_id = ${voiceId}`.execute(tx);
  return rows[0];
}

export type NewVoice = Omit<
  Voice,
  'agencyName' | 'enteredByName' | 'correctsVoiceId' | 'correctionReason'
> & {
  partnershipId: string;
  corrects?: { voiceId: string; reason: string };
};

/** Writes down what a child said, in the name of the viewer's agency; false when it corrects one that somebody has corrected meanwhile. */
export async function addVoice(tx: Tx, voice: NewVoice): Promise<boolean> {
  const added = await sql`
    insert into children.voice (partnership_id, voice_id, child_id, heard_on, said, ways, heard_by, was_alone, audience, agency_id,
           entered_by, entered_at, corrects_voice_id, correction_reason)
    values (${voice.partnershipId}, ${voice.voiceId}, ${voice.childId}, ${voice.heardOn}, ${voice.said}, ${voice.ways}::text[],
            ${voice.heardBy}, ${voice.wasAlone}, ${voice.audience}, ${voice.agencyId}, ${voice.enteredBy}, ${voice.enteredAt},
            ${voice.corrects?.voiceId ?? null}, ${voice.corrects?.reason ?? null})
    on conflict do nothing`.execute(tx);
  return added.numAffectedRows === 1n;
}

/** What was done about what a child said, the earliest first, of all of it that the viewer may read. */
export async function listVoiceAnswers(tx: Tx, childId: string): Promise<VoiceAnswer[]> {
  const { rows } = await sql<VoiceAnswer>`
    select r.voice_id as "voiceId", r.done, u.full_name as "enteredByName", coalesce(a.name, '') as "agencyName", r.entered_at as "enteredAt"
      from children.voice_answer r
      join access.user_account u on u.partnership_id = r.partnership_id and u.user_id = r.entered_by
      left join access.agency a on a.partnership_id = r.partnership_id and a.agency_id = r.agency_id
     where r.partnership_id = (select access.viewer_partnership()) and r.child_id = ${childId}
     order by r.entered_at, r.answer_id`.execute(tx);
  return rows;
}

export interface NewVoiceAnswer {
  partnershipId: string;
  answerId: string;
  voiceId: string;
  childId: string;
  done: string;
  agencyId: string;
  enteredBy: string;
  enteredAt: Date;
}

/** Says what was done about it. */
export async function addVoiceAnswer(tx: Tx, answer: NewVoiceAnswer): Promise<void> {
  await sql`
    insert into children.voice_answer (partnership_id, answer_id, voice_id, child_id, done, agency_id, entered_by, entered_at)
    values (${answer.partnershipId}, ${answer.answerId}, ${answer.voiceId}, ${answer.childId}, ${answer.done}, ${answer.agencyId},
            ${answer.enteredBy}, ${answer.enteredAt})`.execute(tx);
}
