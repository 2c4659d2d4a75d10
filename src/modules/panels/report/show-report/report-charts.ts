import { stackedBar, type StackedBarModel } from '#platform/charts/index.ts';
import type { Words } from '#platform/words/index.ts';
import { cellInWords } from '../report-for-reader.ts';
import { gridNames, kindsIn, lookMonths, outcomeName } from '../report-counts.ts';
import type { ReportFigures, ReportedMovement, ReportedState } from '../report-figures.ts';
import { kindInWords } from '../report-tables.ts';
import { isSmallNumber } from '#practice/small-numbers/index.ts';

type Counts = ReadonlyMap<string, number>;

/** What the bars are cut into: states, or movements, that are read as one. */
const recommendationParts: Readonly<Record<string, readonly ReportedState[]>> = {
  done: ['done-in-time'],
  doneLate: ['done-late'],
  open: ['open'],
  late: ['late', 'unanswered-late'],
  unanswered: ['unanswered'],
  notAccepted: ['not-accepted'],
};

const outcomeParts: Readonly<Record<string, readonly ReportedMovement[]>> = {
  ended: ['ended'],
  down: ['stepped-down'],
  same: ['same-plan', 'new-plan-same-kind'],
  up: ['stepped-up'],
  unknown: ['not-in-latest-return', 'not-yet-known'],
  notDue: ['not-due'],
};

const sumOf = (counts: Counts, names: readonly string[]) =>
  names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);

const textOf = (words: Words, value: number) => cellInWords(words, { value, isSmall: isSmallNumber(value) });

/** What became of the recommendations, a bar for each kind of agency; undefined while there are none. */
export function recommendationsChart(
  words: Words,
  figures: ReportFigures,
  counts: Counts,
): StackedBarModel | undefined {
  const names = gridNames('recommendations');
  const all = counts.get(names.all) ?? 0;
  if (all === 0) return undefined;
  const columns = (states: readonly ReportedState[]) => sumOf(counts, states.map(names.column));
  const done = columns(['done-in-time', 'done-late']);
  const late = columns(['late', 'unanswered-late']);
  return stackedBar({
    id: 'recommendations-chart',
    finding: words.t('panels.report.finding.recommendations', { done, all, late }),
    definition: words.t('panels.report.recommendations.definition'),
    source: words.t('panels.report.source'),
    names: words.t('panels.report.recommendations.names'),
    totals: words.t('panels.report.recommendations.column.all'),
    parts: Object.keys(recommendationParts).map((part) => words.t(`panels.report.part.${part}`)),
    bars: kindsIn(figures.recommendations).map((kind) =>
      barOf(
        words,
        kindInWords(words, kind),
        Object.values(recommendationParts).map((states) =>
          sumOf(
            counts,
            states.map((state) => names.cell(kind, state)),
          ),
        ),
      ),
    ),
  });
}

/** How plans had moved after three and after six months; undefined while the panel has looked at no plan. */
export function outcomesChart(words: Words, counts: Counts): StackedBarModel | undefined {
  const looks = lookMonths.map((months) => ({
    months,
    values: Object.values(outcomeParts).map((movements) =>
      sumOf(
        counts,
        movements.map((movement) => outcomeName(months, movement)),
      ),
    ),
  }));
  if (looks.every(({ values }) => values.every((value) => value === 0))) return undefined;
  return stackedBar({
    id: 'outcomes-chart',
    finding: outcomesFinding(words, counts),
    definition: words.t('panels.report.outcomes.chartDefinition'),
    source: words.t('panels.report.outcomes.source'),
    names: words.t('panels.report.outcomes.when'),
    totals: words.t('panels.report.outcomes.children'),
    parts: Object.keys(outcomeParts).map((part) => words.t(`panels.report.part.${part}`)),
    bars: looks.map(({ months, values }) =>
      barOf(words, words.t('panels.report.outcomes.after', { months }), values),
    ),
  });
}

/** Of the plans that are known at the later look that has any: how many ended or stepped down. */
function outcomesFinding(words: Words, counts: Counts): string {
  const known: readonly ReportedMovement[] = [
    'ended',
    'stepped-down',
    'stepped-up',
    'same-plan',
    'new-plan-same-kind',
  ];
  const count = (months: 3 | 6, movements: readonly ReportedMovement[]) =>
    sumOf(
      counts,
      movements.map((movement) => outcomeName(months, movement)),
    );
  const months = ([6, 3] as const).find((one) => count(one, known) > 0);
  if (months === undefined) return words.t('panels.report.finding.notYet');
  return words.t('panels.report.finding.outcomes', {
    months,
    better: count(months, ['ended', 'stepped-down']),
    known: count(months, known),
  });
}

function barOf(words: Words, label: string, values: readonly number[]) {
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    label,
    values,
    texts: values.map((value) => textOf(words, value)),
    total: textOf(words, total),
  };
}
