/** The elements that say who the child is. */
import { SEX_OF_CODE } from './census-codes.ts';
import { grouping, leaf, type Entry } from './element-grammar.ts';
import { quoted } from './quoted.ts';

const text = (element: string, key: 'upn' | 'formerUpn' | 'upnUnknown' | 'ethnicity'): Entry =>
  leaf(element, (draft, value) => draft.setOnce(draft.child, key, element, value));

const date = (element: string, key: 'birthDate' | 'expectedBirthDate' | 'deathDate'): Entry =>
  leaf(element, (draft, value) => draft.setOnce(draft.child, key, element, draft.date(element, value)));

const sex = (element: string): Entry =>
  leaf(element, (draft, value) => {
    const known = SEX_OF_CODE.get(value.toUpperCase());
    if (known === undefined) draft.note('sex-code-unknown', { value: quoted(value) });
    else draft.setOnce(draft.child, 'sex', element, known);
  });

const disability = leaf('Disability', (draft, value) => void draft.child.disabilities.push(value));

export const identifiers = grouping(
  leaf('LAchildID', (draft, value) => {
    const holder: { localId: string | null } = draft.child;
    draft.setOnce(holder, 'localId', 'LAchildID', value);
  }),
  text('UPN', 'upn'),
  text('FormerUPN', 'formerUpn'),
  text('UPNunknown', 'upnUnknown'),
  date('PersonBirthDate', 'birthDate'),
  date('ExpectedPersonBirthDate', 'expectedBirthDate'),
  date('PersonDeathDate', 'deathDate'),
  sex('GenderCurrent'),
  sex('Gender'),
  sex('Sex'),
);

export const characteristics = grouping(
  text('Ethnicity', 'ethnicity'),
  ['Disabilities', grouping(disability)],
  disability,
);
