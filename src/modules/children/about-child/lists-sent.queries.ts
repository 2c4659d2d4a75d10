import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Words } from '#platform/words/index.ts';
import { passage, type RecordPassage } from '#practice/whole-record/index.ts';
import type { EntryList } from '../merge-a-list/entry-list.ts';
import { listColumns, listPeople } from '../merge-a-list/entry-list.queries.ts';

/** The lists about a child that agencies have sent, and what became of them: for the system account, nothing for anybody else. */
export async function readListPassages(tx: Tx, words: Words, childId: string): Promise<RecordPassage[]> {
  const { rows } = await sql<EntryList>`
    select ${listColumns} from children.lists_for_record(${childId}) l ${listPeople} order by l.made_at, l.list_id`.execute(
    tx,
  );
  return rows.map(({ fileName, madeAt, madeByName, state, outcome }) =>
    passage(
      words.t('children.about.list', { file: fileName, when: words.dateTime(madeAt), name: madeByName }),
      words.t(`children.about.list.${state}`, { added: outcome?.added ?? 0 }),
    ),
  );
}
