import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import {
  addStatisticsFile,
  buildStatistics,
  figuresOf,
  findArea,
  knownStatistics,
  likelyAreas,
  nationalIndicator,
  nationalIndicators,
  readStatisticsFile,
  sayRefusedFile,
  shippedStatistics,
  type NationalFigure,
  type Statistics,
} from '#modules/indicators/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import { textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

const national: Command = {
  name: 'indicators national',
  usage: 'indicators national --indicator NAME --area AREA [--partnership NAME] | --list',
  about:
    'Prints a figure of the national statistics for an authority, a region or England, year by year; with --partnership, with the newer files it loaded.',
  options: {
    indicator: { type: 'string' },
    area: { type: 'string' },
    partnership: { type: 'string' },
    list: { type: 'boolean' },
  },
  run: async (asked, output) => {
    const isJson = asked.options['json'] === true;
    if (asked.options['list'] === true) {
      const names = nationalIndicators.map(({ key }) => key);
      output.out(isJson ? JSON.stringify(names) : names.join('\n'));
      return 0;
    }
    const figures = figuresAsked(asked, await statisticsAsked(asked));
    output.out(isJson ? JSON.stringify(figures) : figures.map(inALine).join('\n'));
    return 0;
  },
};

/** Without a partnership nothing but the files of the product is read, and no database is opened. */
async function statisticsAsked(asked: Asked): Promise<Statistics> {
  const partnership = textOf(asked, 'partnership');
  if (partnership === undefined) return buildStatistics(shippedStatistics());
  return withApp(async (app) => {
    const { partnershipId } = await choosePartnership(app, partnership);
    const { database, clock } = app.house;
    return inPartnership(database.app, partnershipId, clock.now(), (tx) => knownStatistics(tx));
  });
}

function figuresAsked(asked: Asked, statistics: Statistics): NationalFigure[] {
  const [key, name] = [textOf(asked, 'indicator'), textOf(asked, 'area')];
  const indicator = nationalIndicator(key ?? '');
  if (indicator === undefined)
    throw new WrongUse(
      `--indicator must be one of: ${nationalIndicators.map((one) => one.key).join(', ')}. With --list you see them all.`,
    );
  if (name === undefined) throw new WrongUse('--area must name an authority, a region or England.');
  const area = findArea(statistics, name);
  if (area === undefined) {
    const likely = likelyAreas(statistics, name).map((one) => one.name);
    throw new WrongUse(
      `There is no area called ${name} in the national statistics.${likely.length > 0 ? ` Did you mean ${likely.join(', ')}?` : ''}`,
    );
  }
  return figuresOf(statistics, indicator, area);
}

function inALine({ year, numerator, denominator, value, reason }: NationalFigure): string {
  const counts = numerator !== null && denominator !== null ? ` (${numerator} of ${denominator})` : '';
  return `${year} ${value === null ? (reason ?? '') : value.toFixed(1)}${counts}`;
}

const load: Command = {
  name: 'indicators load',
  usage: 'indicators load FILE [--partnership NAME] [--commit]',
  about:
    'Says what a newer file of the national statistics holds; with --commit, loads it for a partnership.',
  options: { partnership: { type: 'string' }, commit: { type: 'boolean' } },
  run: (asked, output) => {
    const [path] = asked.words;
    if (path === undefined || !existsSync(path)) throw new WrongUse(`There is no file ${path ?? ''}.`);
    return withApp(async (app) => {
      const { house } = app;
      const read = await readStatisticsFile(path);
      if ('refused' in read || 'code' in read) {
        output.error(sayRefusedFile(house.wordsIn('en'), read));
        return 1;
      }
      const { partnershipId } = await choosePartnership(app, textOf(asked, 'partnership'));
      const { list, rows, firstYear, lastYear } = read;
      const said = { list, rows, firstYear, lastYear };
      const at = house.clock.now();
      const fileName = basename(path).slice(-200);
      const taken =
        asked.options['commit'] === true &&
        (await inPartnership(house.database.app, partnershipId, at, async (tx, by) => {
          const statisticsFileId = randomUUID();
          const isNew = await addStatisticsFile(tx, { ...read, statisticsFileId, fileName, by, at });
          await recordEvent(tx, {
            ...{ partnershipId, userId: by, act: 'national statistics loaded', outcome: 'done', at },
            ...{ subject: statisticsFileId, detail: { ...said, isNew } },
          });
          return isNew;
        }));
      tell(asked, output, { ...said, taken });
      return 0;
    });
  },
};

function tell(asked: Asked, output: Output, said: Record<string, unknown> & { taken: boolean }): void {
  if (asked.options['json'] === true) {
    output.out(JSON.stringify(said));
    return;
  }
  output.out(
    `${String(said['list'])}: ${String(said['rows'])} rows, ${String(said['firstYear'])} to ${String(said['lastYear'])}.`,
  );
  output.out(said.taken ? 'Loaded.' : 'Nothing is stored.');
}

export const indicatorCommands: readonly Command[] = [national, load];
