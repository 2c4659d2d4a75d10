import type { ListBuilder } from './list-builder.ts';
import { ListRefusal } from './list-refusal.ts';
import { csvRecords } from './text/csv-records.ts';
import { ListText } from './text/list-text.ts';
import type { Refuse } from './text/text-refusal.ts';

/** A row of as many of the longest cells as anybody fills; beyond it a quotation mark is missing. */
const LONGEST_ROW = 1_000_000;

const refuse: Refuse = (code, params) => new ListRefusal(code, params);

/** Reads plain text into the list: comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252; line breaks in quotes. */
export async function readCsvList(bytes: AsyncIterable<Uint8Array>, list: ListBuilder): Promise<void> {
  for await (const { row, cells } of csvRecords(textsOf(bytes), { longestRow: LONGEST_ROW, refuse })) {
    list.add(row, cells);
  }
}

async function* textsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const text = new ListText(refuse);
  for await (const piece of bytes) yield text.decode(piece);
  yield text.end();
}
