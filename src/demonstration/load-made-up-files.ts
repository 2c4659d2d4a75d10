import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeJob } from '#platform/jobs/worker.ts';
import { importCensusFile, importPeopleFile } from '#modules/imports/index.ts';
import type { App } from '../app.ts';
import { demoPeopleCsv, type DemoReturn } from '../../db/demo/demo-census.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { thePanel } from './story/the-panel.ts';
import { personNamed } from './storyteller.ts';

/** Loads one made-up return through the import that a user would use, as the co-ordinator did at that moment. */
export async function loadMadeUpReturn(app: App, made: DemoReturn, at: Date): Promise<void> {
  await loadFile(app, importCensusFile, {
    name: `cin-${made.referenceDate}.xml`,
    content: made.chunks(),
    at,
  });
}

/** Loads the list of names, homes, teams and workers for the children that are known by then, in the same way. */
export async function loadMadeUpPeople(app: App, asAt: string, at: Date): Promise<void> {
  await loadFile(app, importPeopleFile, { name: 'people.csv', content: [demoPeopleCsv(asAt)], at });
}

interface MadeUpFile {
  name: string;
  content: Iterable<string>;
  at: Date;
}

type Import = typeof importCensusFile | typeof importPeopleFile;

async function loadFile(app: App, importFile: Import, { name, content, at }: MadeUpFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-demonstration-'));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    const loaded = await importFile(
      makeJob({ ...app.house, clock: { now: () => at } }, new AbortController().signal),
      {
        partnershipId: marloweVale.id,
        path,
        fileName: name,
        by: personNamed(thePanel.coordinator).id,
        commit: true,
        words: app.house.wordsIn('en'),
      },
    );
    if (loaded.outcome !== 'loaded') throw new Error(`${name} was ${loaded.outcome}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
