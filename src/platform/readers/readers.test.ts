import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReaderEnded, Readers } from './readers.ts';
import type { ToldOrder } from './testing/told-reader.ts';

const program = new URL('./testing/told-reader.ts', import.meta.url);
const readers = new Readers({ program, oldMb: 64, youngMb: 4, atOnce: 2 });

async function saidTo(
  order: ToldOrder,
  options: { patience?: number; signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const said: unknown[] = [];
  for await (const message of readers.follow(order, options)) said.push(message);
  return said;
}
type Piece = { number: number; at: number };

const endOf = (order: ToldOrder, options = {}) => saidTo(order, options).catch((error: unknown) => error);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('an order', () => {
  test('is answered piece by piece, at most three made before the first is taken', async () => {
    const HELD = 300;
    const said: Piece[] = [];
    for await (const piece of readers.follow<Piece>({ kind: 'count', to: 4 })) {
      said.push(piece);
      if (piece.number === 1) await new Promise((resolve) => setTimeout(resolve, HELD));
    }
    expect(said.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const [first = 0, , third = 0, fourth = 0] = said.map(({ at }) => at);
    expect(third - first).toBeLessThan(HELD);
    expect(fourth - first).toBeGreaterThanOrEqual(HELD - 20);
  });

  test('goes to a process that has done one before, and waits while all are busy', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => saidTo({ kind: 'which' })));
    const before = new Set(all.flat());
    expect(before.size).toBeLessThanOrEqual(2);
    expect(before).toContain((await saidTo({ kind: 'which' }))[0]);
  });
});

describe('a reader', () => {
  test('has no settings and no secrets', async () => {
    expect(await saidTo({ kind: 'settings' })).toEqual([
      expect.not.arrayContaining(['PATH', 'DATABASE_URL', 'HOME']),
    ]);
  });

  test('reads files, and neither writes one nor starts a program', async () => {
    const path = join(tmpdir(), `written-by-a-reader-${process.pid}`);
    expect(await saidTo({ kind: 'read', path: import.meta.filename })).toEqual([true]);
    await expect(saidTo({ kind: 'write', path })).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    await expect(saidTo({ kind: 'start a program' })).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    expect(existsSync(path)).toBe(false);
  });

  test('that is brought down brings down nothing else, and the next order is done', async () => {
    expect(await endOf({ kind: 'be brought down' })).toMatchObject({ why: 'itself' });
    expect(await endOf({ kind: 'take all room' })).toMatchObject({ why: 'room' });
    expect(await endOf({ kind: 'never end' }, { patience: 200 })).toMatchObject({ why: 'time' });
    expect(await endOf({ kind: 'never end' }, { patience: 200 })).toBeInstanceOf(ReaderEnded);
    expect(await saidTo({ kind: 'read', path: import.meta.filename })).toEqual([true]);
  });

  test('is ended when nobody wants more', async () => {
    const [before] = await saidTo({ kind: 'which' });
    const ending = AbortSignal.timeout(100);
    await expect(saidTo({ kind: 'never end' }, { signal: ending })).rejects.toMatchObject({
      name: 'AbortError',
    });
    for await (const said of readers.follow({ kind: 'count', to: 9 })) if (said !== undefined) break;
    expect(await saidTo({ kind: 'which' })).not.toEqual([before]);
    await expect(saidTo({ kind: 'which' }, { signal: ending })).rejects.toThrow();
  });

  test('that waits for an order does not keep the process that started it from ending, and ends with it', async () => {
    const script = `
      import { Readers } from ${JSON.stringify(new URL('./readers.ts', import.meta.url).href)};
      const readers = new Readers({ program: new URL(${JSON.stringify(program.href)}), oldMb: 64, youngMb: 4, atOnce: 1 });
      for await (const pid of readers.follow({ kind: 'which' })) console.log(pid);`;
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(0);
    expect(Number(stdout)).toBeGreaterThan(0);
    await expect.poll(() => isAlive(Number(stdout)), { timeout: 10_000 }).toBe(false);
  });
});
