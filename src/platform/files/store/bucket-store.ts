import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { arrive, removeOlder } from './arriving.ts';
import { upload } from './bucket-upload.ts';
import type { Bucket } from './bucket.ts';
import { isFileId, type FileStore, type ListedFile } from './file-store.ts';

/**
 * Files kept in a bucket of an S3-compatible store. They arrive in a folder of this machine first, where they are looked into and get
 * their hash. The keys that open the bucket come from where its tools look for them (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, a role).
 */
export function createBucketStore(bucket: Bucket, folder: string): FileStore {
  const arriving = join(folder, 'arriving');
  const client = new S3Client({
    region: bucket.region,
    ...(bucket.endpoint === undefined ? {} : { endpoint: bucket.endpoint, forcePathStyle: true }),
  });
  const placeOf = (fileId: string) => ({ Bucket: bucket.name, Key: bucket.prefix + fileId });
  const open = (fileId: string) => openObject(client, placeOf(fileId), fileId);
  return {
    put: (content, { maxBytes }) =>
      arrive(arriving, content, maxBytes, (path, stored) =>
        upload(client, placeOf(stored.fileId), path, stored),
      ),
    open,
    async onDisk(fileId, work) {
      const content = await open(fileId);
      if (content === undefined) throw new RangeError('there is no such file in the bucket');
      const path = join(arriving, randomUUID());
      try {
        await mkdir(arriving, { recursive: true, mode: 0o700 });
        await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
        return await work(path);
      } finally {
        await rm(path, { force: true });
      }
    },
    list: () => listObjects(client, bucket),
    remove: (fileId, before) => removeIfOlder(client, placeOf(fileId), fileId, before),
    removeAbandoned: (before) => removeOlder(arriving, before),
  };
}

interface Place {
  Bucket: string;
  Key: string;
}

async function openObject(client: S3Client, place: Place, fileId: string): Promise<Readable | undefined> {
  if (!isFileId(fileId)) return undefined;
  const found = await client.send(new GetObjectCommand(place)).catch(unlessMissing);
  return found?.Body as Readable | undefined;
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) {
    // A missing bucket is a wrong setting, not a missing file.
    if (error.name !== 'NoSuchBucket') return undefined;
  }
  throw error;
}

async function* listObjects(client: S3Client, { name, prefix }: Bucket): AsyncIterable<ListedFile> {
  for await (const found of paginateListObjectsV2({ client }, { Bucket: name, Prefix: prefix })) {
    for (const { Key = '', Size = 0, LastModified } of found.Contents ?? []) {
      const fileId = Key.slice(prefix.length);
      if (isFileId(fileId) && LastModified !== undefined) yield { fileId, bytes: Size, putAt: LastModified };
    }
  }
}

/** Whoever puts the same content between the question and the answer is a day early at most: it is asked only of what lay there unused. */
async function removeIfOlder(client: S3Client, place: Place, fileId: string, before: Date): Promise<boolean> {
  if (!isFileId(fileId)) return false;
  const found = await client.send(new HeadObjectCommand(place)).catch(unlessMissing);
  if (found?.LastModified === undefined || found.LastModified >= before) return false;
  await client.send(new DeleteObjectCommand(place));
  return true;
}
