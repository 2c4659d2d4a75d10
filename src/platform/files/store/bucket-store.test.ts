import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileStore } from '../index.ts';
import { runBucketServer, type BucketServer } from '#testing/run-bucket-server.ts';
import { createBucketStore } from './bucket-store.ts';
import { readBucket } from './bucket.ts';

let folder: string;
let server: BucketServer;
let store: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bucket-'));
  server = await runBucketServer(join(folder, 'server'));
  store = createBucketStore(server.bucket, join(folder, 'here'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const put = (content: Buffer, maxBytes = 1e9) => store.put(Readable.from([content]), { maxBytes });
const read = async (fileId: string) => {
  const stream = await store.open(fileId);
  return stream && buffer(stream);
};
const listed = async () => {
  const files = [];
  for await (const file of store.list()) files.push(file);
  return files;
};

describe('a file in a bucket', () => {
  it.each([
    ['in one piece', 100_000],
    ['in parts, each with its checksum', 40 * 1024 * 1024],
    ['of exactly one part', 16 * 1024 * 1024],
  ])('comes back byte for byte, sent %s', async (_, bytes) => {
    const content = randomBytes(bytes);
    const kept = await put(content);
    expect(kept.bytes).toBe(bytes);
    expect((await read(kept.fileId))?.equals(content)).toBe(true);
    expect(await store.onDisk(kept.fileId, async (path) => (await readFile(path)).equals(content))).toBe(
      true,
    );
    expect(server.checked()).toBeGreaterThan(0);
    expect(await readdir(join(folder, 'here', 'arriving'))).toEqual([]);
  });

  it('is listed under its prefix, more than a page of them, and removed when it is old', async () => {
    const before = (await listed()).length;
    const { fileId, bytes } = await put(Buffer.from('to be listed'));
    const files = await listed();
    expect(files).toHaveLength(before + 1);
    expect(files.find((file) => file.fileId === fileId)).toMatchObject({ bytes });
    const putAt = files.find((file) => file.fileId === fileId)?.putAt ?? new Date(0);
    expect(await store.remove(fileId, putAt)).toBe(false);
    expect(await store.remove(fileId, new Date(putAt.getTime() + 1000))).toBe(true);
    expect(await read(fileId)).toBeUndefined();
    expect(await store.remove(fileId, new Date(putAt.getTime() + 1000))).toBe(false);
  });

  it('that is not there, or is no id, is undefined', async () => {
    for (const fileId of ['0'.repeat(64), '../x', '', 'A'.repeat(64)]) {
      expect(await store.open(fileId), fileId).toBeUndefined();
      expect(await store.remove(fileId, new Date('2030-01-01')), fileId).toBe(false);
    }
    await expect(store.onDisk('0'.repeat(64), () => Promise.resolve(1))).rejects.toThrow(RangeError);
  });

  it.each([
    ['in one piece', 1000],
    ['in parts', 20 * 1024 * 1024],
  ])('that changes on the line, sent %s, is refused by the server and kept nowhere', async (_, bytes) => {
    const before = (await listed()).length;
    server.spoilsBodies = true;
    await expect(put(randomBytes(bytes))).rejects.toThrow();
    server.spoilsBodies = false;
    expect(await listed()).toHaveLength(before);
    expect(await readdir(join(folder, 'here', 'arriving'))).toEqual([]);
  });

  it('is too large as anywhere, and then nothing is sent', async () => {
    const before = server.checked();
    await expect(put(Buffer.alloc(11), 10)).rejects.toMatchObject({ statusCode: 413 });
    expect(server.checked()).toBe(before);
  });

  it('in a bucket that is not there is a fault, not a missing file', async () => {
    const wrong = createBucketStore({ ...server.bucket, name: 'not-there' }, join(folder, 'here'));
    await expect(wrong.open('0'.repeat(64))).rejects.toThrow();
  });
});

describe('the setting of a bucket', () => {
  it.each([
    ['s3://files', { name: 'files', prefix: '', region: 'eu-west-2', endpoint: undefined }],
    [
      's3://files/teamaround/?endpoint=https://store.example&region=uk',
      { name: 'files', prefix: 'teamaround/', region: 'uk', endpoint: 'https://store.example' },
    ],
    ['s3://key:secret@files', undefined],
    ['s3://files?endpoint=store.example', undefined],
    ['s3://files?secret=x', undefined],
    ['https://files', undefined],
    ['files', undefined],
  ])('%s', (text, bucket) => {
    expect(readBucket(text)).toEqual(bucket);
  });
});
