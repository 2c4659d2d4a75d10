import { describe, expect, it } from 'vitest';
import { readAll, rulesOf } from './samples/read-all.ts';
import { childOf, episodeOf, fileOf } from './samples/write-census.ts';

const otherDetails = childOf('C1').replace('WBRI', 'WIRI');

describe('a child that cannot be taken', () => {
  it('is left out with what is wrong, on its line, and the others are taken', async () => {
    const broken = childOf('C2', episodeOf('\n<CINclosureDate>31/03/2026</CINclosureDate>'));
    const census = await readAll(fileOf([childOf('C1'), broken, childOf('C3')].join('\n')));
    expect(census.children.map((child) => child.localId)).toEqual(['C1', 'C3']);
    expect(census.read[1]).toMatchObject({ child: null });
    expect(census.problems).toEqual([
      {
        rule: 'date-unreadable',
        severity: 'error',
        localId: 'C2',
        line: 10,
        params: { element: 'CINclosureDate', value: '31/03/2026' },
      },
    ]);
    expect(census.summary.children).toBe(3);
  });

  it('has no local id', async () => {
    const census = await readAll(fileOf(childOf('').repeat(2)));
    expect(census.read.map((one) => one.child)).toEqual([null, null]);
    expect(census.problems.map(({ rule, severity, localId }) => [rule, severity, localId])).toEqual([
      ['local-id-missing', 'error', null],
      ['local-id-missing', 'error', null],
    ]);
  });

  it('was in the file before, with other details', async () => {
    const census = await readAll(fileOf([childOf('C1'), childOf('C2'), otherDetails].join('\n')));
    expect(census.children.map((child) => [child.localId, child.ethnicity])).toEqual([
      ['C1', 'WBRI'],
      ['C2', 'WBRI'],
    ]);
    expect(census.problems).toEqual([
      { rule: 'local-id-repeated', severity: 'error', localId: 'C1', line: 10, params: { firstLine: 8 } },
    ]);
  });

  it('was in the file before with the same details: no error, but taken once', async () => {
    const census = await readAll(fileOf([childOf('C1'), childOf('C1')].join('\n')));
    expect(census.children).toHaveLength(1);
    expect(census.problems).toMatchObject([
      {
        rule: 'local-id-repeated-same',
        severity: 'warning',
        localId: 'C1',
        line: 9,
        params: { firstLine: 8 },
      },
    ]);
  });

  it('has a value of endless length', async () => {
    const census = await readAll(fileOf(childOf('x'.repeat(501)) + childOf('x'.repeat(500))));
    expect(rulesOf(census.problems)).toEqual(['value-too-long(LAchildID, 500)', 'local-id-missing']);
    expect(census.children).toHaveLength(1);
  });
});

describe('values that are taken as they are or left empty', () => {
  it.each([
    ['<ReferralNFA>maybe</ReferralNFA>', 'value-unreadable(ReferralNFA, maybe)'],
    ['<Section47><ICPCnotRequired>Y</ICPCnotRequired></Section47>', 'value-unreadable(ICPCnotRequired, Y)'],
    [
      '<ChildProtectionPlans><CPPstartDate>2025-06-16</CPPstartDate><NumberOfPreviousCPP>-1</NumberOfPreviousCPP></ChildProtectionPlans><DateOfInitialCPC>2025-06-16</DateOfInitialCPC>',
      'value-unreadable(NumberOfPreviousCPP, -1)',
    ],
    ['<PrimaryNeedCode>N2</PrimaryNeedCode>', 'value-repeated(PrimaryNeedCode, N2)'],
    ['<PrimaryNeedCode>N1</PrimaryNeedCode>', undefined],
    ['<CINreferralDate>2025-06-03</CINreferralDate>', 'value-repeated(CINreferralDate, 2025-06-03)'],
  ])('%s: %s', async (inside, rule) => {
    const census = await readAll(fileOf(childOf('C1', episodeOf(inside))));
    expect(rulesOf(census.problems)).toEqual(rule === undefined ? [] : [rule]);
    expect(census.children).toHaveLength(1);
  });

  it('leaves an unknown code for sex empty and keeps the others as sent', async () => {
    const file = fileOf(childOf('C1').replace('>F<', '>3<').replace('WBRI', 'BLUE'));
    const census = await readAll(file);
    expect(rulesOf(census.problems)).toEqual(['sex-code-unknown(3)', 'ethnicity-code-unknown(BLUE)']);
    expect(census.children).toMatchObject([{ sex: null, ethnicity: 'BLUE' }]);
  });
});
