import type { Words } from '#platform/words/index.ts';
import { sourcesOf, type TimelineItem } from './timeline.ts';

/** The picture of years as a table: a row a source, a column a year, and what it says in a sentence. */
export interface PictureTable {
  years: string[];
  rows: { name: string; cells: { count: number; turningPoints: number }[] }[];
}

/** How many items each source has in each year, and how many of them were turning points. Years without any are left out. */
export function tabulate(items: readonly TimelineItem[]): PictureTable {
  const years = [...new Set(items.map(({ on }) => on.slice(0, 4)))].toSorted();
  const rows = sourcesOf(items).map(([source, name]) => {
    const cells = years.map(() => ({ count: 0, turningPoints: 0 }));
    for (const item of items) {
      const cell = item.source === source ? cells[years.indexOf(item.on.slice(0, 4))] : undefined;
      if (cell === undefined) continue;
      cell.count += 1;
      if (item.significance === 3) cell.turningPoints += 1;
    }
    return { name, cells };
  });
  return { years, rows };
}

/** What the eye finds first, for whoever cannot look: how much, from when to when, the fullest year, and how many turning points. */
export function sayPicture(words: Words, items: readonly TimelineItem[]): string {
  const { years, rows } = tabulate(items);
  const perYear = years.map((year, index) => ({
    year,
    count: rows.reduce((sum, { cells }) => sum + (cells[index]?.count ?? 0), 0),
  }));
  const fullest = perYear.toSorted((one, other) => other.count - one.count)[0];
  return words.t('children.picture.said', {
    count: items.length,
    sources: words.list(rows.map(({ name }) => name)),
    from: years[0] ?? '',
    to: years.at(-1) ?? '',
    year: fullest?.year ?? '',
    most: fullest?.count ?? 0,
    turningPoints: items.filter(({ significance }) => significance === 3).length,
  });
}
