import { z } from 'zod';
import { optionalText, readForm, typedIn } from '#platform/web/forms.ts';
import type { FieldError } from '#platform/web/render.ts';
import { versionIn } from '#platform/web/version-in.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { listReferredChildren } from '../referral.queries.ts';
import { audiences, referenceOf } from '../referral.ts';
import {
  answerRequest,
  findAskedAbout,
  findRequest,
  listRequests,
  listRequestsOfAgency,
  type Request,
} from '../request.queries.ts';
import { particularsOf, sayReferredChild } from '../say-referral.ts';
import { requestModel } from '../weigh-a-referral/request-model.ts';

const view = 'modules/referrals/answer-a-request/answer-a-request.njk';
const MOST = 100;

const form = z
  .object({
    knows: z.enum(['something', 'nothing'], 'referrals.answer.knows.needed'),
    answer: optionalText(20_000, 'referrals.answer.tooLong'),
    audience: z.enum(audiences, 'referrals.audience.needed'),
  })
  .refine(({ knows, answer }) => knows === 'nothing' || answer !== '', {
    path: ['answer'],
    message: 'referrals.answer.needed',
  });

/** What the front door asks of the viewer's agency. */
export async function list(visit: Visit): Promise<Answer> {
  const { tx, viewer, words, today } = visit;
  const requests = await listRequestsOfAgency(tx, viewer.agencyId, MOST);
  const all = await listReferredChildren(
    tx,
    requests.map(({ referralId }) => referralId),
  );
  const children = Map.groupBy(all, ({ referralId }) => referralId);
  const rows = requests.map((request) => ({
    ...requestModel(visit, request),
    isOpen: request.answeredAt === null && request.state === 'waiting',
    reference: referenceOf(request.number),
    who: words.list(
      (children.get(request.referralId) ?? []).map((child) => sayReferredChild(words, child, today)),
    ),
  }));
  return page('modules/referrals/answer-a-request/list-requests.njk', {
    open: rows.filter(({ isOpen }) => isOpen),
    closed: rows.filter(({ isOpen }) => !isOpen),
  });
}

export async function show(visit: Visit): Promise<Answer> {
  const request = await openOwn(visit);
  if (request === undefined) return notFound();
  const { answer, audience, knowsNothing, version } = request;
  const knows = knowsNothing === null ? '' : knowsNothing ? 'nothing' : 'something';
  return page(
    view,
    await formModel(visit, request, { answer: answer ?? '', audience: audience ?? '', knows }, version, []),
  );
}

/** Gives what the agency knows, for whom it says; it can be given anew as long as nothing was decided. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, now, viewer, body, words } = visit;
  const request = await openOwn(visit);
  if (request === undefined) return notFound();
  const version = versionIn(body);
  const read = readForm(form, body, words);
  if (!read.ok)
    return pageWithErrors(view, await formModel(visit, request, typedIn(body), version, read.errors));
  if ((await findAskedAbout(tx, request.referralId))?.state !== 'waiting') {
    const errors = [{ field: 'knows', message: words.t('referrals.answer.tooLate') }];
    return pageWithErrors(view, await formModel(visit, request, typedIn(body), version, errors));
  }
  const { knows, answer, audience } = read.values;
  const given = { answer: answer === '' ? null : answer, knowsNothing: knows === 'nothing', audience };
  const isGiven = await answerRequest(tx, { requestId: request.requestId, version }, given, {
    userId: viewer.userId,
    at: now,
  });
  if (!isGiven) return conflict(visit, request);
  return redirect('/referrals/requests');
}

/** A request to the viewer's own agency: what others are asked is read, not answered. */
async function openOwn({ tx, params, viewer }: Visit): Promise<Request | undefined> {
  const request = await findRequest(tx, params['referralRequestId'] ?? '');
  return request?.agencyId === viewer.agencyId ? request : undefined;
}

async function formModel(
  visit: Visit,
  request: Request,
  typed: Readonly<Record<string, unknown>>,
  version: number,
  errors: readonly FieldError[],
) {
  const { tx, words, today } = visit;
  const about = await findAskedAbout(tx, request.referralId);
  const children = await listReferredChildren(tx, [request.referralId]);
  const others = (await listRequests(tx, request.referralId)).filter(
    ({ requestId, answeredAt }) => requestId !== request.requestId && answeredAt !== null,
  );
  visit.looksAt(children.flatMap(({ childId }) => (childId === null ? [] : [childId])));
  return {
    ...requestModel(visit, request),
    path: `/referrals/requests/${request.requestId}`,
    reference: referenceOf(about?.number ?? null),
    isOpen: about?.state === 'waiting',
    children: children.map((child) => ({
      who: sayReferredChild(words, child, today),
      lines: particularsOf(words, child),
    })),
    others: others.map((other) => requestModel(visit, other)),
    typed: { answer: '', audience: '', knows: '', ...typed },
    version,
    errors,
  };
}

/** A colleague gave the agency's part meanwhile. */
function conflict({ words, body, now }: Visit, request: Request): Answer {
  const typed = typedIn(body);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: request.answeredByName ?? '',
    at: request.answeredAt ?? now,
    fields: [
      {
        label: words.t('referrals.answer.what'),
        theirs:
          request.knowsNothing === true ? words.t('referrals.request.nothingKnown') : (request.answer ?? ''),
        yours:
          typed['knows'] === 'nothing'
            ? words.t('referrals.request.nothingKnown')
            : String(typed['answer'] ?? ''),
      },
    ],
    currentHref: `/referrals/requests/${request.requestId}`,
  });
}
