import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeJob } from '#platform/jobs/worker.ts';
import { importCensusFile } from '#modules/imports/index.ts';
import type { App } from '../app.ts';
import { demoCensus, type DemoReturn } from '../../db/demo/demo-census.ts';
import { marloweVale } from '../../db/demo/partnership.ts';

/** Loads both made-up returns through the import a user would use, the earlier one first, so that the later shows what changed. */
export async function loadMadeUpReturns(app: App, asAt: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-demonstration-'));
  try {
    for (const made of demoCensus(asAt)) await loadReturn(app, made, join(folder, `${made.name}.xml`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadReturn(app: App, made: DemoReturn, path: string): Promise<void> {
  const file = await open(path, 'w');
  for (const chunk of made.chunks()) await file.write(chunk);
  await file.close();
  const loaded = await importCensusFile(makeJob(app.house, new AbortController().signal), {
    partnershipId: marloweVale.id,
    path,
    fileName: `cin-${made.referenceDate}.xml`,
    by: userOf('panel-coordinator'),
    commit: true,
    words: app.house.wordsIn('en'),
  });
  if (loaded.outcome !== 'loaded') throw new Error(`the made-up return was ${loaded.outcome}`);
}

/** The first made-up person of Marlowe Vale who holds a role. */
export function userOf(role: (typeof marloweVale.people)[number]['roles'][number]): string {
  const person = marloweVale.people.find((one) => one.roles.includes(role));
  if (person === undefined) throw new Error(`nobody of Marlowe Vale is ${role}`);
  return person.id;
}
