import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import { dayInLondon } from '../clock.ts';
import type { Tx } from '../db/database.ts';
import { addJob } from '../jobs/index.ts';
import type { House } from './house.ts';
import { originOf } from './origin.ts';
import { sentQuery } from './sent-fields.ts';
import { languageOf } from './shell.ts';
import type { Body, Upload, Visit } from './visit.ts';

/** What a handler is told of a request, whoever asks; the two kinds of visit add what is their own. */
export function makeVisit(
  house: House,
  request: FastifyRequest,
  tx: Tx,
  viewer: Viewer | null,
  now: Date,
): Omit<Visit, 'viewer' | 'looksAt' | 'notes' | 'tabsOf' | 'partsOf' | 'confirms'> {
  return {
    tx,
    params: request.params as Record<string, string>,
    query: sentQuery(request.query),
    body: bodyOf(request),
    uploads: (request as { uploads?: Upload[] }).uploads ?? [],
    words: house.wordsIn(languageOf(house, request, viewer)),
    wordsIn: (language) => house.wordsIn(language === 'cy' ? 'cy' : 'en'),
    now,
    today: dayInLondon(now),
    config: house.config,
    files: house.files,
    requestId: request.id,
    origin: originOf(house, request),
    permissions: house.permissions,
    addJob: (task, payload, options) => addJob(tx, task, payload, options),
  };
}

export function bodyOf(request: FastifyRequest): Body {
  return (request.body ?? {}) as Body;
}
