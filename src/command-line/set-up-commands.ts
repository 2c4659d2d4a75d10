import { addPartnership } from '#platform/access/set-up.queries.ts';
import { dayInLondon } from '#platform/clock.ts';
import { installAssessment } from '#modules/early-help/index.ts';
import { installForms } from '#modules/forms/index.ts';
import { installRouteForms } from '#modules/special-routes/index.ts';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import { start } from '../main.ts';
import { textOf, WrongUse, type Command } from './command.ts';
import { withApp } from './with-app.ts';

const startCommand: Command = {
  name: 'start',
  usage: 'start',
  about: 'Starts the web server and the background work, as npm start does.',
  options: {},
  run: async () => {
    await start();
    return 0;
  },
};

const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  about: 'Brings the database up to date and stops.',
  options: {},
  run: (_asked, output) =>
    withApp(() => {
      output.out('The database is up to date.');
      return Promise.resolve(0);
    }),
};

const demoCommand: Command = {
  name: 'demo',
  usage: 'demo',
  about: 'Fills an empty installation with the made-up partnerships.',
  options: {},
  run: (_asked, output) =>
    withApp(async (app) => {
      const isLoaded = await loadDemonstration(app, { asAt: dayInLondon(app.house.clock.now()) });
      if (isLoaded) output.out('The made-up partnerships are in.');
      else output.error('There is a partnership already: nothing was changed.');
      return isLoaded ? 0 : 1;
    }),
};

const addPartnershipCommand: Command = {
  name: 'partnership add',
  usage: 'partnership add NAME --la-code NNN [--nation england|wales]',
  about: 'Adds a partnership under the three-digit code of its local authority.',
  options: { 'la-code': { type: 'string' }, nation: { type: 'string' } },
  run: (asked, output) => {
    const name = asked.words.join(' ').trim();
    const laCode = textOf(asked, 'la-code') ?? '';
    const nation = textOf(asked, 'nation') ?? 'england';
    if (name === '') throw new WrongUse('Give the name of the partnership.');
    if (!/^\d{3}$/.test(laCode))
      throw new WrongUse('--la-code must be the three digits of the local authority.');
    if (nation !== 'england' && nation !== 'wales') throw new WrongUse('--nation must be england or wales.');
    return withApp(async (app) => {
      const { database, clock } = app.house;
      const partnershipId = await database.owner.transaction().execute(async (owner) => {
        const added = await addPartnership(owner, { name, laCode, nation });
        if (added !== undefined) {
          await installForms(owner, added, clock.now());
          await installAssessment(owner, added, clock.now());
          await installRouteForms(owner, added, clock.now());
        }
        return added;
      });
      if (partnershipId === undefined)
        output.error(`There is a partnership with the code ${laCode} already.`);
      else
        output.out(
          asked.options['json'] === true
            ? JSON.stringify({ partnershipId, name, laCode, nation })
            : `Added ${name}.`,
        );
      return partnershipId === undefined ? 1 : 0;
    });
  },
};

export const setUpCommands: readonly Command[] = [
  startCommand,
  migrateCommand,
  demoCommand,
  addPartnershipCommand,
];
