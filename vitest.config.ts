import { defineConfig } from 'vitest/config';

// Rules that need no database start at once; everything else goes through the real app on a real PostgreSQL.
const pure = [
  'src/platform/{words,calendar,mail,pdf,files,charts,csv,readers,testing}/**/*.test.ts',
  'src/platform/web/*.test.ts',
  'src/practice/clocks/**/*.test.ts',
  'src/practice/matching/**/*.test.ts',
  'src/practice/lists/**/*.test.ts',
  'src/modules/imports/{census,people,generate}/**/*.test.ts',
  'src/modules/children/find-a-child/*.rules.test.ts',
  'src/modules/children/merge-a-list/rules/*.test.ts',
  'src/modules/panels/{stuck,outcome,rhythm}/**/*.test.ts',
  'db/**/*.test.ts',
  'src/house.test.ts',
  'src/documents.test.ts',
];
const journeys = ['e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './src/platform/testing/closing-line-reporter.ts'],
    allowOnly: false,
    passWithNoTests: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a file imports is read once for each worker: reading the whole house again for every file would take most of the time.
    isolate: false,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'rules', include: pure } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['src/testing/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: ['src/testing/global-setup.ts', 'e2e/bring-browser.ts'],
          testTimeout: 1_200_000,
        },
      },
    ],
  },
});
