import type { Line } from '#platform/open-lines.ts';

/** What the doctor looks at. Gathered by look-around.ts; the checks only read it. */
export interface Seen {
  now: Date;
  /** A partnership that is not made up has its records here. */
  isReal: boolean;
  baseUrl: string;
  /** Lines to other machines without TLS. */
  openLines: Line[];
  sessionSecret: string;
  hasMailServer: boolean;
  hasScanner: boolean;
  hasSecondCopyOfHeads: boolean;
  backups: {
    folder: string;
    /** TEAMAROUND_BACKUPS names it. */
    isChosen: boolean;
    newestEndedAt: Date | undefined;
    /** What is wrong with a backup that cannot be read. */
    damage: string | undefined;
    /** The piece of the log of changes that could not be kept; only of the embedded server. */
    unkept: string | undefined;
  };
  /** YYYY-MM-DD */
  lastHoliday: string;
  server: { version: number; fsync: boolean; fullPageWrites: boolean; now: Date };
  appRole: { name: string; powers: string[] };
  /** Tables that the app reaches and that have no row rules, or none that bind their owner. */
  openTables: string[];
  disks: { path: string; freeBytes: number; bytes: number }[];
  /** Children on the list of deletions who are there again, as after a restore; and where the list is. */
  deletedAgain: { count: number; list: string | undefined };
  jobs: { failed: number; late: number };
}

/** What is wrong and what to do, in sentences; nothing when it is well. */
export type DoctorCheck = (seen: Seen) => string | undefined;
