import type { App } from '../app.ts';
import { addMadeUpPartnerships } from './add-made-up-partnerships.ts';
import { tellTheStory } from './tell-the-story.ts';

/**
 * Fills an empty installation with the made-up partnerships: people first, then their children through the same import as a user's, then the
 * panels they held. `asAt` is 'YYYY-MM-DD'. Does nothing, and says so by false, where there is a partnership already.
 */
export async function loadDemonstration(app: App, { asAt }: { asAt: string }): Promise<boolean> {
  if (!(await addMadeUpPartnerships(app))) return false;
  await tellTheStory(app, asAt);
  app.house.logger.info({ asAt }, 'made-up partnerships are in');
  return true;
}
