import type { Fonts } from './fonts.ts';
import type { TaggedPdf } from './tagged-pdf.ts';

/** Where on the paper the next thing goes; `y` counts down from the top edge, in points. */
export interface Sheet {
  pdf: TaggedPdf;
  fonts: Fonts;
  root: PDFKit.PDFStructureElement;
  left: number;
  width: number;
  top: number;
  bottom: number;
  y: number;
  /** The bookmarks by level of heading; the document itself is level 0. */
  bookmarks: PDFKit.PDFOutline[];
  /** What stands at the top of each further page, such as the head of a table. */
  atTopOfPage: () => void;
}

const MARGIN = 50;
const FOOTER = 30;

export function openSheet(pdf: TaggedPdf, fonts: Fonts): Sheet {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return {
    pdf,
    fonts,
    root,
    left: MARGIN,
    width: pdf.page.width - 2 * MARGIN,
    top: MARGIN,
    bottom: pdf.page.height - MARGIN - FOOTER,
    y: MARGIN,
    bookmarks: [pdf.outline],
    atTopOfPage: () => undefined,
  };
}

export function nextPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.y = sheet.top;
  sheet.atTopOfPage();
}

/** Goes to the next page when less than that height is left on this one. */
export function needRoom(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.bottom && sheet.y > sheet.top) nextPage(sheet);
}

/** White space, but none at the top of a page. */
export function leaveSpace(sheet: Sheet, height: number): void {
  if (sheet.y > sheet.top) sheet.y += height;
}
