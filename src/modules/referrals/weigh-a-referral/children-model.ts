import { childLabel, findChildren, type Child } from '#modules/children/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { countEarlier } from '../child.queries.ts';
import { linkedIds, type OpenedReferral } from '../open-referral/open-referral.ts';
import type { ReferredChild } from '../referral.ts';
import { particularsOf, sayReferredChild } from '../say-referral.ts';
import { addFields, likelyItems, whoItMayBe } from './who-it-may-be.ts';

interface Around {
  seen: ReadonlyMap<string, Child>;
  earlier: Awaited<ReturnType<typeof countEarlier>>;
  /** By child of the referral, whom it may be. */
  likely: ReadonlyMap<string, readonly string[]>;
}

/** Each child of the referral: what is known, who it is here or may be, and how often it was referred before. */
export async function childrenModel(visit: Visit, { referral, children }: OpenedReferral) {
  const { tx, now } = visit;
  const ids = linkedIds(children);
  const earlier = await countEarlier(tx, referral.referralId, ids, referral.sentAt ?? now);
  const likely = new Map<string, string[]>();
  for (const child of children)
    if (child.childId === null) likely.set(child.referralChildId, await whoItMayBe(visit, child));
  const seen = await findChildren(tx, [...ids, ...[...likely.values()].flat()]);
  visit.looksAt([...seen.keys()]);
  return children.map((child) => childModel(visit, child, { seen, earlier, likely }));
}

function childModel({ words, today }: Visit, child: ReferredChild, { seen, earlier, likely }: Around) {
  const known = seen.get(child.childId ?? '');
  return {
    id: child.referralChildId,
    who: sayReferredChild(words, child, today),
    how: words.t(`referrals.child.how.${child.found}`),
    lines: particularsOf(words, child),
    isLinked: child.childId !== null,
    ...knownModel({ words, today }, known),
    ...earlierModel({ words }, earlier.get(child.childId ?? '')),
    likely: likelyItems({ words, today }, likely.get(child.referralChildId) ?? [], seen),
    add: addFields(child),
  };
}

function knownModel({ words, today }: Pick<Visit, 'words' | 'today'>, known: Child | undefined) {
  if (known === undefined) return { href: '', known: '', died: '' };
  const { childId, deathDate } = known;
  return {
    href: `/children/${childId}`,
    known: childLabel(known, words, today),
    died: deathDate === null ? '' : words.t('referrals.child.diedSince', { date: words.date(deathDate) }),
  };
}

function earlierModel(
  { words }: Pick<Visit, 'words'>,
  before: { times: number; referralIds: readonly string[] } | undefined,
) {
  if (before === undefined) return { earlier: '', earlierHrefs: [] };
  return {
    earlier: words.t('referrals.earlier', { count: before.times }),
    earlierHrefs: before.referralIds.map((id) => `/front-door/${id}`),
  };
}
