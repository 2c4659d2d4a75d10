import { Installation } from './installation.ts';
import { killRounds } from './kill-rounds.ts';
import { tell, timesAsked } from './times.ts';

/** npm run torture:kill -- --times 500 */
const { times, seed } = timesAsked(500);
const installation = await Installation.open();
try {
  const { kills, confirmed, interrupted, faults } = await killRounds(installation, times, seed);
  const killed = `${kills.app} of the app, ${kills.database} of the database, ${kills.both} of both`;
  tell(`${times} kills (${killed}), ${confirmed} forms confirmed, ${interrupted} sent again`, faults);
} finally {
  await installation.close();
}
