import type { List } from '#practice/lists/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { Entry } from '../chronology/chronology-entry.ts';
import { listEntries } from '../chronology/chronology.queries.ts';
import type { OpenedList } from './open-list.ts';
import type { Understanding } from './rules/list-fields.rules.ts';
import { planMerge, type MergePlan } from './rules/plan-merge.rules.ts';

/**
 * What merging the list would do now. It is compared with every entry that the viewer may read, what was corrected since too: a list that is sent again
 * still says what was said at first.
 */
export async function planOfList(
  visit: Visit,
  { child, list }: OpenedList,
  { file, understood }: { file: List; understood: Understanding },
): Promise<MergePlan<Entry>> {
  return planMerge(file.rows, await listEntries(visit.tx, child.childId), {
    understanding: understood,
    birthDate: child.birthDate,
    today: visit.today,
    decisions: list.decisions,
    settled: new Set(list.settled),
  });
}
