import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { passage, type RecordPassage } from '#practice/whole-record/index.ts';
import type { DraftFields } from '../chronology/draft.ts';
import type { Voice } from '../voice/voice.ts';
import { voiceColumns } from '../voice/voice.queries.ts';

/** What a child said and what was done about it, whoever may read it: for the system account, nothing for anybody else. */
export async function readVoicePassages(tx: Tx, words: Words, childId: string): Promise<RecordPassage[]> {
  const { rows: voices } = await sql<Voice>`
    select ${voiceColumns}
      from children.voices_for_record(${childId}) v
      join access.user_account u on u.partnership_id = v.partnership_id and u.user_id = v.entered_by
      left join access.agency a on a.partnership_id = v.partnership_id and a.agency_id = v.agency_id
     order by v.heard_on, v.entered_at, v.voice_id`.execute(tx);
  const { rows: answers } = await sql<{ voiceId: string; done: string }>`
    select r.voice_id as "voiceId", r.done from children.voice_answers_for_record(${childId}) r order by r.entered_at, r.answer_id`.execute(
    tx,
  );
  return voices.map((voice) =>
    passage(
      words.t('children.about.voice.of', { date: words.date(voice.heardOn), name: voice.heardBy }),
      voice.said,
      ...answers.filter(({ voiceId }) => voiceId === voice.voiceId).map(({ done }) => done),
      voice.correctionReason === null
        ? null
        : words.t('children.entry.because', { reason: voice.correctionReason }),
      words.t('children.entry.enteredBy', {
        name: voice.enteredByName,
        date: words.dateTime(voice.enteredAt),
      }),
    ),
  );
}

/** What somebody has begun to write about a child and not sent: it is kept, so it is told. */
export async function readDraftPassages(tx: Tx, words: Words, childId: string): Promise<RecordPassage[]> {
  const { rows } = await sql<{ fields: DraftFields; savedAt: Date; name: string }>`
    select d.fields, d.saved_at as "savedAt", u.full_name as name
      from children.drafts_for_record(${childId}) d
      join access.user_account u on u.partnership_id = d.partnership_id and u.user_id = d.user_id
     order by d.saved_at, d.form`.execute(tx);
  return rows.map(({ fields, savedAt, name }) =>
    passage(
      words.t('children.about.draft', { date: words.dateTime(savedAt), name }),
      ...['what', 'said', 'childView'].map((field) => [fields[field] ?? ''].flat().join('\n')),
    ),
  );
}
