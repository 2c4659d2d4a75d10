import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { pino } from 'pino';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { matchWrittenLine } from '#modules/matches/index.ts';
import { asOwner } from '#testing/as-owner.ts';
import { testConfig } from '#testing/test-config.ts';
import { createApp, type App } from '../src/app.ts';
import { makeLines, measureAll, type MadeUpLine, type Measured } from './match-one-measure.ts';

const NOW = '2026-11-21T10:00:00Z';
const AT_ONCE = 20_000;

/** With the few candidates that the database finds, as the pages do: row rules on, as somebody who sees the whole partnership. */
export async function measureInDatabase(size: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-match-'));
  const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off', 'shared_buffers=1GB']);
  try {
    await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
    const url = cluster.url('teamaround');
    const config = testConfig(url, folder, 'a secret only for this measurement, 32');
    const app = await createApp(config, { clock: stoppedClock(NOW), logger: pino({ level: 'silent' }) });
    try {
      return await measure(app, url, size);
    } finally {
      await app.close();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(app: App, url: string, size: number): Promise<Measured> {
  const { owner, app: asViewer } = app.house.database;
  const partnershipId =
    (await addPartnership(owner, { name: 'Partnership', laCode: '100', nation: 'england' })) ?? '';
  const agencyId = await addAgency(owner, {
    partnershipId,
    name: 'Children’s services',
    kind: 'social-care',
  });
  const person = {
    partnershipId,
    agencyId,
    jobTitle: '',
    email: 'one@100.example',
    fullName: 'Co Ordinator',
  };
  const userId = (await addUser(owner, { ...person, roles: ['panel-coordinator'] })) ?? '';
  const lines = makeLines(size);
  const begun = performance.now();
  const childOf = await asOwner(url, async (client) => {
    const kept = await fill(client, partnershipId, lines.kept);
    await client.query('vacuum analyze');
    return kept;
  });
  const how = `stored in ${((performance.now() - begun) / 1000).toFixed(0)} s`;
  return measureAll(lines, how, (line) =>
    asViewer.transaction().execute(async (tx) => {
      await sql`select access.become(${userId}, ${partnershipId}, ${agencyId}, ${new Date(NOW)})`.execute(tx);
      const [likeliest] = await matchWrittenLine(tx, saidOn(line), size);
      return childOf.get(likeliest?.childId ?? '');
    }),
  );
}

/** Stores each line as a child, in whole statements, so that the triggers of the product make the index. Gives which child each is. */
async function fill(
  client: pg.PoolClient | pg.Client,
  partnershipId: string,
  lines: readonly MadeUpLine[],
): Promise<Map<string, string>> {
  const childOf = new Map<string, string>();
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const rows = lines.slice(from, from + AT_ONCE).map((line) => {
      const id = randomUUID();
      childOf.set(id, line.child);
      return { id, line: line.row_id, known: line.known_as, ...saidOn(line) };
    });
    await client.query(
      `insert into children.child (partnership_id, child_id, local_id, given_name, family_name, known_as, birth_date, sex, nhs_number, upn, address, postcode, updated_at)
       select $1, id, line, nullif("givenName", ''), nullif("familyName", ''), nullif(known, ''), "birthDate", nullif(sex, ''), "nhsNumber", upn, address, postcode, now()
         from jsonb_to_recordset($2::jsonb) x(id uuid, line text, "givenName" text, "familyName" text, known text, "birthDate" date, sex text, "nhsNumber" text, upn text, address text, postcode text)`,
      [partnershipId, JSON.stringify(rows)],
    );
  }
  return childOf;
}

/** A made-up line as a list has it. */
function saidOn(line: MadeUpLine) {
  const said = {
    givenName: line.given_name,
    familyName: line.family_name,
    knownAs: line.known_as,
    birthDate: /^\d{4}-(0\d|1[0-2])-([01]\d|2[0-8])$/.test(line.date_of_birth) ? line.date_of_birth : '',
    sex: line.sex,
    nhsNumber: line.nhs_number,
    upn: line.upn,
    address: [`${line.house_number} ${line.street}`.trim(), line.place]
      .filter((part) => part !== '')
      .join(', '),
    postcode: line.postcode,
  };
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
}
