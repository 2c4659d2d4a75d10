import { versionIn } from '#platform/web/version-in.ts';
import { readForm, text } from '#platform/web/forms.ts';
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
import { sayPerson } from '../../say-reason.ts';
import { sayPointer } from '../../see-who-can/see-who-can.ts';
import { findEmergency, reviewEmergency, type Emergency } from '../emergency.queries.ts';

const view = 'modules/who-can-see/emergency/review-an-emergency/review-an-emergency.njk';
const outcomes = ['needed', 'could-have-asked', 'not-needed'] as const;

const form = z.object({
  outcome: z.enum(outcomes, { error: () => 'whoCanSee.review.outcome.needed' }),
  note: text('whoCanSee.review.note.needed', 2000, 'whoCanSee.review.note.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  return found === undefined ? notFound() : page(view, modelOf(visit, found));
}

/** Says what the officer makes of it; done for every officer who was asked. Nobody reviews their own. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await open(visit);
  if (found === undefined) return notFound();
  const { body, words, tx } = visit;
  const read = readForm(form, body, words);
  if (!read.ok) return pageWithErrors(view, { ...modelOf(visit, found), errors: read.errors });
  const { emergencyAccessId } = found;
  const version = versionIn(body);
  const isSame = found.version === version && found.outcome === null;
  if (isSame && (await reviewEmergency(tx, { ...read.values, emergencyAccessId, version })))
    return redirect('/emergency-access');
  const key = found.outcome === null ? 'whoCanSee.review.own' : 'whoCanSee.review.meanwhile';
  const errors = [{ field: 'outcome', message: words.t(key, { name: found.reviewedBy ?? '' }) }];
  return conflictPage(view, { ...modelOf(visit, found), errors });
}

async function open(visit: Visit): Promise<Emergency | undefined> {
  const found = await findEmergency(visit.tx, visit.params['emergencyAccessId'] ?? '');
  if (found !== undefined) visit.looksAt([found.childId]);
  return found;
}

function modelOf({ words, today, body, viewer }: Visit, emergency: Emergency) {
  const { emergencyAccessId, childId, version, reason, from, until, outcome } = emergency;
  return {
    emergencyAccessId,
    childId,
    version,
    pointer: sayPointer(words, emergency, today),
    who: sayPerson(emergency),
    span: words.t('whoCanSee.sinceUntil', { since: words.dateTime(from), until: words.dateTime(until) }),
    reason,
    isOpen: outcome === null,
    isOwn: emergency.userId === viewer.userId,
    result: words.t(`whoCanSee.emergency.outcome.${outcome ?? 'open'}`),
    resultNote: emergency.outcomeNote ?? '',
    reviewed:
      emergency.reviewedAt === null
        ? ''
        : words.t('whoCanSee.review.by', {
            name: emergency.reviewedBy ?? '',
            when: words.dateTime(emergency.reviewedAt),
          }),
    outcomes: outcomes.map((value) => ({
      value,
      text: words.t(`whoCanSee.emergency.outcome.${value}`),
      checked: body['outcome'] === value,
    })),
    note: String(body['note'] ?? ''),
  };
}
