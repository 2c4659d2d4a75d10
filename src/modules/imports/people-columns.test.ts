import { describe, expect, it } from 'vitest';
import { columnsOf, fieldsIn, findFault, suggestColumns } from './people-columns.ts';

describe('what the columns of a list are', () => {
  it('is suggested by the usual names of headings the first time', () => {
    expect(columnsOf(suggestColumns(['Child ID', 'Forename', 'Shoe size'], undefined))).toEqual([
      'localId',
      'givenName',
      null,
    ]);
  });

  it('is what it was in the last list when that had all these headings, in whatever order', () => {
    const last = [
      { heading: 'Forename', field: 'knownAs' },
      { heading: 'Child ID', field: 'localId' },
      { heading: 'Notes', field: null },
    ];
    expect(columnsOf(suggestColumns(['Child ID', 'Forename'], last))).toEqual(['localId', 'knownAs']);
    expect(columnsOf(suggestColumns(['Child ID', 'Forename', 'Team'], last))).toEqual([
      'localId',
      'givenName',
      'team',
    ]);
  });

  it('is refused without a local identifier, with a field twice, or with nothing to take', () => {
    const of = (...fields: (string | null)[]) =>
      fields.map((field, index) => ({ heading: `h${index}`, field }));
    expect(findFault(of('givenName'))).toMatchObject({ code: 'localId.needed' });
    expect(findFault(of('localId', 'team', 'team'))).toMatchObject({
      code: 'twice',
      column: 2,
      field: 'team',
    });
    expect(findFault(of('localId', null))).toMatchObject({ code: 'nothing' });
    expect(findFault(of('localId', 'address', 'address'))).toBeUndefined();
    expect([...fieldsIn(of('localId', null, 'address', 'address'))]).toEqual(['localId', 'address']);
  });

  it('knows no field by a name that is none', () => {
    expect(columnsOf([{ heading: 'x', field: 'telephone' }])).toEqual([null]);
  });
});
