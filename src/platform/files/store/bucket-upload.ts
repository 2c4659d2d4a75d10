import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { StoredFile } from './file-store.ts';

/** S3 takes at most 10,000 parts of at least 5 MB: this reaches the largest file there may be. */
const PART = 16 * 1024 * 1024;

/**
 * Puts a file of this machine into a bucket. What goes over the line carries its SHA-256, and the server refuses what does not have it:
 * a byte that changed on the way is found there, not by the reader years later.
 */
export async function upload(
  client: S3Client,
  place: { Bucket: string; Key: string },
  path: string,
  stored: StoredFile,
): Promise<void> {
  if (stored.bytes > PART) return uploadInParts(client, place, path, stored.bytes);
  await client.send(
    new PutObjectCommand({
      ...place,
      Body: createReadStream(path),
      ContentLength: stored.bytes,
      ChecksumSHA256: Buffer.from(stored.fileId, 'hex').toString('base64'),
    }),
  );
}

async function uploadInParts(
  client: S3Client,
  place: { Bucket: string; Key: string },
  path: string,
  bytes: number,
): Promise<void> {
  const begun = await client.send(
    new CreateMultipartUploadCommand({ ...place, ChecksumAlgorithm: 'SHA256' }),
  );
  const parts = { ...place, UploadId: begun.UploadId };
  const handle = await open(path, 'r');
  try {
    const sent: CompletedPart[] = [];
    const room = Buffer.alloc(Math.min(PART, bytes));
    for (let at = 0; at < bytes; at += PART) {
      const { bytesRead } = await handle.read(room, 0, Math.min(PART, bytes - at), at);
      const Body = room.subarray(0, bytesRead);
      const ChecksumSHA256 = createHash('sha256').update(Body).digest('base64');
      const PartNumber = sent.length + 1;
      const part = await client.send(new UploadPartCommand({ ...parts, PartNumber, Body, ChecksumSHA256 }));
      sent.push({ PartNumber, ETag: part.ETag, ChecksumSHA256 });
    }
    await client.send(new CompleteMultipartUploadCommand({ ...parts, MultipartUpload: { Parts: sent } }));
  } catch (error) {
    await client.send(new AbortMultipartUploadCommand(parts));
    throw error;
  } finally {
    await handle.close();
  }
}
