import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeOf } from '#platform/db/embedded/cluster.ts';
import { startRefused, startTeamaround, type RunningProcess } from './running-process.ts';

describe('starting and stopping', () => {
  let folder: string;
  const running: RunningProcess[] = [];
  const start = async (settings: Record<string, string> = {}) => {
    const started = await startTeamaround({ TEAMAROUND_DATA: folder, ...settings });
    running.push(started);
    return started;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'teamaround-start-'));
  });
  afterAll(async () => {
    for (const one of running)
      if (one.child.exitCode === null && one.child.signalCode === null) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const people = async (url: string) =>
    (await (await fetch(`${url}/demonstration`)).text()).match(/name="userId"/g)?.length ?? 0;

  it('makes its database and the made-up people, keeps them, and stops cleanly', async () => {
    const first = await start();
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    expect(await (await fetch(`${first.url}/ready`)).json()).toEqual({ ready: true });
    const there = await people(first.url);
    expect(there).toBeGreaterThan(40);
    expect(await first.stop()).toBe(0);
    const again = await start();
    expect(await people(again.url)).toBe(there);
    expect(await again.stop()).toBe(0);
  });

  it('starts again after it was killed, and takes over the database that was left running', async () => {
    const first = await start();
    await first.kill();
    const again = await start();
    expect(await people(again.url)).toBeGreaterThan(40);
    expect(await again.stop()).toBe(0);
  });

  it('can be started twice at once on a database that has to recover, and the last one out stops it', async () => {
    const first = await start();
    await first.kill();
    await killDatabase(folder);
    const [one, other] = await Promise.all([start(), start()]);
    expect(await one.stop()).toBe(0);
    expect((await fetch(`${other.url}/ready`)).status).toBe(200);
    expect(await other.stop()).toBe(0);
  });

  it('refuses a port that is taken with a sentence, and leaves no database running', async () => {
    const first = await start();
    const other = mkdtempSync(join(tmpdir(), 'teamaround-start-'));
    const { code, output } = await startRefused({ TEAMAROUND_DATA: other, PORT: new URL(first.url).port });
    expect(code).toBe(1);
    expect(output).toContain(`PORT ${new URL(first.url).port} is taken by another program on this machine.`);
    expect(output).not.toContain('    at ');
    const { home } = await homeOf(other);
    expect(existsSync(join(home, 'postgresql', 'PG_VERSION'))).toBe(true);
    expect(existsSync(join(home, 'postgresql', 'postmaster.pid'))).toBe(false);
    expect(await first.stop()).toBe(0);
    rmSync(other, { recursive: true, force: true });
  });

  it.each([
    [{ PORT: '99999' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like postgresql://user:password@host:5432/name.'],
    [
      { DATABASE_URL: 'postgresql://x@127.0.0.1/x', CLAMD_URL: 'none' },
      'SESSION_SECRET must be set when DATABASE_URL is',
    ],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must have at least 32 characters.'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL must look like smtp://'],
    [{ BASE_URL: 'nowhere' }, 'BASE_URL must be the address people use'],
    [{ HOST: 'not a host' }, 'HOST must be an address or a host name'],
  ])('refuses %o with a sentence', async (settings, sentence) => {
    const { code, output } = await startRefused({
      TEAMAROUND_DATA: folder,
      ...(settings as Record<string, string>),
    });
    expect(code).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toContain('    at ');
  });
});

async function killDatabase(folder: string): Promise<void> {
  const { home } = await homeOf(folder);
  const [postmaster] = readFileSync(join(home, 'postgresql', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(postmaster), 'SIGKILL');
}
