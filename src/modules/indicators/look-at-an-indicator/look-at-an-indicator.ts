import { lineChart, type LineSeries } from '#platform/charts/index.ts';
import { file, notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { compare, placeOf, type Compared } from '../national/compare.rules.ts';
import { nationalIndicator, type NationalFigure } from '../national/national-indicator.ts';
import { figuresOf } from '../national/statistics.ts';
import { areaItems, readArea, sayArea, type AreaShown } from '../choose-an-area/read-area.ts';
import { sayChange } from '../say-change.ts';
import { sayFigure, sayValue } from '../say-figure.ts';

/** One figure over the years, beside England, the region and the neighbours. */
export async function show(visit: Visit): Promise<Answer> {
  const { words, params } = visit;
  const indicator = nationalIndicator(params['indicator'] ?? '');
  if (indicator === undefined) return notFound();
  const shown = await readArea(visit);
  const { area, comparison, isOwn, isUnknown } = shown;
  const compared = compare(shown.statistics, indicator, area, isOwn ? comparison.neighbours : []);
  return page('modules/indicators/look-at-an-indicator/look-at-an-indicator.njk', {
    ...{ key: indicator.key, area: sayArea(words, area), isUnknown, asked: visit.query['area'] ?? '' },
    areas: areaItems(words, shown),
    name: words.t(`indicators.name.${indicator.key}`),
    chart: chartOf(words, compared, shown),
    place: sayPlace(words, compared, shown),
    better: words.t(`indicators.better.${indicator.better ?? 'neither'}`),
    neighbours: isOwn ? words.list(comparison.neighbours) : '',
  });
}

function chartOf(words: Words, compared: Compared, shown: AreaShown) {
  const { indicator, years } = compared;
  const isPercent = indicator.unit === 'percent';
  return lineChart({
    ...{ id: 'figure', finding: sayChange(words, compared), source: words.t('indicators.source') },
    definition: words.t(`indicators.what.${indicator.key}`),
    periodName: words.t('indicators.head.year'),
    periods: years.map(String),
    series: seriesOf(words, compared, shown),
    ...(isPercent ? { upTo: 100 } : {}),
    format: (value) => (isPercent ? words.percent(value / 100) : words.number(value)),
  });
}

/** How the newest figure of an authority stands among all of them. */
function sayPlace(words: Words, { indicator, newest }: Compared, { area, statistics }: AreaShown): string {
  if (newest === undefined || area.level !== 'authority') return '';
  const { lower, of } = placeOf(statistics, indicator, newest);
  return words.t('indicators.place', { lower, of, year: String(newest.year) });
}

function seriesOf(words: Words, compared: Compared, { area }: AreaShown): LineSeries[] {
  const { indicator, own, england, region, neighbours } = compared;
  const series = (
    label: string,
    figures: readonly (NationalFigure | undefined)[],
    weight: LineSeries['weight'],
  ) => ({
    ...{ label, weight },
    values: figures.map((one) => one?.value ?? null),
    texts: figures.map((one) => sayFigure(words, indicator, one)),
  });
  const hasNeighbours = neighbours.some(({ known }) => known > 0);
  return [
    series(sayArea(words, area), own, 'main'),
    ...(area.level === 'country' ? [] : [series(words.t('indicators.head.england'), england, 'other')]),
    ...(region === undefined ? [] : [series(region.name, region.figures, 'other')]),
    ...(hasNeighbours
      ? [
          {
            ...{ label: words.t('indicators.head.neighbours'), weight: 'other' as const },
            values: neighbours.map(({ value }) => value),
            texts: neighbours.map(({ value }) =>
              value === null ? words.t('indicators.reason.noData') : sayValue(words, indicator, value),
            ),
          },
        ]
      : []),
  ];
}

/** The same for another program: `[{ year, numerator, denominator, value }]`, value null with its `reason`. */
export async function download(visit: Visit): Promise<Answer> {
  const indicator = nationalIndicator(visit.params['indicator'] ?? '');
  const { statistics, area, isUnknown } = await readArea(visit);
  if (indicator === undefined || isUnknown) return notFound();
  return file({
    fileName: `${indicator.key}.json`,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(figuresOf(statistics, indicator, area)),
    inline: true,
  });
}
