import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../app.ts';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import { loadMadeUpReturns } from '../demonstration/load-made-up-returns.ts';
import { stoppedClock } from '#platform/clock.ts';
import { asOwner } from './as-owner.ts';
import { testConfig } from './test-config.ts';
import { TEST_NOW } from './test-now.ts';

/** A fresh installation; the made-up partnerships with their returns and nothing else; or with everything that happened there. */
export type Template = 'empty' | 'returns' | 'demonstration';

const asAt = TEST_NOW.slice(0, 10);

const fillings: Readonly<Record<Template, (app: App) => Promise<unknown>>> = {
  empty: () => Promise.resolve(),
  returns: (app) => loadMadeUpReturns(app, asAt),
  demonstration: (app) => loadDemonstration(app, { asAt }),
};

export const databaseOf = (template: Template) => `teamaround__${template}`;

/** The files that a template keeps. */
export const filesOf = (folder: string, template: Template) => join(folder, template, 'files');

/** Makes the database that tests copy, unless it is there: whoever comes while it is being made waits for it. */
export async function makeTemplate(
  server: string,
  template: Template,
  place: { folder: string; sessionSecret: string },
): Promise<void> {
  const making = `${databaseOf(template)}_in_the_making`;
  await asOwner(server, async (client) => {
    // Held until this connection ends.
    await client.query('select pg_advisory_lock(hashtext($1))', [making]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      databaseOf(template),
    ]);
    if (rowCount !== 0) return;
    await client.query(`drop database if exists ${making} with (force)`);
    await client.query(`create database ${making}`);
    const url = new URL(server);
    url.pathname = `/${making}`;
    const config = testConfig(url.href, join(place.folder, template), place.sessionSecret);
    const app = await createApp(config, { clock: stoppedClock(TEST_NOW), logger: pino({ level: 'warn' }) });
    try {
      await fillings[template](app);
    } finally {
      await app.close();
    }
    await client.query(`alter database ${making} rename to ${databaseOf(template)}`);
  });
}
