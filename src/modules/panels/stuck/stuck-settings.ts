import type { Mark } from '#practice/clocks/index.ts';
import type { Words } from '#platform/words/index.ts';

/** The figures behind the criteria. No statute sets them: they are what a panel's agencies agree on. */
export interface StuckSettings {
  /** (a) Longest break in days that two child in need plans may have between them and still count as one. */
  readonly breakDays: number;
  /** (a) Months that child in need planning must have gone beyond. */
  readonly cinMonths: number;
  /** (b) Number of the review, within one child protection plan, from which a plan that goes on is looked at. */
  readonly thirdReview: number;
  /** (c) Years after the end of a child protection plan within which another one is looked at. */
  readonly cpGapYears: number;
}

export type StuckSettingKey = keyof StuckSettings;

/** The figures as shipped: the usual criteria of a support and challenge panel. They hold for any day. */
export const defaultStuckSettings: StuckSettings = {
  breakDays: 28,
  cinMonths: 12,
  thirdReview: 3,
  cpGapYears: 2,
};

/** How sure each figure as shipped is; its source is in words (`panels.stuck.source.…`). */
export const stuckSettingMarks: Readonly<Record<StuckSettingKey, Mark>> = {
  breakDays: 'U',
  cinMonths: 'L',
  thirdReview: 'L',
  cpGapYears: 'L',
};

/** A figure that a partnership decided for itself. */
export interface StuckSettingOverride {
  readonly key: StuckSettingKey;
  readonly amount: number;
  /** In the partnership's own words: its policy, and where to read it. */
  readonly source: string;
  /** 'YYYY-MM-DD': looks as at this day or a later one follow it. */
  readonly effectiveFrom: string;
}

/** The figures in force on a day: the partnership's latest own ones, else those shipped. */
export function stuckSettingsOn(day: string, overrides: readonly StuckSettingOverride[]): StuckSettings {
  const figure = (key: StuckSettingKey) =>
    overrideInForce(key, day, overrides)?.amount ?? defaultStuckSettings[key];
  return {
    breakDays: figure('breakDays'),
    cinMonths: figure('cinMonths'),
    thirdReview: figure('thirdReview'),
    cpGapYears: figure('cpGapYears'),
  };
}

/** Where the figure in force on a day comes from, and if it is the partnership's own, since when. */
export function stuckSettingSource(
  words: Words,
  key: StuckSettingKey,
  day: string,
  overrides: readonly StuckSettingOverride[],
): string {
  const own = overrideInForce(key, day, overrides);
  if (!own) return words.t(`panels.stuck.source.${key}`);
  return words.t('panels.stuck.source-own', { date: words.date(own.effectiveFrom), source: own.source });
}

function overrideInForce(
  key: StuckSettingKey,
  day: string,
  overrides: readonly StuckSettingOverride[],
): StuckSettingOverride | undefined {
  return overrides
    .filter((override) => override.key === key && override.effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom))
    .at(-1);
}
