import { rememberedColumns, suggestColumns, type UsualNames } from '#practice/lists/index.ts';
import { listFields, type KeptColumns, type ListField } from './match.ts';

/** Usual names of columns in letters and digits only, the surest first. */
const usualNames: UsualNames<ListField> = {
  number: [
    ...[
      'number',
      'ourreference',
      'reference',
      'ref',
      'patientid',
      'pupilid',
      'personid',
      'clientid',
      'caseid',
    ],
    ...['casenumber', 'recordnumber', 'systemid', 'id', 'rhif', 'cyfeirnod', 'dynodydd'],
  ],
  givenName: ['givenname', 'givennames', 'firstname', 'firstnames', 'forename', 'forenames', 'enwcyntaf'],
  familyName: ['familyname', 'lastname', 'surname', 'secondname', 'cyfenw'],
  fullName: ['name', 'fullname', 'childname', 'pupilname', 'patientname', 'childsname', 'enw', 'enwllawn'],
  knownAs: ['knownas', 'preferredname', 'usualname', 'alias', 'aka', 'preferredforename', 'enwarfer'],
  birthDate: ['dateofbirth', 'dob', 'birthdate', 'born', 'dyddiadgeni'],
  sex: ['sex', 'gender', 'rhyw'],
  nhsNumber: ['nhsnumber', 'nhsno', 'nhs', 'rhifgig'],
  upn: ['upn', 'uniquepupilnumber', 'rhifunigrywdisgybl'],
  address: ['address', 'homeaddress', 'currentaddress', 'fulladdress', 'address1', 'cyfeiriad'],
  postcode: ['postcode', 'homepostcode', 'postalcode', 'codpost'],
};

/** What cannot be meant about a choice of columns: the end of a word `matches.columns.<code>`, and the column it is about. */
export type Fault = { code: 'name' | 'more' | 'twice'; column: number; field: ListField };

/** A list needs a name, and besides it something that tells two children of one name apart. */
export function findFault(columns: KeptColumns): Fault | undefined {
  const fields = columns.map(({ field }) => field);
  const twice = fields.findIndex((field, at) => field !== null && fields.indexOf(field) !== at);
  if (twice >= 0) return { code: 'twice', column: twice, field: fields[twice] ?? 'number' };
  const has = (...some: ListField[]) => some.some((field) => fields.includes(field));
  if (!has('fullName', 'familyName')) return { code: 'name', column: 0, field: 'familyName' };
  if (!has('birthDate', 'nhsNumber', 'upn', 'postcode'))
    return { code: 'more', column: 0, field: 'birthDate' };
  return undefined;
}

/** As the agency's list before was understood, when every heading was in it; else by the usual names of headings. */
export function understandColumns(header: readonly string[], before: KeptColumns | undefined): KeptColumns {
  const usual = suggestColumns(header, usualNames);
  const remembered = rememberedColumns(header, before);
  return header.map((heading, at) => {
    const field = remembered === undefined ? usual[at] : remembered[at]?.field;
    return { heading, field: listFields.find((each) => each === field) ?? null };
  });
}
