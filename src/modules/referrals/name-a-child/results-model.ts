import { childLabel } from '#modules/children/index.ts';
import type { Body, Visit } from '#platform/web/visit.ts';
import { sayReferredChild } from '../say-referral.ts';
import type { Found } from './which-child.ts';
import type { KnownOfChild } from './read-child.ts';

const boxesOf = (name: string) => ['day', 'month', 'year'].map((part) => `${name}-${part}`);
const fields = [
  'givenName',
  'familyName',
  ...boxesOf('born'),
  ...boxesOf('expected'),
  'sex',
  'address',
  'school',
];

/** The boxes as they were typed, '' where nothing was. */
export const typedModel = (body: Body): Record<string, string> =>
  Object.fromEntries(fields.map((name) => [name, [body[name] ?? ''].flat()[0] ?? '']));

/** Who it may be: a child by name whom the viewer may see; of others only what points to them. */
export function resultsModel(
  { words, today, body }: Visit,
  known: KnownOfChild,
  { results, children }: Found,
) {
  const stranger = { referralChildId: '', referralId: '', childId: null, found: 'new' as const, ...known };
  const choices = results.map(({ key, childId, initials, years, agencyName }) => {
    const child = children.get(childId ?? '');
    const age = years === null ? '' : words.t('children.possible.years', { count: years });
    const pointer = [initials ?? words.t('children.find.someone'), age]
      .filter((part) => part !== '')
      .join(', ');
    return {
      value: key,
      text: child === undefined ? pointer : childLabel(child, words, today),
      hint:
        child === undefined
          ? { text: words.t('referrals.child.pointed', { agency: agencyName ?? '' }) }
          : undefined,
    };
  });
  const none = {
    value: 'new',
    text: words.t('referrals.child.none'),
    hint: { text: words.t('referrals.child.none.hint') },
  };
  return {
    who: sayReferredChild(words, stranger, today),
    results,
    items: [...choices, { divider: words.t('referrals.or') }, none],
    typed: Object.entries(typedModel(body)).map(([name, value]) => ({ name, value })),
  };
}
