import { spawn } from 'node:child_process';

// The tests of the virus scanner against ClamAV itself; without it they fail.
const tests = ['src/platform/files/scan', 'src/practice/documents/quarantine.test.ts'];
const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, TRY_CLAMD: '1' },
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
