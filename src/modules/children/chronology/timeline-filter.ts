import type { Words } from '#platform/words/index.ts';
import { themes } from './chronology-entry.ts';
import { sourcesOf, type TimelineItem } from './timeline.ts';

/** What to show of a timeline; '' is all. Themes are 't1' to 't12' in addresses, so that an address says nothing about a child. */
export interface TimelineFilter {
  source: string;
  theme: string;
  /** At least so significant: '', '2', '3'. */
  significance: string;
  year: string;
}

type Query = Readonly<Record<string, string | undefined>>;

/** Reads a filter from an address; what is no filter is left out. */
export function readFilter(query: Query): TimelineFilter {
  const of = (name: string, pattern: RegExp) => {
    const value = query[name] ?? '';
    return pattern.test(value) ? value : '';
  };
  return {
    source: of('agency', /^(return|[0-9a-f-]{36})$/),
    theme: of('theme', /^t\d{1,2}$/),
    significance: of('significance', /^[23]$/),
    year: of('year', /^\d{4}$/),
  };
}

export function filterTimeline(items: readonly TimelineItem[], filter: TimelineFilter): TimelineItem[] {
  return items.filter(
    (item) =>
      (filter.source === '' || item.source === filter.source) &&
      (filter.theme === '' || themeCode(item.theme) === filter.theme) &&
      item.significance >= Number(filter.significance || 1) &&
      (filter.year === '' || coversYear(item, filter.year)),
  );
}

function coversYear({ on, until }: TimelineItem, year: string): boolean {
  return on.slice(0, 4) <= year && (until ?? on).slice(0, 4) >= year;
}

const themeCode = (theme: TimelineItem['theme']) => `t${themes.indexOf(theme) + 1}`;

/** The same address with one part of the filter changed. */
export function filterHref(
  path: string,
  filter: TimelineFilter,
  change: Partial<TimelineFilter> = {},
): string {
  const { source, theme, significance, year } = { ...filter, ...change };
  const parts = { agency: source, theme, significance, year };
  const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

interface Choice {
  value: string;
  text: string;
  selected: boolean;
}

/** What can be chosen for each part of the filter: only what is on the timeline. */
export function filterChoices(words: Words, items: readonly TimelineItem[], filter: TimelineFilter) {
  const choose = (all: string, choices: Map<string, string>, chosen: string): Choice[] =>
    [['', all] as const, ...choices].map(([value, text]) => ({ value, text, selected: value === chosen }));
  const present = themes.filter((theme) => items.some((item) => item.theme === theme));
  const years = [...new Set(items.map(({ on }) => on.slice(0, 4)))].toSorted().toReversed();
  return {
    sources: choose(words.t('children.chronology.everySource'), new Map(sourcesOf(items)), filter.source),
    themes: choose(
      words.t('children.chronology.everyTheme'),
      new Map(present.map((theme) => [themeCode(theme), words.t(`children.theme.${theme}`)])),
      filter.theme,
    ),
    significances: choose(
      words.t('children.chronology.everySignificance'),
      new Map(['2', '3'].map((each) => [each, words.t(`children.atLeast.${each}`)])),
      filter.significance,
    ),
    years: choose(
      words.t('children.chronology.everyYear'),
      new Map(years.map((year) => [year, year])),
      filter.year,
    ),
  };
}
