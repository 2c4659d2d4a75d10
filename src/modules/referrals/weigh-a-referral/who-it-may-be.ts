import { childLabel, type Child } from '#modules/children/index.ts';
import { matchWrittenLine } from '#modules/matches/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { ReferredChild } from '../referral.ts';

/** Children who may be the same and are shown beside the one of the referral. */
const MOST_LIKE = 4;
/** Likelier than not that it is another child: not shown. */
const LEAST_WEIGHT = 0;
/** About how many children a partnership knows: what a name is worth depends on it a little. */
const USUAL_CHILDREN = 20_000;

/** The children whom this one may be, the likeliest first, by the comparison that matches agencies' lists. */
export async function whoItMayBe({ tx }: Visit, child: ReferredChild): Promise<string[]> {
  const { givenName, familyName, birthDate, sex, address } = child;
  const said = { givenName, familyName, birthDate: birthDate ?? '', sex: sex ?? '', address };
  const candidates = await matchWrittenLine(tx, said, USUAL_CHILDREN);
  return candidates
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .slice(0, MOST_LIKE)
    .map(({ childId }) => childId);
}

/** What the form that adds a child to the partnership begins with. */
export function addFields({ givenName, familyName, birthDate, expectedBirthDate, sex }: ReferredChild) {
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

/** Them, to choose one of: those of them whom the viewer sees. */
export function likelyItems(
  { words, today }: Pick<Visit, 'words' | 'today'>,
  ids: readonly string[],
  seen: ReadonlyMap<string, Child>,
) {
  return ids.flatMap((id) => {
    const candidate = seen.get(id);
    if (candidate === undefined) return [];
    const hint = { text: words.t('children.localId', { localId: candidate.localId }) };
    return [{ value: id, text: childLabel(candidate, words, today), hint }];
  });
}
