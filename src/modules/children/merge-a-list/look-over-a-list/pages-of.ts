import { pageOf, PAGE } from '../../read-the-chronology/page-of.ts';

/** The rows of one page of a long table, and the way to the others: each table of the page is paged by itself. */
export function pagesOf<Row>(
  rows: readonly Row[],
  given: { path: string; name: string; asked: string | undefined; anchor: string },
) {
  const { number, count, first } = pageOf(rows.length, given.asked);
  const href = (to: number) =>
    to < 1 || to > count ? '' : `${given.path}?${given.name}=${to}#${given.anchor}`;
  return {
    shown: rows.slice(first, first + PAGE),
    pages: { number, count, previousHref: href(number - 1), nextHref: href(number + 1) },
  };
}
