import tseslint from 'typescript-eslint';

// The style that CONTRIBUTING.md explains, as far as a linter can hold it. There are no warnings and no
// inline exceptions: a rule that is wrong for a place is changed here, where everybody sees it.

const tests = ['**/*.test.ts', 'e2e/**/*.ts'];

/** The hour is part of what a page answers, so it comes from one place that tests can stand in for. */
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time from the visit, or from src/platform/clock.ts.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Take the time from the visit, or from src/platform/clock.ts.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the time from the visit, or from src/platform/clock.ts.',
  },
  {
    selector: "CallExpression[callee.object.object.name='Temporal'][callee.object.property.name='Now']",
    message: 'Take the time from the visit, or from src/platform/clock.ts.',
  },
];

const names = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a search for the name finds every use.',
  },
];

const noSwallowing = [
  {
    selector: 'CatchClause',
    message: 'A wrong answer is a value; everything else is thrown and caught once by the platform.',
  },
];

const everyTestRuns = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|only|todo|fails|skipIf|runIf)$/]',
    message: 'Every test runs, everywhere, each time.',
  },
];

const restrict = (...groups) => ['error', ...groups.flat()];

export default tseslint.config(
  {
    ignores: ['node_modules/', '.data/', 'dist/', 'coverage/', 'src/platform/db/schema.generated.ts'],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'max-depth': ['error', 3],
      '@typescript-eslint/max-params': ['error', { max: 7 }],
      complexity: ['error', { max: 10, variant: 'modified' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'no-restricted-syntax': restrict(clock, names),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./.*\\b(platform|practice|modules)/',
              message: 'Another room is imported by its name: #platform/…, #practice/…, #modules/….',
            },
          ],
        },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-check': true, 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Marked so that it stands out; used only for a provider on the machine itself.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/modules/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': restrict(clock, names, noSwallowing) },
  },
  {
    // The clock itself, what stands in for it, what measures, and the browser, which has a clock of its own.
    files: [
      'src/platform/clock.ts',
      'src/platform/web/browser/**/*.ts',
      'src/platform/testing/**/*.ts',
      'src/testing/**/*.ts',
      'bench/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': restrict(names) },
  },
  {
    files: ['src/command-line.ts', 'src/command-line/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': restrict(names, everyTestRuns),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Tools that look for a default export: their settings at the top, and the reporter vitest loads by its path.
    files: ['*.config.ts', 'src/platform/testing/closing-line-reporter.ts'],
    rules: { 'no-restricted-syntax': restrict(clock) },
  },
);
