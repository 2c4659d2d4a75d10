import { createDocument } from '#platform/pdf/index.ts';
import type { Words } from '#platform/words/index.ts';
import type { TimelineItem } from './timeline.ts';

export interface ChronologyToPrint {
  /** Who it is about: 'Ffion Prys, 7 years'. */
  label: string;
  items: readonly TimelineItem[];
  /** How many the reader's filter left out; a paper says so. */
  leftOut: number;
  madeAt: Date;
  /** Whom it was made for, on the foot of every page. */
  madeFor: string;
}

/** A chronology on paper, the earliest first, as a meeting reads it. */
export async function writeChronologyPdf(words: Words, given: ChronologyToPrint): Promise<Buffer> {
  const { label, items } = given;
  const title = words.t('children.pdf.title', { label });
  const document = createDocument({
    language: words.language,
    title,
    author: 'Teamaround',
    subject: words.t('children.tab.chronology'),
    madeAt: given.madeAt,
    madeFor: given.madeFor,
    layout: 'landscape',
  });
  document.heading(1, title);
  document.paragraph(words.t('children.pdf.lead', { count: items.length }));
  if (given.leftOut > 0) document.paragraph(words.t('children.pdf.leftOut', { count: given.leftOut }));
  if (items.length > 0)
    document.table({
      caption: words.t('children.tab.chronology'),
      head: ['date', 'source', 'what', 'significance'].map((column) => words.t(`children.pdf.${column}`)),
      rows: items
        .toReversed()
        .map((item) => [
          sayDays(words, item),
          item.sourceName,
          sayWhat(words, item),
          words.t(`children.significance.${item.significance}`),
        ]),
    });
  return document.finish();
}

function sayDays(words: Words, { on, until }: TimelineItem): string {
  return until === null
    ? words.shortDate(on)
    : `${words.shortDate(on)} ${words.t('children.until', { date: words.shortDate(until) })}`;
}

function sayWhat(words: Words, { what, childView, entry }: TimelineItem): string {
  const lines = [what];
  if (childView !== '') lines.push(`${words.t('children.entry.childView.said')} ${childView}`);
  if (entry?.correctionReason != null)
    lines.push(words.t('children.pdf.corrected', { reason: entry.correctionReason }));
  return lines.join('\n');
}
