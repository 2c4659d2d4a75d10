import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTeamaround } from '../e2e/running-process.ts';

/** How long from the command to a served page: on a fresh data folder, with its database and the made-up partnership made; and again. */
const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-start-'));
const timeToPage = async (): Promise<number> => {
  const begun = performance.now();
  const running = await startTeamaround({ TEAMAROUND_DATA: folder });
  const { status } = await fetch(`${running.url}/sign-in`);
  const took = performance.now() - begun;
  if (status !== 200) throw new Error(`the page answered ${status}`);
  await running.stop();
  return took;
};
try {
  const first = await timeToPage();
  const again = await timeToPage();
  const ratio = (first / again).toFixed(1);
  process.stdout.write(
    `first start ${(first / 1000).toFixed(1)} s, again ${(again / 1000).toFixed(1)} s: ratio ${ratio}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
