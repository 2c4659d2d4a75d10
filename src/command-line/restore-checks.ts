import { verifySealsAt } from '#platform/audit-trail/index.ts';
import type { FurtherCheck } from '#platform/backup/index.ts';
import type { Config } from '#platform/config.ts';
import { deletedLists, listDeletedChildren } from '#modules/information-rights/index.ts';
import { countChildrenThere } from './deleted-again.queries.ts';
import { sayDeletedAgain } from './say-deleted-again.ts';
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

/**
 * Whether a backup brought back somebody who was deleted since. The restore is right all the same, as a backup holds what was there; the last
 * line says what is to be done before anybody works with it.
 */
const deletedAgain =
  (config: Config): FurtherCheck =>
  async (ownerUrl) => {
    const [list] = deletedLists(config);
    const none =
      'There is no list of deletions beside the heads of the audit trail: nobody was deleted, or the list is elsewhere.';
    if (list === undefined) return { isRight: true, sentence: none };
    const count = await countChildrenThere(ownerUrl, listDeletedChildren(config));
    const well = 'No child that was deleted is there again.';
    return { isRight: true, sentence: count === 0 ? well : sayDeletedAgain(count, list) };
  };

/** All of them for an installation, whose list of deletions lies where its audit heads are. */
export const restoreChecksOf = (config: Config): readonly FurtherCheck[] => [
  ...restoreChecks,
  deletedAgain(config),
];
