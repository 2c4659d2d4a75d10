import { lettersOf, suggestColumns, type UsualNames } from '#practice/lists/index.ts';
import type { PeopleMapping, PersonField } from './person-record.ts';

/** Usual names of columns in letters and digits only; the surest first, because one column a field is chosen. */
const USUAL_NAMES: UsualNames<PersonField> = {
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
  const mapping: PeopleMapping = suggestColumns(header, USUAL_NAMES);
  if (mapping.includes('address')) return mapping;
  return mapping.map((field, column) =>
    field === null && ADDRESS_PARTS.test(lettersOf(header[column] ?? '')) ? 'address' : field,
  );
}
