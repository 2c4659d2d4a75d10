import type { Words } from '#platform/words/index.ts';
import { ruleOf, type ChildKind } from './schedule.ts';
import type { WhenDue } from './when-due.rules.ts';

/** The rule of a kind with its period: "a child with a child in need plan: 25 years from birth". */
export function sayRule(
  words: Words,
  rule: { kind: string; years: number | null; countedFrom: string | null },
): string {
  const name = words.t(`informationRights.kind.${rule.kind}`);
  if (rule.years === null || rule.countedFrom === null) return name;
  const period = words.t('informationRights.retention.period', { years: rule.years });
  return words.t('informationRights.retention.rule', {
    name,
    period,
    from: words.t(`informationRights.countedFrom.${rule.countedFrom}`),
  });
}

/** Why a child is due on that day, or why no day can be said: one sentence each. */
export function sayWhyDue(words: Words, due: WhenDue): string[] {
  if (!due.isKnown)
    return [
      ...(due.kind === null ? [] : [words.t(`informationRights.kind.${due.kind}`)]),
      words.t(`informationRights.retention.unknown.${due.because}`),
    ];
  return [
    sayRule(words, due),
    words.t('informationRights.retention.countedOn', {
      from: words.t(`informationRights.countedFrom.${due.countedFrom}`),
      date: words.date(due.countedOn),
    }),
    saySource(words, due.kind),
  ];
}

/** Where a figure comes from, and when that was last read. */
function saySource(words: Words, kind: ChildKind): string {
  const { source, readOn } = ruleOf(kind);
  return words.t('informationRights.retention.source', {
    source: words.t(`informationRights.source.${source}`),
    date: words.date(readOn),
  });
}
