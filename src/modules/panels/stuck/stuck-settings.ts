/** The figures behind the criteria. Each may be changed by a partnership; the defaults are local practice. */
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

export const defaultStuckSettings: StuckSettings = {
  breakDays: 28,
  cinMonths: 12,
  thirdReview: 3,
  cpGapYears: 2,
};

/** Where a default comes from, how sure it is, and the first day it was used; earlier looks back use it too. */
export interface SettingOrigin {
  readonly source: string;
  readonly standing: 'local practice, confirm locally';
  readonly effectiveFrom: string;
}

/** No statute sets these: they are what support and challenge panels agree between their agencies. */
export const stuckSettingOrigins: Readonly<Record<keyof StuckSettings, SettingOrigin>> = {
  breakDays: localPractice('Chosen for this product: a shorter break is a handover, not an end'),
  cinMonths: localPractice('Support and challenge panel criteria: child in need plan for over 1 year'),
  thirdReview: localPractice('Support and challenge panel criteria: plan continued at the third review'),
  cpGapYears: localPractice(
    'Support and challenge panel criteria: plan again within two years of an earlier one',
  ),
};

function localPractice(source: string): SettingOrigin {
  return { source, standing: 'local practice, confirm locally', effectiveFrom: '2026-11-21' };
}
