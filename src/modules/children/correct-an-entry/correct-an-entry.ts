import { randomUUID } from 'node:crypto';
import { text } from '#platform/web/forms.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { headOf } from '../child-head/child-head.ts';
import type { Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { audiencesFrom, type Entry } from '../chronology/chronology-entry.ts';
import { addEntry, findCorrection, findEntry } from '../chronology/chronology.queries.ts';
import {
  entryChoices,
  entryFields,
  isSame,
  readEntry,
  typedFrom,
  type EntryAnswers,
} from '../chronology/entry-form.ts';
import { keepSourceFile, readSourceFile } from '../chronology/source-file.ts';
import { sayWhen } from '../chronology/when.ts';

const view = 'modules/children/correct-an-entry/correct-an-entry.njk';

export async function show(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const newer = await findCorrection(visit.tx, found.entry.entryId);
  if (newer !== undefined)
    return redirect(`/children/${found.child.childId}/chronology#entry-${newer.entryId}`);
  return page(view, formModel(visit, found, entryFields(typedFrom(found.entry))));
}

/** Writes what is right in the place of an entry of the viewer's own agency; the original is kept, with the reason. */
export async function submit(visit: Visit): Promise<Answer> {
  const found = await openFor(visit);
  if (found === undefined) return notFound();
  const { entry, child } = found;
  const { viewer, tx, now } = visit;
  const read = readCorrection(visit, entry);
  if (!read.ok)
    return pageWithErrors(view, {
      ...formModel(visit, found, entryFields(visit.body as Record<string, string>)),
      errors: read.errors,
    });
  const entryId = randomUUID();
  const { childId } = child;
  const { source } = read;
  const isAdded = await addEntry(tx, {
    ...read.values,
    // A correction without a file of its own keeps the one there is: for the readers the original had.
    documentId: source
      ? await keepSourceFile(visit, source, { childId, entryId, audience: read.values.audience })
      : entry.documentId,
    partnershipId: viewer.partnershipId,
    entryId,
    childId,
    agencyId: viewer.agencyId,
    enteredBy: viewer.userId,
    enteredAt: now,
    corrects: { entryId: entry.entryId, reason: read.reason },
  });
  if (!isAdded) return conflict(visit, entry, read.values);
  return redirect(`/children/${childId}/chronology#entry-${entryId}`);
}

interface Found {
  child: Child;
  entry: Entry;
}

/** Only one's own agency's words are corrected: what another agency wrote is challenged with them, not rewritten. */
async function openFor(visit: Visit): Promise<Found | undefined> {
  const childId = visit.params['childId'] ?? '';
  const child = await findChild(visit.tx, childId);
  const entry = await findEntry(visit.tx, childId, visit.params['entryId'] ?? '');
  if (child === undefined || entry?.agencyId !== visit.viewer.agencyId) return undefined;
  visit.looksAt([childId]);
  return { child, entry };
}

function formModel(visit: Visit, { child, entry }: Found, fields: Record<string, string>) {
  return {
    head: headOf(visit, child),
    entryId: entry.entryId,
    was: { when: sayWhen(visit.words, entry), what: entry.what },
    fields,
    choices: entryChoices(visit.words, visit.viewer, audiencesFrom(entry.audience)),
  };
}

const reasonRule = text('children.correct.reason.needed', 2000, 'children.correct.reason.tooLong');

function readCorrection(visit: Visit, entry: Entry) {
  const { words, body } = visit;
  const read = readEntry(visit, audiencesFrom(entry.audience));
  const source = readSourceFile(visit);
  const reason = reasonRule.safeParse(body['reason']);
  const errors = [
    ...(read.ok ? sameErrors(visit, source.file !== null || !isSame(read.values, entry)) : read.errors),
    ...source.errors,
  ];
  if (!reason.success)
    errors.push({ field: 'reason', message: words.t(reason.error.issues[0]?.message ?? '') });
  if (!read.ok || !reason.success || errors.length > 0) return { ok: false as const, errors };
  return { ok: true as const, values: read.values, reason: reason.data, source: source.file };
}

const sameErrors = ({ words }: Visit, isDifferent: boolean) =>
  isDifferent ? [] : [{ field: 'what', message: words.t('children.correct.same') }];

async function conflict({ tx, words }: Visit, entry: Entry, yours: EntryAnswers): Promise<Answer> {
  const theirs = await findCorrection(tx, entry.entryId);
  if (theirs === undefined) return notFound();
  const fields = (['happenedOn', 'what', 'childView'] as const).map((field) => ({
    label: words.t(`children.entry.${field}`),
    theirs: field === 'happenedOn' ? sayWhen(words, theirs) : theirs[field],
    yours: field === 'happenedOn' ? sayWhen(words, yours) : yours[field],
  }));
  return conflictPage('platform/web/errors/conflict.njk', {
    by: theirs.enteredByName,
    at: theirs.enteredAt,
    fields,
    currentHref: `/children/${entry.childId}/chronology/${theirs.entryId}/correct`,
  });
}
