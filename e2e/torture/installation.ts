import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { systemClock } from '#platform/clock.ts';
import { startCluster, type Cluster } from '#platform/db/embedded/cluster.ts';
import { openDatabase } from '#platform/db/database.ts';
import { asOwner } from '#testing/as-owner.ts';
import { buildChild, grant } from '#testing/build-child.ts';
import { databaseOf, makeTemplate } from '#testing/make-template.ts';
import { people } from '#testing/people.ts';
import { testConfig } from '#testing/test-config.ts';
import { startTeamaround, type RunningProcess } from '../running-process.ts';
import { cutPower } from './power-cut.ts';
import { Sender, sessionOf } from './sender.ts';

export const sessionSecret = 'a secret that only this torture knows, 38';

/** The app in a process of its own and its database in another, both of which can be killed and started again; on this machine only. */
export class Installation {
  readonly #folder: string;
  readonly #databasePort: number;
  readonly #appPort: number;
  #cluster: Cluster;
  #app: RunningProcess;
  readonly #session: string;
  readonly path: string;
  readonly childId: string;

  private constructor(made: {
    folder: string;
    databasePort: number;
    appPort: number;
    cluster: Cluster;
    app: RunningProcess;
    session: string;
    childId: string;
  }) {
    this.#folder = made.folder;
    this.#databasePort = made.databasePort;
    this.#appPort = made.appPort;
    this.#cluster = made.cluster;
    this.#app = made.app;
    this.#session = made.session;
    this.childId = made.childId;
    this.path = `/children/${made.childId}/chronology`;
  }

  static async open(): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'teamaround-killed-'));
    chmodSync(folder, 0o755);
    const [databasePort, appPort] = [await freePort(), await freePort()];
    const cluster = await startCluster(folder, [], { port: databasePort });
    await makeTemplate(cluster.url('postgres'), 'returns', { folder, sessionSecret });
    const { session, childId } = await prepare(cluster.url(databaseOf('returns')), folder);
    const app = await startApp(folder, cluster.url(databaseOf('returns')), appPort);
    return new Installation({ folder, databasePort, appPort, cluster, app, session, childId });
  }

  get url(): string {
    return this.#cluster.url(databaseOf('returns'));
  }

  /** Somebody at the app; only once it answers. */
  enter(): Promise<Sender> {
    return Sender.enter(this.#app.url, { cookie: '__Host-session', token: this.#session });
  }

  /** What the app wrote when it ended by itself, which it never should. */
  endedByItself(): string | undefined {
    const { exitCode, signalCode } = this.#app.child;
    if (exitCode === null && signalCode === null) return undefined;
    return `with ${exitCode ?? signalCode}: ${this.#app.output().slice(-2000)}`;
  }

  async kill(what: 'app' | 'database' | 'both'): Promise<void> {
    await Promise.all([
      what === 'database' ? undefined : this.#app.kill(),
      what === 'app' ? undefined : cutPower(this.#cluster.folder),
    ]);
  }

  /** Starts what was killed, as whatever watches over processes would; an app that was not killed must come back by itself. */
  async revive(what: 'app' | 'database' | 'both'): Promise<void> {
    if (what !== 'app') this.#cluster = await startCluster(this.#folder, [], { port: this.#databasePort });
    if (what !== 'database') this.#app = await startApp(this.#folder, this.url, this.#appPort);
  }

  async close(): Promise<void> {
    await this.#app.stop();
    await this.#cluster.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  look<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    return asOwner(this.url, work);
  }
}

/** A worker with a session of now, next to a child. */
export async function prepare(url: string, folder: string): Promise<{ session: string; childId: string }> {
  const owner = new pg.Pool({ connectionString: url, max: 1 });
  const child = await buildChild(owner);
  await grant(owner, child, people.worker);
  await owner.end();
  const fail = (error: Error) => pino(pino.destination(2)).error(error);
  const database = await openDatabase(testConfig(url, folder, sessionSecret), { onError: fail });
  const session = await sessionOf(database, people.worker, systemClock.now());
  await database.close();
  return { session, childId: child.childId };
}

export function startApp(
  folder: string,
  url: string,
  port: number,
  checkout?: string,
): Promise<RunningProcess> {
  const settings = {
    DATABASE_URL: url,
    TEAMAROUND_DATA: folder,
    SESSION_SECRET: sessionSecret,
    BASE_URL: 'https://127.0.0.1',
    PORT: String(port),
    CLAMD_URL: 'none',
  };
  return startTeamaround(settings, checkout);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
