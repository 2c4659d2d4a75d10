import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartnership } from '#platform/access/set-up.queries.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { generateCensusCommand } from '../generate/generate-census.command.ts';
import { importCensusFile } from './import-census-file.ts';

let house: TestHouse;
let folder: string;
let partnershipId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teamaround-import-'));
  house = await openTestHouse('empty');
  partnershipId =
    (await addPartnership(house.app.house.database.owner, {
      name: 'Marlowe Vale',
      laCode: '951',
      nation: 'england',
    })) ?? '';
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

describe('a census file taken from where it lies', () => {
  it('loads', async () => {
    const path = join(folder, 'first.xml');
    await generateCensusCommand({ children: 2000, seed: 5, out: path }, { progress: () => undefined });
    const job = makeJob(house.app.house, new AbortController().signal);
    const words = house.app.house.wordsIn('en');
    const found = await importCensusFile(job, {
      partnershipId,
      path,
      fileName: 'first.xml',
      commit: true,
      words,
    });
    expect(found).toMatchObject({ outcome: 'loaded', errors: [] });
  });
});
