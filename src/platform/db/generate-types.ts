import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from './embedded/cluster.ts';
import { migrate } from './migrate.ts';

/** Writes schema.generated.ts from a freshly migrated database; with --check, only says whether the file that is there is the same. */
const target = new URL('schema.generated.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'teamaround-types-'));
const cluster = await startCluster(folder, ['fsync=off']);
try {
  const url = cluster.url('postgres');
  await migrate(url, { name: 'types_app', password: 'only-for-the-types' });
  const out = join(folder, 'schema.ts');
  const places = ['--url', url, '--dialect', 'postgres', '--out-file', out];
  const shape = ['--date-parser', 'string', '--numeric-parser', 'number', '--default-schema', 'public'];
  const left = ['--exclude-pattern', '(graphile_worker|migration).*'];
  execFileSync('kysely-codegen', [...places, ...shape, ...left], { stdio: ['ignore', 'ignore', 'inherit'] });
  const made = readFileSync(out, 'utf8');
  if (!process.argv.includes('--check')) writeFileSync(target, made);
  else if (readFileSync(target, 'utf8') !== made) {
    process.stderr.write(
      'schema.generated.ts differs from the migrated database: run npm run generate:types.\n',
    );
    process.exitCode = 1;
  }
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
