import { z } from 'zod';
import { listActionsOfSources, markActionDone } from '#practice/actions/index.ts';
import { readForm, text } from '#platform/web/forms.ts';
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
import { sayUnusual } from '../say-unusual.ts';
import { countToReview, findListed, settleUnusual } from '../unusual.queries.ts';
import { unusualOutcomes, type Unusual } from '../unusual.ts';

const view = 'modules/looks/unusual/review-unusual/review-unusual.njk';
const form = z.object({
  outcome: z.enum(unusualOutcomes, 'looks.settle.needed'),
  because: text('looks.review.because.needed', 2000, 'looks.because.tooLong'),
  version: z.coerce.number().int().catch(0),
});

export async function show(visit: Visit): Promise<Answer> {
  const found = await findListed(visit.tx, visit.params['unusualId'] ?? '');
  if (found === undefined) return notFound();
  noteChild(visit, found);
  return page(view, modelOf(visit, found));
}

function noteChild(visit: Visit, { childId }: Unusual): void {
  if (childId !== null) visit.looksAt([childId]);
}

/** How the review ended, and why. The last one reviewed, nothing waits on My work any more. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, viewer, now, today } = visit;
  const found = await findListed(tx, visit.params['unusualId'] ?? '');
  if (found === undefined) return notFound();
  noteChild(visit, found);
  const read = readForm(form, visit.body, visit.words);
  if (!read.ok) return pageWithErrors(view, modelOf(visit, found, read.errors));
  const { outcome, because, version } = read.values;
  const by = { userId: viewer.userId, at: now };
  if (!(await settleUnusual(tx, { unusualId: found.unusualId, version }, { outcome, because }, by)))
    return conflictPage('platform/web/errors/conflict.njk', {
      typed: [{ label: visit.words.t('looks.because.label'), value: because }],
    });
  visit.notes({ outcome });
  if ((await countToReview(tx)) === 0) {
    const mine = (await listActionsOfSources(tx, [viewer.partnershipId])).filter(
      ({ ownerUserId, sourceKind, doneOn, endedOn }) =>
        ownerUserId === viewer.userId &&
        sourceKind === 'unusual-looking' &&
        doneOn === null &&
        endedOn === null,
    );
    for (const action of mine) await markActionDone(tx, action, viewer.userId, today);
  }
  return redirect('/looks/unusual');
}

function modelOf(visit: Visit, found: Unusual, errors: readonly FieldError[] = []) {
  const { words, body } = visit;
  return {
    errors,
    unusualId: found.unusualId,
    version: found.version,
    name: found.fullName,
    detail: [found.jobTitle, found.agencyName].filter((part) => part !== '').join(', '),
    day: found.day,
    what: sayUnusual(words, found),
    personHref: `/looks/people/${found.userId}?until=${found.day}`,
    childHref: found.childId === null ? '' : `/children/${found.childId}/looks?until=${found.day}`,
    isOpen: found.settledAt === null,
    said: found.outcome === null ? '' : words.t(`looks.reviewed.${found.outcome}`),
    because: found.because,
    settledByName: found.settledByName,
    settledAt: found.settledAt,
    outcomes: unusualOutcomes.map((value) => ({
      value,
      text: words.t(`looks.reviewed.${value}`),
      checked: body['outcome'] === value,
    })),
    typedBecause: String(body['because'] ?? ''),
  };
}
