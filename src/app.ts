import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { systemClock, type Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { openDatabase } from '#platform/db/database.ts';
import { createFileStore } from '#platform/files/index.ts';
import { startWorker, type TaskList } from '#platform/jobs/index.ts';
import { pdfCatalogue } from '#platform/pdf/index.ts';
import { confirmFirst, signInModule } from '#platform/sign-in/index.ts';
import { assetAddresses, buildAssets } from '#platform/web/assets.ts';
import type { House, Module, NavigationEntry, Tabs } from '#platform/web/house.ts';
import { createRenderer, viewFolders } from '#platform/web/render.ts';
import { checkRoutes } from '#platform/web/routes.ts';
import { createServer } from '#platform/web/server.ts';
import { webWords } from '#platform/web/words.ts';
import { buildWords, wordsCatalogue, type Catalogue } from '#platform/words/index.ts';
import { clocksWords } from '#practice/clocks/index.ts';
import { actionsModule } from '#practice/actions/index.ts';
import { lettersModule } from '#practice/letters/index.ts';
import { administrationModule } from '#modules/administration/index.ts';
import { childrenModule } from '#modules/children/index.ts';
import { importsModule } from '#modules/imports/index.ts';
import { panelsModule } from '#modules/panels/index.ts';
import { plansModule } from '#modules/plans/index.ts';
import { countLate, myWorkModule } from '#modules/my-work/index.ts';

/** What a partnership does, one folder each, by hand. */
export const modules: readonly Module[] = [
  signInModule,
  lettersModule,
  actionsModule,
  myWorkModule,
  childrenModule,
  plansModule,
  importsModule,
  panelsModule,
  administrationModule,
];

/** Every sentence of the product. */
export const catalogues: readonly Catalogue[] = [
  wordsCatalogue,
  webWords,
  pdfCatalogue,
  clocksWords,
  ...modules.map((module) => module.words),
];

/** The service navigation, by what people do. */
const navigation: readonly NavigationEntry[] = [
  { key: 'my-work', href: '/', may: 'signed-in' },
  { key: 'children', href: '/children', may: 'child.view' },
  { key: 'stuck-plans', href: '/stuck-plans', may: 'stuck.view' },
  { key: 'panels', href: '/panels', may: 'panel.view' },
  { key: 'imports', href: '/imports', may: 'import.view' },
  { key: 'people', href: '/people', may: 'people.view' },
];

/** The pages about one child, whichever room they are of. */
const tabs: Tabs = {
  child: [
    { key: 'overview', href: '', may: 'child.view' },
    { key: 'chronology', href: '/chronology', may: 'child.view' },
    { key: 'plans', href: '/plans', may: 'child.view' },
    { key: 'stuck', href: '/stuck', may: 'stuck.view' },
    { key: 'details', href: '/details', may: 'child.view' },
    { key: 'history', href: '/history', may: 'child.view' },
  ],
};

export interface AppOptions {
  clock?: Clock;
  logger?: Logger;
  /** Hears of each query, with its text: for counting them. */
  onQuery?: (text: string) => void;
}

export interface App {
  house: House;
  server: FastifyInstance;
  tasks: TaskList;
  /** Starts the background work. */
  work(): Promise<void>;
  /** Ends in the order in which nothing is lost: no new requests, running jobs, then the database. */
  close(): Promise<void>;
}

/** Puts the house together; it does not listen yet. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const logger = options.logger ?? pino({ name: 'teamaround' });
  const permissions = Object.assign(
    {},
    ...modules.map((module) => module.permissions),
  ) as House['permissions'];
  const routes = modules.flatMap((module) => module.routes);
  checkRoutes(routes, permissions);
  const assets = await buildAssets();
  const database = await openDatabase(config, {
    onError: (error) => logger.error({ err: error }, 'connection lost'),
    ...(options.onQuery === undefined ? {} : { onQuery: options.onQuery }),
  });
  const house: House = {
    config,
    clock: options.clock ?? systemClock,
    database,
    files: createFileStore(join(config.dataFolder, 'files')),
    render: createRenderer({ views: viewFolders, assetPath: assetAddresses(assets) }),
    wordsIn: buildWords([...catalogues]),
    permissions,
    routes,
    navigation,
    tabs,
    countLate,
    confirmFirst,
    logger,
  };
  return assemble(house, await createServer(house, assets.directory));
}

function assemble(house: House, server: FastifyInstance): App {
  const tasks = Object.assign({}, ...modules.map((module) => module.tasks ?? {})) as TaskList;
  let worker: { stop(): Promise<void> } | undefined;
  return {
    house,
    server,
    tasks,
    work: async () => {
      worker = await startWorker(house, tasks);
    },
    close: async () => {
      await server.close();
      await worker?.stop();
      await house.database.close();
    },
  };
}
