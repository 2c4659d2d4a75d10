import { changeAction } from '#practice/actions/index.ts';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { z } from 'zod';
import { makeTask } from '../make-the-record/make-the-record.jobs.ts';
import { proofs, requestDueOn } from '../requests/access-request.ts';
import { extendRequest, noteProof } from '../requests/request.queries.ts';
import { nothingTyped, openRequest, requestView } from './request-page.ts';
import { versionIn } from '#platform/web/version-in.ts';

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openRequest(visit);
  return opened === undefined ? notFound() : page(requestView, opened.model);
}

const extending = z.object({
  because: text('informationRights.extend.because.needed', 2000, 'informationRights.extend.because.tooLong'),
});

/** Gives it two months more: only within the first month, as the person must be told within it. */
export async function extend(visit: Visit): Promise<Answer> {
  const opened = await openOpen(visit);
  if (opened === undefined) return notFound();
  const { request, model } = opened;
  const { tx, body, words, viewer, today } = visit;
  const read = readForm(extending, body, words);
  const isTooLate = requestDueOn(request, viewer.nation) < today;
  if (!read.ok || isTooLate) {
    const late = [{ field: 'because', message: words.t('informationRights.extend.tooLate') }];
    return pageWithErrors(requestView, {
      ...model,
      ...{ typed: { ...nothingTyped, ...typedIn(body) } },
      errors: read.ok ? late : read.errors,
    });
  }
  const isExtended = await extendRequest(
    tx,
    { ...request, version: versionIn(visit.body) },
    read.values.because,
  );
  if (!isExtended) return conflict(words.t('informationRights.extend.because'), read.values.because);
  if (request.actionId !== null) {
    const what = words.t('informationRights.action', { date: words.date(request.receivedOn) });
    const dueOn = requestDueOn({ ...request, extendedBecause: read.values.because }, viewer.nation);
    await changeAction(tx, request.actionId, what, dueOn);
  }
  return redirect(model.path);
}

const proving = z.object({
  proof: z.enum(
    proofs.filter((proof) => proof !== 'none'),
    'informationRights.take.proof.needed',
  ),
});

/** Notes what showed who asks. */
export async function prove(visit: Visit): Promise<Answer> {
  const opened = await openOpen(visit);
  if (opened === undefined) return notFound();
  const { request, model } = opened;
  const { tx, body, words, today } = visit;
  const read = readForm(proving, body, words);
  const seenOn = readDate(body, 'seenOn') ?? today;
  if (!read.ok)
    return pageWithErrors(requestView, {
      ...model,
      ...{ typed: { ...nothingTyped, ...typedIn(body) } },
      errors: read.errors,
    });
  const { proof } = read.values;
  if (await noteProof(tx, { ...request, version: versionIn(visit.body) }, { proof, seenOn }))
    return redirect(model.path);
  return conflict(words.t('informationRights.fact.proof'), words.t(`informationRights.proof.${proof}`));
}

/** Puts the record together again, with what was written since; what was decided about marks is asked again. */
export async function make(visit: Visit): Promise<Answer> {
  const opened = await openOpen(visit);
  if (opened === undefined) return notFound();
  const { accessRequestId } = opened.request;
  await visit.addJob(makeTask, { partnershipId: visit.viewer.partnershipId, accessRequestId });
  return redirect(opened.model.path);
}

async function openOpen(visit: Visit) {
  const opened = await openRequest(visit);
  return opened?.request.releasedAt === null ? opened : undefined;
}

const conflict = (label: string, value: string): Answer =>
  conflictPage('platform/web/errors/conflict.njk', { typed: [{ label, value }] });
