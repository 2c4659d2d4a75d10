import { makeAddressColumns } from './comparisons/address-columns.ts';
import type { Column } from './comparisons/columns.ts';
import { makeNameColumns } from './comparisons/name-columns.ts';
import { makeOtherColumn } from './comparisons/other-columns.ts';
import type { Table } from './comparisons/table.ts';
import type { Field, ListRow } from './fields/field.ts';

/** Rows looked at to learn how a column is written. */
const LOOKED_AT = 20_000;

/**
 * Makes rows ready to be compared by these fields. Give one list to find who stands in it twice, or two to find who of the second is in the
 * first; rows of the second are numbered after those of the first.
 */
export function prepare(
  rows: readonly ListRow[],
  fields: readonly Field[],
  second?: readonly ListRow[],
): Table {
  const all = second === undefined ? rows : [...rows, ...second];
  const looked = all.slice(0, LOOKED_AT);
  const size = all.length;
  const columns: Column[] = [
    ...makeNameColumns(fields, looked, size),
    ...fields.flatMap((field) => makeOtherColumn(field, fields, looked, size) ?? []),
    ...makeAddressColumns(fields, looked, size),
  ];
  const readRow = (place: number, row: ListRow) => {
    for (const column of columns) column.read(place, row);
  };
  all.forEach((row, place) => readRow(place, row));
  const pools = new Set(columns.map(({ pool }) => pool));
  for (const pool of pools) pool.close();
  return {
    size,
    leftSize: second === undefined ? undefined : rows.length,
    comparisons: columns,
    atoms: columns.flatMap(({ atoms }) => atoms),
    readRow,
    forgetExtraRow() {
      for (const pool of pools) pool.forgetPassing();
    },
  };
}
