import type { FileKind } from '#platform/files/index.ts';
import { pagesOfPdf } from './pages-of-pdf.ts';
import { wordsOfDocx } from './words-of-docx.ts';

const minutesForPage = 2;
// Slower than a novel: it is read in order to ask something about it.
const wordsInMinute = 200;
const longest = 999;

/** How long a paper takes to read, in whole minutes, at least one; null when its file does not say how long it is. */
export async function minutesToRead(kind: FileKind, content: Buffer): Promise<number | null> {
  const minutes = await minutesOfKind(kind, content);
  return minutes === undefined ? null : Math.min(longest, Math.max(1, Math.round(minutes)));
}

async function minutesOfKind(kind: FileKind, content: Buffer): Promise<number | undefined> {
  switch (kind) {
    case 'pdf': {
      const pages = await pagesOfPdf(content);
      return pages && pages * minutesForPage;
    }
    case 'docx': {
      const words = await wordsOfDocx(content);
      return words && words / wordsInMinute;
    }
    case 'text':
    case 'csv':
      return content.toString('utf8').split(/\s+/).length / wordsInMinute;
    case 'png':
    case 'jpg':
    case 'webp':
      return 1;
    case 'xlsx':
    case 'xml':
      return undefined;
  }
}
