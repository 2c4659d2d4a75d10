import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '../src/app.ts';
import { addAgency, addPartnership, addUser } from '#platform/access/set-up.queries.ts';
import { stoppedClock } from '#platform/clock.ts';
import { startCluster } from '#platform/db/embedded/cluster.ts';
import { asOwner } from '#testing/as-owner.ts';
import { testConfig } from '#testing/test-config.ts';

/** The real app on a database of its own, with one partnership without children, and somebody who sees the whole of it. */
export interface OnePartnership {
  app: App;
  /** The owner's address of the database. */
  url: string;
  partnershipId: string;
  agencyId: string;
  userId: string;
  now: Date;
}

/** Makes it, gives it to `work`, and leaves nothing of it. */
export async function withOnePartnership<T>(work: (one: OnePartnership) => Promise<T>): Promise<T> {
  const now = new Date('2026-11-21T10:00:00Z');
  const folder = mkdtempSync(join(tmpdir(), 'teamaround-bench-'));
  const cluster = await startCluster(folder, ['fsync=off', 'synchronous_commit=off', 'shared_buffers=1GB']);
  try {
    await asOwner(cluster.url('postgres'), (client) => client.query('create database teamaround'));
    const url = cluster.url('teamaround');
    const config = testConfig(url, folder, 'a secret only for this measurement, 32');
    const stopped = { clock: stoppedClock(now.toISOString()), logger: pino({ level: 'silent' }) };
    const app = await createApp(config, stopped);
    try {
      return await work({ app, url, now, ...(await settle(app)) });
    } finally {
      await app.close();
    }
  } finally {
    await cluster.stop();
    rmSync(cluster.home, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function settle({
  house,
}: App): Promise<Pick<OnePartnership, 'partnershipId' | 'agencyId' | 'userId'>> {
  const { owner } = house.database;
  const partnershipId =
    (await addPartnership(owner, { name: 'Partnership', laCode: '100', nation: 'england' })) ?? '';
  const agency = { partnershipId, name: 'Children’s services', kind: 'social-care' } as const;
  const agencyId = await addAgency(owner, agency);
  const person = { fullName: 'Co Ordinator', jobTitle: '', email: 'co-ordinator@100.example' };
  const added = { partnershipId, agencyId, ...person, roles: ['panel-coordinator'] } as const;
  const userId = (await addUser(owner, added)) ?? '';
  return { partnershipId, agencyId, userId };
}
