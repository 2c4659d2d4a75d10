import type { List } from '#practice/lists/index.ts';
import type { FieldError } from '#platform/web/render.ts';
import {
  conflictPage,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Visit,
} from '#platform/web/visit.ts';
import { headOf } from '../../child-head/child-head.ts';
import { significances, themes } from '../../chronology/chronology-entry.ts';
import { findList, findRemembered, keepUnderstanding, rememberList } from '../entry-list.queries.ts';
import { openList, pathOf, readOpenList, type OpenedList } from '../open-list.ts';
import {
  fieldNamed,
  findColumnsFault,
  listFields,
  significanceNamed,
  suggestUnderstanding,
  themeNamed,
  type ColumnsFault,
  type Understanding,
} from '../rules/list-fields.rules.ts';

const view = 'modules/children/merge-a-list/say-what-columns-are/say-what-columns-are.njk';
/** Rows shown of each column, so that somebody can tell what it holds. */
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;

/** What each column of a list is, as we suggest it. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read.instead;
  const before = opened.list.understood ?? (await findRemembered(visit.tx, read.file.header));
  const understood = suggestUnderstanding(read.file.header, before);
  return page(view, modelOf(visit, opened, { file: read.file, understood, errors: [] }));
}

/** Keeps what the columns are, for this list and for the agency's next one with the same headings. */
export async function submit(visit: Visit): Promise<Answer> {
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read.instead;
  const { file } = read;
  const understood = chosenIn(visit, opened, file);
  const fault = findColumnsFault(understood.columns);
  if (fault !== undefined) {
    const errors = [faultError(visit, fault, understood)];
    return pageWithErrors(view, modelOf(visit, opened, { file, understood, errors }));
  }
  const { list } = opened;
  const version = Number(visit.body['version'] ?? 0);
  if (!(await keepUnderstanding(visit.tx, { ...list, version }, understood)))
    return changed(visit, opened, file);
  await rememberList(visit.tx, visit.viewer, { header: file.header, understood, at: visit.now });
  return redirect(pathOf(list));
}

/** Somebody else has said it meanwhile: theirs is shown. */
async function changed(visit: Visit, opened: OpenedList, file: List): Promise<Answer> {
  const list = await findList(visit.tx, opened.list.childId, opened.list.listId);
  if (list?.state !== 'open') return redirect(pathOf(opened.list));
  const understood = suggestUnderstanding(file.header, list.understood ?? undefined);
  const notice = visit.words.t('children.list.columns.changed');
  return conflictPage(view, {
    ...modelOf(visit, { ...opened, list }, { file, understood, errors: [] }),
    notice,
  });
}

function chosenIn({ body }: Visit, { list }: OpenedList, { header }: List): Understanding {
  return {
    columns: header.map((heading, index) => ({ heading, field: fieldNamed(body[`column-${index}`]) })),
    theme: themeNamed(body['theme']) ?? 'other',
    significance: significanceNamed(body['significance']) ?? 1,
    kinds: list.understood?.kinds ?? {},
  };
}

function faultError(
  { words }: Visit,
  { code, column }: ColumnsFault,
  { columns }: Understanding,
): FieldError {
  const heading = columns[column]?.heading ?? '';
  return { field: `column-${column}`, message: words.t(`children.list.columns.${code}`, { heading }) };
}

interface Given {
  file: List;
  understood: Understanding;
  errors: readonly FieldError[];
}

function modelOf(visit: Visit, { child, list }: OpenedList, { file, understood, errors }: Given) {
  const { t } = visit.words;
  return {
    head: headOf(visit, child),
    path: pathOf(list),
    fileName: list.fileName,
    version: list.version,
    notice: '',
    errors,
    columns: understood.columns.map(({ heading, field }, index) => {
      const name = heading === '' ? t('children.list.columns.unnamed', { number: index + 1 }) : heading;
      return {
        id: `column-${index}`,
        name,
        label: t('children.list.columns.choose', { heading: name }),
        examples: examplesOf(file, index),
        options: listFields.map((each) => ({
          value: each,
          text: t(`children.list.field.${each}`),
          isChosen: each === field,
        })),
      };
    }),
    theme: understood.theme,
    themes: themes.map((theme) => ({ value: theme, text: t(`children.theme.${theme}`) })),
    significance: String(understood.significance),
    significances: significances.map((each) => ({
      value: String(each),
      text: t(`children.significance.${each}`),
    })),
  };
}

function examplesOf({ rows }: List, column: number): string[] {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return cells
    .slice(0, EXAMPLES)
    .map((cell) => (cell.length > LONGEST_EXAMPLE ? `${cell.slice(0, LONGEST_EXAMPLE)}…` : cell));
}
