import { createDocument } from '#platform/pdf/index.ts';
import type { Words } from '#platform/words/index.ts';
import { paperRows, type ChronologyToPrint } from './paper-rows.ts';

/** A chronology on paper. */
export async function writeChronologyPdf(words: Words, given: ChronologyToPrint): Promise<Buffer> {
  const { title, lead, caption, head, rows } = paperRows(words, given);
  const document = createDocument({
    language: words.language,
    title,
    author: 'Teamaround',
    subject: caption,
    madeAt: given.madeAt,
    madeFor: given.madeFor,
    layout: 'landscape',
  });
  document.heading(1, title);
  for (const sentence of lead) document.paragraph(sentence);
  if (rows.length > 0) document.table({ caption, head, rows });
  return document.finish();
}
