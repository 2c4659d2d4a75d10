import { z } from 'zod';
import { readForm, text, typedIn } from '#platform/web/forms.ts';
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
import { listBandsSet } from '../decide.queries.ts';
import { decisionDue } from '../due.ts';
import { mayDecide } from '../may-decide.ts';
import type { OpenedReferral } from '../open-referral/open-referral.ts';
import { decideIt } from './decide-it.ts';
import { findDecisions } from '../referral.queries.ts';
import { outcomes, referenceOf } from '../referral.ts';
import { listRequests } from '../request.queries.ts';
import { clockModel, sayReferredChild } from '../say-referral.ts';
import { openSent } from '../weigh-a-referral/weigh-a-referral.ts';

const view = 'modules/referrals/decide-a-referral/decide-a-referral.njk';
const form = z.object({
  route: z.enum(outcomes, 'referrals.decide.route.needed'),
  because: text('referrals.decide.because.needed', 4000, 'referrals.decide.because.tooLong'),
});

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openToDecide(visit);
  if (opened === undefined) return notFound();
  if (opened.referral.state === 'decided') return redirect(`/front-door/${opened.referral.referralId}`);
  return page(view, await formModel(visit, opened, {}, opened.referral.version, []));
}

/** Decides, once: who comes second is shown what was decided first. */
export async function submit(visit: Visit): Promise<Answer> {
  const { body, words } = visit;
  const opened = await openToDecide(visit);
  if (opened === undefined) return notFound();
  const read = readForm(form, body, words);
  const version = versionIn(body);
  if (!read.ok && opened.referral.state === 'waiting')
    return pageWithErrors(view, await formModel(visit, opened, typedIn(body), version, read.errors));
  const { referralId } = opened.referral;
  if (!read.ok || !(await decideIt(visit, { referralId, version }, read.values)))
    return conflict(visit, opened);
  const { route } = read.values;
  visit.notes({ route });
  return redirect(`/front-door/${referralId}`);
}

async function openToDecide(visit: Visit): Promise<OpenedReferral | undefined> {
  return mayDecide(visit.viewer) ? openSent(visit) : undefined;
}

async function formModel(
  visit: Visit,
  { referral, children }: OpenedReferral,
  typed: Readonly<Record<string, unknown>>,
  version: number,
  errors: readonly FieldError[],
) {
  const { tx, words, today, now, viewer } = visit;
  const requests = await listRequests(tx, referral.referralId);
  const due = decisionDue(viewer.nation, referral.sentAt ?? now);
  return {
    path: `/front-door/${referral.referralId}`,
    reference: referenceOf(referral.number),
    who: words.list(children.map((child) => sayReferredChild(words, child, today))),
    clock: clockModel(words, due, viewer.nation, now),
    notAnswered: requests.filter(({ answeredAt }) => answeredAt === null).map(({ agencyName }) => agencyName),
    notTied: children.filter(({ childId }) => childId === null).length,
    items: outcomes.map((route) => ({
      value: route,
      text: words.t(`referrals.outcome.${route}`),
      hint: { text: words.t(`referrals.outcome.${route}.hint`) },
    })),
    version,
    route: typed['route'] ?? '',
    because: typed['because'] ?? '',
    errors,
  };
}

/** Somebody decided, or set another band, since the form was opened. */
async function conflict(visit: Visit, { referral }: OpenedReferral): Promise<Answer> {
  const { words, body } = visit;
  const theirs = await whatHappened(visit, referral.referralId);
  const typed = typedIn(body);
  const route = outcomes.find((each) => each === typed['route']);
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs.by,
    at: theirs.at,
    fields: [
      {
        label: words.t('referrals.decision'),
        theirs: theirs.what,
        yours: route === undefined ? '' : words.t(`referrals.outcome.${route}`),
      },
      {
        label: words.t('referrals.decide.because'),
        theirs: theirs.because,
        yours: String(typed['because'] ?? ''),
      },
    ],
    currentHref: `/front-door/${referral.referralId}`,
  });
}

/** What was decided; else the band that was set last. */
async function whatHappened({ tx, words, now }: Visit, referralId: string) {
  const decision = (await findDecisions(tx, [referralId])).get(referralId);
  if (decision !== undefined) {
    const { route, because, decidedByName: by, decidedAt: at } = decision;
    return { what: words.t(`referrals.outcome.${route}`), because, by, at };
  }
  const [set] = await listBandsSet(tx, referralId);
  if (set === undefined) return { what: words.t('referrals.band.new'), because: '', by: '', at: now };
  const { band, because, setByName: by, setAt: at } = set;
  return { what: words.t(`referrals.band.${band}`), because, by, at };
}
