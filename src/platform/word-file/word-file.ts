import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { readsFromRight, withoutControls } from './direction.ts';

export interface WordFile {
  language: 'en' | 'cy';
  title: string;
  /** Sentences below the title. */
  lead: readonly string[];
  /** A head that is repeated on every page, the width of each column in percent, and a text for each column; line ends are kept. */
  table: { head: readonly string[]; widths: readonly number[]; rows: readonly (readonly string[])[] };
  /** On the foot of every page, before its number. */
  foot: string;
}

/** Landscape A4, in twentieths of a point: the library turns the sides. */
const PAGE = { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE };

/** A Word file that people can write into. Text is only ever text: it holds no field, link or macro. */
export async function writeWordFile(file: WordFile): Promise<Buffer> {
  const { title, lead, table, language, foot } = file;
  const document = new Document({
    creator: 'Teamaround',
    title: withoutControls(title),
    styles: { default: { document: { run: { font: 'Arial', size: 22 } } } },
    sections: [
      {
        properties: { page: { size: PAGE } },
        footers: { default: footerOf(language, foot) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            ...directed(title),
            children: runsOf(language, title),
          }),
          ...lead.map((sentence) => paragraphOf(language, sentence)),
          ...(table.rows.length === 0 ? [] : [tableOf(language, table)]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function tableOf(language: WordFile['language'], { head, widths, rows }: WordFile['table']): Table {
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map(
      (text, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE },
          children: text.split('\n').map((line) => paragraphOf(language, line, isHead || index === 0)),
        }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

function paragraphOf(language: WordFile['language'], text: string, isBold = false): Paragraph {
  return new Paragraph({
    ...directed(text),
    spacing: { after: 80 },
    children: runsOf(language, text, isBold),
  });
}

/** A paragraph runs as its first letter does: what somebody said in Arabic or Hebrew starts at the right. */
function directed(text: string) {
  return readsFromRight(text) ? { bidirectional: true, alignment: AlignmentType.START } : {};
}

/** Each run says its language, so that a spelling checker and a screen reader take Welsh for Welsh. */
function runsOf(language: WordFile['language'], text: string, isBold = false): TextRun[] {
  const options: IRunOptions = {
    text: withoutControls(text),
    bold: isBold,
    language: { value: language === 'cy' ? 'cy-GB' : 'en-GB' },
    rightToLeft: readsFromRight(text),
  };
  return [new TextRun(options)];
}

function footerOf(language: WordFile['language'], foot: string): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({
    children: [new Paragraph({ children: [...runsOf(language, `${foot} · `), number] })],
  });
}
