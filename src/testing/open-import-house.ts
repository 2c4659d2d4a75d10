import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { addPartnership } from '#platform/access/set-up.queries.ts';
import type { Job } from '#platform/jobs/index.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import {
  importCensusFile,
  importPeopleFile,
  type ImportedFile,
  type PeopleCounts,
} from '#modules/imports/index.ts';
import { keepFile } from '#practice/documents/index.ts';
import { addImport, confirmLoading } from '#modules/imports/import.queries.ts';
import { openTestHouse, type TestHouse } from './open-test-house.ts';

const tables = [
  ...['children.child', 'plans.episode', 'plans.assessment', 'plans.section_47', 'plans.pre_proceedings'],
  ...['plans.plan', 'plans.review', 'imports.correction', 'access.child_access'],
];

/** A fresh installation with two partnerships (codes 951 and 952), to load files into. */
export class ImportHouse {
  readonly house: TestHouse;
  readonly job: Job;
  readonly partnershipId: string;
  readonly otherPartnershipId: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'teamaround-import-'));

  constructor(house: TestHouse, partnershipId: string, otherPartnershipId: string) {
    this.house = house;
    this.job = makeJob(house.app.house, new AbortController().signal);
    this.partnershipId = partnershipId;
    this.otherPartnershipId = otherPartnershipId;
  }

  /** Keeps a text as a file; gives its path. */
  write(name: string, text: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Checks a file and loads it; of the first partnership, and with commit, unless told. */
  take(path: string, given: { partnershipId?: string; commit?: boolean } = {}): Promise<ImportedFile> {
    const { partnershipId = this.partnershipId, commit = true } = given;
    const words = this.house.app.house.wordsIn('en');
    return importCensusFile(this.job, { partnershipId, commit, path, fileName: basename(path), words });
  }

  /** Checks a list of people and loads it, unless told. */
  takePeople(text: string, given: { commit?: boolean } = {}): Promise<ImportedFile<PeopleCounts>> {
    const { partnershipId } = this;
    const path = this.write('people.csv', text);
    const words = this.house.app.house.wordsIn('en');
    return importPeopleFile(this.job, {
      partnershipId,
      commit: true,
      path,
      fileName: 'people.csv',
      words,
      ...given,
    });
  }

  /** Puts a file into the store and checks it as the worker does; gives the import's id. */
  async check(text: string, partnershipId = this.partnershipId): Promise<string> {
    const importId = randomUUID();
    const kept = await this.house.app.house.files.put(Readable.from([text]), { maxBytes: 1e9 });
    await this.job.inPartnership(partnershipId, async (tx, uploadedBy) => {
      const file = {
        kind: 'census',
        fileName: 'return.xml',
        uploadedBy,
        uploadedAt: this.house.clock.now(),
      } as const;
      await keepFile(tx, { partnershipId, ...kept, at: this.house.clock.now() });
      await addImport(tx, { partnershipId, importId, ...kept, ...file });
    });
    await this.house.runTask('import-check', { partnershipId, importId });
    return importId;
  }

  /** Somebody confirms a checked import; false when it is not waiting for that. */
  confirm(importId: string): Promise<boolean> {
    return this.job.inPartnership(this.partnershipId, (tx, by) =>
      confirmLoading(tx, importId, { by, takesGoodOnly: true, at: this.house.clock.now() }),
    );
  }

  /** The rows a query gives, past the row rules. */
  async rows<Row = Record<string, unknown>>(query: string, values?: unknown[]): Promise<Row[]> {
    return (await this.house.owner.query(query, values)).rows as Row[];
  }

  /** What is stored of a partnership, table by table, with the transaction that wrote each row last: equal when nothing was written. */
  async written(partnershipId = this.partnershipId): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const table of tables) {
      const [row] = await this.rows<{ said: string }>(
        `select count(*) || ' rows, ' || coalesce(md5(string_agg(xmin::text || ctid::text, ',' order by ctid)), '') as said
           from ${table} where partnership_id = $1`,
        [partnershipId],
      );
      found[table] = row?.said ?? '';
    }
    return found;
  }

  async close(): Promise<void> {
    await this.house.close();
    rmSync(this.#folder, { recursive: true });
  }
}

export async function openImportHouse(): Promise<ImportHouse> {
  const house = await openTestHouse('empty');
  const { owner } = house.app.house.database;
  const add = async (name: string, laCode: string) =>
    (await addPartnership(owner, { name, laCode, nation: 'england' })) ?? '';
  return new ImportHouse(house, await add('Marlowe Vale', '951'), await add('Cwm Arian', '952'));
}
