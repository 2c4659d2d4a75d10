import type { FieldError } from '#platform/web/render.ts';
import { notFound, page, pageWithErrors, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import type { Words } from '#platform/words/index.ts';
import type { KeptMapping, PeopleImport } from '../../import.ts';
import { findFile, isReadable, sayHowItStands } from '#practice/documents/index.ts';
import { findImport, findLastMapping, keepMapping } from '../../import.queries.ts';
import { fieldOf, findFault, suggestColumns } from '../../people-columns.ts';
import { PERSON_FIELDS } from '../../people/person-record.ts';
import { readStart } from '../read-start.ts';

const view = 'modules/imports/steps/choose-columns/choose-columns.njk';

/** What each column of a list is, as we suggest it. */
export async function show(visit: Visit): Promise<Answer> {
  const start = await findStart(visit);
  if (start === undefined) return notFound();
  if ('instead' in start) return start.instead;
  const mapping = suggestColumns(start.header, await findLastMapping(visit.tx));
  return page(view, modelOf(visit.words, { ...start, mapping, errors: [] }));
}

/** Keeps what the columns are and has the list checked. */
export async function submit(visit: Visit): Promise<Answer> {
  const start = await findStart(visit);
  if (start === undefined) return notFound();
  if ('instead' in start) return start.instead;
  const mapping = start.header.map((heading, index) => {
    const chosen = visit.body[`column-${index}`];
    return { heading, field: fieldOf(typeof chosen === 'string' ? chosen : undefined) };
  });
  const fault = findFault(mapping);
  if (fault !== undefined) {
    const { t } = visit.words;
    const message = t(`imports.people.columns.${fault.code}`, {
      field: t(`imports.people.field.${fault.field}`),
    });
    const errors = [{ field: `column-${fault.column}`, message }];
    return pageWithErrors(view, { ...modelOf(visit.words, { ...start, mapping, errors }), errors });
  }
  const { importId } = start.row;
  if (await keepMapping(visit.tx, importId, mapping)) {
    const order = { partnershipId: visit.viewer.partnershipId, importId };
    await visit.addJob('import-check', order, { onceKey: `import-check:${importId}` });
  }
  return redirect(`/imports/${importId}`);
}

interface Start {
  row: PeopleImport;
  header: string[];
  rows: string[][];
}

/**
 * The list whose columns are to be told. One that is past that leads to where it stands; of one that the virus scanner has not passed
 * nobody is shown a row.
 */
async function findStart(visit: Visit): Promise<Start | { instead: Answer } | undefined> {
  const row = await findImport(visit.tx, visit.params['importId'] ?? '');
  if (row?.kind !== 'people') return undefined;
  if (row.state !== 'uploaded' || row.mapping !== null) {
    return { instead: redirect(`/imports/${row.importId}`) };
  }
  const kept = await findFile(visit.tx, row.fileId);
  if (kept === undefined) return undefined;
  if (!isReadable(kept.state, visit.config))
    return { instead: sayHowItStands(visit, { ...kept, link: '/imports', fileName: row.fileName }) };
  const start = await readStart(visit.files, row.fileId);
  if ('code' in start) throw new Error('a list that could be read cannot be read any more');
  return { row, ...start };
}

function modelOf({ t }: Words, given: Start & { mapping: KeptMapping; errors: readonly FieldError[] }) {
  const fields = PERSON_FIELDS.map((field) => ({ value: field, text: t(`imports.people.field.${field}`) }));
  return {
    importId: given.row.importId,
    fileName: given.row.fileName,
    errors: given.errors,
    columns: given.mapping.map(({ heading, field }, index) => {
      const name = heading === '' ? t('imports.people.columns.unnamed', { number: index + 1 }) : heading;
      return {
        id: `column-${index}`,
        name,
        label: t('imports.people.columns.choose', { heading: name }),
        examples: given.rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== ''),
        options: fields.map((each) => ({ ...each, isChosen: each.value === field })),
      };
    }),
  };
}
