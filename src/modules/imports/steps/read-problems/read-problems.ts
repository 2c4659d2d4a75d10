import { writeCsv } from '#platform/csv/index.ts';
import { file, notFound, type Answer, type Visit } from '#platform/web/visit.ts';
import { findImport } from '../../import.queries.ts';
import { sayProblem } from '../../problem-in-words.ts';
import { listProblems } from '../../stage.queries.ts';

/** Everything that is wrong with a file, as a table to work through with whoever keeps the social care system. */
export async function show(visit: Visit): Promise<Answer> {
  const { tx, words } = visit;
  const found = await findImport(tx, visit.params['importId'] ?? '');
  if (found === undefined) return notFound();
  const problems = await listProblems(tx, found.importId, {});
  visit.looksAt(problems.flatMap(({ childId }) => (childId === null ? [] : [childId])));
  visit.notes({ problems: problems.length });
  const place = words.t(found.kind === 'census' ? 'imports.problems.line' : 'imports.problems.row');
  const body = writeCsv(problems, {
    columns: [
      {
        heading: words.t('imports.problems.outcome'),
        value: ({ severity }) => words.t(`imports.problems.${severity}`),
      },
      { heading: words.t('imports.problems.child'), value: ({ localId }) => localId },
      { heading: place, value: ({ line }) => line },
      {
        heading: words.t('imports.problems.what'),
        value: (problem) => sayProblem(words, found.kind, problem).message,
      },
      { heading: words.t('imports.problems.rule'), value: ({ rule }) => rule },
    ],
  });
  const day = found.kind === 'census' ? (found.referenceDate ?? '') : '';
  return file({ fileName: `problems ${day}`.trim() + '.csv', contentType: 'text/csv; charset=utf-8', body });
}
