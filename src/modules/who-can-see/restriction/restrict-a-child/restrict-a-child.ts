import { readDate, readForm, text } from '#platform/web/forms.ts';
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
import { z } from 'zod';
import { candidateBoxes, listCandidates, readNamed } from '../../naming/name-people.ts';
import { readSight, type Sight } from '../../reasons.queries.ts';
import { sayPointer } from '../../see-who-can/see-who-can.ts';
import {
  isReviewDay,
  lastReviewDay,
  restrictionKinds,
  restrictionReview,
  suggestedReviewDay,
} from '../restriction.ts';
import { restrictAndAsk } from '../restrict-and-ask.ts';
import type { NewRestriction } from '../restriction.queries.ts';

const view = 'modules/who-can-see/restriction/restrict-a-child/restrict-a-child.njk';

const form = z.object({
  kind: z.enum(restrictionKinds, { error: () => 'whoCanSee.restrict.kind.needed' }),
  reason: text('whoCanSee.restrict.reason.needed', 2000, 'whoCanSee.restrict.reason.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const sight = await readSight(visit.tx, visit.params['childId'] ?? '');
  if (sight === undefined) return notFound();
  const [year = '', month = '', day = ''] = suggestedReviewDay(visit.today).split('-');
  const suggested = { 'review-day': day, 'review-month': month, 'review-year': year };
  return page(view, await modelOf({ ...visit, body: suggested }, sight));
}

/** From the next request on, only the people named see the child; whoever set it is asked to look again on the review day. */
export async function submit(visit: Visit): Promise<Answer> {
  const sight = await readSight(visit.tx, visit.params['childId'] ?? '');
  if (sight === undefined) return notFound();
  const { childId } = sight;
  visit.looksAt([childId]);
  const read = await readAnswers(visit, childId);
  if (!read.ok) return pageWithErrors(view, { ...(await modelOf(visit, sight)), errors: read.errors });
  const restrictionId = await restrictAndAsk(visit, { ...read.values, childId });
  if (restrictionId === undefined) {
    const already = [{ field: 'kind', message: visit.words.t('whoCanSee.restrict.already') }];
    return conflictPage(view, { ...(await modelOf(visit, sight)), errors: already });
  }
  visit.notes({ restrictionId, named: read.values.userIds.length });
  return redirect(`/restricted-children/${restrictionId}?done=restricted`);
}

type Answers = Omit<NewRestriction, 'restrictionId' | 'childId'>;

async function readAnswers(
  visit: Visit,
  childId: string,
): Promise<{ ok: true; values: Answers } | { ok: false; errors: FieldError[] }> {
  const { body, words, today } = visit;
  const read = readForm(form, body, words);
  const named = await readNamed(visit, await listCandidates(visit, childId));
  const reviewOn = readDate(body, 'review') ?? '';
  const last = words.date(lastReviewDay(today));
  const review = isReviewDay(reviewOn, today)
    ? []
    : [{ field: 'review', message: words.t('whoCanSee.restrict.review.wrong', { last }) }];
  if (read.ok && named.ok && review.length === 0)
    return { ok: true, values: { ...read.values, reviewOn, userIds: named.userIds } };
  return {
    ok: false,
    errors: [...(read.ok ? [] : read.errors), ...review, ...(named.ok ? [] : named.errors)],
  };
}

async function modelOf(visit: Visit, sight: Sight) {
  const { body, words, today } = visit;
  const { childId } = sight;
  visit.looksAt([childId]);
  const typed = (name: string) => String(body[name] ?? '');
  return {
    childId,
    pointer: sayPointer(words, sight, today),
    isRestricted: sight.isRestricted,
    kinds: restrictionKinds.map((kind) => ({
      value: kind,
      text: words.t(`whoCanSee.restriction.kind.${kind}`),
      checked: typed('kind') === kind,
    })),
    reason: typed('reason'),
    review: { day: typed('review-day'), month: typed('review-month'), year: typed('review-year') },
    months: restrictionReview.suggestedMonths,
    boxes: candidateBoxes(await listCandidates(visit, childId), body),
    emails: typed('emails'),
  };
}
