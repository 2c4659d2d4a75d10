import type { App } from '../app.ts';
import { demoCensus } from '../../db/demo/demo-census.ts';
import { addMadeUpPartnerships } from './add-made-up-partnerships.ts';
import { loadMadeUpReturn } from './load-made-up-files.ts';

/** The made-up partnerships with both returns and nothing that anybody did with them: for tests that count everything there is. */
export async function loadMadeUpReturns(app: App, asAt: string): Promise<void> {
  await addMadeUpPartnerships(app);
  for (const made of demoCensus(asAt)) await loadMadeUpReturn(app, made, app.house.clock.now());
}
