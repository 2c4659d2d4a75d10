import { randomUUID } from 'node:crypto';
import { readForm, text } from '#platform/web/forms.ts';
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Body,
  type Visit,
} from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { z } from 'zod';
import { findFields, readFacts } from '../../finding/find-form.ts';
import { emergencyHours } from '../emergency-time.ts';
import { findFreshPointer, listEmergencySettings, pointToChild, type Pointer } from '../emergency.queries.ts';
import { openAndTell } from '../open-and-tell.ts';

const view = 'modules/who-can-see/emergency/see-a-child-now/see-a-child-now.njk';

export function show({ body }: Visit): Answer {
  return page(view, searchModel(body));
}

/** Finds one child by what somebody knows already, and shows no more than whom to ring. What was typed stays out of the address. */
export async function search(visit: Visit): Promise<Answer> {
  const { body, words, tx } = visit;
  const read = readFacts(visit);
  if (!read.ok) return pageWithErrors(view, { ...searchModel(body), errors: read.errors });
  const pointed = await pointToChild(tx, randomUUID(), read.facts);
  visit.notes({ found: pointed.what });
  if (pointed.what === 'seen') return redirect(`/children/${pointed.childId}`);
  if (pointed.what === 'none') return page(view, { ...searchModel(body), isNotFound: true });
  if (pointed.what === 'several') {
    const errors = [{ field: 'givenName', message: words.t('whoCanSee.find.several') }];
    return pageWithErrors(view, { ...searchModel(body), errors });
  }
  return page(view, await reasonModel(visit, pointed.pointerId, pointed, ''));
}

const form = z.object({
  pointer: z.uuid('whoCanSee.emergency.tooLate'),
  reason: text('whoCanSee.emergency.reason.needed', 2000, 'whoCanSee.emergency.reason.tooLong').min(
    20,
    'whoCanSee.emergency.reason.short',
  ),
});

/** Opens the child for some hours. Whoever must know is told in the same transaction. */
export async function open(visit: Visit): Promise<Answer> {
  const { body, words, tx } = visit;
  const pointerId = z.uuid().safeParse(body['pointer']).data;
  const pointer = pointerId === undefined ? undefined : await findFreshPointer(tx, pointerId);
  if (pointerId === undefined || pointer === undefined) {
    const errors = [{ field: 'localId', message: words.t('whoCanSee.emergency.tooLate') }];
    return pageWithErrors(view, { ...searchModel({}, String(body['reason'] ?? '')), errors });
  }
  const read = readForm(form, body, words);
  if (!read.ok) {
    const model = await reasonModel(visit, pointerId, pointer, String(body['reason'] ?? ''));
    return pageWithErrors(view, { ...model, errors: read.errors });
  }
  const opened = await openAndTell(visit, pointerId, read.values.reason);
  if (opened === undefined) return notFound();
  visit.looksAt([opened.childId]);
  visit.notes({ emergencyAccessId: opened.emergencyAccessId, told: opened.told });
  return redirect(`/children/${opened.childId}`);
}

function searchModel(body: Body, keptReason = '') {
  return { pointer: null, fields: findFields(body), isNotFound: false, keptReason };
}

async function reasonModel({ words, tx, today }: Visit, pointerId: string, pointer: Pointer, reason: string) {
  return {
    pointer: { pointerId, who: sayPointed(words, pointer), agencyName: pointer.agencyName },
    hours: emergencyHours(await listEmergencySettings(tx), today),
    reason,
  };
}

/** 'J.W., 7 years old'. */
function sayPointed(words: Words, { initials, years }: Pointer): string {
  const age =
    years === null
      ? words.t('whoCanSee.emergency.noAge')
      : words.t('whoCanSee.emergency.years', { count: years });
  return [initials, age].filter((part) => part !== '').join(', ');
}
