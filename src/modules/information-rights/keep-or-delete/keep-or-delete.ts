import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { optionalText, readDate, readForm, text, typedIn } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { decideDeletion } from '../delete-a-child/deletion.queries.ts';
import { findHold, liftHold, putHold, say } from '../retention/hold.queries.ts';
import { nothingTyped, openRetention, retentionView } from './retention-page.ts';

const open = (visit: Visit) => openRetention(visit, visit.params['childId'] ?? '');

export async function show(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  return opened === undefined ? notFound() : page(retentionView, opened.model);
}

type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;
interface Wrong {
  field: string;
  message: string;
}

const back = ({ model }: Opened, { body }: Visit, errors: readonly Wrong[]): Answer =>
  pageWithErrors(retentionView, { ...model, ...{ typed: { ...nothingTyped, ...typedIn(body) } }, errors });

const holding = z.object({
  reason: text('informationRights.hold.reason.needed', 2000, 'informationRights.hold.reason.tooLong'),
  askedBy: text('informationRights.hold.askedBy.needed', 200, 'informationRights.hold.askedBy.tooLong'),
});

/** Puts a legal hold on a child: from now on nothing of it is deleted, whatever the schedule says. */
export async function hold(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now, today } = visit;
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  const read = readForm(holding, body, words);
  const reviewOn = readDate(body, 'reviewOn');
  const isDay = typeof reviewOn === 'string' && reviewOn > today;
  const dayWrong = isDay
    ? []
    : [{ field: 'reviewOn', message: words.t('informationRights.hold.reviewOn.needed') }];
  const errors = [...(read.ok ? [] : read.errors), ...dayWrong];
  if (!read.ok || !isDay) return back(opened, visit, errors);
  const holdId = randomUUID();
  const { partnershipId, userId } = viewer;
  await putHold(tx, {
    ...read.values,
    reviewOn,
    holdId,
    childId: opened.childId,
    partnershipId,
    userId,
    at: now,
  });
  visit.notes({ holdId });
  return redirect(opened.model.path);
}

const lifting = z.object({
  because: text('informationRights.hold.because.needed', 2000, 'informationRights.hold.because.tooLong'),
});

/** Lifts a hold, with the reason; it stays on the page of the child. */
export async function lift(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now } = visit;
  const found = await findHold(tx, visit.params['holdId'] ?? '');
  const opened = found === undefined ? undefined : await openRetention(visit, found.childId);
  if (found === undefined || opened === undefined) return notFound();
  const read = readForm(lifting, body, words);
  if (!read.ok)
    return back(
      opened,
      visit,
      read.errors.map(({ message }) => ({ field: `because-${found.holdId}`, message })),
    );
  const isLifted = await liftHold(tx, found.holdId, { ...read.values, userId: viewer.userId, at: now });
  if (!isLifted) return conflict(words.t('informationRights.hold.because'), read.values.because);
  visit.notes({ holdId: found.holdId });
  return redirect(opened.model.path);
}

const saying = z.object({
  kind: z.enum(['looked-after', 'sexual-abuse'], 'informationRights.said.kind.needed'),
  applies: z.enum(['yes', 'no'], 'informationRights.said.applies.needed'),
  because: text('informationRights.said.because.needed', 2000, 'informationRights.said.because.tooLong'),
});

/** Says of a child what no return says and a period depends on. */
export async function sayOfChild(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now } = visit;
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  const read = readForm(saying, body, words);
  if (!read.ok) return back(opened, visit, read.errors);
  const { kind, applies, because } = read.values;
  const { partnershipId, userId } = viewer;
  const said = { kind, because, applies: applies === 'yes', childId: opened.childId };
  await say(tx, { ...said, partnershipId, userId, at: now });
  visit.notes({ kind, applies: said.applies });
  return redirect(opened.model.path);
}

const deciding = z.object({ note: optionalText(2000, 'informationRights.decide.note.tooLong') });

/** Decides that everything of the child is deleted: worked out anew this minute. It waits for a second person. */
export async function decide(visit: Visit): Promise<Answer> {
  const { tx, body, words, viewer, now } = visit;
  const opened = await open(visit);
  if (opened === undefined) return notFound();
  const { due, label, childId } = opened;
  if (!opened.mayBeDecided || !due.isKnown)
    return back(opened, visit, [{ field: 'decide', message: words.t('informationRights.decide.notNow') }]);
  const read = readForm(deciding, body, words);
  if (!read.ok) return back(opened, visit, read.errors);
  const deletionId = randomUUID();
  const { partnershipId, userId } = viewer;
  const decided = { ...due, ...read.values, deletionId, childId, childLabel: label };
  if (!(await decideDeletion(tx, { ...decided, partnershipId, userId, at: now })))
    return conflict(words.t('informationRights.decide.note'), read.values.note);
  visit.notes({ deletionId, kind: due.kind });
  return redirect(`/information-rights/deletions/${deletionId}`);
}

const conflict = (label: string, value: string): Answer =>
  conflictPage('platform/web/errors/conflict.njk', { typed: [{ label, value }] });
