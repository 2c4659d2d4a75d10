import type { Readable } from 'node:stream';
import type { Permissions, Viewer } from '../access/index.ts';
import type { Config } from '../config.ts';
import type { Tx } from '../db/database.ts';
import type { FileStore, StoredFile } from '../files/index.ts';
import type { Language, Words } from '../words/index.ts';
import type { NavigationEntry, Part } from './house.ts';
import type { Origin } from './origin.ts';
import type { FieldError } from './render.ts';

/** A file that came with a form, already in the file store, and known by what it holds. What nobody keeps is cleared away after a day. */
export interface Upload extends StoredFile {
  field: string;
  fileName: string;
}

/** What somebody sent in a form: a field given twice is a list. */
export type Body = Readonly<Record<string, string | string[] | undefined>>;

/** One request, as a handler sees it: it never sees the web framework, and never opens a transaction. */
export interface Visit {
  viewer: Viewer;
  tx: Tx;
  /** A parameter whose name ends in Id is a UUID: anything else was answered with 404 before. */
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | undefined>>;
  body: Body;
  uploads: readonly Upload[];
  words: Words;
  /** Words in another person's language, for what is sent to them. */
  wordsIn(language: string): Words;
  now: Date;
  /** The day in London. */
  today: string;
  config: Config;
  files: FileStore;
  requestId: string;
  origin: Origin;
  /** What each role may do, of all modules. */
  permissions: Permissions;
  /** Notes which children this page shows or changes, for the audit row of this request. */
  looksAt(childIds: readonly string[]): void;
  /** Adds identifiers or counts to the audit row: no names, no free text. */
  notes(detail: Record<string, unknown>): void;
  /** Notes that the viewer has shown just now who they are: their session goes on under a new token, which the answer brings. */
  confirms(): Promise<void>;
  /** The tabs on a page about that kind of thing that the viewer's roles open. */
  tabsOf(thing: string): readonly NavigationEntry[];
  /** What other rooms show on the page about that kind of thing, as far as the viewer's roles open it. */
  partsOf(thing: string): readonly Part[];
  /** Adds a job in this transaction: rolled back with it. */
  addJob(task: string, payload: object, options?: { onceKey?: string; runAt?: Date }): Promise<void>;
}

/** A visit before anybody is signed in. */
export type PublicVisit = Omit<Visit, 'viewer' | 'looksAt' | 'tabsOf' | 'partsOf' | 'confirms'> & {
  viewer: Viewer | null;
  /** What the session cookie holds, for signing out. */
  sessionToken: string | undefined;
  /** What this browser was given on its way to sign in at its own organisation. */
  organisationToken: string | undefined;
  /** Names whom this is about, for the audit row: somebody who is signing in, or tried to. */
  concerns(
    whom: { partnershipId: string; userId: string | null } | undefined,
    outcome: 'done' | 'refused',
  ): void;
};

/** A public request before its transaction is opened. */
export type Asking = Pick<
  PublicVisit,
  'params' | 'query' | 'body' | 'now' | 'config' | 'sessionToken' | 'organisationToken'
> & {
  language: Language;
  /** A short transaction of its own, committed before another server is asked. */
  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};

export interface Page {
  kind: 'page';
  view: string;
  model: object;
  status: number;
}
export interface Redirect {
  kind: 'redirect';
  to: string;
  /** The session begun, or ended (null), the language chosen on the way, that this browser is known, its way to an organisation: in cookies. */
  cookies?: { session?: string | null; language?: string; device?: string; organisation?: string };
}
export interface FileAnswer {
  kind: 'file';
  fileName: string;
  contentType: string;
  body: Buffer | string | Readable;
  /** Shown in the browser instead of saved. */
  inline?: boolean;
}
export interface Json {
  kind: 'json';
  body: object;
  status: number;
}
export interface NotFound {
  kind: 'not-found';
}
export type Answer = Page | Redirect | FileAnswer | Json | NotFound;

/** A page: `view` is a path below src, such as 'modules/panels/book-a-slot/book-a-slot.njk'; the template sees `model` and `shell`. */
export const page = (view: string, model: object): Page => ({ kind: 'page', view, model, status: 200 });

/** The form again with what is wrong: what was typed stays on the page, and the form's token stays unused. */
export const pageWithErrors = (view: string, model: object & { errors: readonly FieldError[] }): Page => ({
  kind: 'page',
  view,
  model,
  status: 422,
});

/** Somebody else was quicker: both versions are on the page, nothing is overwritten. */
export const conflictPage = (view: string, model: object): Page => ({
  kind: 'page',
  view,
  model,
  status: 409,
});

/** Part of what was sent was kept and the page says which; the rest stands on it, with what is wrong with it. No refusal: a refusal changes nothing. */
export const keptInPart = (view: string, model: object): Page => page(view, model);

export const redirect = (to: string): Redirect => ({ kind: 'redirect', to });
export const file = (answer: Omit<FileAnswer, 'kind'>): FileAnswer => ({ kind: 'file', ...answer });
/** For the page's own script only, such as saving a note as it is typed. */
export const json = (body: object, status = 200): Json => ({ kind: 'json', body, status });

/** Not there and not yours look the same. */
export const notFound = (): NotFound => ({ kind: 'not-found' });
