import type { Reporter } from 'vitest/node';

type RunEnd = Parameters<NonNullable<Reporter['onTestRunEnd']>>;
type ReadFiles = RunEnd[0];

/**
 * Closes a test run with one plain line, `N passed, N failed`, for machines that read nothing else.
 *
 * A file that does not load, a group whose preparation breaks, an error nobody awaited, a run with no tests and
 * a run cut short each count as a failure, so that the line cannot look better than the run was.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(files: ReadFiles, strayErrors: RunEnd[1], reason: RunEnd[2]): void {
    const line = closingLine(files, strayErrors.length, reason === 'interrupted');
    // Said on the way out: other reporters still print their own summaries after this moment.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

/** The closing line for these files, given how many errors belong to no test and whether the run was cut short. */
export function closingLine(files: ReadFiles, strayErrors: number, wasCutShort: boolean): string {
  let passed = 0;
  let failed = strayErrors + (wasCutShort ? 1 : 0);
  for (const file of files) {
    failed += file.errors().length;
    for (const group of file.children.allSuites()) failed += group.errors().length;
    for (const test of file.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
  }
  if (passed === 0 && failed === 0) failed = 1;
  return `${String(passed)} passed, ${String(failed)} failed`;
}
