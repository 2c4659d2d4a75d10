import { randomUUID } from 'node:crypto';
import { keepFile } from '#practice/documents/index.ts';
import { sayListRefused } from '#practice/lists/index.ts';
import { acceptFile, sayWhyRefused } from '#platform/files/index.ts';
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Upload,
  type Visit,
} from '#platform/web/visit.ts';
import { firstName, type Child } from '../../child.ts';
import { headOf } from '../../child-head/child-head.ts';
import { findChild } from '../../child.queries.ts';
import { largestList, MOST_ROWS } from '../entry-list.ts';
import { addEntryList, findRemembered, listOpenLists } from '../entry-list.queries.ts';
import { pathOf, readEntries } from '../open-list.ts';
import { findColumnsFault, suggestUnderstanding, type Understanding } from '../rules/list-fields.rules.ts';

const view = 'modules/children/merge-a-list/send-a-list/send-a-list.njk';
const LONGEST_NAME = 200;

/** The form for an agency's list about a child. */
export async function show(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  return page(view, { ...(await modelOf(visit, child)), errors: [] });
}

/** Takes the list and asks what its columns are, unless that is remembered; one that cannot be read comes back at once. */
export async function submit(visit: Visit): Promise<Answer> {
  const child = await openFor(visit);
  if (child === undefined) return notFound();
  const { tx, viewer, words, now } = visit;
  const wrong = async (message: string) =>
    pageWithErrors(view, { ...(await modelOf(visit, child)), errors: [{ field: 'file', message }] });
  const upload = visit.uploads.find(({ field, fileName }) => field === 'file' && fileName !== '');
  if (upload === undefined) return wrong(words.t('children.list.file.needed'));
  const read = await readEntries(visit.files, upload.fileId);
  if ('code' in read) return wrong(sayListRefused(words, read));
  const accepted = acceptFile({ ...upload, fileName: '' }, ['csv', 'text', 'xlsx']);
  if ('problem' in accepted) return wrong(sayWhyRefused(words, accepted));
  const { partnershipId } = viewer;
  const { fileId, bytes } = upload;
  await keepFile(tx, { partnershipId, fileId, bytes, at: now });
  const understood = await rememberedFor(visit, read.header);
  const list = {
    ...{ listId: randomUUID(), childId: child.childId, fileId, bytes, understood },
    ...{ fileName: nameOf(upload), contentType: accepted.contentType, at: now },
  };
  await addEntryList(tx, viewer, list);
  visit.notes({ listId: list.listId, rows: read.rows.length });
  return redirect(understood === null ? `${pathOf(list)}/columns` : pathOf(list));
}

/** As the agency's last list with these headings was understood; null the first time. */
async function rememberedFor({ tx }: Visit, header: readonly string[]): Promise<Understanding | null> {
  const before = await findRemembered(tx, header);
  if (before === undefined) return null;
  const understood = suggestUnderstanding(header, before);
  return findColumnsFault(understood.columns) === undefined ? understood : null;
}

function nameOf({ fileName }: Upload): string {
  const name = fileName.replace(/^.*[/\\]/s, '');
  return Array.from(name).slice(-LONGEST_NAME).join('');
}

async function openFor(visit: Visit): Promise<Child | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child !== undefined) visit.looksAt([child.childId]);
  return child;
}

async function modelOf(visit: Visit, child: Child) {
  const { words } = visit;
  const begun = await listOpenLists(visit.tx, child.childId);
  return {
    head: headOf(visit, child),
    firstName: firstName(child, words),
    most: MOST_ROWS,
    largest: largestList,
    begun: begun.map((list) => ({
      href: pathOf(list),
      text: words.t('children.list.goOn', { file: list.fileName, when: words.dateTime(list.madeAt) }),
    })),
  };
}
