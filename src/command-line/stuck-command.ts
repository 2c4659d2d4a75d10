import { dayInLondon } from '#platform/clock.ts';
import { inPartnership } from '#platform/jobs/system-viewer.queries.ts';
import { listStuckForCommand } from '#modules/panels/index.ts';
import { dayOf, textOf, type Command } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

/** The children whose plans are stuck, one line a child and criterion, as the page of stuck plans shows them. */
export const stuckCommand: Command = {
  name: 'stuck',
  usage: 'stuck [--partnership NAME] [--as-at DATE]',
  about:
    'Lists the children whose plans meet a criterion of the panel, and why, as at a day (today unless told).',
  options: { partnership: { type: 'string' }, 'as-at': { type: 'string' } },
  run: (asked, output) => {
    const asAt = dayOf(asked, 'as-at');
    return withApp(async (app) => {
      const { partnershipId } = await choosePartnership(app, textOf(asked, 'partnership'));
      const { database, clock } = app.house;
      const now = clock.now();
      const lines = await inPartnership(database.app, partnershipId, now, (tx) =>
        listStuckForCommand(tx, asAt ?? dayInLondon(now)),
      );
      if (asked.options['json'] === true) output.out(JSON.stringify(lines));
      else
        for (const { localId, criterion, reason, needsView } of lines)
          output.out(`${localId} (${criterion}) ${reason}${needsView ? ' [needs a view]' : ''}`);
      return 0;
    });
  },
};
