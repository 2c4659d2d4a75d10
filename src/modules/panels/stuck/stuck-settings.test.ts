import { expect, test } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import {
  defaultStuckSettings,
  stuckSettingMarks,
  stuckSettingsOn,
  stuckSettingSource,
} from './stuck-settings.ts';
import type { StuckSettingKey, StuckSettingOverride } from './stuck-settings.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }]);
const keys = Object.keys(defaultStuckSettings) as StuckSettingKey[];
const overrides: StuckSettingOverride[] = [
  { key: 'cinMonths', amount: 6, source: 'Panel terms of reference 3', effectiveFrom: '2026-10-01' },
  { key: 'cinMonths', amount: 9, source: 'Panel terms of reference 2', effectiveFrom: '2026-04-01' },
  { key: 'breakDays', amount: 0, source: 'Panel terms of reference 2', effectiveFrom: '2026-04-01' },
];

test.each([
  ['2026-03-31', 12, 28],
  ['2026-04-01', 9, 0],
  ['2026-09-30', 9, 0],
  ['2026-10-01', 6, 0],
])('on %s the figures in force then hold', (day, cinMonths, breakDays) => {
  expect(stuckSettingsOn(day, overrides)).toEqual({ ...defaultStuckSettings, cinMonths, breakDays });
});

test('a figure says where it comes from, and the partnership’s own since when', () => {
  const english = wordsIn('en');
  expect(stuckSettingSource(english, 'cinMonths', '2026-03-31', overrides)).toBe(
    'local practice: usual criteria of a support and challenge panel',
  );
  expect(stuckSettingSource(english, 'cinMonths', '2026-11-21', overrides)).toBe(
    'set by your partnership from 1 October 2026: Panel terms of reference 3',
  );
});

test('every figure has a name and a source in both languages, and says how sure it is', () => {
  for (const key of keys) {
    for (const language of ['en', 'cy'] as const) {
      expect(wordsIn(language).t(`panels.stuck.setting.${key}`)).not.toBe('');
      expect(stuckSettingSource(wordsIn(language), key, '2026-11-21', [])).not.toBe('');
    }
  }
  expect(Object.keys(stuckSettingMarks)).toEqual(keys);
});
