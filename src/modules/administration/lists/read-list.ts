import { roles, type Role } from '#platform/access/index.ts';
import type { Visit } from '#platform/web/visit.ts';
import { lettersOf } from '#practice/lists/index.ts';
import { readRows, sayRefusal } from '#modules/imports/index.ts';
import { rolesToGive } from '../people/person.ts';
import { listTeams } from '../people/person.queries.ts';
import {
  fields,
  readInvitationRow,
  usualHeadings,
  type Field,
  type InvitationRow,
  type ListContext,
} from './invitation-row.ts';
import { listAddresses } from './list.queries.ts';

/** More than any agency invites at once; each of them is a letter. */
export const MOST_ROWS = 300;

/** The people of a kept file, each with what is wrong, or in a sentence why the whole file cannot be read. */
export async function readList(
  visit: Visit,
  fileId: string,
  agencyId: string,
): Promise<{ rows: InvitationRow[] } | { refusal: string }> {
  const { words } = visit;
  const read = await readRows(visit.files, fileId, MOST_ROWS + 1);
  if ('code' in read) return { refusal: sayRefusal(words, 'people', read).message };
  if (read.rows.length > MOST_ROWS)
    return { refusal: words.t('administration.list.tooMany', { most: MOST_ROWS }) };
  const columns = columnsOf(read.header);
  const missing = fields.filter((field) => isNeeded(field) && columns[field] < 0);
  if (missing.length > 0) {
    const names = words.list(missing.map((field) => words.t(`administration.list.column.${field}`)));
    return { refusal: words.t('administration.list.columns', { names }) };
  }
  const context = await contextOf(visit, agencyId);
  const seen = new Set<string>();
  const cellsOf = (cells: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, cells[columns[field]] ?? ''])) as Record<Field, string>;
  return { rows: read.rows.map(({ row, cells }) => readInvitationRow(row, cellsOf(cells), context, seen)) };
}

const isNeeded = (field: Field) => field !== 'team' && field !== 'language';

/** Which column holds which field; -1 where none does. */
function columnsOf(header: readonly string[]): Record<Field, number> {
  const names = header.map(lettersOf);
  const columnOf = (field: Field) => {
    const usual = usualHeadings[field].find((name) => names.includes(name));
    return usual === undefined ? -1 : names.indexOf(usual);
  };
  return Object.fromEntries(fields.map((field) => [field, columnOf(field)])) as Record<Field, number>;
}

async function contextOf(visit: Visit, agencyId: string): Promise<ListContext> {
  const { tx, viewer } = visit;
  const spellings = roles.flatMap((role): [string, Role][] => [
    [role, role],
    ...(['en', 'cy'] as const).map((language): [string, Role] => [
      visit.wordsIn(language).t(`administration.role.${role}`).toLowerCase(),
      role,
    ]),
  ]);
  return {
    teams: await listTeams(tx, agencyId),
    roleNames: new Map(spellings),
    mayGive: rolesToGive(viewer),
    known: await listAddresses(tx, agencyId),
    language: viewer.language,
  };
}
