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
import type { House, Module, NavigationEntry, Parts, Tabs } from '#platform/web/house.ts';
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

/** The service navigation, by what people do. */
const navigation: readonly NavigationEntry[] = [
  { key: 'my-work', href: '/', may: 'signed-in' },
  { key: 'find', href: '/find', may: 'child.view' },
  { key: 'front-door', href: '/front-door', may: 'referral.triage' },
  { key: 'referrals', href: '/referrals', may: 'signed-in' },
  { key: 'special-routes', href: '/specialist-referrals', may: 'signed-in' },
  { key: 'children', href: '/children', may: 'child.view' },
  { key: 'early-help', href: '/early-help', may: 'early-help.view' },
  { key: 'services', href: '/services', may: 'signed-in' },
  { key: 'stuck-plans', href: '/stuck-plans', may: 'stuck.view' },
  { key: 'panels', href: '/panels', may: 'panel.view' },
  { key: 'escalations', href: '/disagreements', may: 'escalation.register' },
  { key: 'figures', href: '/figures', may: 'indicators.keep' },
  { key: 'imports', href: '/imports', may: 'import.view' },
  { key: 'matches', href: '/matches', may: 'match.view' },
  { key: 'duplicates', href: '/duplicates', may: 'merge.view' },
  { key: 'people', href: '/people', may: 'people.view' },
  { key: 'settings', href: '/settings', may: 'settings.view' },
  { key: 'looks', href: '/looks', may: 'looks.of-person' },
  { key: 'restricted-children', href: '/restricted-children', may: 'child.restrict' },
  { key: 'emergency-access', href: '/emergency-access', may: 'emergency.review' },
  { key: 'sharing', href: '/sharing', may: 'sharing.report' },
  { key: 'information-rights', href: '/information-rights', may: 'information-rights.answer' },
  { key: 'deletions', href: '/information-rights/deletions', may: 'information-rights.confirm-deletion' },
];

/** The pages about one child, whichever room they are of. */
const tabs: Tabs = {
  child: [
    { key: 'overview', href: '', may: 'child.view' },
    { key: 'family', href: '/family', may: 'family.view' },
    { key: 'team', href: '/team', may: 'team.view' },
    { key: 'chronology', href: '/chronology', may: 'child.view' },
    { key: 'voice', href: '/voice', may: 'child.view' },
    { key: 'plans', href: '/plans', may: 'child.view' },
    { key: 'written-plans', href: '/written-plans', may: 'plan.view' },
    { key: 'early-help', href: '/early-help', may: 'early-help.view' },
    { key: 'levels', href: '/levels', may: 'levels.view' },
    { key: 'protection', href: '/protection', may: 'protection.view' },
    { key: 'forms', href: '/forms', may: 'form.view' },
    { key: 'stuck', href: '/stuck', may: 'stuck.view' },
    { key: 'disagreements', href: '/disagreements', may: 'escalation.view' },
    { key: 'services', href: '/services', may: 'directory.signposted' },
    { key: 'sharing', href: '/sharing', may: 'sharing.view' },
    { key: 'details', href: '/details', may: 'child.view' },
    { key: 'who-can-see', href: '/who-can-see', may: 'child.see-who' },
    { key: 'looks', href: '/looks', may: 'looks.of-child' },
    { key: 'history', href: '/history', may: 'child.view' },
  ],
  // What can be done from a list of children, and from the page that says who sees one.
  children: [
    { key: 'add', href: '/children/add', may: 'child.add' },
    { key: 'see-now', href: '/see-a-child-now', may: 'child.emergency' },
  ],
  // How a partnership works, each set by its own roles.
  settings: [
    { key: 'seats', href: '/team/seats', may: 'team.set-seats' },
    { key: 'forms', href: '/forms', may: 'form.design' },
    { key: 'levels', href: '/levels', may: 'levels.set' },
    { key: 'early-help', href: '/early-help/meetings', may: 'early-help.set-rhythm' },
    { key: 'disagreements', href: '/disagreements/procedure', may: 'escalation.set-procedure' },
    { key: 'comparison', href: '/figures/settings', may: 'indicators.keep' },
  ],
  // The box on My work, for those who look for children at all.
  'my-work': [{ key: 'find', href: '/find', may: 'child.view' }],
  'who-can-see': [
    { key: 'restrict', href: '/restrict', may: 'child.restrict' },
    { key: 'protect-address', href: '/protect-address', may: 'address.protect' },
  ],
};

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
