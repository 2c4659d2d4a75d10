import { versionIn } from '#platform/web/version-in.ts';
import { typedIn } from '#platform/web/forms.ts';
import {
  conflictPage,
  json,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { openDraft, type OpenedReferral } from '../open-referral/open-referral.ts';
import { questions, type Referral } from '../referral.ts';
import { saveDraft } from '../referral.queries.ts';
import { readWritten } from './read-written.ts';

const view = 'modules/referrals/write-a-referral/write-a-referral.njk';

export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const { urgency, consent, said, version } = opened.referral;
  return page(
    view,
    formModel(opened, { ...said, urgency: urgency ?? '', consent: consent ?? '' }, version, []),
  );
}

/** Keeps what was written, and goes on to the check or back to the draft. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const read = readWritten(visit.body, visit.words);
  const version = versionIn(visit.body);
  const typed = typedIn(visit.body);
  if (!read.ok) return pageWithErrors(view, formModel(opened, typed, version, read.errors));
  const { referralId } = opened.referral;
  if (!(await saveDraft(visit.tx, { referralId, version }, read.values, visit.now)))
    return conflict(visit, opened);
  return redirect(visit.body['then'] === 'later' ? '/referrals' : `/referrals/${referralId}/send`);
}

/** The same as it is typed, asked for by the page's script. */
export async function keep(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const read = readWritten(visit.body, visit.words);
  if (!read.ok) return json({}, 422);
  const version = versionIn(visit.body);
  const { referralId } = opened.referral;
  const isSaved = await saveDraft(visit.tx, { referralId, version }, read.values, visit.now);
  return isSaved ? json({ version: version + 1 }) : json({}, 409);
}

const empty = Object.fromEntries(['urgency', 'consent', ...questions].map((name) => [name, '']));

function formModel(
  { referral }: OpenedReferral,
  fields: object,
  version: number,
  errors: readonly FieldError[],
) {
  return {
    path: `/referrals/${referral.referralId}`,
    fields: { ...empty, ...fields },
    version,
    errors,
  };
}

/** The same draft was saved from another window: both are shown. */
function conflict({ words, body, viewer }: Visit, { referral }: OpenedReferral): Answer {
  const typed = typedIn(body);
  const yours = (name: string) => String(typed[name] ?? '').trim();
  return conflictPage('platform/web/errors/conflict.njk', {
    by: viewer.fullName,
    at: referral.savedAt,
    fields: [
      choice(words.t('referrals.urgency'), referral.urgency, yours('urgency'), (key) =>
        words.t(`referrals.urgency.${key}`),
      ),
      choice(words.t('referrals.consent'), referral.consent, yours('consent'), (key) =>
        words.t(`referrals.consent.${key}`),
      ),
      ...questions.map((name) => ({
        label: words.t(`referrals.ask.${name}`),
        theirs: theirs(referral, name),
        yours: yours(name),
      })),
    ].filter((field) => field.theirs !== field.yours),
    currentHref: `/referrals/${referral.referralId}/write`,
  });
}

const theirs = ({ said }: Referral, name: (typeof questions)[number]) => said[name] ?? '';

const choice = (label: string, theirs: string | null, yours: string, say: (key: string) => string) => ({
  label,
  theirs: theirs === null ? '' : say(theirs),
  yours: yours === '' ? '' : say(yours),
});
