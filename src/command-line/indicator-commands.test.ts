import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

async function run(...words: string[]) {
  const said: { out: string[]; error: string[] } = { out: [], error: [] };
  const code = await runCommand(words, {
    out: (line) => said.out.push(line),
    error: (line) => said.error.push(line),
  });
  return { code, out: said.out.join('\n'), error: said.error.join('\n') };
}

const national = ['indicators', 'national'];

test('a figure comes out year by year, for programs and for people', async () => {
  const asked = [...national, '--indicator', 'icpc-within-15-working-days', '--area', 'Kirklees'];
  const { code, out } = await run(...asked, '--json');
  expect(code).toBe(0);
  const figures = JSON.parse(out) as { year: number; value: number }[];
  expect(figures.find(({ year }) => year === 2014)?.value).toBe(27.2);
  expect(figures.find(({ year }) => year === 2015)?.value).toBe(68.4);
  expect((await run(...asked)).out).toContain('2014 27.2 (108 of 397)');
});

test('what is not known is asked for by name', async () => {
  const wrong = await run(...national, '--indicator', 're-referrals', '--area', 'Kirkleas');
  expect(wrong.code).toBe(1);
  expect(wrong.error).toContain('Did you mean Kirklees?');
  expect((await run(...national, '--indicator', 'happiness', '--area', 'Kirklees')).error).toContain(
    'one of:',
  );
  expect((await run(...national, '--indicator', 're-referrals')).error).toContain('--area must name');
  expect((await run(...national, '--list')).out.split('\n')).toContain('second-or-subsequent-plans');
  expect((await run('indicators', 'load', '/nowhere.csv')).error).toContain('There is no file /nowhere.csv.');
});
