import { makeJob } from '#platform/jobs/worker.ts';
import { checkFiles, type CheckedFiles } from '#practice/documents/index.ts';
import type { Command, Output } from './command.ts';
import { withApp } from './with-app.ts';

export const filesCheckCommand: Command = {
  name: 'files check',
  usage: 'files check',
  about:
    'Reads every kept file and compares it with what is known of it: none missing, changed or left over.',
  options: {},
  run: (asked, output) =>
    withApp(async (app) => {
      const found = await checkFiles(makeJob(app.house, new AbortController().signal));
      if (asked.options['json'] === true) output.out(JSON.stringify(found));
      else tell(found, output);
      const isWhole = [found.missing, found.damaged, found.leftOver].every((list) => list.length === 0);
      return isWhole ? 0 : 1;
    }),
};

function tell(found: CheckedFiles, output: Output): void {
  for (const fileId of found.missing) output.error(`Missing in the store: ${fileId}`);
  for (const fileId of found.damaged) output.error(`Not what it was: ${fileId}`);
  for (const fileId of found.leftOver) output.error(`Kept by nobody and not cleared away: ${fileId}`);
  output.out(
    `${found.kept} files kept, ${found.stored} in the store, ${found.unused} on their way in or out.`,
  );
  output.out(
    `${found.missing.length} missing, ${found.damaged.length} changed, ${found.leftOver.length} left over.`,
  );
  const scanners: Record<string, string> = {
    none: 'there is no virus scanner',
    away: 'the virus scanner does not answer',
  };
  output.out(
    `${found.waiting} not checked for viruses, ${found.infected} infected; ${scanners[found.scanner] ?? found.scanner}.`,
  );
}
