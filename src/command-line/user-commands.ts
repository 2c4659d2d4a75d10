import { z } from 'zod';
import {
  addAgency,
  addTeam,
  addUser,
  endSessionsOf,
  findPersonByEmail,
  type FoundPerson,
} from '#platform/access/set-up.queries.ts';
import { agencyKinds, roles } from '#platform/access/index.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { startSettingPassword } from '#platform/sign-in/index.ts';
import type { App } from '../app.ts';
import { textOf, WrongUse, type Asked, type Command } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

const addUserCommand: Command = {
  name: 'user add',
  usage:
    'user add EMAIL --name "FULL NAME" --role ROLE[,ROLE] --agency NAME [--agency-kind KIND] [--team NAME] [--job-title TEXT] [--language en|cy] [--partnership NAME]',
  about: 'Adds a person and prints a link by which they, and nobody else, choose their password, once.',
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
    const { agency, agencyKind, ...given } = readNewUser(asked);
    return withApp(async (app) => {
      const { partnershipId } = await choosePartnership(app, textOf(asked, 'partnership'));
      const { owner } = app.house.database;
      const agencyId = await addAgency(owner, { partnershipId, name: agency, kind: agencyKind });
      const team = textOf(asked, 'team');
      const teamId =
        team === undefined ? null : await addTeam(owner, { partnershipId, agencyId, name: team });
      const userId = await addUser(owner, { ...given, partnershipId, agencyId, teamId });
      if (userId === undefined) {
        output.error(`${given.email} has an account already.`);
        return 1;
      }
      const { needsSignOn = false } = (await findPersonByEmail(owner, given.email)) ?? {};
      const person = { ...given, userId, partnershipId, needsSignOn };
      const link = await makeLink(app, person, 'account added');
      if (asked.options['json'] === true) output.out(JSON.stringify({ userId, email: given.email, link }));
      else {
        output.out(`Added ${given.fullName}.`);
        sayLink(output, person, link);
      }
      return 0;
    });
  },
};

const linkCommand: Command = {
  name: 'user link',
  usage: 'user link EMAIL',
  about: 'Prints a link by which somebody chooses a new password, once; for who cannot be sent a letter.',
  options: {},
  run: (asked, output) =>
    withPerson(asked, output, async (app, person) => {
      const link = await makeLink(app, person, 'password link made');
      if (asked.options['json'] === true) output.out(JSON.stringify({ email: person.email, link }));
      else sayLink(output, person, link);
      return link === null ? 1 : 0;
    }),
};

const endSessionsCommand: Command = {
  name: 'user end-sessions',
  usage: 'user end-sessions EMAIL',
  about: 'Signs somebody out everywhere, at once; their account goes on.',
  options: {},
  run: (asked, output) =>
    withPerson(asked, output, async (app, person) => {
      const at = app.house.clock.now();
      const sessions = await app.house.database.owner.transaction().execute(async (tx) => {
        const ended = await endSessionsOf(tx, person.userId, at);
        await recordEvent(tx, eventOf(person, 'sessions ended', at, { sessions: ended }));
        return ended;
      });
      output.out(`${person.fullName} is signed out everywhere: ${sessions} sessions ended.`);
      return 0;
    }),
};

/** @throws WrongUse when no address is given */
function withPerson(
  asked: Asked,
  output: Parameters<Command['run']>[1],
  work: (app: App, person: FoundPerson) => Promise<number>,
): Promise<number> {
  const email = asked.words[0] ?? '';
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new WrongUse('Give the person’s work e-mail address.');
  return withApp(async (app) => {
    const person = await findPersonByEmail(app.house.database.owner, email);
    if (person !== undefined) return work(app, person);
    output.error(`Nobody has the address ${email}.`);
    return 1;
  });
}

/** Null: their agency lets people sign in at their own organisation only, so there is no password to choose. */
async function makeLink(app: App, person: FoundPerson, act: string): Promise<string | null> {
  const { database, clock, config } = app.house;
  const at = clock.now();
  return database.owner.transaction().execute(async (tx) => {
    await recordEvent(tx, eventOf(person, act, at));
    if (person.needsSignOn) return null;
    return `${config.baseUrl}/set-password/${await startSettingPassword(tx, person.userId, at)}`;
  });
}

function sayLink(
  output: Parameters<Command['run']>[1],
  person: { fullName: string },
  link: string | null,
): void {
  if (link === null) {
    output.out(`${person.fullName} signs in at their own organisation: no password counts.`);
    return;
  }
  output.out(`Give this link to ${person.fullName} and to nobody else; it works once, and not for long:`);
  output.out(link);
}

function eventOf(
  person: Pick<FoundPerson, 'partnershipId' | 'userId'>,
  act: string,
  at: Date,
  detail: object = {},
) {
  const { partnershipId, userId } = person;
  return { partnershipId, userId, act, outcome: 'done' as const, detail: { ...detail, by: 'operator' }, at };
}

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
  });
  if (!read.success) throw new WrongUse(read.error.issues[0]?.message);
  return read.data;
}

export const userCommands: readonly Command[] = [addUserCommand, linkCommand, endSessionsCommand];
