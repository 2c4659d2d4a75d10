import { resolve } from 'node:path';
import {
  backUp,
  CannotBackUp,
  forgetBackups,
  rehearse,
  restore,
  type Restored,
} from '#platform/backup/index.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig, type Config } from '#platform/config.ts';
import { countOf, textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { restoreChecksOf } from './restore-checks.ts';

const backupCommand: Command = {
  name: 'backup',
  usage: 'backup [--to FOLDER] [--keep N]',
  about:
    'Backs the database and the files up while everything works; with --keep, removes all but the newest N backups.',
  options: { to: { type: 'string' }, keep: { type: 'string' } },
  run: (asked, output) =>
    inOneSentence(output, async () => {
      const config = readConfig();
      const folder = resolve(textOf(asked, 'to') ?? config.backups.folder);
      const keep = asked.options['keep'] === undefined ? undefined : countOf(asked, 'keep');
      const { folder: made, manifest } = await backUp(config, systemClock, folder);
      const removed = keep === undefined ? [] : await forgetBackups(folder, keep);
      const { counts, files, begunAt, endedAt } = manifest;
      const rows = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
      if (asked.options['json'] === true)
        output.out(JSON.stringify({ folder: made, begunAt, endedAt, rows, files: files.length, removed }));
      else {
        output.out(`Backed up to ${made}: ${rows ?? 'uncounted'} rows, ${files.length} files.`);
        if (removed.length > 0) output.out(`Removed older backups: ${removed.join(', ')}.`);
      }
      if (rows === undefined)
        output.error(
          'Something was written all the time, so the rows could not be counted: a rehearsal cannot compare them.',
        );
      return 0;
    }),
};

const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore --from FOLDER [--to TIME] --into FOLDER | restore --rehearse [--from FOLDER]',
  about:
    'Restores an installation from its backups into a new folder, to a moment such as 2026-11-28T10:30:00Z; with --rehearse, tries it and removes it again.',
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    into: { type: 'string' },
    rehearse: { type: 'boolean' },
  },
  run: (asked, output) =>
    inOneSentence(output, async () => {
      const config = readConfig();
      const restored =
        asked.options['rehearse'] === true
          ? await rehearseAsked(config, asked)
          : await restoreAsked(config, asked);
      return report(restored, asked, output);
    }),
};

function rehearseAsked(config: Config, asked: Asked): Promise<Restored> {
  if (textOf(asked, 'to') !== undefined || textOf(asked, 'into') !== undefined)
    throw new WrongUse('--rehearse restores the newest backup as it ended: leave --to and --into out.');
  const from = resolve(textOf(asked, 'from') ?? config.backups.folder);
  return rehearse(config, systemClock, from, restoreChecksOf(config));
}

function restoreAsked(config: Config, asked: Asked): Promise<Restored> {
  const [from, into] = [textOf(asked, 'from'), textOf(asked, 'into')];
  if (from === undefined) throw new WrongUse('--from must name the folder of backups.');
  if (into === undefined) throw new WrongUse('--into must name a new folder.');
  const wish = { from: resolve(from), into: resolve(into), to: momentOf(asked) };
  return restore(config, wish, restoreChecksOf(config));
}

/** A moment says its time zone: an hour lost or won by a server's own would not be seen. */
function momentOf(asked: Asked): Date | undefined {
  const given = textOf(asked, 'to');
  if (given === undefined) return undefined;
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(given);
  if (!isMoment || Number.isNaN(Date.parse(given)))
    throw new WrongUse('--to must be a moment with its time zone, such as 2026-11-28T10:30:00Z.');
  return new Date(given);
}

function report({ backup, checks, remarks }: Restored, asked: Asked, output: Output): number {
  const isRight = checks.every((check) => check.isRight);
  if (asked.options['json'] === true)
    output.out(JSON.stringify({ backup: backup.id, isRight, checks, remarks }));
  else {
    output.out(`From the backup begun ${backup.manifest.begunAt}.`);
    for (const line of remarks) output.out(line);
    for (const check of checks.filter((one) => one.isRight)) output.out(check.sentence);
  }
  for (const check of checks.filter((one) => !one.isRight)) output.error(check.sentence);
  return isRight ? 0 : 1;
}

async function inOneSentence(output: Output, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CannotBackUp)) throw error;
    output.error(error.message);
    return 1;
  }
}

export const backupCommands: readonly Command[] = [backupCommand, restoreCommand];
