import { writeCsv } from '#platform/csv/index.ts';
import { file, notFound, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { openList, pathOf, readOpenList } from '../open-list.ts';
import { planOfList } from '../plan-of-list.ts';
import { sayProblems } from '../say-problems.ts';

/** The rows that cannot be read, as they are in the list, each with what is wrong: to be put right and sent again. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await openList(visit);
  if (opened === undefined) return notFound();
  const { understood } = opened.list;
  if (understood === null) return redirect(pathOf(opened.list));
  const read = await readOpenList(visit, opened);
  if ('instead' in read) return read.instead;
  const { header, rows } = read.file;
  const plan = await planOfList(visit, opened, { file: read.file, understood });
  const wrong = new Map(plan.bad.map(({ line, problems }) => [line, problems]));
  const { words } = visit;
  visit.notes({ listId: opened.list.listId, problems: plan.bad.length });
  const body = writeCsv(
    rows.filter(({ line }) => wrong.has(line)),
    {
      columns: [
        { heading: words.t('children.list.table.row'), value: ({ line }) => line },
        ...header.map((heading, index) => ({
          heading,
          value: ({ cells }: { cells: string[] }) => cells[index],
        })),
        {
          heading: words.t('children.list.table.problem'),
          value: ({ line }) => sayProblems(words, wrong.get(line) ?? []).join(' '),
        },
      ],
    },
  );
  return file({ fileName: 'problems.csv', contentType: 'text/csv; charset=utf-8', body });
}
