import { backupsAge } from './backups-age.ts';
import { backupsPlace } from './backups-place.ts';
import { clockOff } from './clock-off.ts';
import { deletedAgain } from './deleted-again.ts';
import { fullDisk } from './full-disk.ts';
import { holidaysEnd } from './holidays-end.ts';
import { mightyRole } from './mighty-role.ts';
import { noMail } from './no-mail.ts';
import { noScanner } from './no-scanner.ts';
import { noSecondCopy } from './no-second-copy.ts';
import { openLine } from './open-line.ts';
import { openTables } from './open-tables.ts';
import { plainHttp } from './plain-http.ts';
import type { DoctorCheck } from './seen.ts';
import { serverAge } from './server-age.ts';
import { serverSettings } from './server-settings.ts';
import { stuckJobs } from './stuck-jobs.ts';
import { weakSecret } from './weak-secret.ts';

/** What the doctor looks at, by hand: who could read along first, then what could be lost, then what no longer works. */
export const checks: Readonly<Record<string, DoctorCheck>> = {
  'plain-http': plainHttp,
  'open-line': openLine,
  'weak-secret': weakSecret,
  'mighty-role': mightyRole,
  'open-tables': openTables,
  'deleted-again': deletedAgain,
  'no-scanner': noScanner,
  'no-second-copy': noSecondCopy,
  'backups-place': backupsPlace,
  'backups-age': backupsAge,
  'server-settings': serverSettings,
  'server-age': serverAge,
  'full-disk': fullDisk,
  'clock-off': clockOff,
  'stuck-jobs': stuckJobs,
  'no-mail': noMail,
  'holidays-end': holidaysEnd,
};
