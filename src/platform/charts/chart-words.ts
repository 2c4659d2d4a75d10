/** What every chart says in words, written by the caller in the language of the page. */
export interface ChartWords {
  /** Unique on the page; letters, digits and hyphens. */
  id: string;
  /** The title: what the chart shows to be so, "Conferences in time rose from 27% to 68%". */
  finding: string;
  /** What is counted, of whom, over which time. */
  definition: string;
  /** Where the figures come from and how complete they are. */
  source: string;
  headingLevel?: 2 | 3;
}

/** The same figures as a table; the first cell of a row names it. */
export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What every model hands to its page besides its pictures. */
export interface ChartFrame extends Required<ChartWords> {
  /** The figures in a sentence, for those who hear the picture. */
  description: string;
  table: ChartTable;
}

/** Throws a RangeError for an id that could not name parts of the page. */
export function frameOf(
  { id, finding, definition, source, headingLevel = 2 }: ChartWords,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): ChartFrame {
  if (!/^[a-z][a-z0-9-]*$/i.test(id)) throw new RangeError(`"${id}" cannot be the id of a chart`);
  const description = rows.map(([name = '', ...cells]) => `${name}: ${cells.join(', ')}`).join('; ');
  const table = { caption: definition, head, rows };
  return { id, finding, definition, source, headingLevel, description, table };
}
