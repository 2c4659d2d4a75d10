import { existsSync, readFileSync } from 'node:fs';
import { makeJob } from '#platform/jobs/worker.ts';
import { deletedLists, reapplyDeletions } from '#modules/information-rights/index.ts';
import { textOf, WrongUse, type Command } from './command.ts';
import { withApp } from './with-app.ts';

/** After a restore: deletes again the children that were deleted since the backup, from the list kept outside the database. */
export const retentionReapplyCommand: Command = {
  name: 'retention reapply',
  usage: 'retention reapply [--from FILE]',
  about: 'After a restore: deletes again every child on the list of deletions that the backup brought back.',
  options: { from: { type: 'string' } },
  run: (asked, output) =>
    withApp(async ({ house }) => {
      const given = textOf(asked, 'from');
      const files = given === undefined ? deletedLists(house.config) : [given];
      if (given !== undefined && !existsSync(given)) throw new WrongUse(`There is no file ${given}.`);
      if (files.length === 0) {
        output.error(
          'There is no list of deletions where the heads of the audit trail are kept. Name it with --from FILE.',
        );
        return 1;
      }
      const job = makeJob(house, new AbortController().signal);
      const done = await reapplyDeletions(
        job,
        files.map((path) => readFileSync(path, 'utf8')),
      );
      if (asked.options['json'] === true) output.out(JSON.stringify({ files, ...done }));
      else {
        output.out(
          `${done.listed} deletions on the list, ${done.again} deleted again, ${done.elsewhere} of another installation.`,
        );
        if (done.waits > 0)
          output.error(
            `${done.waits} wait for a return on its way in: load or cancel it, then run this again.`,
          );
        if (done.unreadable > 0)
          output.error(`${done.unreadable} lines of the list cannot be read: look at ${files.join(', ')}.`);
      }
      return done.waits + done.unreadable === 0 ? 0 : 1;
    }),
};
