import type { Words } from '#platform/words/index.ts';
import { timelineThemes } from './chronology-entry.ts';
import { sourcesOf, type TimelineItem } from './timeline.ts';

/** What to show of a timeline; '' is all. Themes are 't1' to 't13' in addresses, so that an address says nothing about a child. */
export interface TimelineFilter {
  source: string;
  theme: string;
  /** At least so significant: '', '2', '3'. */
  significance: string;
  /** The first and the last year, 'YYYY'. */
  from: string;
  to: string;
  /** Who wrote it, by id. */
  who: string;
}

/** An address, or a form. */
type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Reads a filter from an address or a form; what is no filter is left out. */
export function readFilter(given: Given): TimelineFilter {
  const of = (name: string, pattern: RegExp) => {
    const value = given[name];
    return typeof value === 'string' && pattern.test(value) ? value : '';
  };
  return {
    source: of('agency', /^([a-z][a-z-]{0,30}|[0-9a-f-]{36})$/),
    theme: of('theme', /^t\d{1,2}$/),
    significance: of('significance', /^[23]$/),
    from: of('from', /^\d{4}$/),
    to: of('to', /^\d{4}$/),
    who: of('who', /^[0-9a-f-]{36}$/),
  };
}

type Meets = (item: TimelineItem, value: string) => boolean;

/** What each part of the filter asks of an item, where it asks anything. */
const asks: Readonly<Record<keyof TimelineFilter, Meets>> = {
  source: ({ source }, value) => source === value,
  theme: ({ theme }, value) => themeCode(theme) === value,
  significance: ({ significance }, value) => significance >= Number(value),
  from: ({ on, until }, value) => (until ?? on).slice(0, 4) >= value,
  to: ({ on }, value) => on.slice(0, 4) <= value,
  who: ({ writer }, value) => writer?.id === value,
};

export function filterTimeline(items: readonly TimelineItem[], filter: TimelineFilter): TimelineItem[] {
  const asked = (Object.keys(asks) as (keyof TimelineFilter)[]).filter((part) => filter[part] !== '');
  return items.filter((item) => asked.every((part) => asks[part](item, filter[part])));
}

const themeCode = (theme: TimelineItem['theme']) => `t${timelineThemes.indexOf(theme) + 1}`;

/** The same address with one part of the filter changed, on a page of the list. */
export function filterHref(
  path: string,
  filter: TimelineFilter,
  change: Partial<TimelineFilter> = {},
  page = 1,
): string {
  const { source, ...rest } = { ...filter, ...change };
  const parts = { agency: source, ...rest, page: page > 1 ? String(page) : '' };
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
  const choose = (all: string, choices: Iterable<readonly [string, string]>, chosen: string): Choice[] =>
    [['', words.t(`children.chronology.${all}`)] as const, ...choices].map(([value, text]) => ({
      value,
      text,
      selected: value === chosen,
    }));
  const present = new Set(items.map(({ theme }) => theme));
  const years = yearsOf(items).map((year) => [year, year] as const);
  const writers = new Map(
    items.flatMap(({ writer }) => (writer === null ? [] : [[writer.id, writer.name] as const])),
  );
  return {
    sources: choose('everySource', sourcesOf(items), filter.source),
    themes: choose(
      'everyTheme',
      timelineThemes
        .filter((theme) => present.has(theme))
        .map((theme) => [themeCode(theme), words.t(`children.theme.${theme}`)] as const),
      filter.theme,
    ),
    significances: choose(
      'everySignificance',
      ['2', '3'].map((each) => [each, words.t(`children.atLeast.${each}`)] as const),
      filter.significance,
    ),
    from: choose('fromFirst', years, filter.from),
    to: choose('toLast', years, filter.to),
    writers: choose(
      'everyWriter',
      [...writers].toSorted(([, one], [, other]) => one.localeCompare(other)),
      filter.who,
    ),
  };
}

/** The years in which something is, the latest first. */
function yearsOf(items: readonly TimelineItem[]): string[] {
  return [...new Set(items.map(({ on }) => on.slice(0, 4)))].toSorted().toReversed();
}
