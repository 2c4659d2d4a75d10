import { z } from 'zod';
import { findChild } from '#modules/children/index.ts';
import { identifier, readForm, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { notFound, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { OpenedReferral } from '../open-referral/open-referral.ts';
import { openSent, weighView } from '../weigh-a-referral/weigh-a-referral.ts';
import { weighModel } from '../weigh-a-referral/weigh-model.ts';
import { tieIt } from './tie-it.ts';

const form = z.object({ childId: identifier('referrals.tie.needed') });

/** Says which child of the partnership the child of a referral is: from then on the referral stands on that child's chronology, and follows its gate. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, body, words, params } = visit;
  const opened = await openSent(visit);
  const child = opened?.children.find(({ referralChildId }) => referralChildId === params['referralChildId']);
  if (opened === undefined || child === undefined) return notFound();
  const read = readForm(form, body, words);
  if (!read.ok) return wrong(visit, opened, read.errors);
  const known = await findChild(tx, read.values.childId);
  if (known === undefined) return notFound();
  const { referralChildId } = child;
  const isTied = await tieIt(visit, opened.referral, { referralChildId, childId: known.childId });
  if (!isTied) return wrong(visit, opened, [{ field: 'childId', message: words.t('referrals.tie.already') }]);
  visit.looksAt([known.childId]);
  return redirect(`/front-door/${opened.referral.referralId}`);
}

async function wrong(visit: Visit, opened: OpenedReferral, errors: readonly FieldError[]): Promise<Answer> {
  const model = await weighModel(visit, opened, { errors, typed: typedIn(visit.body) });
  return pageWithErrors(weighView, { ...model, errors });
}
