import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import { findFile, isReadable, sayHowItStands } from '#practice/documents/index.ts';
import { readKeptList, type List as ListInFile } from '#practice/lists/index.ts';
import { findFault, understandColumns } from '../columns.ts';
import { findLastColumns, findList, keepColumns } from '../list.queries.ts';
import { listFields, MOST_LINES, type KeptColumns, type List } from '../match.ts';

const view = 'modules/matches/choose-columns/choose-columns.njk';
/** Lines shown of each column, so that somebody can tell what it holds. */
const EXAMPLES = 3;

/** What each column of a list is: as the agency's list before had it, else as we suggest it. */
export async function show(visit: Visit): Promise<Answer> {
  const start = await findStart(visit);
  if (start === undefined) return notFound();
  if ('instead' in start) return start.instead;
  const before = await findLastColumns(visit.tx, start.list.agencyId);
  return page(view, modelOf(visit.words, start, understandColumns(start.header, before), []));
}

/** Keeps what the columns are and has the list matched. */
export async function submit(visit: Visit): Promise<Answer> {
  const start = await findStart(visit);
  if (start === undefined) return notFound();
  if ('instead' in start) return start.instead;
  const { tx, words, viewer, now } = visit;
  const columns = start.header.map((heading, at) => {
    const chosen = visit.body[`column-${at}`];
    return { heading, field: listFields.find((field) => field === chosen) ?? null };
  });
  const fault = findFault(columns);
  if (fault !== undefined) {
    const field = words.t(`matches.field.${fault.field}`);
    const message = words.t(`matches.columns.${fault.code}`, { field });
    const errors = [{ field: `column-${fault.column}`, message }];
    return pageWithErrors(view, { ...modelOf(words, start, columns, errors), errors });
  }
  const { listId } = start.list;
  if (await keepColumns(tx, listId, columns, now)) {
    const order = { partnershipId: viewer.partnershipId, listId };
    await visit.addJob('matches-match', order, { onceKey: `matches-match:${listId}` });
  }
  return redirect(`/matches/${listId}`);
}

type Start = ListInFile & { list: List };

/** The list whose columns are to be told; one that is past that leads to where it stands, and what is not checked for viruses is not read. */
async function findStart(visit: Visit): Promise<Start | { instead: Answer } | undefined> {
  const list = await findList(visit.tx, visit.params['matchListId'] ?? '');
  if (list === undefined) return undefined;
  const here = `/matches/${list.listId}`;
  if (list.state !== 'chosen') return { instead: redirect(here) };
  const kept = await findFile(visit.tx, list.fileId);
  if (kept === undefined) return undefined;
  if (!isReadable(kept.state, visit.config))
    return { instead: sayHowItStands(visit, { ...kept, link: '/matches', fileName: list.fileName }) };
  const read = await readKeptList(visit.files, list.fileId, { mostRows: MOST_LINES });
  if ('code' in read) throw new Error('a list that could be read cannot be read any more');
  return { list, ...read };
}

function modelOf({ t }: Words, start: Start, columns: KeptColumns, errors: readonly FieldError[]) {
  const fields = listFields.map((field) => ({ value: field, text: t(`matches.field.${field}`) }));
  return {
    listId: start.list.listId,
    caption: start.list.agencyName,
    errors,
    columns: columns.map(({ heading, field }, at) => {
      const name = heading === '' ? t('matches.columns.unnamed', { number: at + 1 }) : heading;
      return {
        id: `column-${at}`,
        name,
        label: t('matches.columns.choose', { heading: name }),
        examples: start.rows
          .slice(0, EXAMPLES)
          .map(({ cells }) => cells[at] ?? '')
          .filter((cell) => cell !== ''),
        options: fields.map((each) => ({ ...each, isChosen: each.value === field })),
      };
    }),
  };
}
