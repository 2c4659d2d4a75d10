import { isNhsNumber, isPupilNumber } from '../values/check-digits.ts';
import type { Kind, ListRow } from './field.ts';

/** Words of column names, in the order they are asked; the first that fits says the kind. */
const byName: readonly (readonly [RegExp, Kind | 'id' | 'ignored'])[] = [
  [/(birth|born).*(place|town|city|country)|place.*birth|^pob$/, 'birth-place'],
  [/dob|birth|^born|dyddiad geni|^geni/, 'date-of-birth'],
  [/(full|whole|complete|first and|given and).*(name|surname)|^name$|^enw$|^person$/, 'full-name'],
  [/(^| )(sur|last|family)( ?name)?s?$|surname|last ?name|family ?name|cyfenw/, 'family-name'],
  [
    /(first|given|fore|christian|middle|preferred|known).*(name|as)|forename|^given$|^first$|enw cyntaf/,
    'given-name',
  ],
  [/post ?code|zip|cod post/, 'postcode'],
  [/(house|street|building|flat|door|property) ?(no|num|number|nr)$|^number$/, 'house-number'],
  [/(e ?mail)/, 'email'],
  [/phone|mobile|^tel|ffon/, 'phone'],
  [/^(sex|gender|rhyw)$|gender|(^| )sex$/, 'sex'],
  [
    /(nhs|upn|ssn|soc sec|national|passport|licen[cs]e|nino|insurance|medicare|uln|social security)/,
    'identifier',
  ],
  [/occupation|profession|(^| )job( |$)|employ/, 'occupation'],
  [/^(full |home |whole )?address$|cyfeiriad/, 'address'],
  [/street|road|address ?(line)? ?\d|^addr/, 'street'],
  [/city|town|suburb|village|locality|place|parish|tref/, 'place'],
  [/state|county|region|province|country/, 'region'],
  [/^(rec|record|row|unique|cms|person|case|list)? ?(id|no|number|key)$/, 'id'],
  [/cluster|entity|truth|label|ground/, 'ignored'],
];

const plainName = (column: string): string =>
  column
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What a column most likely holds, from its name, else from what is written in it; 'ignored' when it cannot tell people apart. The rows are a
 * sample, in any order.
 */
export function inferKind(column: string, rows: readonly ListRow[]): Kind | 'id' | 'ignored' {
  const filled = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  const named = byName.find(([words]) => words.test(plainName(column)))?.[1];
  if (filled.length === 0) return 'ignored';
  if (named === 'id' && new Set(filled).size < filled.length * 0.98) return 'ignored';
  return named ?? inferFromContent(filled);
}

/** What values look like, with how many of them must, in the order it is asked. */
const byContent: readonly (readonly [Kind | 'ignored', (value: string) => boolean, number])[] = [
  ['email', (value) => /^\S+@\S+\.\S+$/.test(value), 0.7],
  ['postcode', (value) => /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(value), 0.7],
  ['identifier', (value) => isNhsNumber(value.replace(/\s/g, '')) || isPupilNumber(value), 0.7],
  ['sex', (value) => /^(m|f|male|female|boy|girl)$/i.test(value), 0.9],
  // A date that no name says is one of birth, and numbers without a name, are as likely of the visit as of the person.
  ['ignored', (value) => /\d/.test(value), 0.8],
];

function inferFromContent(filled: readonly string[]): Kind | 'ignored' {
  const found = byContent.find(([, fits, share]) => filled.filter(fits).length > share * filled.length);
  if (found !== undefined) return found[0];
  const different = new Set(filled).size;
  if (different < 2) return 'ignored';
  return different <= 12 ? 'category' : 'text';
}
