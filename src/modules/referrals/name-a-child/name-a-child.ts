import { randomUUID } from 'node:crypto';
import type { Child } from '#modules/children/index.ts';
import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { addReferredChild, removeReferredChild } from '../child.queries.ts';
import { openDraft } from '../open-referral/open-referral.ts';
import { askWhich, knownOf, readWhich, searchWhich, tiedBy, type Choice } from './which-child.ts';
import type { KnownOfChild } from './read-child.ts';

const pathOf = (referralId: string) => `/referrals/${referralId}`;

/** Nobody is added before the search has shown who it may be. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  return opened === undefined ? notFound() : askWhich(visit, pathOf(opened.referral.referralId));
}

export async function search(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  return opened === undefined ? notFound() : searchWhich(visit, pathOf(opened.referral.referralId));
}

/** Adds the child that was chosen, or that none of those shown is. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const { referralId } = opened.referral;
  const named = await readWhich(visit, pathOf(referralId));
  if ('answer' in named) return named.answer;
  if (!(await keep(visit, referralId, named.known, named.choice)))
    return named.refuse(visit.words.t('referrals.child.already'));
  return redirect(pathOf(referralId));
}

export async function remove(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const removed = await removeReferredChild(visit.tx, visit.params['referralChildId'] ?? '');
  return removed ? redirect(pathOf(opened.referral.referralId)) : notFound();
}

/** Names a child whom the viewer sees in a draft of theirs, as from the page of the child; false for a child who died. */
export async function nameKnownChild(visit: Visit, referralId: string, child: Child): Promise<boolean> {
  if (child.deathDate !== null) return false;
  return keep(visit, referralId, knownOf(child), { child, found: 'known' });
}

async function keep({ tx, viewer, now }: Visit, referralId: string, known: KnownOfChild, choice: Choice) {
  const child = { referralChildId: randomUUID(), referralId, ...known, ...tiedBy(choice) };
  return addReferredChild(tx, viewer.partnershipId, child, now);
}
