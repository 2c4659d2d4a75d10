import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildWords, compareCatalogues, findWordKeys, missingWordKeys } from '#platform/words/index.ts';
import { clocksWords, findRule, limitKeys, limits, sayLimit, sayRule, saySource } from './index.ts';
import type { LimitKey, LimitOverride, Nation } from './index.ts';

const words = buildWords([clocksWords])('en');
const ruleOf = (key: LimitKey, nation: Nation, day = '2026-11-21') => findRule(key, nation, day);

// What the law, guidance and local practice say, as they were read: clock, nation, limit in words, how sure.
test.each<[LimitKey, Nation, string, string]>([
  ['referral-decision', 'england', 'within 1 working day', 'S'],
  ['referral-decision', 'wales', 'within 1 working day', 'U'],
  ['mash-response-red', 'england', 'within 4 working hours', 'L'],
  ['mash-response-amber', 'england', 'within 24 hours', 'L'],
  ['mash-response-green', 'wales', 'within 72 hours', 'L'],
  ['mash-response-blue', 'england', 'no limit', 'L'],
  ['assessment', 'england', 'within 45 working days', 'P'],
  ['assessment', 'wales', 'within 42 working days', 'U'],
  ['initial-conference', 'england', 'within 15 working days', 'P'],
  ['initial-conference', 'wales', 'within 15 working days', 'U'],
  ['core-group', 'wales', 'within 10 working days, then every 6 weeks', 'P'],
  ['core-group', 'england', 'within 10 working days, then every 6 weeks', 'U'],
  ['child-protection-review', 'england', 'within 3 months, then every 6 months', 'P'],
  ['child-protection-review', 'wales', 'within 3 months, then every 6 months', 'P'],
  ['pre-birth-first-review', 'england', 'within 10 working days', 'L'],
  ['child-in-need-review', 'england', 'within 6 weeks, then every 6 weeks', 'L'],
  ['level-move-answer', 'england', 'within 5 working days', 'L'],
  ['level-hand-over', 'wales', 'within 10 working days', 'L'],
  ['early-help-first-meeting', 'wales', 'within 6 weeks', 'L'],
  ['early-help-review', 'england', '6 to 8 weeks, then every 6 to 8 weeks', 'L'],
  ['return-home-interview', 'england', 'within 72 hours', 'P'],
  ['return-home-interview', 'wales', 'within 72 hours', 'U'],
  ['private-fostering-first-visit', 'england', 'within 7 working days', 'P'],
  [
    'private-fostering-visits',
    'england',
    'within 6 weeks, then every 6 weeks; after 12 months, every 12 weeks',
    'P',
  ],
  ['private-fostering-first-visit', 'wales', 'within 7 working days', 'U'],
  ['fgm-report', 'england', 'within 1 working day', 'U'],
  ['nrm-referral', 'wales', 'at once', 'P'],
  ['nrm-reasonable-grounds', 'england', 'within 5 days', 'S'],
  ['learning-disability-consultation', 'wales', 'within 10 working days', 'L'],
  ['young-carer-answer', 'england', 'within 10 working days', 'L'],
  ['prevent-answer', 'england', 'within 5 working days', 'L'],
  ['serious-incident-notification', 'england', 'within 5 working days', 'P'],
  ['rapid-review', 'england', 'within 15 working days', 'P'],
  ['escalation-acknowledge', 'england', 'at once', 'L'],
  ['escalation-step-1', 'england', 'within 2 working days', 'L'],
  ['escalation-step-2', 'england', 'within 5 working days', 'L'],
  ['escalation-step-3', 'england', 'within 2 working days', 'L'],
  ['escalation-step-4', 'england', 'no limit', 'L'],
  ['escalation-stage', 'wales', 'no limit', 'L'],
  ['escalation-child-at-risk', 'england', 'within 24 hours', 'L'],
  ['panel-rhythm', 'england', 'within 6 weeks, then every 6 weeks', 'L'],
  ['exploitation-panel-review', 'england', 'within 12 weeks', 'L'],
  ['supervision-follow-up', 'england', 'within 3 months', 'L'],
  ['training-cancellation', 'england', '2 working days before', 'L'],
  ['access-request', 'wales', 'within 1 month', 'P'],
  ['access-request-extended', 'england', 'within 3 months', 'P'],
])('%s in %s: %s (%s)', (key, nation, said, mark) => {
  const rule = ruleOf(key, nation);
  expect(rule && sayRule(words, rule)).toBe(said);
  expect(rule?.mark).toBe(mark);
});

test('a clock of one nation is none of the other', () => {
  expect(ruleOf('serious-incident-notification', 'wales')).toBeUndefined();
  expect(ruleOf('rapid-review', 'wales')).toBeUndefined();
});

test('each nation has one rule of a clock from a day', () => {
  const each = limits.flatMap((limit) =>
    limit.nations.map((nation) => `${limit.key} ${nation} ${limit.effectiveFrom ?? ''}`),
  );
  expect(new Set(each).size).toBe(each.length);
  expect(limitKeys).toHaveLength(39);
});

test('a law that had not begun does not hold', () => {
  expect(ruleOf('fgm-report', 'england', '2015-10-30')).toBeUndefined();
  expect(ruleOf('fgm-report', 'england', '2015-10-31')).toBeDefined();
});

describe('what a partnership decides for itself', () => {
  const own = (days: number, effectiveFrom: string): LimitOverride => ({
    key: 'core-group',
    first: { unit: 'working-days', amount: days },
    source: `Policy ${days}`,
    effectiveFrom,
  });
  const overrides = [own(5, '2026-06-01'), own(7, '2026-01-01')];
  const first = (day: string) => findRule('core-group', 'england', day, overrides)?.first;

  test('holds for counts that start once it is in force, the latest first', () => {
    expect(first('2025-12-31')).toEqual({ unit: 'working-days', amount: 10 });
    expect(first('2026-01-01')).toEqual({ unit: 'working-days', amount: 7 });
    expect(first('2026-06-01')).toEqual({ unit: 'working-days', amount: 5 });
  });

  test('leaves the rest as it was, and says whose it is', () => {
    const rule = findRule('core-group', 'england', '2026-06-01', overrides);
    expect(rule).toMatchObject({
      repeat: { every: { amount: 6 } },
      mark: undefined,
      source: { own: 'Policy 5' },
    });
    expect(rule && saySource(words, rule)).toEqual(['Set by your partnership from 1 June 2026: Policy 5']);
  });

  test('is nobody else’s clock', () => {
    expect(findRule('assessment', 'england', '2026-06-01', overrides)?.first).toEqual({
      unit: 'working-days',
      amount: 45,
    });
  });
});

describe('every clock', () => {
  test.each(['en', 'cy'] as const)('has its name, rule, start, source and note in words: %s', (language) => {
    const say = buildWords([clocksWords])(language);
    const said = limits.flatMap((limit) => {
      const rule = findRule(limit.key, limit.nations[0] ?? 'england', '2026-11-21');
      const events = [limit.from, ...(limit.repeat ? [limit.repeat.from] : [])];
      return [
        sayLimit(say, limit.key),
        ...events.map((event) => say.t(`clocks.event.${event}`)),
        ...(rule ? [sayRule(say, rule), ...saySource(say, rule)] : []),
        ...(limit.hasNote ? [say.t(`clocks.note.${limit.key}`)] : []),
      ];
    });
    expect(said.length).toBeGreaterThan(limits.length * 4);
    expect(said.filter((each) => each.trim() === '')).toEqual([]);
  });

  test('has no words left over for clocks, starts and sources that are not there', () => {
    const used = new Set(
      limits.flatMap((limit) => [
        `clocks.limit.${limit.key}`,
        `clocks.event.${limit.from}`,
        ...(limit.repeat ? [`clocks.event.${limit.repeat.from}`] : []),
        `clocks.source.${limit.source}`,
        ...(limit.hasNote ? [`clocks.note.${limit.key}`] : []),
      ]),
    );
    const written = Object.keys(clocksWords.en).filter((key) =>
      /^clocks\.(limit|event|source|note)\./.test(key),
    );
    expect(written.filter((key) => !used.has(key))).toEqual([]);
  });

  test('speaks Welsh that is complete', () => {
    expect(compareCatalogues(clocksWords)).toEqual([]);
  });

  test('asks only for words that are written', async () => {
    const files = (await readdir(import.meta.dirname)).filter((name) => /^[a-z-]+\.ts$/.test(name));
    const sources = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), 'utf8')));
    expect(findWordKeys(sources.join('\n')).length).toBeGreaterThan(20);
    expect(missingWordKeys(sources.join('\n'), [clocksWords])).toEqual([]);
  });
});
