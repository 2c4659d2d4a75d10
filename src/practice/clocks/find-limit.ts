import type { Limit, LimitSource, Mark, Nation, Repeat, Span, StartEvent } from './limit.ts';
import { frontDoorLimits } from './limits/front-door.ts';
import { informationRightsLimits } from './limits/information-rights.ts';
import { missingAndFosteringLimits } from './limits/missing-and-fostering.ts';
import { partnershipLimits } from './limits/partnership.ts';
import { planLimits } from './limits/plans.ts';

const shipped = [
  ...frontDoorLimits,
  ...planLimits,
  ...missingAndFosteringLimits,
  ...partnershipLimits,
  ...informationRightsLimits,
];

export type LimitKey = (typeof shipped)[number]['key'];

/** Every time limit the product ships, of both nations. */
export const limits: readonly (Limit & { readonly key: LimitKey })[] = shipped;

export const limitKeys: readonly LimitKey[] = [...new Set(limits.map((limit) => limit.key))];

/** What one partnership decided for itself; what it leaves out stays as shipped. */
export interface LimitOverride {
  readonly key: LimitKey;
  readonly first?: Span;
  readonly repeat?: Repeat;
  /** In the partnership's own words: its policy, and where to read it. */
  readonly source: string;
  /** 'YYYY-MM-DD': counts that start on this day or later follow it. */
  readonly effectiveFrom: string;
}

/** The rule that holds for one count. */
export interface Rule {
  readonly key: LimitKey;
  readonly from: StartEvent;
  readonly first: Span;
  readonly repeat: Repeat | undefined;
  /** Undefined where the partnership set the figure itself. */
  readonly mark: Mark | undefined;
  readonly source: { readonly published: LimitSource } | { readonly own: string };
  readonly effectiveFrom: string | null;
  readonly hasNote: boolean;
}

/**
 * The rule for a count that starts on a day 'YYYY-MM-DD': of the shipped limits of the nation, and of the partnership's own, the
 * latest that is in force then. A count keeps the rule it started with. Undefined where the nation has none.
 */
export function findRule(
  key: LimitKey,
  nation: Nation,
  day: string,
  overrides: readonly LimitOverride[] = [],
): Rule | undefined {
  const inNation = limits.filter((limit) => limit.key === key && limit.nations.includes(nation));
  const limit = latestInForce(inNation, day);
  if (!limit) return undefined;
  const shippedRule: Rule = {
    key,
    from: limit.from,
    first: limit.first,
    repeat: limit.repeat,
    mark: limit.mark,
    source: { published: limit.source },
    effectiveFrom: limit.effectiveFrom,
    hasNote: limit.hasNote ?? false,
  };
  const own = latestInForce(
    overrides.filter((override) => override.key === key),
    day,
  );
  return own ? overridden(shippedRule, own) : shippedRule;
}

function overridden(rule: Rule, own: LimitOverride): Rule {
  return {
    ...rule,
    first: own.first ?? rule.first,
    repeat: own.repeat ?? rule.repeat,
    mark: undefined,
    source: { own: own.source },
    effectiveFrom: own.effectiveFrom,
  };
}

function latestInForce<Dated extends { readonly effectiveFrom: string | null }>(
  all: readonly Dated[],
  day: string,
): Dated | undefined {
  return all
    .filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day)
    .toSorted((one, other) => (one.effectiveFrom ?? '').localeCompare(other.effectiveFrom ?? ''))
    .at(-1);
}
