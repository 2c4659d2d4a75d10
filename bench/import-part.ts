/** One measurement of bench/import.ts, in a process of its own: says what it found as a line of JSON. */
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { SaxesParser } from 'saxes';
import { addPartnership } from '#platform/access/set-up.queries.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase } from '#platform/db/database.ts';
import { createFolderStore } from '#platform/files/index.ts';
import { makeJob } from '#platform/jobs/worker.ts';
import { buildWords } from '#platform/words/index.ts';
import { importCensusFile, importsModule } from '#modules/imports/index.ts';
import { testConfig } from '#testing/test-config.ts';

export interface Measured {
  /** Milliseconds. */
  took: number;
  /** Bytes that the process, and the one that reads for it, had at most. */
  memory: number;
  /** Where the time went, the longest first: the two steps, then statements. */
  spent: [what: string, ms: number][];
}

/** The file through the parser, with ears for what any reader of it must hear, and nothing done about it. */
async function parse(file: string): Promise<Measured> {
  const begun = performance.now();
  const parser = new SaxesParser();
  let heard = 0;
  const hear = () => (heard += 1);
  parser.on('opentag', hear);
  parser.on('text', hear);
  parser.on('closetag', hear);
  for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: 262_144 }))
    parser.write(text as string);
  parser.close();
  return { took: performance.now() - begun, memory: memory(), spent: [] };
}

async function load(file: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-import-data-'));
  const config = {
    ...testConfig('', folder, 'a secret only for this measurement, 32'),
    databaseUrl: undefined,
  };
  const database = await openDatabase(config, { onError: throwIt });
  try {
    const given = { name: 'Measured', laCode: '951', nation: 'england' } as const;
    const partnershipId = (await addPartnership(database.owner, given)) ?? '';
    const wordsIn = buildWords([importsModule.words]);
    const files = createFolderStore(join(folder, 'files'));
    const logger = pino({ level: 'silent' });
    const needs = { config, clock: systemClock, database, files, logger, wordsIn };
    const job = makeJob(needs, new AbortController().signal);
    const spent = listenToQueries();
    const begun = performance.now();
    let [loadingSince, reader] = [begun, 0];
    const onProgress = ({ doing }: { doing: string }) => {
      if (doing === 'load') loadingSince = performance.now();
      else reader = Math.max(reader, readerMemory());
    };
    const { outcome } = await importCensusFile(job, {
      ...{ partnershipId, path: file, fileName: 'census.xml', commit: true, words: wordsIn('en') },
      onProgress,
    });
    const ended = performance.now();
    if (outcome !== 'loaded') throw new Error(`the file was ${outcome}`);
    const steps: Measured['spent'] = [
      ['checking', loadingSince - begun],
      ['loading', ended - loadingSince],
    ];
    const longest = [...spent].sort(([, one], [, other]) => other - one).slice(0, 12);
    return { took: ended - begun, memory: memory() + reader, spent: [...steps, ...longest] };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds up how long each kind of statement of this process takes, from asking to the answer. */
function listenToQueries(): Map<string, number> {
  const spent = new Map<string, number>();
  const client = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const ask = client.query;
  client.query = function listened(...given: unknown[]) {
    const begun = performance.now();
    const answer = ask.apply(this, given);
    if (!(answer instanceof Promise)) return answer;
    const asked = given[0] as string | { text: string };
    const text = (typeof asked === 'string' ? asked : asked.text).trim().replaceAll(/\s+/g, ' ').slice(0, 70);
    return answer.finally(() => spent.set(text, (spent.get(text) ?? 0) + performance.now() - begun));
  };
  return spent;
}

function throwIt(error: Error): never {
  throw error;
}

/** Peak of the resident set of this process, in bytes; Linux counts it in kilobytes. */
function memory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** What the process that reads for this one has besides the program, which the two share; 0 when there is none. */
function readerMemory(): number {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ');
  const states = children.filter(Boolean).map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'));
  const kilobytes = (state: string, name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(state)?.[1] ?? 0);
  return states
    .filter((state) => !state.startsWith('Name:\tpostgres'))
    .reduce((sum, state) => sum + 1024 * (kilobytes(state, 'VmHWM') - kilobytes(state, 'RssFile')), 0);
}

const [part, file] = process.argv.slice(2);
if (import.meta.main && file !== undefined) {
  const measured = await (part === 'parser' ? parse(file) : load(file));
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
