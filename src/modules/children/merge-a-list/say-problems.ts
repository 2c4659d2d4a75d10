import type { Words } from '#platform/words/index.ts';
import type { RowProblem } from './rules/read-row.rules.ts';

/** What is wrong with a row, and what to do about it. */
export function sayProblems(words: Words, problems: readonly RowProblem[]): string[] {
  return problems.map(({ code, params }) => {
    const { birth } = params;
    const said = typeof birth === 'string' ? { ...params, birth: words.date(birth) } : params;
    return words.t(`children.list.problem.${code}`, said);
  });
}
