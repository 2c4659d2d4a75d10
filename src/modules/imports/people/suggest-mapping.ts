import { PERSON_FIELDS, type PeopleMapping, type PersonField } from './person-record.ts';

/** Usual names of columns in letters and digits only; the surest first, because one column a field is chosen. */
const USUAL_NAMES: Readonly<Record<PersonField, readonly string[]>> = {
  localId: [
    'lachildid',
    'localid',
    'localidentifier',
    'localchildid',
    'childid',
    'cmsid',
    'lcsid',
    'mosaicid',
    'liquidlogicid',
    'eclipseid',
    'personid',
    'clientid',
    'caseid',
    'casenumber',
    'uniqueid',
    'id',
    'dynodydd',
    'dynodyddlleol',
  ],
  givenName: ['firstname', 'forename', 'forenames', 'givenname', 'givennames', 'firstnames', 'enwcyntaf'],
  familyName: ['lastname', 'surname', 'familyname', 'secondname', 'cyfenw'],
  knownAs: [
    'knownas',
    'preferredname',
    'preferredforename',
    'preferredfirstname',
    'usualname',
    'alias',
    'aka',
  ],
  address: ['address', 'homeaddress', 'currentaddress', 'fulladdress', 'mainaddress', 'cyfeiriad'],
  postcode: ['postcode', 'homepostcode', 'currentpostcode', 'addresspostcode', 'postalcode', 'codpost'],
  team: [
    'team',
    'teamname',
    'allocatedteam',
    'currentteam',
    'responsibleteam',
    'workerteam',
    'tim',
    'enwrtim',
  ],
  workerName: [
    'workername',
    'worker',
    'allocatedworker',
    'allocatedworkername',
    'socialworker',
    'socialworkername',
    'allocatedsocialworker',
    'keyworker',
    'keyworkername',
    'caseworker',
    'leadworker',
    'leadprofessional',
    'allocatedto',
    'contactname',
    'gweithiwr',
    'enwgweithiwr',
    'gweithiwrcymdeithasol',
  ],
  workerEmail: [
    'workeremail',
    'workeremailaddress',
    'allocatedworkeremail',
    'socialworkeremail',
    'socialworkeremailaddress',
    'keyworkeremail',
    'leadprofessionalemail',
    'contactemail',
    'ebostygweithiwr',
    'ebostgweithiwr',
  ],
};

/** Columns that are a part of an address in lists that give it in several. */
const ADDRESS_PARTS =
  /^(?:home|current)?(?:address(?:line)?[1-9]|housename|housenumber|houseno|flat|street|locality|town|city|county|cyfeiriad[1-9])$/;

/**
 * Which field each column most likely holds, by its heading; null where nothing is usual. Each field gets at most one
 * column, except an address given in several. Somebody is to look at it before it is used.
 */
export function suggestMapping(header: readonly string[]): PeopleMapping {
  const names = header.map(lettersOf);
  const mapping: PeopleMapping = names.map(() => null);
  for (const field of PERSON_FIELDS) {
    const column = columnOf(USUAL_NAMES[field], names);
    if (column !== null) mapping[column] = field;
  }
  if (!mapping.includes('address')) {
    for (const [column, name] of names.entries()) if (ADDRESS_PARTS.test(name)) mapping[column] = 'address';
  }
  return mapping;
}

function columnOf(usual: readonly string[], names: readonly string[]): number | null {
  for (const name of usual) {
    const column = names.indexOf(name);
    if (column >= 0) return column;
  }
  return null;
}

/** `Worker's E-mail` and `worker_email` are the same heading; accents do not matter either. */
export function lettersOf(heading: string): string {
  const plain = heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '');
  return plain.replaceAll(/[^a-z0-9]/g, '');
}
