import { listPlansOfChild } from '#modules/plans/index.ts';
import type { Words } from '#platform/words/index.ts';
import { notFound, page, type Answer, type Visit } from '#platform/web/visit.ts';
import { openChild } from '../child-head/child-head.ts';
import { drawChronology } from '../chronology/chronology-picture.ts';
import { readTimeline } from '../chronology/read-timeline.queries.ts';
import type { TimelineItem } from '../chronology/timeline.ts';
import { filterChoices, filterHref, filterTimeline, readFilter } from '../chronology/timeline-filter.ts';

/** Every agency's entries and what the work made happen on one timeline: a picture of years, and the list that says the same. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openChild(visit, 'chronology');
  if (opened === undefined) return notFound();
  const { tx, words, today, viewer } = visit;
  const { childId } = opened.child;
  const all = await readTimeline(tx, words, childId);
  const plans = await listPlansOfChild(tx, childId);
  const filter = readFilter(visit.query);
  const shown = filterTimeline(all, filter);
  const path = `/children/${childId}/chronology`;
  const picture = drawChronology(all, plans, today);
  return page('modules/children/read-the-chronology/read-the-chronology.njk', {
    head: opened.head,
    path,
    pdfHref: filterHref(`${path}.pdf`, filter),
    picture: picture && {
      ...picture,
      lanes: picture.lanes.map((lane) => ({
        ...lane,
        href: filterHref(path, filter, { source: lane.source }),
      })),
      years: picture.years.map((year) => ({ ...year, href: filterHref(path, filter, { year: year.year }) })),
    },
    shownIds: shown.map(({ id }) => id),
    filter,
    choices: filterChoices(words, all, filter),
    isFiltered: shown.length < all.length,
    total: all.length,
    items: shown.map((item) => itemModel(words, item, childId, viewer.agencyId)),
  });
}

/** One item as the list shows it; only an entry of the viewer's own agency can be corrected. */
function itemModel(words: Words, item: TimelineItem, childId: string, agencyId: string) {
  const { entry } = item;
  const isOwn = entry !== null && entry.agencyId === agencyId;
  return {
    ...item,
    themeText: words.t(`children.theme.${item.theme}`),
    significanceText: words.t(`children.significance.${item.significance}`),
    audienceText: item.audience === null ? '' : words.t(`children.audience.${item.audience}.short`),
    enteredBy: entry === null ? '' : entry.enteredByName,
    enteredAt: entry === null ? null : entry.enteredAt,
    correctHref: isOwn ? `/children/${childId}/chronology/${entry.entryId}/correct` : '',
    reason: entry?.correctionReason ?? '',
    earlier: entry?.earlier ?? [],
  };
}
