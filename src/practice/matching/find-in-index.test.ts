import { describe, expect, it } from 'vitest';
import { buildIndex, chooseFields, link, makeUpChildren, prepare, scoreOne } from './index.ts';

describe('who of many a single row may be', () => {
  it('finds a child whose row has no number, by name, birth date and address', () => {
    const rows = makeUpChildren(1, 6000);
    const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'row_id' && column !== 'child');
    const choice = chooseFields(undefined, columns, rows);
    if (typeof choice === 'string') throw new Error(choice);
    const table = prepare(rows, choice.fields);
    const index = buildIndex(table, link(table, choice.fields).model);

    const complete = rows.filter((row) => row.nhs_number !== '' && row.date_of_birth !== '').slice(0, 100);
    const found = complete.filter((row) => {
      const [likeliest] = scoreOne({ ...row, nhs_number: '', upn: '' }, index);
      return likeliest !== undefined && rows[likeliest.row]?.child === row.child;
    });
    expect(complete).toHaveLength(100);
    expect(found.length).toBeGreaterThanOrEqual(95);
  });
});
