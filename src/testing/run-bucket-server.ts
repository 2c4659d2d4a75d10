import { createHash } from 'node:crypto';
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import type { Bucket } from '#platform/files/store/bucket.ts';

export interface BucketServer {
  bucket: Bucket;
  /** How many bodies were compared with the checksum that came with them. */
  checked(): number;
  /** While true, one bit of each body changes on the line. */
  spoilsBodies: boolean;
  stop(): Promise<void>;
}

/**
 * An S3 server of this machine: s3rver, which checks signatures as S3 does, behind a line that checks bodies as S3 does and s3rver does
 * not: one that has not the SHA-256 that came with it is refused with BadDigest.
 */
export async function runBucketServer(directory: string): Promise<BucketServer> {
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
  const behind = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory },
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = await behind.run();
  const line: Line = { port, checked: 0, spoils: false };
  const server = createServer((incoming, answer) => {
    pass(line, incoming, answer).catch((error: unknown) => answer.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    bucket: {
      ...{ name: 'files', prefix: 'teamaround/', region: 'eu-west-2' },
      endpoint: `http://127.0.0.1:${portOf(server)}`,
    },
    checked: () => line.checked,
    get spoilsBodies() {
      return line.spoils;
    },
    set spoilsBodies(spoils) {
      line.spoils = spoils;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await behind.close();
    },
  };
}

interface Line {
  port: number;
  checked: number;
  spoils: boolean;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens at no port');
  return address.port;
}

async function pass(line: Line, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
  const body = await buffer(incoming);
  const sum = incoming.headers['x-amz-checksum-sha256'];
  if (line.spoils && body.length > 0 && incoming.method === 'PUT') body.writeUInt8(body.readUInt8(0) ^ 1, 0);
  const isRight = sum === undefined || createHash('sha256').update(body).digest('base64') === sum;
  if (sum !== undefined) line.checked += 1;
  if (!isRight || (incoming.method === 'PUT' && sum === undefined)) {
    refuse(answer, isRight ? 'MissingChecksum' : 'BadDigest');
    return;
  }
  const { method, url, headers } = incoming;
  const passed = forward({ port: line.port, host: '127.0.0.1', method, path: url, headers }, (said) => {
    answer.writeHead(said.statusCode ?? 500, said.headers);
    said.pipe(answer);
  });
  passed.on('error', (error) => answer.destroy(error));
  passed.end(body);
}

function refuse(answer: ServerResponse, code: string): void {
  answer.writeHead(400, { 'content-type': 'application/xml' });
  answer.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
