import { setSignInLimit, signInLimits, takeFactorsAway } from '#platform/access/set-up.queries.ts';
import { recordEvent } from '#platform/audit-trail/record.queries.ts';
import { addJob } from '#platform/jobs/index.ts';
import { textOf, WrongUse, type Command } from './command.ts';
import { choosePartnership, withApp } from './with-app.ts';

/** For a lost phone, once it is sure on the telephone or in person who asks: whoever knows the password can set up a new one after this. */
const resetFactorCommand: Command = {
  name: 'user reset-factor',
  usage: 'user reset-factor EMAIL',
  about:
    'Takes away somebody’s second factors and signs them out; they set up a new one at the next sign-in.',
  options: {},
  run: (asked, output) => {
    const email = asked.words[0] ?? '';
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new WrongUse('Give the person’s work e-mail address.');
    return withApp(async (app) => {
      const at = app.house.clock.now();
      const found = await app.house.database.owner.transaction().execute(async (tx) => {
        const person = await takeFactorsAway(tx, email, at);
        if (person === undefined) return undefined;
        const { partnershipId, userId, removed } = person;
        const detail = { removed, by: 'operator' };
        await recordEvent(tx, {
          partnershipId,
          userId,
          act: 'second factors taken away',
          outcome: 'done',
          detail,
          at,
        });
        await addJob(tx, 'sign-in-notice-send', { partnershipId, userId, what: 'factors-taken-away' });
        return person;
      });
      if (found === undefined) output.error(`Nobody has the address ${email}.`);
      else
        output.out(
          `${found.fullName} sets up a new second factor at the next sign-in and is signed out now.`,
        );
      return found === undefined ? 1 : 0;
    });
  },
};

const limitCommand: Command = {
  name: 'sign-in limit',
  usage: `sign-in limit ${Object.keys(signInLimits).join('|')} AMOUNT --source TEXT [--partnership NAME]`,
  about: 'Sets how long a session, a second factor or a password link lasts, with who decided it.',
  options: { source: { type: 'string' }, partnership: { type: 'string' } },
  run: (asked, output) => {
    const [key = '', amountText = ''] = asked.words;
    const source = textOf(asked, 'source')?.trim() ?? '';
    const limit = signInLimits[key];
    const amount = /^\d{1,3}$/.test(amountText) ? Number(amountText) : NaN;
    if (limit === undefined) throw new WrongUse(`Give one of ${Object.keys(signInLimits).join(', ')}.`);
    if (!(amount >= limit.least && amount <= limit.most))
      throw new WrongUse(`${key} must be a whole number from ${limit.least} to ${limit.most}.`);
    if (source === '') throw new WrongUse('--source is needed: who decided it, and when.');
    return withApp(async (app) => {
      const { partnershipId, name } = await choosePartnership(app, textOf(asked, 'partnership'));
      const at = app.house.clock.now();
      await app.house.database.owner.transaction().execute(async (tx) => {
        await setSignInLimit(tx, partnershipId, key, amount, source, at);
        await recordEvent(tx, {
          partnershipId,
          userId: null,
          act: 'sign-in limit set',
          outcome: 'done',
          detail: { key, amount, by: 'operator' },
          at,
        });
      });
      output.out(`${name}: ${key} is ${amount} from now on.`);
      return 0;
    });
  },
};

export const signInCommands: readonly Command[] = [resetFactorCommand, limitCommand];
