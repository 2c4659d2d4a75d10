/**
 * Figures that no law sets: how far back pages reach, how long an answer may take, and from when looking is listed for review. They are
 * shipped as a start, to be confirmed locally; a partnership sets its own in `clocks.setting` under these keys.
 */
export const shipped = {
  'looks.window-days': 30,
  'looks.answer-working-days': 5,
  'looks.review-working-days': 5,
  'looks.many-children': 20,
  'looks.many-times': 3,
  'looks.hours-from': 7,
  'looks.hours-until': 20,
  'looks.refused': 5,
} as const;

export type LooksSettingKey = keyof typeof shipped;
export type LooksSettings = Readonly<Record<LooksSettingKey, number>>;

export const settingKeys = Object.keys(shipped) as LooksSettingKey[];

export interface SettingOverride {
  readonly key: string;
  readonly amount: number;
  readonly effectiveFrom: string;
}

/** The figures of a day: the latest a partnership set by then, else as shipped. */
export function settingsOn(day: string, overrides: readonly SettingOverride[]): LooksSettings {
  const own = overrides
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .toSorted((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));
  return { ...shipped, ...Object.fromEntries(own.map(({ key, amount }) => [key, amount])) };
}
