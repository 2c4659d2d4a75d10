import { askWhich, knownOf, readWhich, searchWhich, tiedBy } from '#modules/referrals/index.ts';
import { notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openDraft } from '../open-referral/open-referral.ts';
import { setWhichChild } from '../referral.queries.ts';
import { whyNotThisChild } from './which-children.rules.ts';

/** Nobody is named before the search has shown who it may be. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  return opened === undefined ? notFound() : askWhich(visit, opened.path);
}

export async function search(visit: Visit): Promise<Answer> {
  const opened = await openDraft(visit);
  return opened === undefined ? notFound() : searchWhich(visit, opened.path);
}

/** The child that was chosen, or that none of those shown is, if the route is for such a child. */
export async function submit(visit: Visit): Promise<Answer> {
  const { tx, today, words } = visit;
  const opened = await openDraft(visit);
  if (opened === undefined) return notFound();
  const named = await readWhich(visit, opened.path);
  if ('answer' in named) return named.answer;
  const { known, choice } = named;
  const { referralId, sheetId, route } = opened.referral;
  const itself = choice.child === undefined ? known : knownOf(choice.child);
  const whyNot = whyNotThisChild(route, itself, today);
  if (whyNot !== undefined) return named.refuse(words.t(`specialRoutes.child.${whyNot}`));
  const isSet = await setWhichChild(tx, referralId, { ...known, ...tiedBy(choice) });
  return isSet ? redirect(`${opened.path}/sheet/${sheetId}`) : notFound();
}
