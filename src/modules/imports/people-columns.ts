import { rememberedColumns } from '#practice/lists/index.ts';
import type { KeptMapping } from './import.ts';
import { PERSON_FIELDS, type PeopleMapping, type PersonField } from './people/person-record.ts';
import { suggestMapping } from './people/suggest-mapping.ts';

/** The mapping as the reader of a list takes it. */
export function columnsOf(mapping: KeptMapping): PeopleMapping {
  return mapping.map(({ field }) => fieldOf(field));
}

/** The fields that a column of the list holds. */
export function fieldsIn(mapping: KeptMapping): ReadonlySet<string> {
  return new Set(mapping.flatMap(({ field }) => (field === null ? [] : [field])));
}

/** The field of that name; null of anything else. */
export function fieldOf(name: string | null | undefined): PersonField | null {
  return PERSON_FIELDS.find((field) => field === name) ?? null;
}

/**
 * What each column of a list most likely holds: as the list before it had it, when every heading with a field is in that one too; else by
 * the usual names of headings.
 */
export function suggestColumns(header: readonly string[], last: KeptMapping | undefined): KeptMapping {
  const suggested = suggestMapping(header);
  return (
    rememberedColumns(header, last) ??
    header.map((heading, index) => ({ heading, field: suggested[index] ?? null }))
  );
}

/** What cannot be meant about a choice of columns: the end of a word `imports.people.columns.<code>`, with the field it is about. */
export function findFault(
  mapping: KeptMapping,
): { code: 'localId.needed' | 'twice' | 'nothing'; column: number; field: PersonField } | undefined {
  const fields = columnsOf(mapping);
  const twice = fields.findIndex(
    (field, index) => field !== null && field !== 'address' && fields.indexOf(field) !== index,
  );
  if (!fields.includes('localId')) return { code: 'localId.needed', column: 0, field: 'localId' };
  if (twice >= 0) return { code: 'twice', column: twice, field: fields[twice] ?? 'localId' };
  if (fieldsIn(mapping).size < 2) return { code: 'nothing', column: 0, field: 'localId' };
  return undefined;
}
