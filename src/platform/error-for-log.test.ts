import { describe, expect, it } from 'vitest';
import { errorForLog } from './error-for-log.ts';

describe('an error in the log', () => {
  it.each([
    ['invalid input syntax for type date: "4 May Tamsin Example"', 'invalid input syntax for type date:'],
    ['Unexpected token T in JSON at "Tamsin', 'Unexpected token T in JSON at'],
    ['can’t read Tamsin', 'can'],
    ["can't read 'Tamsin'", 'can'],
    ['550 5.1.1 <t.example@health.example>: unknown', '… 5.1.1 <…>: unknown'],
    ['no child 4857773456 here', 'no child … here'],
    ['(src/a.njk)\n  Error: “Tamsin”', '(src/a.njk) Error:'],
    ['x'.repeat(500), 'x'.repeat(200)],
  ])('keeps of %j only %j', (message, kept) => {
    expect(errorForLog(new TypeError(message))).toMatchObject({ type: 'TypeError', message: kept });
  });

  it('keeps the rule that a row broke, not the row', () => {
    const broken = Object.assign(new Error('new row violates check constraint "child_sex_check"'), {
      code: '23514',
      table: 'child',
      constraint: 'child_sex_check',
      detail: 'Failing row contains (Tamsin, Example, 2018-05-04).',
      where: 'COPY child, line 3: "Tamsin"',
    });
    const kept = errorForLog(broken);
    expect(kept).toMatchObject({ code: '23514', table: 'child', constraint: 'child_sex_check' });
    expect(JSON.stringify(kept)).not.toMatch(/Tamsin|2018/);
  });

  it('says where it happened, also of its cause', () => {
    const kept = errorForLog(new Error('outer', { cause: new Error('inner "Tamsin"') }));
    expect(kept.stack[0]).toContain('error-for-log.test.ts');
    expect(kept.cause).toMatchObject({ type: 'Error', message: 'inner' });
    expect(kept.cause?.stack[0]).toContain('error-for-log.test.ts');
  });

  it('takes no line of a message for a place', () => {
    const error = new Error('a\n    at Tamsin Example’s house');
    expect(JSON.stringify(errorForLog(error).stack)).not.toContain('Tamsin');
  });

  it('ends, whatever causes what, and says little of what is no error', () => {
    const round = new Error('round');
    round.cause = round;
    expect(JSON.stringify(errorForLog(round)).length).toBeLessThan(20_000);
    expect(errorForLog('Tamsin Example')).toEqual({ type: 'string', message: '', stack: [] });
  });
});
