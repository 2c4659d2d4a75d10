import type { TimelineItem } from './timeline.ts';

/**
 * A text as it is compared: without accents (Siôn is found by "sion", tŷ by "ty"), case, and the many forms of an apostrophe or a hyphen, which
 * people and phones type as they please.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[‐-―−]/g, '-');
}

/** The items in whose text, child's view, source or writer each word of what is searched for stands, in any order. */
export function searchTimeline(items: readonly TimelineItem[], wanted: string): TimelineItem[] {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [...items];
  return items.filter((item) => {
    const text = folded(
      [item.what, item.childView, item.sourceName, item.writer?.name, item.entry?.sourceSaid].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}
