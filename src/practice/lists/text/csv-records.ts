import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { findSeparator, hasFirstLine, separatorSaid } from './find-separator.ts';
import type { Refuse } from './text-refusal.ts';

/** A row of cells, numbered as a spreadsheet does: blank rows count, line breaks inside quotes do not. */
export type CsvRecord = { row: number; cells: string[] };

export type CsvRules = {
  /** Signs in one row at most: far more than any row has, far less than what would fill the memory. */
  longestRow: number;
  refuse: Refuse;
};

const LONGEST_FIRST_LINE = 65_536;

/** The rows of a list, read on only as they are taken. Throws a refusal when rows cannot be told apart. */
export async function* csvRecords(
  texts: AsyncIterator<string>,
  rules: CsvRules,
): AsyncGenerator<CsvRecord, void, void> {
  const first = await firstLineOf(texts);
  const said = separatorSaid(first);
  let row = 0;
  const parser = parse({
    delimiter: said ?? findSeparator(first),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: rules.longestRow,
  });
  // An error of either reaches whoever reads the parser, below; nothing is left to do with it here.
  pipeline(Readable.from(joined(first, texts)), parser, () => undefined);
  using ending = new DisposableStack();
  ending.defer(() => parser.destroy());
  const records = parser[Symbol.asyncIterator]() as AsyncIterator<string[], undefined>;
  for (;;) {
    const next = await records.next().catch((error: unknown) => {
      throw refusalOf(error, parser.info.records + 1, rules);
    });
    if (next.done === true) return;
    row++;
    if (row > 1 || said === undefined) yield { row, cells: next.value };
  }
}

/** Text from the beginning that holds at least the first line, if there is one. */
async function firstLineOf(texts: AsyncIterator<string>): Promise<string> {
  let text = '';
  while (!hasFirstLine(text) && text.length < LONGEST_FIRST_LINE) {
    const next = await texts.next();
    if (next.done === true) return text;
    text += next.value;
  }
  return text;
}

async function* joined(first: string, rest: AsyncIterator<string>): AsyncGenerator<string, void, void> {
  if (first !== '') yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    if (next.value !== '') yield next.value;
  }
}

function refusalOf(error: unknown, row: number, { refuse, longestRow }: CsvRules): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return refuse('cut-off', { row });
  if (error.code === 'CSV_MAX_RECORD_SIZE') return refuse('too-much-in-one-row', { row, limit: longestRow });
  return error;
}
