import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { linkPlansOf } from '#modules/plans/index.ts';
import { decisionsModel } from '../decide-a-pair/pair-model.ts';
import { findMerge, findUndoRefusal, undoMerge } from '../merge.queries.ts';
import type { Decision, Merge } from '../merge.ts';
import { settleSoon } from '../merges.jobs.ts';
import { sayMoved } from '../say-moved.ts';
import { sayRecord } from '../say-record.ts';

const view = 'modules/merges/open-a-merge/open-a-merge.njk';

/** One merge: which record holds which, what came with it, and the way back. */
export async function show(visit: Visit): Promise<Answer> {
  const merge = await open(visit);
  return merge === undefined ? notFound() : page(view, await mergeModel(visit, merge, []));
}

const form = z.object({ because: text('merges.because.needed', 1000, 'merges.because.tooLong') });

/** Takes the two apart again. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, now, words } = visit;
  const merge = await open(visit);
  if (merge === undefined) return notFound();
  const read = readForm(form, visit.body, words);
  if (!read.ok) return wrong(visit, merge, read.errors);
  const refused = await undoMerge(tx, merge.mergeId, read.values.because);
  if (refused === 'undone') return undoneMeanwhile(visit, merge);
  if (refused !== undefined)
    return wrong(visit, merge, [{ field: 'because', message: words.t(`merges.undoRefused.${refused}`) }]);
  const ids = [merge.kept.childId, merge.merged.childId];
  visit.looksAt(ids);
  await linkPlansOf(tx, ids);
  await settleSoon(tx, viewer.partnershipId, ids, now);
  return redirect(`/merges/${merge.mergeId}`);
}

async function open(visit: Visit): Promise<Merge | undefined> {
  const merge = await findMerge(visit.tx, visit.params['mergeId'] ?? '');
  if (merge !== undefined) visit.looksAt([merge.kept.childId, merge.merged.childId]);
  return merge;
}

async function mergeModel(visit: Visit, merge: Merge, errors: readonly FieldError[]) {
  const { tx, words, today } = visit;
  const isUndone = merge.undoneAt !== null;
  const refusal = isUndone ? undefined : await findUndoRefusal(tx, merge.mergeId);
  return {
    errors,
    action: `/merges/${merge.mergeId}/undo`,
    because: typedIn(visit.body)['because'] ?? '',
    isUndone,
    kept: { name: sayRecord(words, merge.kept, today), href: `/children/${merge.kept.childId}` },
    merged: {
      name: sayRecord(words, merge.merged, today),
      href: isUndone ? `/children/${merge.merged.childId}` : '',
    },
    moved: sayMoved(words, merge.moved),
    protectedToo: merge.protectedToo,
    refusal: refusal === undefined ? '' : words.t(`merges.undoRefused.${refusal}`),
    decisions: decisionsModel(words, decisionsOf(merge)),
  };
}

/** That they were merged, and taken apart, the latest first: the pair itself is not there while one of the two is asleep. */
function decisionsOf(merge: Merge): Decision[] {
  const { because, mergedByName, mergedAt, undoneByName, undoneAt, undoneBecause } = merge;
  const merged = { says: 'merged', because, decidedByName: mergedByName, decidedAt: mergedAt } as const;
  if (undoneAt === null) return [merged];
  const undone = { says: 'undone', because: undoneBecause ?? '', decidedByName: undoneByName ?? '' } as const;
  return [{ ...undone, decidedAt: undoneAt }, merged];
}

async function wrong(visit: Visit, merge: Merge, errors: FieldError[]): Promise<Answer> {
  return pageWithErrors(view, { ...(await mergeModel(visit, merge, errors)), errors });
}

/** Somebody took them apart since the page was opened. */
async function undoneMeanwhile(visit: Visit, before: Merge): Promise<Answer> {
  const merge = (await open(visit)) ?? before;
  return conflictPage('platform/web/errors/conflict.njk', {
    by: merge.undoneByName ?? '',
    at: merge.undoneAt ?? visit.now,
    fields: [
      {
        label: visit.words.t('merges.because'),
        theirs: merge.undoneBecause ?? '',
        yours: String(typedIn(visit.body)['because'] ?? ''),
      },
    ],
    currentHref: `/merges/${merge.mergeId}`,
  });
}
