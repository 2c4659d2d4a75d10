import { findRule } from '#practice/clocks/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { AgreedStage, Level, Procedure, TwoTongues } from './procedure.ts';

type WordsIn = (language: string) => Words;

// Lincolnshire Safeguarding Children Partnership, professional resolution and escalation protocol: four steps, and 24 hours in all where a child is at risk.
const steps = [
  ['worker', 'escalation-step-1'],
  ['manager', 'escalation-step-2'],
  ['senior-lead', 'escalation-step-3'],
  ['independent-chair', 'escalation-step-4'],
] as const;

const shippedThemes = [
  'threshold',
  'information',
  'delay',
  'plan',
  'part-played',
  'attendance',
  'child-not-heard',
  'risk-seen-differently',
  'other',
] as const;

/** The procedure of a partnership that has set none, on a day 'YYYY-MM-DD': its figures are those of the clocks. */
export function procedureAsShipped(wordsIn: WordsIn, nation: 'england' | 'wales', day: string): Procedure {
  const both = (key: string): TwoTongues => ({ en: wordsIn('en').t(key), cy: wordsIn('cy').t(key) });
  const stage = ([level, key]: (typeof steps)[number]) =>
    shippedStage(level, findRule(key, nation, day)?.first, both);
  return {
    stages: [stage(steps[0]), ...steps.slice(1).map(stage)],
    atRiskHours: hoursOf(findRule('escalation-child-at-risk', nation, day)?.first),
    themes: shippedThemes.map((key) => ({ key, ...both(`escalations.theme.${key}`) })),
    own: null,
  };
}

type ShippedSpan = NonNullable<ReturnType<typeof findRule>>['first'] | undefined;

function shippedStage(level: Level, span: ShippedSpan, both: (key: string) => TwoTongues): AgreedStage {
  const name = both(`escalations.stage.${level}`);
  if (span?.unit === 'working-days' || span?.unit === 'days' || span?.unit === 'hours')
    return { level, name, limit: { unit: span.unit, amount: span.amount } };
  return { level, name, limit: { unit: 'no-limit', amount: 0 } };
}

function hoursOf(span: ShippedSpan): number {
  if (span?.unit !== 'hours') throw new Error('the fast path is shipped in hours');
  return span.amount;
}
