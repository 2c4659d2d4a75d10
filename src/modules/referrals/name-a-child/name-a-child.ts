import { randomUUID } from 'node:crypto';
import { findChildren, findChildrenLike, type Child, type FoundChild } from '#modules/children/index.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import type { FieldError } from '#platform/web/render.ts';
import { addReferredChild, removeReferredChild } from '../child.queries.ts';
import { openDraft, type OpenedReferral } from '../open-referral/open-referral.ts';
import { resultsModel, typedModel } from './results-model.ts';
import { readChild, type KnownOfChild } from './read-child.ts';

const view = 'modules/referrals/name-a-child/name-a-child.njk';
/** Who is not among so many is found by writing more. */
const MOST = 10;

/** Nobody is added before the search has shown who it may be. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  return opened === undefined ? notFound() : page(view, formModel(visit, opened, []));
}

export async function search(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  if (visit.body['again'] === 'yes') return page(view, formModel(visit, opened, []));
  const read = readChild(visit);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, read.errors));
  const found = await lookFor(visit, read.child);
  return page(view, { ...formModel(visit, opened, []), ...resultsModel(visit, read.child, found) });
}

/** Adds the child that was chosen, or that none of those shown is; where somebody is found who was not shown, they are shown first. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const { body, words } = visit;
  const read = readChild(visit);
  if (!read.ok) return pageWithErrors(view, formModel(visit, opened, read.errors));
  const found = await lookFor(visit, read.child);
  const again = { ...formModel(visit, opened, []), ...resultsModel(visit, read.child, found) };
  const shown = [body['shown'] ?? []].flat();
  if (found.results.some(({ key }) => !shown.includes(key)))
    return conflictPage(view, { ...again, isMeanwhile: true });
  const answer = typeof body['answer'] === 'string' ? body['answer'] : '';
  const choice = chosen(found, answer);
  if (choice === undefined) return wrong(again, words.t('referrals.child.choose.needed'));
  if (choice.child?.deathDate != null)
    return wrong(again, words.t('referrals.child.died', { date: words.date(choice.child.deathDate) }));
  if (!(await keep(visit, opened.referral.referralId, read.child, choice)))
    return wrong(again, words.t('referrals.child.already'));
  return redirect(`/referrals/${opened.referral.referralId}`);
}

export async function remove(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const removed = await removeReferredChild(visit.tx, visit.params['referralChildId'] ?? '');
  return removed ? redirect(`/referrals/${opened.referral.referralId}`) : notFound();
}

/** Names a child whom the viewer sees in a draft of theirs, as from the page of the child; false for a child who died. */
export async function nameKnownChild(visit: Visit, referralId: string, child: Child): Promise<boolean> {
  if (child.deathDate !== null) return false;
  const { givenName, familyName, birthDate, expectedBirthDate } = child;
  const name = { givenName: givenName ?? '', familyName: familyName ?? '' };
  const known = { ...name, birthDate, expectedBirthDate, sex: null, address: '', school: '' };
  return keep(visit, referralId, known, { child, found: 'known' });
}

const wrong = (model: object, message: string): Answer =>
  pageWithErrors(view, { ...model, errors: [{ field: 'answer', message }] });

export interface Found {
  results: FoundChild[];
  children: Map<string, Child>;
}

async function lookFor(visit: Visit, child: KnownOfChild): Promise<Found> {
  const names = [child.givenName, child.familyName].filter((name) => name !== '');
  const { birthDate: born, expectedBirthDate: expected } = child;
  const results = await findChildrenLike(visit.tx, { names, born, expected }, MOST);
  const ids = results.flatMap(({ childId }) => (childId === null ? [] : [childId]));
  visit.looksAt(ids);
  visit.notes({ found: ids.length, pointers: results.length - ids.length });
  return { results, children: await findChildren(visit.tx, ids) };
}

interface Choice {
  child?: Child;
  found: 'known' | 'pointed' | 'new';
}

/** Whom the answer means: a child the viewer may see, a pointer, or none of them. */
function chosen({ results, children }: Found, answer: string): Choice | undefined {
  if (answer === 'new' || results.length === 0) return { found: 'new' };
  const result = results.find(({ key }) => key === answer);
  if (result === undefined) return undefined;
  const child = children.get(result.childId ?? '');
  return child === undefined ? { found: 'pointed' } : { child, found: 'known' };
}

/** Who sees the child for hours only ties nothing to it: the front door says which child it is, as with a pointer. */
async function keep({ tx, viewer, now }: Visit, referralId: string, known: KnownOfChild, choice: Choice) {
  const isLasting = choice.child !== undefined && choice.child.emergencyUntil === null;
  const tied = isLasting
    ? { childId: choice.child?.childId ?? null, found: 'known' as const }
    : { childId: null, found: choice.found === 'new' ? ('new' as const) : ('pointed' as const) };
  const child = { referralChildId: randomUUID(), referralId, ...known, ...tied };
  return addReferredChild(tx, viewer.partnershipId, child, now);
}

function formModel({ body }: Visit, { referral }: OpenedReferral, errors: readonly FieldError[]) {
  const path = `/referrals/${referral.referralId}`;
  return { path, fields: typedModel(body), results: null, isMeanwhile: false, errors };
}
