import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { makeTask } from '../make-the-record/make-the-record.jobs.ts';
import { askers, proofs } from '../requests/access-request.ts';
import { findChildToTell } from '../requests/request.queries.ts';
import { takeRequest } from '../requests/take-request.ts';

const view = 'modules/information-rights/take-a-request/take-a-request.njk';

const form = z.object({
  localId: text('informationRights.take.localId.needed', 40, 'informationRights.take.localId.notFound'),
  askedBy: text('informationRights.take.askedBy.needed', 200, 'informationRights.take.askedBy.tooLong'),
  askedAs: z.enum(askers, 'informationRights.take.askedAs.needed'),
  proof: z.enum(proofs, 'informationRights.take.proof.needed'),
  language: z.enum(['en', 'cy'], 'informationRights.take.language.needed'),
});

export function show(visit: Visit): Answer {
  const { language } = visit.words;
  return page(view, { ...choices(visit), typed: { language }, errors: [] });
}

/** Takes what somebody asks: its month begins, it stands on the officer's work, and the record is put together. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now } = visit;
  const read = readForm(form, body, words);
  const receivedOn = readDate(body, 'receivedOn');
  const child = read.ok ? await findChildToTell(tx, read.values.localId) : undefined;
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(read.ok && child === undefined
      ? [{ field: 'localId', message: words.t('informationRights.take.localId.notFound') }]
      : []),
    ...dayErrors(visit, receivedOn),
  ];
  if (!read.ok || child === undefined || errors.length > 0 || typeof receivedOn !== 'string')
    return pageWithErrors(view, { ...choices(visit), ...{ typed: typedIn(body) }, errors });
  const { proof } = read.values;
  visit.looksAt([child.childId]);
  const accessRequestId = randomUUID();
  await takeRequest(tx, {
    ...read.values,
    accessRequestId,
    child,
    receivedOn,
    proofSeenOn: proof === 'none' ? null : visit.today,
    words,
    viewer,
    at: now,
  });
  await visit.addJob(makeTask, { partnershipId: viewer.partnershipId, accessRequestId });
  return redirect(`/information-rights/requests/${accessRequestId}`);
}

function dayErrors({ words, today }: Visit, day: string | null | undefined) {
  const key = day == null ? 'needed' : day > today ? 'future' : undefined;
  return key === undefined
    ? []
    : [{ field: 'receivedOn', message: words.t(`informationRights.take.receivedOn.${key}`) }];
}

function choices({ words }: Visit) {
  const of = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, text: words.t(`informationRights.${name}.${value}`) }));
  return {
    askers: of('askedAs', askers),
    proofs: of('proof', proofs),
    languages: of('language', ['en', 'cy']),
  };
}
