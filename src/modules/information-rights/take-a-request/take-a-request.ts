import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import { page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { makeTask } from '../make-the-record/make-the-record.jobs.ts';
import { askers, proofs } from '../requests/access-request.ts';
import { takeRequest } from '../requests/take-request.ts';
import { readWhom } from './whom-it-is-about.ts';

const view = 'modules/information-rights/take-a-request/take-a-request.njk';

const form = z.object({
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
  const whom = await readWhom(tx, body, words, visit.today);
  const errors = [
    ...(whom.ok ? [] : whom.errors),
    ...(read.ok ? [] : read.errors),
    ...dayErrors(visit, receivedOn),
  ];
  if (!read.ok || !whom.ok || errors.length > 0 || typeof receivedOn !== 'string')
    return pageWithErrors(view, { ...choices(visit), ...{ typed: typedIn(body) }, errors });
  const { proof } = read.values;
  const { subject, label } = whom.found;
  if (subject.about === 'child') visit.looksAt([subject.childId]);
  visit.notes({ about: subject.about });
  const accessRequestId = randomUUID();
  await takeRequest(tx, {
    ...read.values,
    accessRequestId,
    subject,
    label,
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
