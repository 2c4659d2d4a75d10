import type { App } from '../app.ts';
import { listPartnerships } from '#platform/jobs/index.ts';
import { addMadeUpPartnership } from './add-made-up-partnership.ts';
import { loadMadeUpReturns } from './load-made-up-returns.ts';
import { demoPartnerships } from '../../db/demo/partnership.ts';

/**
 * Fills an empty installation with the made-up partnerships: people first, then their children through the same import as a user's,
 * then the panels they held. Does nothing where there is a partnership already.
 */
export async function loadDemonstration(app: App, options: { asAt: string }): Promise<boolean> {
  const { database } = app.house;
  if ((await listPartnerships(database.app)).length > 0) return false;
  await database.owner.transaction().execute(async (owner) => {
    for (const partnership of demoPartnerships) await addMadeUpPartnership(owner, partnership);
  });
  await loadMadeUpReturns(app, options.asAt);
  app.house.logger.info({ asAt: options.asAt }, 'made-up partnerships are in');
  return true;
}
