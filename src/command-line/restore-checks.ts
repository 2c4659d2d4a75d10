import { verifySealsAt } from '#platform/audit-trail/index.ts';
import type { FurtherCheck } from '#platform/backup/index.ts';
import { sayFault } from './say-fault.ts';

/** The rows of the audit trail are those that were sealed. Whether its end is there is said by the heads: `audit verify`, once it runs. */
const auditTrail: FurtherCheck = async (ownerUrl) => {
  const { isWhole, chains, faults } = await verifySealsAt(ownerUrl);
  const rows = chains.reduce((sum, chain) => sum + chain.rows, 0);
  const wrong = [...faults, ...chains.flatMap((chain) => chain.faults)].map(sayFault);
  const sentence = isWhole
    ? `The audit trail is sealed and whole: ${rows} rows.`
    : `The audit trail is not whole: ${wrong.join('; ')}.`;
  return { isRight: isWhole, sentence };
};

/** What is looked at after a restore besides rows, row rules and files: each is given the address of the restored database, as its owner. */
export const restoreChecks: readonly FurtherCheck[] = [auditTrail];
