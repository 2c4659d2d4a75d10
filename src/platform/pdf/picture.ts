import type { Words } from '../words/index.ts';
import { readyToDraw } from './break-lines.ts';
import { drawLine, widthOfLine } from './draw-text.ts';
import { fitPicture, type Fit } from './fit-picture.ts';
import { nextPage, type Sheet } from './sheet.ts';
import { addElement } from './tagged-pdf.ts';
import { drawHeading, drawParagraph, type HeadingLevel } from './text-blocks.ts';
import { colours, styles, type TextStyle } from './text-styles.ts';

/** A path as SVG writes it. Without `stroke` it has no line, without `fill` nothing inside. */
export interface DrawnPath {
  d: string;
  stroke?: string;
  width?: number;
  /** Lengths of strokes and gaps, in turn. */
  dash?: readonly number[] | undefined;
  fill?: string;
}

/** One line of text with its middle at `x` and its letters standing on `y`. */
export interface DrawnText {
  text: string;
  x: number;
  y: number;
  size: number;
  isBold: boolean;
  /** It is made smaller when it would be wider. */
  most: number;
  /** It stands on a line, which is white behind it. */
  isOnLine: boolean;
}

export interface PictureContent {
  title: string;
  /** What a reader's voice says instead of the picture; the whole of it in words belongs beside it. */
  alt: string;
  width: number;
  height: number;
  /** In the order of drawing. */
  marks: readonly (DrawnPath | DrawnText)[];
}

const WHITE = '#ffffff';
/** For a heading of one line with its space, and for the line above a part. */
const HEADING = 46;
const PART_LINE = 23;
/** A picture may be that much smaller so as to stand on the page that has begun. */
const SMALLER = 0.85;

/** Draws a picture with its heading: whole and as large as it goes, or where its letters would be too small, in parts that overlap. */
export function drawPicture(sheet: Sheet, words: Words, level: HeadingLevel, content: PictureContent): void {
  const fit = placePicture(sheet, content);
  const parts = fit.columns * fit.rows;
  drawHeading(sheet, level, content.title);
  for (let part = 1; part <= parts; part += 1) {
    if (part > 1) nextPage(sheet);
    if (parts > 1) drawParagraph(sheet, words.t('pdf.part', { part, parts }));
    const alt = parts > 1 ? `${content.alt} ${words.t('pdf.part', { part, parts })}` : content.alt;
    drawPart(sheet, { ...content, alt }, fit, part - 1);
  }
}

/** Goes to the next page where the picture would be much larger there. */
function placePicture(sheet: Sheet, size: PictureContent): Fit {
  const roomFrom = (y: number) => ({ width: sheet.width, height: sheet.bottom - y - HEADING });
  const room = roomFrom(sheet.top);
  const best = fitPicture(size, room);
  if (best.columns * best.rows > 1) {
    if (sheet.y > sheet.top) nextPage(sheet);
    return fitPicture(size, { ...room, height: room.height - PART_LINE });
  }
  const rest = roomFrom(sheet.y);
  const here = rest.height > 0 ? Math.min(best.scale, rest.height / size.height) : 0;
  if (here >= best.scale * SMALLER) return { ...best, scale: here };
  nextPage(sheet);
  return best;
}

function drawPart(sheet: Sheet, content: PictureContent, { scale, columns, rows }: Fit, part: number): void {
  const { pdf, left, y: top } = sheet;
  const width = columns > 1 ? sheet.width : content.width * scale;
  const height = rows > 1 ? sheet.bottom - top : content.height * scale;
  const start = {
    x: startOf(part % columns, columns, content.width, width / scale),
    y: startOf(Math.floor(part / columns), rows, content.height, height / scale),
  };
  const across = left + (sheet.width - width) / 2;
  const figure = addElement(
    pdf,
    sheet.root,
    'Figure',
    {
      ...{ O: 'Layout', Placement: 'Block' },
      BBox: [across, pdf.page.height - top - height, across + width, pdf.page.height - top],
    },
    content.alt,
  );
  figure.add(() => {
    pdf.save();
    pdf.rect(across, top, width, height).clip();
    pdf.translate(across, top).scale(scale).translate(-start.x, -start.y);
    for (const mark of content.marks) {
      if ('d' in mark) drawPath(sheet, mark);
      else drawText(sheet, mark);
    }
    pdf.restore();
  });
  figure.end();
  sheet.y += height + 12;
}

/** Where one of so many sheets begins, in units of the picture: the first at its beginning, the last at its end. */
function startOf(index: number, count: number, length: number, shown: number): number {
  return count === 1 ? 0 : ((length - shown) / (count - 1)) * index;
}

function drawPath({ pdf }: Sheet, { d, stroke, width = 2, dash, fill }: DrawnPath): void {
  pdf.save();
  pdf.path(d).lineWidth(width);
  // The library takes a list of lengths, but its types know one only.
  if (dash !== undefined) pdf.dash(dash as unknown as number, {});
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke);
  else if (fill !== undefined) pdf.fill(fill);
  else pdf.stroke(stroke ?? colours.ink);
  pdf.restore();
}

function drawText(sheet: Sheet, { text, x, y, size, isBold, most, isOnLine }: DrawnText): void {
  const line = readyToDraw(text).replaceAll('\n', ' ');
  const styleAt = (points: number): TextStyle => ({
    ...(isBold ? styles.term : styles.text),
    ...{ size: points, leading: points },
  });
  const wide = widthOfLine(sheet, line, styleAt(size));
  const style = styleAt(wide > most ? (size * most) / wide : size);
  const width = Math.min(wide, most);
  if (isOnLine) sheet.pdf.rect(x - width / 2 - 2, y - size * 0.85, width + 4, size * 1.1).fill(WHITE);
  drawLine(sheet, line, style, x - width / 2, y - style.leading * 0.75);
}
