import { readOfficeFile, type FileProblem } from '#platform/files/index.ts';
import type { ListBuilder } from '../list-builder.ts';
import { ListRefusal, type ListRefusalCode } from '../list-refusal.ts';
import { readPart } from './read-part.ts';
import { SheetReader } from './sheet-reader.ts';
import { readWorkbook } from './workbook.ts';

const refusals: Readonly<Record<FileProblem, ListRefusalCode>> = {
  empty: 'empty',
  kind: 'not-csv',
  macros: 'macros',
  'two-kinds': 'damaged',
  packed: 'packed',
  bomb: 'bomb',
  damaged: 'damaged',
};

/** Reads the first sheet with something on it of the Excel workbook at a path into the list. */
export async function readWorkbookList(path: string, list: ListBuilder): Promise<void> {
  list.tellsShortRows = false;
  const read = await readOfficeFile(path, async (parts) => {
    const workbook = await readWorkbook(parts);
    if (workbook.sheets.length === 0) throw new ListRefusal('damaged');
    for (const sheet of workbook.sheets) {
      const reader = new SheetReader(workbook, (line, cells) => list.add(line, cells));
      await readPart(parts.read(sheet), reader);
      if (!list.isEmpty) return;
    }
  });
  if ('problem' in read) throw new ListRefusal(refusals[read.problem]);
}
