import type { FurtherCheck } from '#platform/backup/index.ts';

/**
 * What is looked at after a restore besides rows, row rules and files, by hand: each is given the address of the restored database, as its
 * owner. The seals of the audit trail belong here.
 */
export const restoreChecks: readonly FurtherCheck[] = [];
