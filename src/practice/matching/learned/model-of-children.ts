import kept from '../../../../data/matching/children-model.json' with { type: 'json' };
import { normaliseName } from '../values/read-names.ts';
import type { ListRow } from '../fields/field.ts';
import type { LearnedComparison, Model } from '../model/model.ts';

/** Among how many lines it was learned: bench/learn-children.ts. */
const LEARNED_AMONG = 6000;
/** Among fewer children than this nobody is surer of a name. */
const FEWEST = 500;

/** A child as lists have them: both numbers pass their check. The numbers are nobody's. */
export const usualChild: ListRow = { nhs_number: '9434765919', upn: 'A000000000000' };

/** Names that many children have, as they are written, each with the share of children who have it. */
type Shares = readonly (readonly [name: string, share: number])[];

/**
 * What was learned of made-up children, for finding one among so many: the more there are, the likelier is somebody else of the same name. A
 * name that is more usual where it is used is worth less there. Its columns are given_name, family_name, other_names, birth_date, sex,
 * nhs_number, upn, address and postcode.
 */
export function modelOfChildren(among: number, usual: { given: Shares; family: Shares }): Model {
  const model = kept as unknown as Model;
  const rarer = LEARNED_AMONG / Math.max(among, FEWEST);
  const share = (of: number) => Math.min(of * rarer, 0.01);
  return {
    ...model,
    comparisons: model.comparisons.map((each) => {
      if (each.key === 'given-name') return withUsual(each, usual.given);
      return each.key === 'family-name' ? withUsual(each, usual.family) : each;
    }),
    prior: share(model.prior),
    family: { ...model.family, share: share(model.family.share) },
  };
}

function withUsual(learned: LearnedComparison, shares: Shares): LearnedComparison {
  const frequencies = { ...learned.frequencies };
  for (const [name, share] of shares) {
    const plain = normaliseName(name);
    frequencies[plain] = Math.max(frequencies[plain] ?? learned.rare, share);
  }
  return { ...learned, frequencies };
}
