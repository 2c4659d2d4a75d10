import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { nothingTyped, openRequest, requestView } from '../open-a-request/request-page.ts';
import { listPassages, type StoredPassage } from '../make-the-record/record.queries.ts';
import { countPlaces } from '../third-parties/find-others.rules.ts';
import {
  addMark,
  decideMarks,
  reasonsOfHits,
  reasonsToKeep,
  reasonsToTakeOut,
  type MarkReason,
} from './mark.queries.ts';

const reasons: readonly MarkReason[] = [...reasonsOfHits, ...reasonsToKeep];
const FIELD = /^mark-([0-9a-f]{8}-[0-9a-f-]{27})$/;

/** Takes out or keeps what is marked, each with a reason; those without one are left for later. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openRequest(visit);
  if (opened === undefined || opened.request.releasedAt !== null) return notFound();
  const { tx, body, viewer, now } = visit;
  const decided = Object.entries(body).flatMap(([field, value]) => {
    const markId = FIELD.exec(field)?.[1];
    const reason = reasons.find((one) => one === value);
    return markId === undefined || reason === undefined ? [] : [{ markId, reason }];
  });
  if (decided.length === 0)
    return pageWithErrors(requestView, {
      ...opened.model,
      errors: [{ field: 'marks', message: visit.words.t('informationRights.marks.needed') }],
    });
  const by = { userId: viewer.userId, at: now };
  const count = await decideMarks(tx, opened.request.accessRequestId, decided, by);
  visit.notes({ decided: count });
  return redirect(`${opened.model.path}#marks`);
}

const adding = z.object({
  words: text('informationRights.addMark.words.needed', 200, 'informationRights.addMark.words.tooLong'),
  reason: z.enum(reasonsToTakeOut, 'informationRights.addMark.reason.needed'),
});

/** Takes out words that nothing had marked, or a whole passage by its number. */
export async function add(visit: Visit): Promise<Answer> {
  const opened = await openRequest(visit);
  if (opened === undefined || opened.request.releasedAt !== null) return notFound();
  const { tx, body, words, viewer, now } = visit;
  const { accessRequestId } = opened.request;
  const read = readForm(adding, body, words);
  const target = read.ok ? targetOf(read.values.words, await listPassages(tx, accessRequestId)) : undefined;
  if (!read.ok || target === undefined) {
    const notThere = [{ field: 'words', message: words.t('informationRights.addMark.words.notThere') }];
    const errors = read.ok ? notThere : read.errors;
    return pageWithErrors(requestView, {
      ...opened.model,
      ...{ typed: { ...nothingTyped, ...typedIn(body) } },
      errors,
    });
  }
  await addMark(tx, {
    partnershipId: viewer.partnershipId,
    accessRequestId,
    ...target,
    reason: read.values.reason,
    userId: viewer.userId,
    at: now,
  });
  return redirect(`${opened.model.path}#marks`);
}

/** What was written: '12' or '#12' is a passage by its number, all else words; undefined when the record does not hold it. */
function targetOf(written: string, passages: readonly StoredPassage[]) {
  const number = /^#?(\d{1,6})$/.exec(written)?.[1];
  if (number !== undefined) {
    const found = passages.find((one) => one.number === Number(number));
    return found && { words: null, number: found.number, places: 1 };
  }
  const words = written.normalize('NFC');
  const texts = passages.flatMap(({ label, text }) => [label, text]);
  const places = texts.reduce((sum, text) => sum + countPlaces(text, words), 0);
  return places === 0 ? undefined : { words, number: null, places };
}
