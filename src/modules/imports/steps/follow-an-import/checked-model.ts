import type { FieldError } from '#platform/web/render.ts';
import type { Visit } from '#platform/web/visit.ts';
import type { ImportRow, ListedProblem } from '../../import.ts';
import { sayProblem } from '../../problem-in-words.ts';
import { countProblemsByRule, listProblems, type RuleCount } from '../../stage.queries.ts';
import { censusVerdict } from './census-verdict.ts';
import { peopleVerdict } from './people-verdict.ts';

/** How many problems the page shows; all of them are in the file to download. */
const SHOWN = 50;

/** What a checked file would do: the verdict, what to decide, and what is wrong, rule by rule. */
export async function checkedModel(visit: Visit, row: ImportRow, given: { errors: readonly FieldError[] }) {
  const { tx, words, query } = visit;
  const byRule = await countProblemsByRule(tx, row.importId);
  const chosen = byRule.find(({ rule }) => rule === query['rule']);
  const asked = chosen === undefined ? { severity: 'error' as const } : { rule: chosen.rule };
  const shown = await listProblems(tx, row.importId, { ...asked, most: SHOWN });
  const verdict = row.kind === 'census' ? await censusVerdict(visit, row) : peopleVerdict(words, row);
  const told = (problem: ListedProblem) => ({
    ...problem,
    message: sayProblem(words, row.kind, problem).message,
  });
  visit.looksAt([...byRule, ...shown].flatMap(({ childId }) => (childId === null ? [] : [childId])));
  const ofFile = byRule.filter(isAboutFile);
  return {
    errors: given.errors,
    importId: row.importId,
    kind: row.kind,
    fileName: row.fileName,
    ...verdict,
    notes: [...verdict.notes, ...ofFile.map((problem) => told(problem).message)],
    loadAction:
      row.kind === 'census' ? `/imports/${row.importId}/load` : `/imports/people/${row.importId}/load`,
    rules: byRule.filter((problem) => !isAboutFile(problem)).map(told),
    shown: shown.filter((problem) => !isAboutFile(problem)).map(told),
    chosen: chosen?.rule ?? '',
    shownTitle: titleOf(shown.length === SHOWN, chosen !== undefined),
  };
}

function titleOf(isCut: boolean, isOfOneRule: boolean): string {
  if (isCut) return 'imports.problems.first';
  return isOfOneRule ? 'imports.problems.cases' : 'imports.problems.left-out';
}

/** A remark about the file as a whole is a note above the table. */
function isAboutFile({
  localId,
  severity,
  times,
}: ListedProblem & Partial<Pick<RuleCount, 'times'>>): boolean {
  return localId === null && severity === 'warning' && (times === undefined || times === 1);
}
