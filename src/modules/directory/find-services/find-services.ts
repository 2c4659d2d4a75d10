import { page, type Answer, type Visit } from '#platform/web/visit.ts';
import { mayDo } from '../may-do.ts';
import { needChoices } from '../say-entry.ts';
import { ON_A_PAGE, search, typedOf, wantedOf, type Typed } from './search.ts';

/** The directory: what fits the need, the age, the place and the words that were asked for. Nothing of a child is in it. */
export async function show(visit: Visit): Promise<Answer> {
  const { query, words, viewer } = visit;
  const typed = typedOf(query);
  const { wanted, district, isAgeOdd } = wantedOf(typed);
  const isStale = query['stale'] !== undefined;
  const number = pageNumber(query['page']);
  const found = await search(visit, wanted, {
    district,
    first: (number - 1) * ON_A_PAGE,
    isStale,
    keptBy: query['stale'] === 'mine' ? viewer.userId : undefined,
  });
  const count = Math.max(1, Math.ceil(found.total / ON_A_PAGE));
  const href = (wantedPage: number) => addressOf(typed, query['stale'], wantedPage);
  return page('modules/directory/find-services/find-services.njk', {
    ...{ typed, ...found, isStale },
    isSearch: Object.values(typed).some((value) => value !== '') || isStale,
    errors: isAgeOdd ? [{ field: 'age', message: words.t('directory.find.age.odd') }] : [],
    needs: choicesOf(visit, typed.need),
    pages: {
      ...{ number, count },
      previousHref: number > 1 ? href(number - 1) : '',
      nextHref: number < count ? href(number + 1) : '',
    },
    mayEdit: mayDo(viewer, 'directory.edit'),
    mayReport: mayDo(viewer, 'directory.report'),
  });
}

export const choicesOf = ({ words }: Pick<Visit, 'words'>, chosen: string) => [
  { value: '', text: words.t('directory.find.need.any') },
  ...needChoices(words).map((choice) => ({ ...choice, selected: choice.value === chosen })),
];

const MOST_PAGES = 1000;

function pageNumber(asked: string | undefined): number {
  const number = Number(asked);
  return Number.isInteger(number) && number >= 1 && number <= MOST_PAGES ? number : 1;
}

function addressOf(typed: Typed, stale: string | undefined, wantedPage: number): string {
  const asked = new URLSearchParams(Object.entries(typed).filter(([, value]) => value !== ''));
  if (stale !== undefined) asked.set('stale', stale === 'mine' ? 'mine' : '1');
  if (wantedPage > 1) asked.set('page', String(wantedPage));
  const query = asked.toString();
  return query === '' ? '/services' : `/services?${query}`;
}
