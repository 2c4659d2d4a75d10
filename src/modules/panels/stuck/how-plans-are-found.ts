import { Temporal } from 'temporal-polyfill';
import type { Words } from '#platform/words/index.ts';
import { qualifiedOn } from './finding.ts';
import { stuckSettingsOn, stuckSettingSource } from './stuck-settings.ts';
import type { StuckSettingKey, StuckSettingOverride, StuckSettings } from './stuck-settings.ts';

const paragraphs = [
  'as-at',
  'open',
  'a',
  'a-break',
  'b',
  'c',
  'c-not-known',
  'd',
  'views',
  'dismissal',
  'settings',
] as const;

/** The help of the stuck plans page, a paragraph each: every boundary, with examples worked out from the settings. */
export function howPlansAreFound(words: Words, settings: StuckSettings): string[] {
  const [start, leapDay] = ['2025-03-03', '2024-02-29'];
  const told = {
    months: settings.cinMonths,
    breakDays: settings.breakDays,
    broken: settings.breakDays + 1,
    number: settings.thirdReview,
    years: settings.cpGapYears,
    start: words.date(start),
    listed: words.date(listedFrom(start, settings)),
    leapStart: words.date(leapDay),
    leapListed: words.date(listedFrom(leapDay, settings)),
    leapEnd: words.date(leapDay),
    leapLast: words.date(Temporal.PlainDate.from(leapDay).add({ years: settings.cpGapYears })),
  };
  return paragraphs.map((paragraph) => words.t(`panels.stuck.help.${paragraph}`, told));
}

/** The figures in force on a day, each with its name and where it comes from. */
export function sayFigures(words: Words, day: string, overrides: readonly StuckSettingOverride[]) {
  const figures = Object.entries(stuckSettingsOn(day, overrides)) as [StuckSettingKey, number][];
  return figures.map(([key, amount]) => ({
    name: words.t(`panels.stuck.setting.${key}`),
    amount,
    source: stuckSettingSource(words, key, day, overrides),
  }));
}

function listedFrom(since: string, settings: StuckSettings): string {
  return qualifiedOn({ criterion: 'a', since }, settings);
}
