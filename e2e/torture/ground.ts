import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { databaseOf, makeTemplate } from '#testing/make-template.ts';
import { testConfig } from '#testing/test-config.ts';
import { TEST_NOW } from '#testing/test-now.ts';
import { createApp } from '../../src/app.ts';
import { Sender, sessionOf } from './sender.ts';

/** An installation that listens on this machine only, with the made-up partnership in it. */
export interface Ground {
  owner: pg.Pool;
  enter(email: string): Promise<Sender>;
  close(): Promise<void>;
}

/** One of its own, for the long runs. Speaks as behind a proxy with TLS, so that its askers come from many places. */
export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-torture-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster(folder, ['fsync=off']);
  const sessionSecret = 'a secret that only this torture knows, 38';
  await makeTemplate(cluster.url('postgres'), 'returns', { folder, sessionSecret });
  const url = cluster.url(databaseOf('returns'));
  const config = { ...testConfig(url, folder, sessionSecret), baseUrl: 'https://127.0.0.1' };
  const clock = stoppedClock(TEST_NOW);
  const app = await createApp(config, { clock, logger: pino({ level: 'silent' }) });
  const base = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  return {
    owner,
    enter: async (email) => {
      const token = await sessionOf(app.house.database, email, clock.now());
      return Sender.enter(base, { cookie: '__Host-session', token });
    },
    close: async () => {
      await owner.end();
      await app.close();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
