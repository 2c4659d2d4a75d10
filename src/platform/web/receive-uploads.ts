import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasRoomToday } from './files-of-a-day.ts';
import { mayUse, type House } from './house.ts';
import type { Route } from './routes.ts';
import { sendErrorPage } from './send.ts';
import { sentFields } from './sent-fields.ts';
import { sendUndone } from './serve-route.ts';
import type { Upload } from './visit.ts';
import { lookWho } from './who-is-looking.ts';

const longestField = 200_000;

export async function allowUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { limits: { fields: 200, fieldSize: longestField, files: 5, parts: 210 } });
}

/** More text than a field takes: nothing of it is cut off in silence. */
class FieldTooLong extends Error {
  readonly statusCode = 413;
}

/** A form that was cut off on its way, or that says it is one and is none. */
class BrokenForm extends Error {
  readonly statusCode = 400;
}

/** The parts of a form as they come. What the parser cannot read is the sender's fault, not ours. */
async function* partsOf(request: FastifyRequest, fileSize: number) {
  try {
    yield* request.parts({ limits: { fileSize } });
  } catch (cause) {
    if (cause instanceof Error && 'statusCode' in cause) throw cause;
    throw new BrokenForm('the form could not be read', { cause });
  }
}

/** Takes a form with files apart: its fields become the body, each file goes straight into the file store. */
export async function receiveUploads(
  house: House,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (!request.isMultipart()) return;
  if (!(await maySend(house, route, request, reply))) return;
  const body = Object.create(null) as Record<string, string[]>;
  const uploads: Upload[] = [];
  const maxBytes = route.uploadsUpTo ?? 0;
  // One byte more than the file store takes: it refuses what is too large, where the parser would hand it a file cut off.
  for await (const part of partsOf(request, maxBytes + 1)) {
    if (part.type === 'field') {
      if (part.valueTruncated) throw new FieldTooLong('a field is too long');
      body[part.fieldname] = [...(body[part.fieldname] ?? []), String(part.value)];
    } else if (!part.filename) part.file.resume();
    else {
      const stored = await house.files.put(part.file, { maxBytes });
      uploads.push({ field: part.fieldname, fileName: tidyFileName(part.filename), ...stored });
    }
  }
  request.body = sentFields(
    Object.fromEntries(
      Object.entries(body).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
    ),
  );
  (request as { uploads?: Upload[] }).uploads = uploads;
}

/** Whether the files may come: asked before the first byte is kept, and answered at once when not. */
async function maySend(house: House, route: Route, request: FastifyRequest, reply: FastifyReply) {
  const viewer = await lookWho(house, request);
  if (viewer !== undefined && !viewer.waitsForTerms && mayUse(house, viewer, route.may))
    return hasRoomToday(house, route, request, reply, viewer);
  if (viewer === undefined) sendErrorPage(house, request, reply, 401);
  else await sendUndone(house, route, request, reply, 'refused');
  return false;
}

const longestName = 200;

/** A file's own name without control characters; a very long one keeps its ending. */
function tidyFileName(given: string): string {
  const name = given.toWellFormed().replaceAll(/\p{Cc}/gu, '');
  const letters = Array.from(name);
  if (letters.length <= longestName) return name;
  const ending = /\.\w{1,10}$/.exec(name)?.[0] ?? '';
  return `${letters.slice(0, longestName - ending.length).join('')}${ending}`;
}
