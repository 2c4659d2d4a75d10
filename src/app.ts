import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { startSealer } from '#platform/audit-trail/index.ts';
import { backupTasks } from '#platform/backup/index.ts';
import { systemClock, type Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { openDatabase } from '#platform/db/database.ts';
import { filesWords, openFileStore } from '#platform/files/index.ts';
import { startWorker, type TaskList } from '#platform/jobs/index.ts';
import { pdfCatalogue } from '#platform/pdf/index.ts';
import { confirmFirst, signInModule } from '#platform/sign-in/index.ts';
import { assetAddresses, buildAssets } from '#platform/web/assets.ts';
import type { House, Module, Parts } from '#platform/web/house.ts';
import { createRenderer, viewFolders } from '#platform/web/render.ts';
import { checkRoutes } from '#platform/web/routes.ts';
import { createServer } from '#platform/web/server.ts';
import { webWords } from '#platform/web/words.ts';
import { buildWords, wordsCatalogue, type Catalogue } from '#platform/words/index.ts';
import { clocksWords } from '#practice/clocks/index.ts';
import { actionsModule } from '#practice/actions/index.ts';
import { documentsModule } from '#practice/documents/index.ts';
import { lettersModule } from '#practice/letters/index.ts';
import { questionnairesModule } from '#practice/questionnaires/index.ts';
import { listsWords } from '#practice/lists/index.ts';
import { administrationModule } from '#modules/administration/index.ts';
import { childrenModule } from '#modules/children/index.ts';
import { familyBesideChild, familyModule } from '#modules/family/index.ts';
import { formsModule } from '#modules/forms/index.ts';
import { earlyHelpBesideChild, earlyHelpModule } from '#modules/early-help/index.ts';
import { importsModule } from '#modules/imports/index.ts';
import { looksModule } from '#modules/looks/index.ts';
import { indicatorsModule } from '#modules/indicators/index.ts';
import { informationRightsModule } from '#modules/information-rights/index.ts';
import { levelBesideChild, levelsModule } from '#modules/levels-of-need/index.ts';
import { matchesModule } from '#modules/matches/index.ts';
import { findRecordOf, mergedBesideChild, mergesModule } from '#modules/merges/index.ts';
import { panelsModule } from '#modules/panels/index.ts';
import { whoCanSeeModule } from '#modules/who-can-see/index.ts';
import { plansModule } from '#modules/plans/index.ts';
import { referBesideChild, referralsModule } from '#modules/referrals/index.ts';
import { conferencesModule, protectionBesideChild } from '#modules/conferences/index.ts';
import { directoryModule } from '#modules/directory/index.ts';
import { specialRoutesBesideChild, specialRoutesModule } from '#modules/special-routes/index.ts';
import { sharingModule } from '#modules/sharing/index.ts';
import { disagreementsBesideChild, disagreeWithPlan, escalationsModule } from '#modules/escalations/index.ts';
import { teamBesideChild, teamModule } from '#modules/team/index.ts';
import { calendarModule } from '#modules/calendar/index.ts';
import { countLate, myWorkModule } from '#modules/my-work/index.ts';
import { plansBesideChild, writtenPlansModule } from '#modules/written-plans/index.ts';
import { navigation, tabs } from './navigation.ts';

/** What a partnership does, one folder each, by hand. */
export const modules: readonly Module[] = [
  signInModule,
  lettersModule,
  documentsModule,
  actionsModule,
  questionnairesModule,
  myWorkModule,
  calendarModule,
  childrenModule,
  whoCanSeeModule,
  familyModule,
  teamModule,
  formsModule,
  plansModule,
  writtenPlansModule,
  importsModule,
  matchesModule,
  mergesModule,
  panelsModule,
  escalationsModule,
  referralsModule,
  specialRoutesModule,
  conferencesModule,
  looksModule,
  sharingModule,
  directoryModule,
  earlyHelpModule,
  levelsModule,
  informationRightsModule,
  administrationModule,
  indicatorsModule,
];

/** Every sentence of the product. */
export const catalogues: readonly Catalogue[] = [
  wordsCatalogue,
  webWords,
  pdfCatalogue,
  filesWords,
  clocksWords,
  listsWords,
  ...modules.map((module) => module.words),
];

/** What other rooms show beside a child, on the page of the child at a glance, and beside each open plan of one. */
const parts: Parts = {
  child: [
    familyBesideChild,
    teamBesideChild,
    plansBesideChild,
    levelBesideChild,
    earlyHelpBesideChild,
    disagreementsBesideChild,
    mergedBesideChild,
    referBesideChild,
    specialRoutesBesideChild,
    protectionBesideChild,
  ],
  plan: [disagreeWithPlan],
};

export interface AppOptions {
  clock?: Clock;
  logger?: Logger;
  /** Hears of each query, with its text and how long its rows took to come: for counting and timing them. */
  onQuery?: (text: string, milliseconds: number) => void;
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
    files: openFileStore(config),
    render: createRenderer({ views: viewFolders, assetPath: assetAddresses(assets) }),
    wordsIn: buildWords([...catalogues]),
    permissions,
    routes,
    navigation,
    tabs,
    parts,
    countLate,
    findRecordOf,
    confirmFirst,
    logger,
  };
  return assemble(house, await createServer(house, assets.directory));
}

function assemble(house: House, server: FastifyInstance): App {
  const tasks = Object.assign({}, backupTasks, ...modules.map((module) => module.tasks ?? {})) as TaskList;
  let worker: { stop(): Promise<void> } | undefined;
  let sealer: { stop(): Promise<void> } | undefined;
  return {
    house,
    server,
    tasks,
    work: async () => {
      worker = await startWorker(house, tasks);
      sealer = startSealer(house);
    },
    close: async () => {
      await server.close();
      await worker?.stop();
      await sealer?.stop();
      await house.database.close();
    },
  };
}
