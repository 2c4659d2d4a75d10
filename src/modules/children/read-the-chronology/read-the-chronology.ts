import { listPlansOfChild } from '#modules/plans/index.ts';
import { optionalText, readForm } from '#platform/web/forms.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { z } from 'zod';
import { openChild } from '../child-head/child-head.ts';
import { listDrafts } from '../chronology/draft.queries.ts';
import { readTimeline } from '../chronology/read-timeline.queries.ts';
import type { TimelineItem } from '../chronology/timeline.ts';
import {
  filterChoices,
  filterHref,
  filterTimeline,
  readFilter,
  type TimelineFilter,
} from '../chronology/timeline-filter.ts';
import { searchTimeline } from '../chronology/timeline-search.ts';
import { itemModel } from './item-model.ts';
import { pageOf, PAGE } from './page-of.ts';
import { pictureModel } from './picture-model.ts';

const view = 'modules/children/read-the-chronology/read-the-chronology.njk';

/** Every agency's entries and what the work made happen on one timeline: a picture of years, and the list, fifty on a page. */
export async function show(visit: Visit): Promise<Answer> {
  const model = await readModel(visit, { filter: readFilter(visit.query), q: '', page: visit.query['page'] });
  return model === undefined ? notFound() : page(view, model);
}

const form = z.object({
  q: optionalText(100, 'children.chronology.search.tooLong'),
  page: optionalText(10, 'web.errors.notUnderstood'),
});

/** The same, filtered and searched: what was typed stays out of the address. Without anything to search for it is an address. */
export async function find(visit: Visit): Promise<Answer> {
  const filter = readFilter(visit.body);
  const read = readForm(form, visit.body, visit.words);
  const asked = read.ok ? read.values : { q: '', page: '' };
  const model = await readModel(visit, { filter, ...asked });
  if (model === undefined) return notFound();
  if (!read.ok) return pageWithErrors(view, { ...model, errors: read.errors });
  if (asked.q === '') return redirect(filterHref(model.path, filter));
  visit.notes({ found: model.found });
  return page(view, model);
}

interface Asked {
  filter: TimelineFilter;
  q: string;
  page: string | undefined;
}

async function readModel(visit: Visit, { filter, q, page: number }: Asked) {
  const opened = await openChild(visit, 'chronology');
  if (opened === undefined) return undefined;
  const { tx, words, viewer } = visit;
  const { childId } = opened.child;
  const all = await readTimeline(tx, words, childId);
  const plans = await listPlansOfChild(tx, childId);
  const drafts = await listDrafts(tx, childId);
  const shown = searchTimeline(filterTimeline(all, filter), q);
  const path = `/children/${childId}/chronology`;
  const on = pageOf(shown.length, number);
  const items = shown.slice(on.first, on.first + PAGE);
  return {
    head: opened.head,
    path,
    paperHref: filterHref(`${path}/paper`, filter),
    picture: pictureModel(visit, {
      ...{ all, plans, filter, path },
      shown: q === '' ? shown : items,
      isSearch: q !== '',
    }),
    choices: filterChoices(words, all, filter),
    filter,
    q,
    isFiltered: q !== '' || shown.length < all.length,
    found: shown.length,
    total: all.length,
    totalText: words.number(all.length),
    pages: pagesModel(path, filter, on, q),
    draftSavedAt: drafts.get('entry')?.savedAt ?? null,
    items: items.map((item: TimelineItem) => itemModel(words, item, childId, viewer.agencyId)),
  };
}

/** A search is paged by a form, as its words stay out of the address. */
function pagesModel(path: string, filter: TimelineFilter, on: { number: number; count: number }, q: string) {
  const { number, count } = on;
  const previous = number > 1 ? number - 1 : 0;
  const next = number < count ? number + 1 : 0;
  const href = (to: number) => (to === 0 ? '' : filterHref(path, filter, {}, to));
  return {
    number,
    count,
    isByForm: q !== '',
    previous,
    next,
    previousHref: href(previous),
    nextHref: href(next),
  };
}
