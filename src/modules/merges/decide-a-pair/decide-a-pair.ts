import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
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
import { findMergeOf, mergeRecords } from '../merge.queries.ts';
import { settleSoon } from '../merges.jobs.ts';
import { findNextOpen, keepApart } from '../suggestion.queries.ts';
import { openPair, pairModel, type OpenedPair } from './pair-model.ts';

const view = 'modules/merges/decide-a-pair/decide-a-pair.njk';

/** Two records that may be of one child, side by side. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openPair(visit);
  if (opened !== undefined) return page(view, await pairModel(visit, opened, { errors: [] }));
  const merge = await findMergeOf(visit.tx, visit.params['suggestionId'] ?? '');
  return merge === undefined ? notFound() : redirect(`/merges/${merge.mergeId}`);
}

const form = z.object({
  answer: z.string('merges.decide.needed').max(40, 'merges.decide.needed'),
  because: text('merges.because.needed', 1000, 'merges.because.tooLong'),
});

/** Keeps that they are two children, or merges the records into the one that is chosen. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openPair(visit);
  if (opened === undefined) return merged(visit);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return wrong(visit, opened, read.errors);
  const { answer, because } = read.values;
  if (answer === 'not-same') return sayApart(visit, opened, because);
  const [kept, other] = [opened.one, opened.other].toSorted(({ childId }) => (childId === answer ? -1 : 1));
  if (kept?.childId !== answer || other === undefined)
    return wrong(visit, opened, [{ field: 'answer', message: visit.words.t('merges.decide.needed') }]);
  return mergeInto(visit, opened, { keptId: kept.childId, mergedId: other.childId, because });
}

async function sayApart(visit: Visit, opened: OpenedPair, because: string): Promise<Answer> {
  const { tx, body, now } = visit;
  const { suggestionId } = opened.suggestion;
  if (!(await keepApart(tx, { suggestionId, version: versionIn(body), because }, now)))
    return changed(visit, opened);
  const next = await findNextOpen(tx);
  return redirect(next === undefined ? '/duplicates' : `/duplicates/${next}`);
}

async function mergeInto(
  visit: Visit,
  opened: OpenedPair,
  chosen: { keptId: string; mergedId: string; because: string },
): Promise<Answer> {
  const { tx, body, viewer, now, words } = visit;
  const { suggestionId, oneChildId } = opened.suggestion;
  const [oneVersion, otherVersion] = [versionIn(body, 'oneVersion'), versionIn(body, 'otherVersion')];
  const isOneKept = chosen.keptId === oneChildId;
  const mergeId = randomUUID();
  const refused = await mergeRecords(tx, {
    ...{ mergeId, suggestionId, version: versionIn(body), ...chosen },
    keptVersion: isOneKept ? oneVersion : otherVersion,
    mergedVersion: isOneKept ? otherVersion : oneVersion,
  });
  if (refused === 'changed' || refused === 'gone') return changed(visit, opened);
  if (refused !== undefined)
    return wrong(visit, opened, [{ field: 'answer', message: words.t(`merges.refused.${refused}`) }]);
  await linkPlansOf(tx, [chosen.keptId]);
  await settleSoon(tx, viewer.partnershipId, [chosen.keptId], now);
  visit.notes({ mergeId });
  return redirect(`/merges/${mergeId}`);
}

async function wrong(visit: Visit, opened: OpenedPair, errors: FieldError[]): Promise<Answer> {
  return pageWithErrors(view, {
    ...(await pairModel(visit, opened, { errors, typed: typedIn(visit.body) })),
    errors,
  });
}

/** Somebody decided, or changed one of the records, since the page was opened: it is shown as it is now, with what was typed. */
async function changed(visit: Visit, before: OpenedPair): Promise<Answer> {
  const opened = (await openPair(visit)) ?? before;
  return conflictPage(
    view,
    await pairModel(visit, opened, { errors: [], typed: typedIn(visit.body), isChanged: true }),
  );
}

/** Somebody merged the two since the page was opened. */
async function merged(visit: Visit): Promise<Answer> {
  const { tx, words, body } = visit;
  const merge = await findMergeOf(tx, visit.params['suggestionId'] ?? '');
  if (merge === undefined) return notFound();
  const typed = typedIn(body);
  visit.looksAt([merge.kept.childId]);
  const yours = typed['answer'] === 'not-same' ? 'not-same' : 'merged';
  return conflictPage('platform/web/errors/conflict.njk', {
    by: merge.mergedByName,
    at: merge.mergedAt,
    fields: [
      {
        label: words.t('merges.decide.question'),
        theirs: words.t('merges.said.merged'),
        yours: words.t(`merges.said.${yours}`),
      },
      { label: words.t('merges.because'), theirs: merge.because, yours: String(typed['because'] ?? '') },
    ],
    currentHref: `/merges/${merge.mergeId}`,
  });
}
