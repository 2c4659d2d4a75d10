import { createHash } from 'node:crypto';
import { conflictPage, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import {
  findVersion,
  holdVersion,
  saveDraft,
  type Definition,
  type Version,
} from '#practice/questionnaires/index.ts';
import { sayParts } from './say-typed.ts';
import type { Reading, Typed } from './read-fields.ts';

export const listPath = '/forms';
export const versionPath = (versionId: string) => `${listPath}/versions/${versionId}`;

export const versionIdIn = ({ params }: Pick<Visit, 'params'>) => params['versionId'] ?? '';

/** Shows a page about a draft; of a version that is none any more, the version. */
export async function aboutDraft(
  visit: Visit,
  show: (draft: Version) => Answer | Promise<Answer>,
): Promise<Answer> {
  const version = await findVersion(visit.tx, versionIdIn(visit));
  if (version === undefined) return notFound();
  visit.notes({ versionId: version.versionId });
  return version.state === 'draft' ? show(version) : redirect(versionPath(version.versionId));
}

/** The version that somebody wants to change, held so that nobody else does meanwhile; it may be no draft any more. */
export async function hold(visit: Visit): Promise<Version | undefined> {
  const version = await holdVersion(visit.tx, versionIdIn(visit));
  if (version !== undefined) visit.notes({ versionId: version.versionId });
  return version;
}

/** Keeps the draft that is held with this definition. */
export async function keep(
  visit: Visit,
  { versionId, version }: Version,
  definition: Definition,
): Promise<void> {
  const saved = await saveDraft(visit.tx, { versionId, version, definition });
  if (saved === undefined) throw new Error('a draft that is held was saved by somebody else');
}

/** Characters that a form may take up as it is kept. The database stops at 2,000,000, with the spaces that it puts in between. */
export const ROOM = 1_500_000;

/** Notes as an error of the box that the form would become too large with what is being read. */
export function checkRoom({ words, errors }: Reading, definition: Definition, field: string): void {
  if (JSON.stringify(definition).length > ROOM)
    errors.push({ field, message: words.t('forms.design.noRoom') });
}

/** What a part of a form is known by on its page: who saves it is told when it is another one by then. */
export const markOf = (part: object | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify(part ?? null))
    .digest('base64url')
    .slice(0, 22);

/** Whether the part that a page was made from is still as it was, on a draft. */
export const isStill = (visit: Visit, version: Version, part: object | undefined): boolean =>
  version.state === 'draft' && visit.body['was'] === markOf(part);

/** Somebody else changed that part of the form: what they wrote and what was typed now are both shown. */
export function bothPage(
  { words, body }: { words: Words; body: Visit['body'] },
  version: Version,
  theirs: Typed,
  currentHref: string,
): Answer {
  return conflictPage('platform/web/errors/conflict.njk', {
    by: version.savedBy ?? words.t('forms.design.nobody'),
    at: version.withdrawnAt ?? version.publishedAt ?? version.savedAt,
    fields: sayParts(words, theirs, body),
    currentHref,
  });
}
