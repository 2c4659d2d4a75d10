import { quoted } from '../census/quoted.ts';
import type { PeopleBreach } from './people-rule.ts';
import { PERSON_FIELDS, type PeopleMapping, type Person, type PersonField } from './person-record.ts';

const LONGEST_CELL = 500;
/** Control characters other than the tab and the line breaks of an address. */
const CONTROL = /[^\P{Cc}\t\n]/u;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
const LAST_LINE_POSTCODE = /(?:^|[\n,]\s*|\s)([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/i;
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** What the cells of one row say, and what is wrong with them. `header` names the columns in what is said. */
export function personOfRow(
  cells: readonly string[],
  mapping: PeopleMapping,
  header: readonly string[],
): { person: Person; breaches: PeopleBreach[] } {
  const breaches: PeopleBreach[] = [];
  const values = new Map<PersonField, string>();
  for (const [column, field] of mapping.entries()) {
    const value = tidy(cells[column] ?? '', field);
    if (field === null || value === '') continue;
    breaches.push(...checkCell(value, header[column] ?? ''));
    const before = values.get(field);
    values.set(field, before === undefined ? value : `${before}\n${value}`);
  }
  const entries = PERSON_FIELDS.map((field) => [field, values.get(field) ?? null]);
  const person = { ...(Object.fromEntries(entries) as Person), localId: values.get('localId') ?? '' };
  breaches.push(...checkLength(cells, header.length), ...checkPerson(person));
  return { person: withPostcodeFound(withoutFalseEmail(person)), breaches };
}

/** An address keeps its lines, blank ones left out; everything else is one line. */
function tidy(cell: string, field: PersonField | null): string {
  if (field !== 'address') return cell.trim().replaceAll(/\s+/g, ' ');
  const lines = cell.split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

function checkCell(value: string, heading: string): PeopleBreach[] {
  const breaches: PeopleBreach[] = [];
  const params = { heading: quoted(heading) };
  if (value.length > LONGEST_CELL) {
    breaches.push({ rule: 'cell-too-long', params: { ...params, limit: LONGEST_CELL } });
  }
  if (CONTROL.test(value)) breaches.push({ rule: 'control-characters', params });
  return breaches;
}

/**
 * More cells than headings mean that a separator stood in a cell and that what follows has slipped. Fewer are common:
 * spreadsheets leave out empty cells at the end of a row.
 */
function checkLength(cells: readonly string[], expected: number): PeopleBreach[] {
  const found = cells.length;
  if (found === expected) return [];
  return [{ rule: found > expected ? 'more-cells' : 'fewer-cells', params: { found, expected } }];
}

function checkPerson(person: Person): PeopleBreach[] {
  const breaches: PeopleBreach[] = [];
  if (person.localId === '') breaches.push({ rule: 'local-id-missing', params: {} });
  if (person.givenName === null && person.familyName === null && person.knownAs === null) {
    breaches.push({ rule: 'name-missing', params: {} });
  }
  if (person.postcode !== null && !POSTCODE.test(person.postcode)) {
    breaches.push({ rule: 'postcode-form', params: { value: quoted(person.postcode) } });
  }
  if (person.workerEmail !== null && !EMAIL.test(person.workerEmail)) {
    breaches.push({ rule: 'email-form', params: { value: quoted(person.workerEmail) } });
  }
  return breaches;
}

function withoutFalseEmail(person: Person): Person {
  const isEmail = person.workerEmail !== null && EMAIL.test(person.workerEmail);
  return isEmail ? person : { ...person, workerEmail: null };
}

/** Many lists have the postcode at the end of the address only: it is taken from there. */
function withPostcodeFound(person: Person): Person {
  if (person.postcode !== null || person.address === null) return person;
  const found = LAST_LINE_POSTCODE.exec(person.address);
  const postcode = found?.[1];
  if (postcode === undefined) return person;
  const address = person.address.slice(0, -postcode.length).replace(/[\s,]+$/, '');
  return { ...person, postcode, address: address === '' ? null : address };
}
