import type { CensusHeader } from './census-record.ts';

/** Which element of the header fills which field; names in lower case. The authority's code was once called LEA. */
export const HEADER_FIELDS: ReadonlyMap<string, keyof CensusHeader> = new Map<string, keyof CensusHeader>([
  ['collection', 'collection'],
  ['year', 'year'],
  ['referencedate', 'referenceDate'],
  ['lea', 'authorityCode'],
  ['la', 'authorityCode'],
  ['softwarecode', 'softwareCode'],
  ['serialno', 'serialNumber'],
  ['datetime', 'dateTime'],
]);
