import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { App } from '../app.ts';
import { listPartnerships, type Partnership } from '#platform/jobs/index.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import {
  findAuthority,
  generateCensusCommand,
  importCensusFile,
  importPeopleFile,
  type FileToImport,
  type ImportedFile,
  type ImportProgress,
  type PeopleCounts,
} from '#modules/imports/index.ts';
import { countOf, dayOf, textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

const generate: Command = {
  name: 'generate census',
  usage:
    'generate census --children N --seed S --out FILE [--la-code NNN] [--reference-date DAY] [--answers FILE] [--people FILE] [--with-problems SHARE] [--next-return]',
  about:
    'Writes a made-up children in need census of any size; with --answers, also which children are stuck in it.',
  options: {
    children: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    'la-code': { type: 'string' },
    'reference-date': { type: 'string' },
    answers: { type: 'string' },
    people: { type: 'string' },
    'with-problems': { type: 'string' },
    'next-return': { type: 'boolean' },
  },
  run: async (asked, output) => {
    const out = textOf(asked, 'out');
    if (out === undefined) throw new WrongUse('--out must name the file to write.');
    const optional = {
      authorityCode: textOf(asked, 'la-code'),
      referenceDate: dayOf(asked, 'reference-date'),
      answers: textOf(asked, 'answers'),
      people: textOf(asked, 'people'),
      withProblems: shareOf(asked, 'with-problems'),
    };
    const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    const needed = { children: countOf(asked, 'children'), seed: countOf(asked, 'seed'), out };
    const isNext = asked.options['next-return'] === true;
    const tally = await generateCensusCommand(
      { ...given, ...needed, changeCensus: isNext },
      { progress: () => undefined },
    );
    output.out(
      asked.options['json'] === true ? JSON.stringify(tally) : `Wrote ${tally.children} children to ${out}.`,
    );
    return 0;
  },
};

function shareOf(asked: Asked, name: string): number | undefined {
  const text = textOf(asked, name);
  if (text === undefined) return undefined;
  const share = Number(text);
  if (!(share >= 0 && share <= 1)) throw new WrongUse(`--${name} must be a share from 0 to 1.`);
  return share;
}

const importCensus: Command = {
  name: 'import census',
  usage: 'import census FILE [--people FILE] [--partnership NAME] [--commit]',
  about: 'Says what loading a census file would do; with --commit, loads its good children.',
  options: { people: { type: 'string' }, partnership: { type: 'string' }, commit: { type: 'boolean' } },
  run: (asked, output) => {
    const path = existingFile(asked.words[0]);
    const peoplePath =
      textOf(asked, 'people') === undefined ? undefined : existingFile(textOf(asked, 'people'));
    return withApp(async (app) => {
      const { partnershipId } = await partnershipOfFile(app, path, textOf(asked, 'partnership'));
      const job = makeJob(app.house, new AbortController().signal);
      const cancelling = new AbortController();
      process.once('SIGINT', () => cancelling.abort());
      const fileAt = (place: string): FileToImport => ({
        partnershipId,
        path: place,
        fileName: basename(place),
        commit: asked.options['commit'] === true,
        words: app.house.wordsIn('en'),
        cancelled: cancelling.signal,
        onProgress: showProgress(output),
      });
      const found = await importCensusFile(job, fileAt(path));
      const isRefused = found.outcome === 'refused' || found.outcome === 'cancelled';
      const people =
        isRefused || peoplePath === undefined ? undefined : await importPeopleFile(job, fileAt(peoplePath));
      tell(asked, found, people, output);
      return isRefused || people?.outcome === 'refused' || found.counts.notTaken >= found.counts.children
        ? 1
        : 0;
    });
  },
};

/** The one named, else the one whose authority the file names; a file that names none is refused by its check, whoever's it is. */
async function partnershipOfFile(app: App, path: string, name: string | undefined): Promise<Partnership> {
  const laCode = name === undefined ? await findAuthority(path) : undefined;
  if (name !== undefined || laCode !== undefined) return choosePartnership(app, name, laCode);
  const [first] = await listPartnerships(app.house.database.app);
  return first ?? choosePartnership(app);
}

function existingFile(path: string | undefined): string {
  if (path === undefined) throw new WrongUse('Give the census file.');
  if (!existsSync(path)) throw new WrongUse(`There is no file ${path}.`);
  return path;
}

function showProgress(output: Output) {
  let shown = -1;
  return ({ doing, bytes, ofBytes, children }: ImportProgress) => {
    const tenth = doing === 'load' ? 11 : Math.floor((10 * bytes) / Math.max(1, ofBytes));
    if (tenth === shown) return;
    shown = tenth;
    output.error(
      doing === 'load' ? `Loading ${children} children` : `Read ${tenth * 10}%: ${children} children`,
    );
  };
}

type FoundPeople = ImportedFile<PeopleCounts> | undefined;

function tell(asked: Asked, found: ImportedFile, people: FoundPeople, output: Output): void {
  const { counts, errors, warnings } = found;
  if (asked.options['json'] === true) {
    const { children, episodes, new: added, changed, unchanged, gone } = counts;
    const aboutPeople = people && {
      people: { ...people.counts, errors: people.errors, warnings: people.warnings },
    };
    const told = {
      children,
      episodes,
      new: added,
      changed,
      unchanged,
      gone,
      errors,
      warnings,
      ...aboutPeople,
    };
    output.out(JSON.stringify(told));
    return;
  }
  for (const { line, localId, message } of [...errors, ...(people?.errors ?? [])])
    output.error(`${line ?? '-'}: ${localId ?? ''} ${message}`.trim());
  output.out(`${counts.children} children, ${counts.episodes} episodes.`);
  output.out(
    `New ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, gone ${counts.gone}.`,
  );
  output.out(`${errors.length} errors, ${warnings.length} warnings.`);
  if (people !== undefined) {
    const { rows, changed, unchanged, unknown } = people.counts;
    output.out(
      `People: ${rows} rows, changed ${changed}, unchanged ${unchanged}, of unknown children ${unknown}.`,
    );
  }
  output.out(found.outcome === 'loaded' ? 'Loaded.' : 'Nothing is stored.');
}

export const censusCommands: readonly Command[] = [generate, importCensus];
