import {
  allowPasswords,
  askerOf,
  examineProvider,
  forgetIdentity,
  listSignOns,
  removeSignOn,
  type ListedSignOn,
} from '#platform/sign-in/single-sign-on/index.ts';
import { chooseAgency, chooseSignOn, recordSignOn, whichAgency } from './choose-sign-on.ts';
import { textOf, WrongUse, type Command } from './command.ts';
import { setSignOnCommand } from './set-sign-on-command.ts';
import { choosePartnership, withApp } from './with-app.ts';

const listCommand: Command = {
  name: 'sign-on list',
  usage: 'sign-on list [--partnership NAME]',
  about: 'Lists the agencies whose people sign in at their own organisation.',
  options: { partnership: { type: 'string' } },
  run: (asked, output) =>
    withApp(async (app) => {
      const name = textOf(asked, 'partnership');
      const partnership = name === undefined ? undefined : await choosePartnership(app, name);
      const all = await listSignOns(app.house.database.owner, partnership?.partnershipId);
      const lines = all.map(({ clientSecretSealed, ...shown }) => ({
        ...shown,
        secretIsReadable:
          askerOf(
            { signOnId: shown.signOnId, clientSecretSealed, isSetByPage: shown.isSetByPage },
            { config: app.house.config, now: app.house.clock.now() },
          ) !== undefined,
      }));
      if (asked.options['json'] === true) output.out(JSON.stringify(lines));
      else for (const line of lines) output.out(inOneLine(line));
      return 0;
    }),
};

function inOneLine(line: Omit<ListedSignOn, 'clientSecretSealed'> & { secretIsReadable: boolean }): string {
  const factor =
    line.secondFactors.length === 0 ? 'second factor ours' : `second factor ${line.secondFactors.join(', ')}`;
  const secret = line.secretIsReadable
    ? ''
    : ' [the secret cannot be read with this SESSION_SECRET: set it again]';
  return `${line.partnershipName}: ${line.agencyName} (${line.domains.join(', ')}) at ${line.issuer}, ${factor}, ${line.people} people${secret}`;
}

const testCommand: Command = {
  name: 'sign-on test',
  usage: 'sign-on test --agency NAME [--partnership NAME]',
  about: 'Asks an agency’s provider what it publishes and says what is right and what is wrong.',
  options: whichAgency,
  run: (asked, output) =>
    withApp(async (app) => {
      const signOn = await chooseSignOn(app, asked);
      const asker = askerOf(signOn, { config: app.house.config, now: app.house.clock.now() });
      const findings =
        asker === undefined
          ? [{ kind: 'wrong' as const, what: 'secretUnreadable', values: {} }]
          : await examineProvider(signOn, asker);
      const words = app.house.wordsIn('en');
      const said = findings.map(({ kind, what, values }) => ({
        kind,
        sentence: words.t(`organisation.found.${what}`, values),
      }));
      if (asked.options['json'] === true) output.out(JSON.stringify(said));
      else for (const { kind, sentence } of said) output.out(`${kind.padEnd(5)}  ${sentence}`);
      return findings.some(({ kind }) => kind === 'wrong') ? 1 : 0;
    }),
};

const removeCommand: Command = {
  name: 'sign-on remove',
  usage: 'sign-on remove --agency NAME [--partnership NAME]',
  about: 'Takes an agency’s single sign-on away and ends the sessions begun with it.',
  options: whichAgency,
  run: (asked, output) =>
    withApp(async (app) => {
      const signOn = await chooseSignOn(app, asked);
      const { signOnId, agencyId, partnershipId, agencyName } = signOn;
      const ended = await removeSignOn(app.house.database.owner, signOnId, app.house.clock.now());
      await recordSignOn(app, partnershipId, 'sign-on removed', { signOnId, agencyId, sessions: ended });
      output.out(`Removed the single sign-on of ${agencyName}; ended ${ended} sessions.`);
      return 0;
    }),
};

/** The operator's way back in for an agency whose single sign-on no longer lets anybody in. */
const passwordsCommand: Command = {
  name: 'sign-on allow-passwords',
  usage: 'sign-on allow-passwords --agency NAME [--partnership NAME]',
  about:
    'Lets the people of an agency sign in by password again, where it had asked for single sign-on only.',
  options: whichAgency,
  run: (asked, output) =>
    withApp(async (app) => {
      const { partnership, agency } = await chooseAgency(app, asked);
      const { partnershipId } = partnership;
      const isChanged = await allowPasswords(app.house.database.owner, partnershipId, agency.agencyId);
      if (isChanged)
        await recordSignOn(app, partnershipId, 'passwords allowed again', { agencyId: agency.agencyId });
      output.out(
        isChanged
          ? `The people of ${agency.name} can sign in by password again. “user link EMAIL” gives one of them a link to set theirs.`
          : `The people of ${agency.name} can sign in by password already.`,
      );
      return 0;
    }),
};

const forgetCommand: Command = {
  name: 'sign-on forget',
  usage: 'sign-on forget EMAIL',
  about:
    'Forgets who a person is at their organisation, as when their account there was made anew: the e-mail address decides once more.',
  options: {},
  run: (asked, output) => {
    const [email] = asked.words;
    if (email === undefined) throw new WrongUse('Give the person’s work e-mail address.');
    return withApp(async (app) => {
      const forgotten = await forgetIdentity(app.house.database.owner, email, app.house.clock.now());
      for (const { partnershipId, userId } of forgotten)
        await recordSignOn(app, partnershipId, 'sign-on identity forgotten', { userId });
      if (forgotten.length === 0) output.error('Nobody of that address has signed in at their organisation.');
      else output.out('Forgotten. Their next sign-in is decided by their e-mail address.');
      return forgotten.length === 0 ? 1 : 0;
    });
  },
};

export const signOnCommands: readonly Command[] = [
  setSignOnCommand,
  listCommand,
  testCommand,
  removeCommand,
  passwordsCommand,
  forgetCommand,
];
