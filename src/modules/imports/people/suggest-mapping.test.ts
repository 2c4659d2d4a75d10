import { describe, expect, it } from 'vitest';
import { suggestMapping } from './suggest-mapping.ts';

const CASE_SYSTEM =
  'Cms Id,First Name,Last Name,Date Of Birth,Gender,Address,Service Involvement,Local Authority Organisation,Contact Name,Contact Role,Contact Phone,Contact Email,Date Current As Of';

describe('the columns of a list', () => {
  it.each([
    [
      CASE_SYSTEM,
      [
        'localId',
        'givenName',
        'familyName',
        null,
        null,
        'address',
        null,
        null,
        'workerName',
        null,
        null,
        'workerEmail',
        null,
      ],
    ],
    [
      'local_id,given_name,family_name,known_as,address,postcode,team,worker_email',
      ['localId', 'givenName', 'familyName', 'knownAs', 'address', 'postcode', 'team', 'workerEmail'],
    ],
    [
      'LAchildID,SURNAME,FORENAME,Preferred Name,Post Code,Allocated Team,Allocated Worker',
      ['localId', 'familyName', 'givenName', 'knownAs', 'postcode', 'team', 'workerName'],
    ],
    [
      'Person ID;Address Line 1;Address Line 2;Town;Postcode;Social Worker’s E-mail',
      ['localId', 'address', 'address', 'address', 'postcode', 'workerEmail'],
    ],
    [
      'Dynodydd lleol,Enw cyntaf,Cyfenw,Cyfeiriad,Cod post,Tîm,Gweithiwr',
      ['localId', 'givenName', 'familyName', 'address', 'postcode', 'team', 'workerName'],
    ],
    ['ID,Child ID,Town,Address', [null, 'localId', null, 'address']],
    ['Email,Phone,Mobile,Mother', [null, null, null, null]],
    ['First Name,First Name', ['givenName', null]],
    ['', [null]],
  ])('%s', (header, mapping) => {
    expect(suggestMapping(header.split(/[,;]/))).toEqual(mapping);
  });
});
