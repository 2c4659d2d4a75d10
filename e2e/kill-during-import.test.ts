import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CHILDREN = 15_000;

describe('an import that is killed', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teamaround-killed-'));
    file = join(folder, 'return.xml');
    await run(['generate', 'census', '--children', String(CHILDREN), '--seed', '3', '--out', file]);
    await run(['partnership', 'add', 'Marlowe', '--la-code', '951']);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('while it is read leaves nothing behind', async () => {
    await killWhen(/Read [2-9]0%/);
    expect(await preview()).toMatchObject({ children: CHILDREN, new: CHILDREN, unchanged: 0 });
  });

  it('while it is loaded leaves all of it or nothing, and loads whole when it is begun again', async () => {
    await killWhen(/Loading/);
    const after = await preview();
    expect([0, CHILDREN]).toContain(after.unchanged);
    expect(after.new + after.unchanged).toBe(CHILDREN);
    await run(['import', 'census', file, '--commit', '--json']);
    expect(await preview()).toMatchObject({ new: 0, changed: 0, unchanged: CHILDREN, gone: 0 });
  });

  function teamaround(args: string[]) {
    const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], TEAMAROUND_DATA: folder };
    return spawn(process.execPath, ['src/command-line.ts', ...args], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async function run(args: string[]): Promise<string> {
    const child = teamaround(args);
    let [out, error] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (error += data.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code, error).toBe(0);
    return out;
  }

  async function preview() {
    const text = await run(['import', 'census', file, '--json']);
    return JSON.parse(text) as {
      children: number;
      new: number;
      changed: number;
      unchanged: number;
      gone: number;
    };
  }

  async function killWhen(said: RegExp): Promise<void> {
    const child = teamaround(['import', 'census', file, '--commit']);
    const exit = once(child, 'exit');
    child.stderr.on('data', (data: Buffer) => {
      if (said.test(data.toString())) child.kill('SIGKILL');
    });
    const [, signal] = (await exit) as [number | null, NodeJS.Signals | null];
    expect(signal).toBe('SIGKILL');
  }
});
