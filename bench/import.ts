import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCensusCommand } from '#modules/imports/index.ts';
import settings from '../package.json' with { type: 'json' };
import type { Measured } from './import-part.ts';

/*
 * Loading a made-up return through the import a user would use, into a fresh embedded PostgreSQL, against reading the same file with the
 * XML parser alone. Limits: 5 times the parser's time at 100,000 children; 400 MB of memory at 1,000,000 (--children 1000000).
 * Each measurement is a process of its own, parser and import by turns; medians. Ends with 1 when a limit is passed.
 */
const TIMES_THE_PARSER = 5;
const MOST_MEMORY = 400e6;
const MANY = 1_000_000;
/** The settings of Node with which `npm run teamaround -- import census` reads: short-lived objects in little room, which costs no time. */
const asTheCommand = settings.scripts.teamaround.split(' ').filter((word) => word.startsWith('--'));

const { values } = parseArgs({
  options: { children: { type: 'string', default: '100000' }, rounds: { type: 'string' } },
});
const children = Number(values.children);
const rounds = Number(values.rounds ?? (children >= MANY ? 1 : 3));

const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-import-'));
try {
  const file = join(folder, 'census.xml');
  await generateCensusCommand({ children, seed: 7, out: file }, { progress: () => undefined });
  write(`${children} children, ${Math.round(statSync(file).size / 1e6)} MB`);
  const measured = { parser: [] as Measured[], import: [] as Measured[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const part of ['parser', 'import'] as const) measured[part].push(measure(part, file));
  }
  report(measured.parser, measured.import);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(part: 'parser' | 'import', file: string): Measured {
  const program = new URL('./import-part.ts', import.meta.url).pathname;
  const said = execFileSync(process.execPath, [...asTheCommand, program, part, file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Measured;
}

function report(parser: readonly Measured[], imports: readonly Measured[]): void {
  const alone = median(parser.map(({ took }) => took));
  const took = median(imports.map((one) => one.took));
  const memory = Math.max(...imports.map((one) => one.memory));
  write(`parser alone ${seconds(alone)}; import ${seconds(took)}`);
  for (const [what, ms] of imports.at(-1)?.spent ?? []) write(`  ${seconds(ms).padStart(8)}  ${what}`);
  const isQuick = took <= TIMES_THE_PARSER * alone;
  const isSmall = memory <= MOST_MEMORY;
  const verdict = (isIn: boolean) => (isIn ? 'in' : 'NOT IN');
  write(
    `${(took / alone).toFixed(2)} times the parser, ${verdict(isQuick)} the limit of ${TIMES_THE_PARSER}`,
  );
  write(`${Math.round(memory / 1e6)} MB of memory, ${verdict(isSmall)} the limit of ${MOST_MEMORY / 1e6} MB`);
  if (!isQuick || !isSmall) process.exitCode = 1;
}

function median(values_: readonly number[]): number {
  return values_.toSorted((one, other) => one - other)[Math.floor(values_.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
