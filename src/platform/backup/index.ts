export { backUp } from './back-up.ts';
export { backupTasks } from './backup.jobs.ts';
export { CannotBackUp } from './cannot-back-up.ts';
export type { Check } from './check-restored.ts';
export { forgetBackups } from './forget-backups.ts';
export { listBackups } from './manifest.ts';
export { rehearse } from './rehearse.ts';
export { restore, type FurtherCheck, type Restored } from './restore.ts';
