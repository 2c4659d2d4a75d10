/** A row of a child, and what it is told from the child's others by; null: it has nothing to be told by and is left out. */
export type Keyed<Row> = { key: string | null; row: Row };

/**
 * The rows of one child, each with its ordinal: 1, unless two have one key, such as two assessments begun on one day. Those are counted in
 * an order that depends on their content alone, so that a system that writes them the other way round changes nothing.
 */
export function withOrdinals<Row extends { ordinal: number }>(keyed: readonly Keyed<Row>[]): Row[] {
  const rows = keyed.flatMap(({ key, row }) => (key === null ? [] : [row]));
  const keys = new Set(keyed.map(({ key }) => key));
  if (rows.length < 2 || keys.size === keyed.length) return rows;
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return [...groups].flatMap(([key, alike]) => (key === null ? [] : countOff(alike.map(({ row }) => row))));
}

function countOff<Row extends { ordinal: number }>(rows: Row[]): Row[] {
  const written = rows.map((row) => ({ row, content: JSON.stringify(row) }));
  written.sort((one, other) => (one.content < other.content ? -1 : 1));
  return written.map(({ row }, index) => {
    row.ordinal = index + 1;
    return row;
  });
}
