import type { Logger } from 'pino';
import type { Permissions, Viewer } from '../access/index.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database, Tx } from '../db/database.ts';
import type { FileStore } from '../files/index.ts';
import type { TaskList } from '../jobs/index.ts';
import type { Catalogue, Language, Words } from '../words/index.ts';
import type { Render } from './render.ts';
import type { PublicRoute, Route } from './routes.ts';
import type { Answer, Visit } from './visit.ts';

/** What one folder of the top floor gives to the house. */
export interface Module {
  name: string;
  routes: readonly (Route | PublicRoute)[];
  permissions: Permissions;
  words: Catalogue;
  tasks?: TaskList;
}

/** One entry of the service navigation; people who lack the permission do not see it. */
export interface NavigationEntry {
  key: string;
  href: string;
  may: string;
  /** What it stands under, where there are too many for one row. */
  under?: string;
}

/** The pages about one kind of thing, by what the thing is: they stand as tabs on each of them. The address is what follows the thing's own. */
export type Tabs = Readonly<Record<string, readonly NavigationEntry[]>>;

/** What a room shows of a thing on the page about it, which is of another room that need not know it. One query. */
export interface Part {
  may: string;
  /** A path below src; the template sees `part`. */
  view: string;
  read(visit: Visit, of: { id: string; name: string }): Promise<PartModel | undefined>;
}

/** What the template sees; `strip` is one fact of it for the top of the page. */
export type PartModel = object & {
  strip?: { label: string; value: string; href: string };
};
export type Parts = Readonly<Record<string, readonly Part[]>>;

/** Everything a request or a job needs, made once at the start. */
export interface House {
  config: Config;
  clock: Clock;
  database: Database;
  files: FileStore;
  render: Render;
  wordsIn(language: Language): Words;
  permissions: Permissions;
  routes: readonly (Route | PublicRoute)[];
  navigation: readonly NavigationEntry[];
  tabs: Tabs;
  parts: Parts;
  /** How many things are late for the viewer: the number in the navigation. One query. */
  countLate(tx: Tx, viewer: Viewer, today: string): Promise<number>;
  /** Where a record is that was merged into another; undefined where it was not, or the other is not the viewer's to see. One query. */
  findRecordOf(tx: Tx, childId: string): Promise<string | undefined>;
  /**
   * Whether the viewer has shown a second factor just now, or shows it in this very form; undefined: they have. Else what to answer in
   * place of the page: a question that leads back to it with everything that was typed.
   */
  confirmFirst(
    visit: Visit,
    asked: { method: 'GET' | 'POST'; address: string; cameFrom: string },
  ): Promise<Answer | undefined>;
  logger: Logger;
}

export function mayUse(house: House, viewer: Viewer, permission: string): boolean {
  if (permission === 'signed-in') return true;
  return house.permissions[permission]?.some((role) => viewer.roles.includes(role)) ?? false;
}
