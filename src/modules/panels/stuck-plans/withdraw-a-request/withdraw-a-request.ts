import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { TimeToThinkRequest } from '../../stuck/child-plans.ts';
import { withdrawThinkingRequest } from '../said.queries.ts';
import { headOf, openStuckChild, typedText, type StuckChild } from '../stuck-child.ts';

const view = 'modules/panels/stuck-plans/withdraw-a-request/withdraw-a-request.njk';

const form = z.object({
  because: text('panels.stuck.withdraw.because.needed', 4000, 'panels.stuck.withdraw.because.tooLong'),
});

type Asked = StuckChild & { request: TimeToThinkRequest };

export async function show(visit: Visit): Promise<Answer> {
  const asked = await openRequest(visit);
  if (asked?.request.withdrawnOn !== null || asked.request.heardOn !== null) return notFound();
  return page(view, { ...modelOf(visit, asked), because: '', errors: [] });
}

/** Takes a request back; one that was withdrawn or heard meanwhile stays as it is, and what was typed is shown. */
export async function submit(visit: Visit): Promise<Answer> {
  const asked = await openRequest(visit);
  if (asked === undefined) return notFound();
  const { tx, viewer, words, body, today } = visit;
  const read = readForm(form, body, words);
  if (!read.ok) {
    const model = { ...modelOf(visit, asked), because: typedText(typedIn(body), 'because') };
    return pageWithErrors(view, { ...model, errors: read.errors });
  }
  const { childId } = asked.child;
  const { because } = read.values;
  const isWithdrawn = await withdrawThinkingRequest(tx, {
    requestId: asked.request.requestId,
    childId,
    withdrawnOn: today,
    withdrawnBy: viewer.userId,
    because,
  });
  if (isWithdrawn) return redirect(`/children/${childId}/stuck?said=withdrawal`);
  const typed = [{ label: words.t('panels.stuck.withdraw.because'), value: because }];
  return conflictPage('platform/web/errors/conflict.njk', { typed });
}

async function openRequest(visit: Visit): Promise<Asked | undefined> {
  const opened = await openStuckChild(visit);
  const request = opened?.why.plans.requests.find(({ requestId }) => requestId === visit.params['requestId']);
  return opened === undefined || request === undefined ? undefined : { ...opened, request };
}

function modelOf(visit: Visit, asked: Asked) {
  return { ...headOf(visit, asked), request: asked.request };
}
