import { buffer } from 'node:stream/consumers';
import { drawFooters, footerLine, pdfWords } from './footer.ts';
import { openFonts } from './fonts.ts';
import { drawPicture } from './picture.ts';
import type { PictureContent } from './picture.ts';
import { openSheet } from './sheet.ts';
import { drawTable } from './table.ts';
import type { TableContent } from './table.ts';
import { openTaggedPdf } from './tagged-pdf.ts';
import { drawDefinitions, drawHeading, drawList, drawParagraph } from './text-blocks.ts';
import type { HeadingLevel } from './text-blocks.ts';

export interface DocumentDetails {
  language: 'en' | 'cy';
  title: string;
  author: string;
  subject: string;
  /** Now; the foot of each page shows its day in London. */
  madeAt: Date;
  /** Whom it was made for, on the foot of each page, so that a copy left lying says whose it was. */
  madeFor: string;
  /** Landscape for wide tables. */
  layout?: 'portrait' | 'landscape';
}

export interface PdfDocument {
  /** Levels go down one at a time, as a screen reader's list of headings would else have a hole: throws a RangeError. */
  heading(level: HeadingLevel, text: string): void;
  /** Line ends in the text are kept. */
  paragraph(text: string): void;
  definitions(pairs: readonly (readonly [term: string, meaning: string])[]): void;
  list(items: readonly string[]): void;
  table(content: TableContent): void;
  /** A drawing with its title as a heading of that level: whole where its letters can be read, else in parts on several pages. */
  picture(level: HeadingLevel, content: PictureContent): void;
  /** Characters no font has; a box was drawn for each, and the last line of the document says so. */
  missingCharacters(): string[];
  /** The whole file; nothing can be added after it. */
  finish(): Promise<Buffer>;
}

/** A new A4 document, tagged for screen readers (PDF/UA-1), in which everything is drawn in the order it is added. */
export function createDocument({ layout = 'portrait', madeFor, ...details }: DocumentDetails): PdfDocument {
  const pdf = openTaggedPdf({ ...details, layout });
  const fonts = openFonts(pdf);
  const sheet = openSheet(pdf, fonts);
  const words = pdfWords(details.language);
  let depth = 0;
  const goTo = (level: HeadingLevel) => {
    if (level > depth + 1) throw new RangeError(`a heading ${level} cannot follow a heading ${depth}`);
    depth = level;
  };
  return {
    heading(level, text) {
      goTo(level);
      drawHeading(sheet, level, text);
    },
    picture(level, content) {
      goTo(level);
      drawPicture(sheet, words, level, content);
    },
    paragraph: (text) => drawParagraph(sheet, text),
    definitions: (pairs) => drawDefinitions(sheet, pairs),
    list: (items) => drawList(sheet, items),
    table: (content) => drawTable(sheet, content),
    missingCharacters: () => [...fonts.missing],
    async finish() {
      const lastLine = footerLine(words, details.madeAt, madeFor);
      // Asked before it is drawn, so that its own missing characters are said too.
      fonts.runsOf(lastLine, 'regular');
      if (fonts.missing.size > 0) {
        drawParagraph(sheet, words.t('pdf.missing', { characters: codePoints(fonts.missing) }));
      }
      sheet.root.end();
      drawFooters(sheet, words, lastLine);
      pdf.end();
      return buffer(pdf);
    },
  };
}

function codePoints(characters: ReadonlySet<string>): string {
  const letters = [...characters].flatMap((character) => Array.from(character));
  const codes = letters.map(
    (letter) => letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '',
  );
  return [...new Set(codes)].map((code) => `U+${code}`).join(', ');
}
