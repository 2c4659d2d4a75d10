import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from './house.ts';
import type { Route } from './routes.ts';
import { sendErrorPage } from './send.ts';
import { mayUpload } from './serve-route.ts';
import type { Upload } from './visit.ts';

export async function allowUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { limits: { fields: 200, fieldSize: 200_000, files: 5, parts: 210 } });
}

/** Takes a form with files apart: its fields become the body, each file goes straight into the file store. */
export async function receiveUploads(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (!request.isMultipart()) return;
  if (!(await mayUpload(house, route, request))) {
    // The rest is not read: the person is told at once that they may not, or must sign in.
    sendErrorPage(house, request, reply, 401, null);
    return;
  }
  const body: Record<string, string | string[]> = {};
  const uploads: Upload[] = [];
  for await (const part of request.parts({ limits: { fileSize: route.uploadsUpTo ?? 0 } })) {
    if (part.type === 'field') addField(body, part.fieldname, String(part.value));
    else if (part.filename === '') part.file.resume();
    else {
      const kept = await house.files.put(part.file, { maxBytes: route.uploadsUpTo ?? 0 });
      uploads.push({
        field: part.fieldname,
        fileName: part.filename,
        contentType: part.mimetype,
        fileId: kept.fileId,
        bytes: kept.bytes,
      });
    }
  }
  request.body = body;
  (request as { uploads?: Upload[] }).uploads = uploads;
}

function addField(body: Record<string, string | string[]>, name: string, value: string): void {
  const before = body[name];
  body[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
}
