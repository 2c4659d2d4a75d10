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
    const { tx, viewer, now } = visit;
    const importId = visit.params['importId'] ?? '';
    const found = await findImport(tx, importId);
    if (found?.kind !== kind) return notFound();
    const back = redirect(`/imports/${importId}`);
    if (found.state !== 'checked') return back;
    const read = readForm(choice, visit.body, visit.words);
    if (!read.ok) {
      const model = await checkedModel(visit, found, { errors: read.errors });
      return pageWithErrors('modules/imports/steps/follow-an-import/checked.njk', model);
    }
    if (read.values.choice === 'stop') {
      if (await moveImportOn(tx, importId, ['checked'], 'cancelled', now))
        await clearStaged(tx, importId, false);
      return back;
    }
    const given = { by: viewer.userId, takesGoodOnly: (found.summary?.notTaken ?? 0) > 0, at: now };
    if (await confirmLoading(tx, importId, given)) {
      const order = { partnershipId: viewer.partnershipId, importId };
      await visit.addJob('import-load', order, { onceKey: `import-load:${importId}` });
    }
    return back;
  };
