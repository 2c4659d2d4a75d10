import { suppressSmallNumbers, type Published } from '#practice/small-numbers/index.ts';
import type { countEscalations } from './register.queries.ts';

export type Count = Awaited<ReturnType<typeof countEscalations>>[number];

export interface CountRow {
  name: string;
  count: Published;
}

/**
 * The counts as they may be read outside. Who raised and whose decision it was add up to the same total, which is told beside both. Themes add up to
 * nothing, as one disagreement may have several: each stands by itself.
 */
export function publishCounts(
  counts: readonly Count[],
): Record<Count['part'], CountRow[]> & { total: Published } {
  const of = (part: Count['part']) => counts.filter((one) => one.part === part);
  const keyOf = ({ part, name }: Count) => `${part} ${name}`;
  const total = of('raised').reduce((sum, { count }) => sum + count, 0);
  const published = suppressSmallNumbers(
    new Map([['total', total], ...counts.map((one) => [keyOf(one), one.count] as const)]),
    (['raised', 'answers'] as const).map((part) => ({ total: 'total', parts: of(part).map(keyOf) })),
  );
  const rows = (part: Count['part']) =>
    of(part).map((one) => ({ name: one.name, count: published.get(keyOf(one)) ?? 0 }));
  return {
    total: published.get('total') ?? 0,
    raised: rows('raised'),
    answers: rows('answers'),
    theme: rows('theme'),
  };
}
