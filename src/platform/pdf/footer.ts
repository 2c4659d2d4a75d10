import { dayInLondon } from '../clock.ts';
import { buildWords } from '../words/index.ts';
import type { Catalogue, Words } from '../words/index.ts';
import { readyToDraw } from './break-lines.ts';
import { drawLine, widthOfLine } from './draw-text.ts';
import type { Sheet } from './sheet.ts';
import { drawArtifact } from './tagged-pdf.ts';
import { styles } from './text-styles.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

/** The few sentences a document adds by itself. */
export const pdfCatalogue: Catalogue = { en, cy };

/** A document can be asked for in either language wherever it is made, so it brings its words along. */
export const pdfWords: (language: 'en' | 'cy') => Words = buildWords([pdfCatalogue]);

/** Says where a page comes from and whose copy it is. */
export function footerLine(words: Words, madeAt: Date, madeFor: string): string {
  return readyToDraw(words.t('pdf.footer', { date: words.date(dayInLondon(madeAt)), reader: madeFor }));
}

/** Writes the last line of every page, once it is known how many there are. */
export function drawFooters(sheet: Sheet, words: Words, line: string): void {
  const { pdf, left, width } = sheet;
  const { start, count: pages } = pdf.bufferedPageRange();
  const y = sheet.bottom + 18;
  for (let page = 1; page <= pages; page += 1) {
    const number = words.t('pdf.page', { page, pages });
    const numberAt = left + width - widthOfLine(sheet, number, styles.footer);
    pdf.switchToPage(start + page - 1);
    drawArtifact(pdf, 'Pagination', () => {
      drawLine(sheet, shorten(sheet, line, numberAt - left - 12), styles.footer, left, y);
      drawLine(sheet, number, styles.footer, numberAt, y);
    });
  }
}

/** The line up to where the page number begins, with an ellipsis when something is left out. */
function shorten(sheet: Sheet, line: string, width: number): string {
  if (widthOfLine(sheet, line, styles.footer) <= width) return line;
  const letters = Array.from(line);
  while (letters.length > 0 && widthOfLine(sheet, `${letters.join('')}…`, styles.footer) > width)
    letters.pop();
  return `${letters.join('')}…`;
}
