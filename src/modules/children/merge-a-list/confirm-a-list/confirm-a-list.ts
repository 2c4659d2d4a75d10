import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keepDocument } from '#practice/documents/index.ts';
import { optionalText, readForm } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { addEntries } from '../../chronology/add-entries.queries.ts';
import { audiences, type Audience, type Entry } from '../../chronology/chronology-entry.ts';
import { endList, waitForOthers } from '../entry-list.queries.ts';
import { listModel } from '../look-over-a-list/list-model.ts';
import { openList, pathOf, readOpenList, type OpenedList } from '../open-list.ts';
import { planOfList } from '../plan-of-list.ts';
import {
  keyOfRow,
  markOf,
  rowsLeft,
  rowsToAdd,
  type MergePlan,
  type PlannedRow,
} from '../rules/plan-merge.rules.ts';

const view = 'modules/children/merge-a-list/look-over-a-list/look-over-a-list.njk';
const LONGEST_SOURCE = 500;

const form = z.object({
  audience: z.enum(audiences, 'children.entry.audience.needed'),
  mark: optionalText(200, 'web.errors.notUnderstood'),
});

/**
 * Adds what is new, all of it or nothing. One at a time does so for a child: what somebody else has added meanwhile is compared with once more, and
 * whoever looked at something else is shown what is new now.
 */
export async function submit(visit: Visit): Promise<Answer> {
  if ((await openList(visit)) === undefined) return notFound();
  await waitForOthers(visit.tx, visit.params['childId'] ?? '');
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  const { understood } = opened.list;
  if (understood === null) return redirect(pathOf(opened.list));
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read.instead;
  const plan = await planOfList(visit, opened, { file: read.file, understood });
  const shown = { plan, understood };
  const answers = readForm(form, visit.body, visit.words);
  if (!answers.ok)
    return pageWithErrors(view, listModel(visit, opened, { ...shown, errors: answers.errors }));
  if (answers.values.mark !== markOf(plan)) {
    const notice = visit.words.t('children.list.confirm.changed');
    return conflictPage(view, listModel(visit, opened, { ...shown, errors: [], notice }));
  }
  const undecided = plan.perhaps.find(({ decision }) => decision === null);
  if (undecided !== undefined) {
    const message = visit.words.t('children.list.confirm.undecided');
    const errors = [{ field: `row-${undecided.line}`, message }];
    return pageWithErrors(view, listModel(visit, opened, { ...shown, errors }));
  }
  await add(visit, opened, { plan, audience: answers.values.audience });
  return redirect(pathOf(opened.list));
}

async function add(
  visit: Visit,
  { list }: OpenedList,
  { plan, audience }: { plan: MergePlan<Entry>; audience: Audience },
): Promise<void> {
  const { tx, viewer, now } = visit;
  const { partnershipId, agencyId, userId } = viewer;
  const rows = rowsToAdd(plan);
  if (rows.length > 0) {
    const documentId = randomUUID();
    await keepDocument(tx, {
      ...{
        partnershipId,
        documentId,
        childIds: [list.childId],
        fileId: list.fileId,
        fileName: list.fileName,
      },
      ...{ contentType: list.contentType, bytes: list.bytes, addedBy: userId, addedAt: now },
      link: `/children/${list.childId}/chronology`,
      readers: { audience, agencyId },
    });
    const entries = rows.map((row) => ({
      ...row.entry,
      ...{ entryId: randomUUID(), childId: list.childId, audience, documentId },
      sourceSaid: sourceOf(visit, list.fileName, row),
    }));
    await addEntries(tx, { partnershipId, agencyId, userId, at: now }, entries);
  }
  const left = rowsLeft(plan);
  const outcome = { added: rows.length, same: plan.same.length, left: left.length, bad: plan.bad.length };
  const leftKeys = left.map(({ entry }) => keyOfRow(entry));
  await endList(tx, list.listId, { outcome, leftKeys, by: userId, at: now });
  visit.notes({ listId: list.listId, ...outcome });
}

/** Where it is written down: what the list says, and the row of the list. */
function sourceOf({ words }: Visit, file: string, { line, entry }: PlannedRow<Entry>): string {
  const row = words.t('children.list.source', { line, file });
  const whole = entry.sourceSaid === '' ? row : `${entry.sourceSaid} (${row})`;
  return whole.length <= LONGEST_SOURCE ? whole : entry.sourceSaid || row;
}
