import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore, FileTooLarge } from '../index.ts';
import type { FileStore } from '../index.ts';

let top: string;
let folder: string;
let store: FileStore;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'files-'));
  folder = join(top, 'store');
  store = createFolderStore(folder);
});
afterAll(() => rm(top, { recursive: true }));

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const put = (content: Buffer | Buffer[], maxBytes = 1_000_000) =>
  store.put(Readable.from(Array.isArray(content) ? content : [content]), { maxBytes });
const filesIn = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

async function read(fileId: string): Promise<Buffer | undefined> {
  const stream = await store.open(fileId);
  return stream && buffer(stream);
}

describe('a file that was put', () => {
  it('comes back byte for byte under its hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 4 }), async (parts) => {
        const content = Buffer.concat(parts);
        const kept = await put(parts.map((part) => Buffer.from(part)));
        expect(kept).toMatchObject({ fileId: sha256(content), bytes: content.length });
        expect((await read(kept.fileId))?.equals(content)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is kept once, also when put by many at once', async () => {
    const content = randomBytes(200_000);
    const before = (await filesIn(folder)).length;
    const kept = await Promise.all(Array.from({ length: 8 }, () => put(content)));
    expect(new Set(kept.map(({ fileId }) => fileId))).toEqual(new Set([sha256(content)]));
    expect((await filesIn(folder)).length).toBe(before + 1);
    expect((await read(sha256(content)))?.equals(content)).toBe(true);
  });

  it('is readable by its owner only', async () => {
    const { fileId } = await put(Buffer.from('private'));
    const path = join(folder, fileId.slice(0, 2), fileId.slice(2));
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, fileId.slice(0, 2)))).mode & 0o077).toBe(0);
  });

  it('is known by what it holds', async () => {
    expect((await put(Buffer.from('%PDF-1.7\n'))).found).toEqual({ kind: 'pdf' });
    expect((await put(Buffer.from(''))).found).toEqual({ problem: 'empty' });
  });

  it('lies on the disk for a reader in a thread of its own', async () => {
    const { fileId } = await put(Buffer.from('read me'));
    expect(await store.onDisk(fileId, (path) => readFile(path, 'utf8'))).toBe('read me');
    await expect(store.onDisk('../secret', (path) => readFile(path, 'utf8'))).rejects.toThrow(RangeError);
  });

  it('is listed, and removed only when it was not put again since', async () => {
    const { fileId, bytes } = await put(Buffer.from('put twice'));
    const path = join(folder, fileId.slice(0, 2), fileId.slice(2));
    const [old, line] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-11-02T00:00:00Z')];
    await utimes(path, old, old);
    const listed = [];
    for await (const file of store.list()) if (file.fileId === fileId) listed.push(file);
    expect(listed).toEqual([{ fileId, bytes, putAt: old }]);
    await put(Buffer.from('put twice'));
    expect(await store.remove(fileId, line)).toBe(false);
    expect((await read(fileId))?.toString()).toBe('put twice');
    await utimes(path, old, old);
    expect(await store.remove(fileId, line)).toBe(true);
    expect(await read(fileId)).toBeUndefined();
    expect(await store.remove(fileId, line)).toBe(false);
    expect(await store.remove('../secret', line)).toBe(false);
  });
});

describe('a file that could not be kept whole', () => {
  const nothingIsLeft = async (fileId: string) => {
    expect(await store.open(fileId)).toBeUndefined();
    expect(await filesIn(join(folder, 'arriving'))).toEqual([]);
  };

  it('because it is too large leaves nothing, and is not read to its end', async () => {
    let given = 0;
    const endless = new Readable({
      read() {
        given += 1;
        this.push(Buffer.alloc(1000, 1));
      },
    });
    await expect(store.put(endless, { maxBytes: 10_000 })).rejects.toThrow(FileTooLarge);
    expect(given).toBeLessThan(200);
    expect(endless.destroyed).toBe(true);
    await nothingIsLeft(sha256(Buffer.alloc(10_000, 1)));
  });

  it('may be as large as the limit, to the byte', async () => {
    expect((await put(Buffer.alloc(10, 7), 10)).bytes).toBe(10);
    await expect(put(Buffer.alloc(11, 8), 10)).rejects.toMatchObject({ statusCode: 413 });
    await nothingIsLeft(sha256(Buffer.alloc(11, 8)));
  });

  it('because the sender broke off leaves nothing', async () => {
    const half = Buffer.from('half of it');
    const broken = Readable.from(
      (function* () {
        yield half;
        throw new Error('gone away');
      })(),
    );
    await expect(store.put(broken, { maxBytes: 100 })).rejects.toThrow('gone away');
    await nothingIsLeft(sha256(half));
  });

  it('because the machine stopped is cleared later, and nothing else is', async () => {
    const left = join(folder, 'arriving', 'left-behind');
    const current = join(folder, 'arriving', 'current');
    await writeFile(left, 'x');
    await writeFile(current, 'x');
    await utimes(left, new Date('2026-11-19T00:00:00Z'), new Date('2026-11-19T00:00:00Z'));
    await utimes(current, new Date('2026-11-21T00:00:00Z'), new Date('2026-11-21T00:00:00Z'));
    expect(await store.removeAbandoned(new Date('2026-11-20T00:00:00Z'))).toBe(1);
    expect(await readdir(join(folder, 'arriving'))).toEqual(['current']);
    await rm(current);
  });
});

describe('an id that is none', () => {
  it('opens nothing outside the folder', async () => {
    await writeFile(join(top, 'secret'), 'secret');
    await mkdir(join(folder, 'aa'), { recursive: true });
    const stored = await filesIn(folder);
    expect(stored.length).toBeGreaterThan(0);
    const attempts = [
      '../secret',
      '..%2fsecret',
      join(top, 'secret'),
      `aa/../../secret`,
      `${'a'.repeat(64)}/../../../secret`,
      `${'a'.repeat(64)}\n`,
      'A'.repeat(64),
      '',
      '.',
      'arriving',
      `${'a'.repeat(63)}\0`,
    ];
    for (const attempt of attempts) expect(await store.open(attempt), attempt).toBeUndefined();
  });

  it('opens nothing whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('.', '/', '\\', '\0', 'a', '0') }), async (id) => {
        expect(await store.open(id)).toBeUndefined();
      }),
    );
  });

  it('is told apart from a disk that fails', async () => {
    const fileId = sha256(Buffer.from('loop'));
    await mkdir(join(folder, fileId.slice(0, 2)), { recursive: true });
    const path = join(folder, fileId.slice(0, 2), fileId.slice(2));
    await symlink(path, path);
    await expect(store.open(fileId)).rejects.toMatchObject({ code: 'ELOOP' });
    await rm(path);
  });

  it('does not exist before the first file', async () => {
    const empty = createFolderStore(join(top, 'new'));
    expect(await empty.open('0'.repeat(64))).toBeUndefined();
    expect(await readFile(join(top, 'secret'), 'utf8')).toBe('secret');
  });
});
