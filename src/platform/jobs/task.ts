import type { Logger } from 'pino';
import type { Verdict } from '../audit-trail/index.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Tx } from '../db/database.ts';
import type { FileStore } from '../files/index.ts';
import type { Words } from '../words/index.ts';

export interface Partnership {
  partnershipId: string;
  name: string;
  laCode: string;
  nation: 'england' | 'wales';
  isDemonstration: boolean;
}

/** What a piece of background work has to do its work with. It never opens a transaction by itself. */
export interface Job {
  config: Config;
  clock: Clock;
  files: FileStore;
  logger: Logger;
  wordsIn(language: string): Words;
  /** Ends when the worker is told to stop. */
  signal: AbortSignal;
  partnerships(): Promise<Partnership[]>;
  /** One transaction as the system account of one partnership, with the rows its scope allows and no others. */
  inPartnership<T>(partnershipId: string, work: (tx: Tx, systemUserId: string) => Promise<T>): Promise<T>;
  /** Follows the audit trail of every partnership; what it holds of whom is not told. */
  verifyTrail(): Promise<Verdict>;
}

export type Task = (payload: unknown, job: Job) => Promise<void>;

/** 'import-check' → its work. A key 'daily:…' or 'hourly:…' is also run by itself at that rhythm, 'start:…' at each start. */
export type TaskList = Readonly<Record<string, Task>>;
