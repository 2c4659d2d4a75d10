import type { Entries, PdfFile } from './pdf-file.ts';
import { isDictionary, isOperator, isString, nameOf, pdfReader, textOf } from './pdf-values.ts';
import type { Operator, PdfValue } from './pdf-values.ts';

/** One marked piece of a page, in the order of drawing. */
export interface Mark {
  /** The structure type, or Artifact. */
  tag: string;
  mcid?: number;
  artifact?: string;
  /** As a screen reader or a search has it. */
  text: string;
  /** As it is seen: boxes where characters could not be drawn. */
  drawn: string;
  /** How high above the foot of the page each of its lines stands, in points. */
  lines: Set<number>;
}

/** A piece that is being drawn; not heard are the letters that something else is read for. */
interface Opened {
  mark: Mark;
  isHeard: boolean;
}

/** What is drawn on a page. Throws for text that is in no marked piece. */
export function readContent(file: PdfFile, page: Entries): Mark[] {
  const unicode = fontTables(file, page);
  const reader = pdfReader(file.streamOf(page.raw('Contents')).toString('latin1'));
  const marks: Mark[] = [];
  const opened: Opened[] = [];
  let operands: PdfValue[] = [];
  let font = '';
  let height = 0;
  const act = ({ operator }: Operator) => {
    if (operator === 'BDC' || operator === 'BMC') opened.push(begin(marks, opened.at(-1), operands));
    else if (operator === 'EMC') opened.pop();
    else if (operator === 'Tf') font = nameOf(operands[0]);
    else if (operator === 'Tm') height = Number(operands[5]);
    else if (operator === 'TJ') write(opened.at(-1), decode(operands[0], unicode.get(font)), height);
    operands = [];
  };
  for (let value = reader.read(); value !== undefined; value = reader.read()) {
    if (isOperator(value)) act(value);
    else operands.push(value);
  }
  return marks;
}

/** A piece with no identifier of its own, such as a span, belongs to the one around it. */
function begin(marks: Mark[], around: Opened | undefined, [tag, properties]: PdfValue[]): Opened {
  const entry = (key: string) => (isDictionary(properties) ? properties.entries.get(`/${key}`) : undefined);
  const [mcid, actual, type] = [entry('MCID'), entry('ActualText'), entry('Type')];
  if (around && mcid === undefined) {
    if (actual !== undefined) around.mark.text += textOf(actual);
    return { mark: around.mark, isHeard: actual === undefined };
  }
  const mark: Mark = { tag: nameOf(tag), text: '', drawn: '', lines: new Set() };
  if (typeof mcid === 'number') mark.mcid = mcid;
  if (typeof type === 'string') mark.artifact = nameOf(type);
  marks.push(mark);
  return { mark, isHeard: true };
}

function write(opened: Opened | undefined, letters: string, height: number): void {
  if (opened === undefined) throw new Error(`"${letters}" is drawn outside every mark`);
  opened.mark.drawn += letters;
  opened.mark.lines.add(height);
  if (opened.isHeard) opened.mark.text += letters;
}

function decode(pieces: PdfValue | undefined, table: Map<number, string> | undefined): string {
  if (!Array.isArray(pieces) || table === undefined) throw new Error('text without a font');
  let letters = '';
  for (const { bytes } of pieces.filter(isString)) {
    for (let at = 0; at < bytes.length; at += 2) {
      const letter = table.get(bytes.readUInt16BE(at));
      if (letter === undefined || letter === '') throw new Error('a glyph stands for no letter');
      letters += letter;
    }
  }
  return letters;
}

/** What each glyph of each font stands for, from the tables that searching and copying use. */
function fontTables(file: PdfFile, page: Entries): Map<string, Map<number, string>> {
  const fonts = page.entries('Resources').get('Font');
  const tables = new Map<string, Map<number, string>>();
  if (!isDictionary(fonts)) return tables;
  for (const [name, reference] of fonts.entries) {
    const table = new Map<number, string>();
    const text = file.streamOf(file.entriesOf(reference).raw('ToUnicode')).toString('latin1');
    for (const [, first, list] of text.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
      Array.from((list ?? '').matchAll(/<([^>]*)>/g), ([, codes]) => codes ?? '').forEach((codes, index) => {
        const units = Buffer.from(codes.replaceAll(' ', ''), 'hex');
        table.set(parseInt(first ?? '', 16) + index, units.swap16().toString('utf16le'));
      });
    }
    tables.set(name.slice(1), table);
  }
  return tables;
}
