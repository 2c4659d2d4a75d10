import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makeUpChildren } from './index.ts';

const command = fileURLToPath(new URL('../../../bench/matching.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'teamaround-matching-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (...words: string[]) => spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });

const made = makeUpChildren(9, 300);
const columns = Object.keys(made[0] ?? {});
const good = write(
  'good.csv',
  [columns, ...made.map((row) => Object.values(row))].map((cells) => cells.join(',')).join('\n'),
);

interface Result {
  rows: number;
  id: string;
  fields: { column: string }[];
  best: { f1: number };
}

describe('npm run bench:matching', () => {
  it('prints how well it went, and the same as JSON', () => {
    const { stdout, status } = run('--left', good, '--truth', 'child', '--json');
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as Result;
    expect(result).toMatchObject({ rows: 300, id: 'row_id' });
    expect(result.fields.map(({ column }) => column)).not.toContain('child');
    expect(result.best.f1).toBeGreaterThan(0.95);
  });

  it('prints made-up children, which it can read again', () => {
    const { stdout, status } = run('--make-up', '40', '--seed', '2');
    expect(status).toBe(0);
    expect(stdout.trim().split('\r\n')).toHaveLength(41);
    expect(run('--left', write('printed.csv', stdout), '--truth', 'child').status).toBe(0);
    expect(run('--make-up', 'many').stderr).toContain('Say how many');
  });

  it('takes two lists, a columns file and a pattern for the truth', () => {
    const said = write(
      'columns.json',
      JSON.stringify({ given_name: 'given-name', family_name: 'surname', date_of_birth: 'dob', child: 'id' }),
    );
    const list = [
      '--left',
      good,
      '--right',
      good,
      '--columns',
      said,
      '--truth',
      'child',
      '--truth-pattern',
      'child-(\\d+)',
    ];
    const { stdout, status } = run(...list);
    expect(status).toBe(0);
    expect(stdout).toMatch(/best F1 0\.\d+ at/);
  });

  it.each([
    ['no file named', ['--truth', 'child'], 'Say which file'],
    ['no truth named', ['--left', good], 'Say which column holds the truth'],
    [
      'a file that is not there',
      ['--left', join(folder, 'none.csv'), '--truth', 'child'],
      'There is no file',
    ],
    ['an empty file', ['--left', write('empty.csv', ''), '--truth', 'child'], 'is empty'],
    ['a heading without rows', ['--left', write('bare.csv', 'a,child\n'), '--truth', 'child'], 'has no rows'],
    [
      'a file in UTF-16',
      ['--left', write('wide.csv', Buffer.from('a,child\n1,2\n', 'utf16le')), '--truth', 'child'],
      'Save it as',
    ],
    [
      'rows of unequal length',
      ['--left', write('torn.csv', 'a,child\n1,2,3\n'), '--truth', 'child'],
      'cannot be read as a CSV',
    ],
    ['a truth that is no column', ['--left', good, '--truth', 'entity'], 'has no column "entity"'],
    [
      'a truth that is empty',
      ['--left', write('blank.csv', 'name,child\nAnn,\nBob,\n'), '--truth', 'child'],
      'no row has a truth',
    ],
    [
      'columns that are not JSON',
      ['--left', good, '--truth', 'child', '--columns', write('torn.json', '{')],
      'is not JSON',
    ],
    [
      'a column that is not there',
      ['--left', good, '--truth', 'child', '--columns', write('age.json', '{"age":"text"}')],
      'no column "age"',
    ],
    ['an option that there is not', ['--lefft', good], "Unknown option '--lefft'"],
  ])('refuses %s with a sentence', (_, words, sentence) => {
    const { stderr, stdout, status } = run(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
});
