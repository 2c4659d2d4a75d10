import { writeFileSync } from 'node:fs';
import { link, makeUpChildren, prepare, type Field } from '#practice/matching/index.ts';

/*
 * Learns how lists of children write one child differently, from made-up children, and keeps it in data/matching/children-model.json, by which
 * agencies' lists are matched. Nobody in it is real. `node bench/learn-children.ts`
 */
const SEED = 11;
const LINES = 6000;

const fields: Field[] = [
  { column: 'given_name', kind: 'given-name' },
  { column: 'family_name', kind: 'family-name' },
  { column: 'other_names', kind: 'given-name' },
  { column: 'birth_date', kind: 'date-of-birth' },
  { column: 'sex', kind: 'sex' },
  { column: 'nhs_number', kind: 'identifier' },
  { column: 'upn', kind: 'identifier' },
  { column: 'address', kind: 'address' },
  { column: 'postcode', kind: 'postcode' },
];

const rows = makeUpChildren(SEED, LINES).map((row) => ({
  given_name: row.given_name,
  family_name: row.family_name,
  other_names: row.known_as,
  birth_date: row.date_of_birth,
  sex: row.sex,
  nhs_number: row.nhs_number,
  upn: row.upn,
  address: [`${row.house_number} ${row.street}`.trim(), row.place].filter((part) => part !== '').join(', '),
  postcode: row.postcode,
}));
const { model } = link(prepare(rows, fields), fields);
writeFileSync('data/matching/children-model.json', `${JSON.stringify(model)}\n`);
console.log(
  `${String(LINES)} lines, thresholds ${JSON.stringify(model.thresholds)}, prior ${String(model.prior)}`,
);
