import type { OfficeParts } from '#platform/files/index.ts';
import { listLimits } from '../list.ts';
import { ListRefusal } from '../list-refusal.ts';
import { unescaped } from './cell-text.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { readPart } from './read-part.ts';

export type Workbook = {
  /** The parts that hold the sheets people see, in their order. */
  sheets: string[];
  countsFrom1904: boolean;
  /** Texts that cells name by their place. */
  texts: string[];
  /** How numbers are shown, by the style that cells name. */
  formats: NumberFormat[];
};

/** What is needed to read the cells of a workbook. */
export async function readWorkbook(parts: OfficeParts): Promise<Workbook> {
  const targets = await readTargets(parts);
  const { relations, countsFrom1904 } = await readSheetNames(parts);
  const sheets = relations.flatMap((relation) => targets.sheets.get(relation) ?? []);
  return {
    sheets: sheets.filter((name) => parts.has(name)),
    countsFrom1904,
    texts: await readTexts(parts, targets.texts),
    formats: await readFormats(parts, targets.styles),
  };
}

async function readTargets(parts: OfficeParts) {
  const sheets = new Map<string, string>();
  const named = { texts: 'xl/sharedStrings.xml', styles: 'xl/styles.xml' };
  await readPart(parts.read('xl/_rels/workbook.xml.rels'), {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const place = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const type = attribute('Type')?.split('/').at(-1);
      if (type === 'worksheet') sheets.set(attribute('Id') ?? '', place);
      if (type === 'sharedStrings') named.texts = place;
      if (type === 'styles') named.styles = place;
    },
  });
  return { sheets, ...named };
}

async function readSheetNames(parts: OfficeParts) {
  const relations: string[] = [];
  let countsFrom1904 = false;
  await readPart(parts.read('xl/workbook.xml'), {
    open: (name, attribute) => {
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      const isShown = (attribute('state') ?? 'visible') === 'visible';
      if (name === 'sheet' && isShown) relations.push(attribute(':id') ?? '');
    },
  });
  return { relations, countsFrom1904 };
}

/** Texts without the reading aids of East Asian writing. */
async function readTexts(parts: OfficeParts, part: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let aids = 0;
  let signs = 0;
  await readPart(parts.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aids++;
      isText = name === 't' && aids === 0;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') aids--;
      if (name !== 'si') return;
      signs += text.length;
      if (signs > listLimits.text) throw new ListRefusal('too-much-text');
      texts.push(unescaped(text));
    },
  });
  return texts;
}

async function readFormats(parts: OfficeParts, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  await readPart(parts.read(part), {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name === 'xf' && isCells) formats.push(numberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return formats;
}
