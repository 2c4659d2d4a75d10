import { writeZip, type ZipPart } from '#platform/files/testing/write-zip.ts';

/** A cell: text, a number as it is written in the file, one with a style, or XML of its own. */
export type WorkbookCell = string | number | { number: string; style: number } | { xml: string };

export interface WorkbookSheet {
  rows?: readonly (readonly WorkbookCell[])[];
  /** Instead of rows: what stands in its `sheetData`. */
  xml?: string;
  state?: 'hidden';
}

export interface WorkbookParts {
  sheets: readonly WorkbookSheet[];
  /** Number formats: the style 1 is the first. A number is one of Excel's own. */
  formats?: readonly (string | number)[];
  /** XML of each shared text. */
  texts?: readonly string[];
  countsFrom1904?: boolean;
  more?: readonly ZipPart[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of an Excel workbook with these sheets. */
export function writeWorkbook({ sheets, formats = [], texts = [], ...rest }: WorkbookParts): Buffer {
  const sheet = (one: WorkbookSheet, index: number) =>
    `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"${one.state === undefined ? '' : ` state="${one.state}"`}/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation('rIdS', 'styles', 'styles.xml'),
    relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
  ];
  return writeZip([
    { name: '[Content_Types].xml', content: `${XML}<Types/>` },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${rest.countsFrom1904 === true ? ' date1904="1"' : ''}/><sheets>${sheets.map(sheet).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships>${relations.join('')}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: XML + stylesXml(formats) },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${texts.join('')}</sst>` },
    ...sheets.map((one, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${one.xml ?? rowsXml(one.rows ?? [])}</sheetData></worksheet>`,
    })),
    ...(rest.more ?? []),
  ]);
}

function stylesXml(formats: readonly (string | number)[]): string {
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 164 + index));
  const codes = formats.map((format, index) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
  );
  const styles = [0, ...ids].map((id) => `<xf numFmtId="${id}" xfId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

function rowsXml(rows: readonly (readonly WorkbookCell[])[]): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`));
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: WorkbookCell, place: string): string {
  if (typeof cell === 'string') {
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if ('number' in cell) return `<c r="${place}" s="${cell.style}"><v>${cell.number}</v></c>`;
  return cell.xml.replace('<c', `<c r="${place}"`);
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
