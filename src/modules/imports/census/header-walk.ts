import type { CensusHeader } from './census-record.ts';
import { CensusRefusal } from './census-refusal.ts';
import { localName } from './element-grammar.ts';
import * as empty from './empty-items.ts';
import { quoted } from './quoted.ts';

/** Which element of the header fills which field; names in lower case. The authority's code is called LEA. */
const FIELDS: ReadonlyMap<string, keyof CensusHeader> = new Map<string, keyof CensusHeader>([
  ['collection', 'collection'],
  ['year', 'year'],
  ['referencedate', 'referenceDate'],
  ['lea', 'authorityCode'],
  ['la', 'authorityCode'],
  ['softwarecode', 'softwareCode'],
  ['serialno', 'serialNumber'],
  ['datetime', 'dateTime'],
]);

const MOST_ELEMENTS = 1_000;

/** Goes through the header's elements, however they are grouped, and keeps the first value of each field. */
export class HeaderWalk {
  readonly header: CensusHeader = empty.header();
  private depth = 0;
  private elements = 0;
  private text = '';

  open(line: number): void {
    this.depth++;
    this.text = '';
    if (++this.elements > MOST_ELEMENTS) throw new CensusRefusal('too-much-in-one-place', { line });
  }

  read(text: string): void {
    this.text += text;
  }

  /** True when what closed was the header itself. */
  close(name: string): boolean {
    if (this.depth === 0) return true;
    this.depth--;
    const field = FIELDS.get(localName(name).toLowerCase());
    const value = quoted(this.text);
    if (field !== undefined && value !== '') this.header[field] ??= value;
    this.text = '';
    return false;
  }
}
