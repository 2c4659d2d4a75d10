import type { Words } from '#platform/words/index.ts';
import type { PaperReaders } from './paper-readers.ts';
import type { TimelineItem } from './timeline.ts';

export interface ChronologyToPrint {
  /** Who it is about: 'Ffion Prys, 7 years'. */
  label: string;
  items: readonly TimelineItem[];
  readers: PaperReaders;
  /** A filter was in use: the paper says that it is a part, and not of what. */
  isSelection: boolean;
  madeAt: Date;
  /** Whom it was made for, on the foot of every page. */
  madeFor: string;
}

/** What both kinds of paper say: the title, the sentences below it, and a table, the earliest first, as a meeting reads it. */
export function paperRows(words: Words, { label, items, readers, isSelection }: ChronologyToPrint) {
  return {
    title: words.t('children.pdf.title', { label }),
    lead: [
      words.t('children.pdf.lead', { count: items.length }),
      words.t(`children.paper.for.${readers}`),
      ...(isSelection ? [words.t('children.paper.selection')] : []),
    ],
    caption: words.t('children.tab.chronology'),
    head: ['date', 'source', 'what', 'significance'].map((column) => words.t(`children.pdf.${column}`)),
    rows: items
      .toReversed()
      .map((item) => [
        item.when,
        item.sourceName,
        sayWhat(words, item),
        words.t(`children.significance.${item.significance}`),
      ]),
  };
}

function sayWhat(words: Words, { what, childView, entry, theme }: TimelineItem): string {
  const label = theme === 'child-voice' ? 'children.theme.child-voice' : 'children.entry.childView.said';
  const lines = [what];
  if (childView !== '') lines.push(`${words.t(label)} ${childView}`);
  if (entry !== null && entry.sourceSaid !== '')
    lines.push(words.t('children.pdf.writtenIn', { source: entry.sourceSaid }));
  if (entry?.correctionReason != null)
    lines.push(words.t('children.pdf.corrected', { reason: entry.correctionReason }));
  return lines.join('\n');
}
