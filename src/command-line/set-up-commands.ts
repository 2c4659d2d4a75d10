import { z } from 'zod';
import { addAgency, addPartnership, addTeam, addUser } from '#platform/access/set-up.queries.ts';
import { agencyKinds, roles } from '#platform/access/index.ts';
import { dayInLondon } from '#platform/clock.ts';
import { findPasswordFault, hashPassword, isCommon, shortestPassword } from '#platform/sign-in/index.ts';
import { loadDemonstration } from '../demonstration/load-demonstration.ts';
import { start } from '../main.ts';
import { textOf, WrongUse, type Asked, type Command } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

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
      const partnershipId = await addPartnership(app.house.database.owner, { name, laCode, nation });
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

const addUserCommand: Command = {
  name: 'user add',
  usage:
    'user add EMAIL --name "FULL NAME" --role ROLE[,ROLE] --agency NAME [--agency-kind KIND] [--team NAME] [--job-title TEXT] [--language en|cy] [--partnership NAME]',
  about: 'Adds a person; the password is read from the environment variable TEAMAROUND_NEW_PASSWORD.',
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    agency: { type: 'string' },
    'agency-kind': { type: 'string' },
    team: { type: 'string' },
    'job-title': { type: 'string' },
    language: { type: 'string' },
    partnership: { type: 'string' },
  },
  run: (asked, output) => {
    const given = readNewUser(asked);
    return withApp(async (app) => {
      const { partnershipId } = await choosePartnership(app, textOf(asked, 'partnership'));
      const { owner } = app.house.database;
      const agencyId = await addAgency(owner, { partnershipId, name: given.agency, kind: given.agencyKind });
      const team = textOf(asked, 'team');
      const teamId =
        team === undefined ? null : await addTeam(owner, { partnershipId, agencyId, name: team });
      const passwordHash = await hashPassword(given.password);
      const { email, fullName, jobTitle, roles: held, language } = given;
      const person = {
        partnershipId,
        agencyId,
        teamId,
        email,
        fullName,
        jobTitle,
        roles: held,
        language,
        passwordHash,
      };
      const userId = await addUser(owner, person);
      if (userId === undefined) output.error(`${given.email} has an account already.`);
      else
        output.out(
          asked.options['json'] === true
            ? JSON.stringify({ userId, email: given.email })
            : `Added ${given.fullName}.`,
        );
      return userId === undefined ? 1 : 0;
    });
  },
};

const newUser = z.object({
  email: z.string().regex(/^[^\s@]+@[^\s@]+$/, 'Give the person’s work e-mail address.'),
  fullName: z.string('--name is needed.').trim().min(1, '--name is needed.').max(200),
  roles: z
    .string('--role is needed.')
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(roles, `--role must be of ${roles.join(', ')}.`))),
  agency: z.string('--agency is needed.').trim().min(1, '--agency is needed.').max(200),
  agencyKind: z
    .enum(agencyKinds, `--agency-kind must be one of ${agencyKinds.join(', ')}.`)
    .default('social-care'),
  jobTitle: z.string().max(200).default(''),
  language: z.enum(['en', 'cy'], '--language must be en or cy.').default('en'),
  password: z
    .string(`Set TEAMAROUND_NEW_PASSWORD to at least ${shortestPassword} characters.`)
    .min(shortestPassword, `Set TEAMAROUND_NEW_PASSWORD to at least ${shortestPassword} characters.`),
});

function readNewUser(asked: Asked): z.infer<typeof newUser> {
  const read = newUser.safeParse({
    email: asked.words[0] ?? '',
    fullName: textOf(asked, 'name'),
    roles: textOf(asked, 'role'),
    agency: textOf(asked, 'agency'),
    agencyKind: textOf(asked, 'agency-kind'),
    jobTitle: textOf(asked, 'job-title'),
    language: textOf(asked, 'language'),
    password: process.env['TEAMAROUND_NEW_PASSWORD'],
  });
  if (!read.success) throw new WrongUse(read.error.issues[0]?.message);
  if (findPasswordFault(read.data.password, read.data, isCommon) !== undefined)
    throw new WrongUse(
      'Choose another TEAMAROUND_NEW_PASSWORD: not a common one, and not made of the person’s name or address.',
    );
  return read.data;
}

export const setUpCommands: readonly Command[] = [
  startCommand,
  migrateCommand,
  demoCommand,
  addPartnershipCommand,
  addUserCommand,
];
