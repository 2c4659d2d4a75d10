import { z } from 'zod';
import { readForm } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { ImportRow } from '../../import.ts';
import { confirmLoading, findImport, moveImportOn } from '../../import.queries.ts';
import { clearStaged } from '../../stage.queries.ts';
import { checkedModel } from '../follow-an-import/checked-model.ts';

const choice = z.object({ choice: z.enum(['take', 'stop'], 'imports.confirm.needed') });

/**
 * Has a checked file loaded, or leaves it. Of two people who confirm at once one has it loaded; the other is shown that it is. Who left
 * something out has said so.
 */
export const submit =
  (kind: ImportRow['kind']) =>
  async (visit: Visit): Promise<Answer> => {
    const importId = visit.params['importId'] ?? '';
    const found = await findImport(visit.tx, importId);
    if (found?.kind !== kind) return notFound();
    const back = redirect(`/imports/${importId}`);
    if (found.state !== 'checked') return back;
    const read = readForm(choice, visit.body, visit.words);
    if (!read.ok) {
      const model = await checkedModel(visit, found, { errors: read.errors });
      return pageWithErrors('modules/imports/steps/follow-an-import/checked.njk', model);
    }
    await (read.values.choice === 'stop' ? leave(visit, importId) : confirm(visit, found));
    return back;
  };

async function leave({ tx, now }: Visit, importId: string): Promise<void> {
  const isLeft = await moveImportOn(tx, importId, ['checked'], 'cancelled', now);
  if (isLeft) await clearStaged(tx, importId, false);
}

async function confirm(visit: Visit, { importId, summary }: ImportRow): Promise<void> {
  const { tx, viewer, now } = visit;
  const given = { by: viewer.userId, takesGoodOnly: (summary?.notTaken ?? 0) > 0, at: now };
  if (!(await confirmLoading(tx, importId, given))) return;
  const order = { partnershipId: viewer.partnershipId, importId };
  await visit.addJob('import-load', order, { onceKey: `import-load:${importId}` });
}
