import type { Mark, Nation } from '#practice/clocks/index.ts';
import { bases, type Basis, type RecipientKind } from '../decision.ts';
import {
  duties,
  kindsWithBasis,
  proposedBases,
  type KindWithBasis,
  type LawSource,
} from './law-as-shipped.ts';

/** What a partnership says of the law itself: of the duty to share, or of the basis of a kind of organisation. */
export interface LawSetting {
  readonly key: 'duty' | `basis.${KindWithBasis}`;
  readonly value: string;
  /** In the partnership's own words. */
  readonly source: string;
  /** 'YYYY-MM-DD': decisions of this day or later follow it. */
  readonly effectiveFrom: string;
}

/** Where a rule in force comes from; the mark is left out where the partnership said it itself. */
export interface LawOrigin {
  readonly source: { readonly published: LawSource } | { readonly own: string };
  readonly effectiveFrom: string | null;
  readonly mark: Mark | undefined;
}

export interface BasisInForce extends LawOrigin {
  readonly kind: KindWithBasis;
  readonly basis: Basis;
}

export interface DutyInForce extends LawOrigin {
  readonly applies: boolean;
  readonly sharers: readonly RecipientKind[];
  readonly recipients: readonly RecipientKind[];
}

export interface LawInForce {
  readonly basisOf: readonly BasisInForce[];
  readonly duty: DutyInForce;
}

/** What the law says in a nation on a day 'YYYY-MM-DD': of what is shipped and what the partnership set, the latest in force. */
export function lawOn(nation: Nation, day: string, settings: readonly LawSetting[]): LawInForce {
  return {
    basisOf: kindsWithBasis.map((kind) => basisInForce(kind, nation, day, settings)),
    duty: dutyInForce(nation, day, settings),
  };
}

function basisInForce(
  kind: KindWithBasis,
  nation: Nation,
  day: string,
  settings: readonly LawSetting[],
): BasisInForce {
  const own = ownSetting(`basis.${kind}`, day, settings);
  const ownBasis = bases.find((basis) => basis === own?.value);
  if (own !== undefined && ownBasis !== undefined) return { kind, basis: ownBasis, ...originOf(own) };
  const shipped = latestInForce(
    proposedBases.filter((row) => row.kind === kind && row.nations.includes(nation)),
    day,
  );
  // Before the day the first of them began there was another law altogether; what is written of that time is written now.
  const row = shipped ?? proposedBases.find((one) => one.kind === kind);
  if (row === undefined) throw new Error(`no basis is shipped for ${kind}`);
  return {
    kind,
    basis: row.basis,
    source: { published: row.source },
    effectiveFrom: row.effectiveFrom,
    mark: row.mark,
  };
}

function dutyInForce(nation: Nation, day: string, settings: readonly LawSetting[]): DutyInForce {
  const shipped = duties.find(({ nations }) => nations.includes(nation));
  if (shipped === undefined) throw new Error(`no duty is shipped for ${nation}`);
  const { sharers, recipients, source, effectiveFrom, mark } = shipped;
  const own = ownSetting('duty', day, settings);
  if (own !== undefined) return { applies: own.value === 'applies', sharers, recipients, ...originOf(own) };
  const applies = effectiveFrom === null || effectiveFrom <= day;
  return { applies, sharers, recipients, source: { published: source }, effectiveFrom, mark };
}

const originOf = ({ source, effectiveFrom }: LawSetting): LawOrigin => ({
  source: { own: source },
  effectiveFrom,
  mark: undefined,
});

function ownSetting(key: LawSetting['key'], day: string, settings: readonly LawSetting[]) {
  return latestInForce(
    settings.filter((setting) => setting.key === key),
    day,
  );
}

function latestInForce<Row extends { readonly effectiveFrom: string | null }>(
  rows: readonly Row[],
  day: string,
): Row | undefined {
  return rows
    .filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day)
    .toSorted((one, other) => (one.effectiveFrom ?? '').localeCompare(other.effectiveFrom ?? ''))
    .at(-1);
}
