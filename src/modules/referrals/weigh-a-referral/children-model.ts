import { childLabel, findChildren, type Child } from '#modules/children/index.ts';
import { matchWrittenLine } from '#modules/matches/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { countEarlier } from '../child.queries.ts';
import { linkedIds, type OpenedReferral } from '../open-referral/open-referral.ts';
import type { ReferredChild } from '../referral.ts';
import { particularsOf, sayReferredChild } from '../say-referral.ts';

/** Children who may be the same and are shown beside the one of the referral. */
const MOST_LIKE = 4;
/** Likelier than not that it is another child: not shown. */
const LEAST_WEIGHT = 0;
/** About how many children a partnership knows: what a name is worth depends on it a little. */
const USUAL_CHILDREN = 20_000;

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
    likely: (likely.get(child.referralChildId) ?? []).flatMap((id) => {
      const candidate = seen.get(id);
      if (candidate === undefined) return [];
      const hint = { text: words.t('children.localId', { localId: candidate.localId }) };
      return [{ value: id, text: childLabel(candidate, words, today), hint }];
    }),
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

/** The children whom this one may be, the likeliest first, by the comparison that matches agencies' lists. */
async function whoItMayBe({ tx }: Visit, child: ReferredChild): Promise<string[]> {
  const { givenName, familyName, birthDate, sex, address } = child;
  const said = { givenName, familyName, birthDate: birthDate ?? '', sex: sex ?? '', address };
  const candidates = await matchWrittenLine(tx, said, USUAL_CHILDREN);
  return candidates
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .slice(0, MOST_LIKE)
    .map(({ childId }) => childId);
}

/** What the form that adds a child to the partnership begins with. */
function addFields({ givenName, familyName, birthDate, expectedBirthDate, sex }: ReferredChild) {
  const boxes = (name: string, day: string | null) => {
    const [year = '', month = '', date = ''] = day?.split('-') ?? [];
    return day === null
      ? []
      : [
          { name: `${name}-day`, value: date },
          { name: `${name}-month`, value: month },
          { name: `${name}-year`, value: year },
        ];
  };
  return [
    { name: 'givenName', value: givenName },
    { name: 'familyName', value: familyName },
    ...boxes('birthDate', birthDate),
    ...boxes('expectedBirthDate', expectedBirthDate),
    { name: 'sex', value: sex ?? 'U' },
    { name: 'again', value: 'yes' },
  ];
}
