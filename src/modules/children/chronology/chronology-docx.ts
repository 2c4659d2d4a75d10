import { writeWordFile } from '#platform/word-file/index.ts';
import type { Words } from '#platform/words/index.ts';
import { paperRows, type ChronologyToPrint } from './paper-rows.ts';

/** Shares of the width: when, who tells it, what happened, how much it matters. */
const widths = [16, 18, 52, 14];

/** The same paper as a Word file, which a meeting can write into. */
export async function writeChronologyDocx(words: Words, given: ChronologyToPrint): Promise<Buffer> {
  const { title, lead, head, rows } = paperRows(words, given);
  return writeWordFile({
    language: words.language,
    title,
    lead,
    table: { head, widths, rows },
    foot: words.t('children.paper.made', {
      madeFor: given.madeFor,
      date: words.dateTime(given.madeAt),
    }),
  });
}
