import type { Plan } from '#modules/plans/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { drawChronology } from '../chronology/chronology-picture.ts';
import { sayPicture, tabulate } from '../chronology/picture-table.ts';
import type { TimelineItem } from '../chronology/timeline.ts';
import { filterHref, type TimelineFilter } from '../chronology/timeline-filter.ts';
import { PAGE } from './page-of.ts';

interface Listed {
  all: readonly TimelineItem[];
  plans: readonly Plan[];
  /** What the list holds: over all its pages, or of a search, which no address leads to, only what is on this page. */
  shown: readonly TimelineItem[];
  isSearch: boolean;
  filter: TimelineFilter;
  path: string;
}

/** The picture with where each part of it leads: a lane to its source, a year to itself, a mark to its place in the list. */
export function pictureModel({ words, today }: Visit, listed: Listed) {
  const { all, plans, shown, isSearch, filter, path } = listed;
  const places = new Map(shown.map(({ id }, index) => [id, index]));
  const picture = drawChronology({ items: all, plans, shownIds: new Set(places.keys()) }, today);
  if (picture === undefined) return undefined;
  const hrefOf = (id: string) => {
    const page = Math.floor((places.get(id) ?? 0) / PAGE) + 1;
    return isSearch ? `#${id}` : `${filterHref(path, filter, {}, page)}#${id}`;
  };
  return {
    ...picture,
    said: sayPicture(words, all),
    table: tabulate(all),
    lanes: picture.lanes.map((lane) => ({
      ...lane,
      href: filterHref(path, filter, { source: lane.source }),
      marks: lane.marks.map((mark) => ({ ...mark, href: mark.isShown ? hrefOf(mark.id) : '' })),
    })),
    years: picture.years.map(({ year, ...rest }) => ({
      ...rest,
      year,
      href: filterHref(path, filter, { from: year, to: year }),
    })),
  };
}
