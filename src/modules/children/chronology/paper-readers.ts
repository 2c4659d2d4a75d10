import type { TimelineItem } from './timeline.ts';

/** Whom a paper is for. The order is that of the form: the fewest secrets first. */
export const paperReaders = ['panel', 'team', 'agency'] as const;
export type PaperReaders = (typeof paperReaders)[number];

/**
 * What a paper holds of what its maker may read: nothing that not all of its readers may read. A panel reads what is for panels; the team what is
 * for the team as well; colleagues of the maker's agency everything their agency wrote, and of others what is for panels, as not all of
 * them are of the team. What the work made happen is for whoever may see the child.
 */
export function forReaders(
  items: readonly TimelineItem[],
  readers: PaperReaders,
  agencyId: string,
): TimelineItem[] {
  return items.filter(({ audience, source }) => {
    if (audience === null || audience === 'panel') return true;
    return readers === 'agency' ? source === agencyId : readers === 'team' && audience === 'team';
  });
}
