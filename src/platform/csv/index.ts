export { writeCsv } from './write-csv.ts';
export type { Cell, Column } from './write-csv.ts';
