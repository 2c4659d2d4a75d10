import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { mayDo } from '../may-do.ts';
import { compare, type Compared } from '../national/compare.rules.ts';
import { nationalIndicators } from '../national/national-indicator.ts';
import { areaItems, readArea, sayArea } from '../choose-an-area/read-area.ts';
import { sayFigure } from '../say-figure.ts';
import { sayChange, sayEngland } from '../say-change.ts';

/** What got better, what got worse, what is not known, and every figure beside England and the neighbours: public figures, of no child. */
export async function show(visit: Visit): Promise<Answer> {
  const { words, viewer } = visit;
  const shown = await readArea(visit);
  const { statistics, area, comparison, isOwn, isUnknown } = shown;
  const neighbours = isOwn ? comparison.neighbours : [];
  const all = nationalIndicators.map((one) => compare(statistics, one, area, neighbours));
  const told = (turn: Compared['turn']) =>
    all.filter((one) => one.turn === turn).map((one) => linked(words, one, area.name, isOwn));
  return page('modules/indicators/compare-nationally/compare-nationally.njk', {
    ...{ area: sayArea(words, area), isOwn, isUnknown, asked: visit.query['area'] ?? '' },
    areas: areaItems(words, shown),
    // Nobody has said which authority this partnership is: its code is in no list.
    isUnsettled: !isOwn && (visit.query['area'] ?? '') === '',
    mayKeep: mayDo(viewer, 'indicators.keep'),
    groups: (['better', 'worse', 'same'] as const)
      .map((turn) => ({ title: words.t(`indicators.turn.${turn}`), findings: told(turn) }))
      .filter(({ findings }) => findings.length > 0),
    hasNeighbours: neighbours.length > 0,
    rows: all.map((one) => rowOf(words, one, area.name, isOwn)),
  });
}

const hrefOf = (key: string, area: string, isOwn: boolean) =>
  `/figures/${key}${isOwn ? '' : `?area=${encodeURIComponent(area)}`}`;

const linked = (words: Words, one: Compared, area: string, isOwn: boolean) => ({
  text: sayChange(words, one),
  href: hrefOf(one.indicator.key, area, isOwn),
});

function rowOf(words: Words, one: Compared, area: string, isOwn: boolean) {
  const { indicator, newest, before, years, own, neighbours } = one;
  const middle = neighbours[years.findIndex((year) => year === newest?.year)];
  return {
    name: words.t(`indicators.name.${indicator.key}`),
    href: hrefOf(indicator.key, area, isOwn),
    year: newest === undefined ? '' : String(newest.year),
    value: sayFigure(words, indicator, newest ?? own.at(-1)),
    before: before === undefined ? '' : sayFigure(words, indicator, before),
    england: sayEngland(words, one),
    neighbours:
      middle?.value == null
        ? words.t('indicators.reason.noData')
        : sayFigure(words, indicator, { year: 0, numerator: null, denominator: null, value: middle.value }),
  };
}
