import { findFile, isReadable, sayHowItStands } from '#practice/documents/index.ts';
import { readKeptList, type List, type ListRefused } from '#practice/lists/index.ts';
import type { FileStore } from '#platform/files/index.ts';
import { redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Child } from '../child.ts';
import { findChild } from '../child.queries.ts';
import { MOST_ROWS, type EntryList } from './entry-list.ts';
import { findList } from './entry-list.queries.ts';

export interface OpenedList {
  child: Child;
  list: EntryList;
}

/** The child of the address and its list; undefined when one is not there, or not the viewer's. Notes the look. */
export async function openList(visit: Visit): Promise<OpenedList | undefined> {
  const child = await findChild(visit.tx, visit.params['childId'] ?? '');
  if (child === undefined) return undefined;
  const list = await findList(visit.tx, child.childId, visit.params['listId'] ?? '');
  if (list === undefined) return undefined;
  visit.looksAt([child.childId]);
  return { child, list };
}

export const pathOf = ({ childId, listId }: Pick<EntryList, 'childId' | 'listId'>): string =>
  `/children/${childId}/chronology/lists/${listId}`;

/** A list of an agency's entries in the file store. */
export function readEntries(files: FileStore, fileId: string): Promise<List | ListRefused> {
  return readKeptList(files, fileId, { mostRows: MOST_ROWS });
}

/**
 * What stands in the file of an open list; or what is answered instead, where it is ended, or the virus scanner has not passed the file: then
 * nobody is shown a row.
 */
export async function readOpenList(
  visit: Visit,
  { list }: OpenedList,
): Promise<{ file: List } | { instead: Answer }> {
  if (list.state !== 'open') return { instead: redirect(pathOf(list)) };
  const kept = await findFile(visit.tx, list.fileId);
  if (kept === undefined) throw new Error('the file of a list is not kept');
  const link = `/children/${list.childId}/chronology`;
  if (!isReadable(kept.state, visit.config))
    return { instead: sayHowItStands(visit, { ...kept, link, fileName: list.fileName }) };
  const file = await readEntries(visit.files, list.fileId);
  if ('code' in file) throw new Error(`a list that could be read cannot be read any more: ${file.code}`);
  return { file };
}
