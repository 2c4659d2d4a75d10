import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  bringFile,
  readServiceFile,
  sayRefused,
  sayWrong,
  writeDirectory,
} from '#modules/directory/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import { textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

const importServices: Command = {
  name: 'services import',
  usage: 'services import FILE --source TEXT [--end-gone] [--partnership NAME] [--commit]',
  about:
    'Says what a file of services (Open Referral UK) would change in the directory; with --commit, takes it.',
  options: {
    source: { type: 'string' },
    'end-gone': { type: 'boolean' },
    partnership: { type: 'string' },
    commit: { type: 'boolean' },
  },
  run: (asked, output) => {
    const path = existingFile(asked.words[0]);
    const source = sourceOf(asked);
    return withApp(async ({ house }) => {
      const words = house.wordsIn('en');
      const { partnershipId } = await choosePartnership({ house }, textOf(asked, 'partnership'));
      const read = await readServiceFile(path, source);
      if ('refused' in read) {
        output.error(sayRefused(words, read));
        return 1;
      }
      const now = house.clock.now();
      const given = {
        ...{ fileName: basename(path).slice(-LONGEST), source },
        because: words.t('directory.import.because', { source }),
        isWanted: asked.options['commit'] === true,
        endGone: asked.options['end-gone'] === true,
      };
      const done = await inPartnership(house.database.app, partnershipId, now, (tx, userId) =>
        bringFile({ tx, now, today: dayInLondon(now), userId, partnershipId }, given, read.records),
      );
      for (const { number, name, wrong } of done.wrong)
        if (wrong !== null) output.error(`${number}: ${name} ${sayWrong(words, wrong)}`);
      tell(asked, output, done);
      return read.records.length > 0 && done.counts.wrong === read.records.length ? 1 : 0;
    });
  },
};

const exportServices: Command = {
  name: 'services export',
  usage: 'services export [--out FILE] [--partnership NAME]',
  about: 'Writes the directory of services in the form of Open Referral UK, to a file or to standard output.',
  options: { out: { type: 'string' }, partnership: { type: 'string' } },
  run: (asked, output) =>
    withApp(async ({ house }) => {
      const { partnershipId } = await choosePartnership({ house }, textOf(asked, 'partnership'));
      const { json, count } = await inPartnership(
        house.database.app,
        partnershipId,
        house.clock.now(),
        (tx) => writeDirectory(tx, house.wordsIn('en'), house.config.baseUrl),
      );
      const out = textOf(asked, 'out');
      if (out === undefined) {
        output.out(json);
        return 0;
      }
      writeFileSync(out, json);
      output.out(
        asked.options['json'] === true
          ? JSON.stringify({ services: count, out })
          : `Wrote ${count} ${count === 1 ? 'service' : 'services'} to ${out}.`,
      );
      return 0;
    }),
};

/** As long as a name of a file or of where it is from is kept. */
const LONGEST = 200;

function existingFile(path: string | undefined): string {
  if (path === undefined) throw new WrongUse('Give the file of services.');
  if (!existsSync(path)) throw new WrongUse(`There is no file ${path}.`);
  return path;
}

function sourceOf(asked: Asked): string {
  const source = textOf(asked, 'source')?.trim() ?? '';
  if (source === '' || source.length > LONGEST)
    throw new WrongUse(
      `--source must say in up to ${LONGEST} characters where the file is from, the same each time.`,
    );
  return source;
}

function tell(
  asked: Asked,
  output: Output,
  { counts, taken }: Pick<Awaited<ReturnType<typeof bringFile>>, 'counts' | 'taken'>,
): void {
  const isTaken = asked.options['commit'] === true;
  if (asked.options['json'] === true) {
    output.out(JSON.stringify({ ...counts, taken }));
    return;
  }
  output.out(
    `New ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, gone ${counts.gone}, cannot be read ${counts.wrong}.`,
  );
  output.out(isTaken ? `Taken: ${taken}.` : 'Nothing is stored.');
}

export const directoryCommands: readonly Command[] = [importServices, exportServices];
