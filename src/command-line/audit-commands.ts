import type { App } from '../app.ts';
import {
  acceptHeads,
  keepingOf,
  listHeads,
  publicKeyOf,
  sealNow,
  verifyTrail,
  type ChainVerdict,
  type Verdict,
} from '#platform/audit-trail/index.ts';
import { textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { sayFault } from './say-fault.ts';
import { choosePartnership, withApp } from './with-app.ts';

const verify: Command = {
  name: 'audit verify',
  usage: 'audit verify [--partnership NAME] [--json]',
  about: 'Follows the audit trail row by row and says that it is sealed and whole, or which row is wrong.',
  options: { partnership: { type: 'string' } },
  run: (asked, output) =>
    withApp(async (app) => {
      const verdict = await verifyTrail(
        app.house.database.owner,
        keepingOf(app.house.config),
        await chosen(app, asked),
      );
      if (asked.options['json'] === true) output.out(JSON.stringify(verdict));
      else tell(verdict, output);
      return verdict.isWhole ? 0 : 1;
    }),
};

async function chosen(app: App, asked: Asked): Promise<string[] | undefined> {
  const name = textOf(asked, 'partnership');
  return name === undefined ? undefined : [(await choosePartnership(app, name)).partnershipId];
}

function tell({ chains, faults }: Verdict, output: Output): void {
  for (const chain of chains) tellChain(chain, output);
  for (const fault of faults) output.error(`Heads: ${sayFault(fault)}`);
}

function tellChain({ partnership, rows, head, waiting, faults, restored }: ChainVerdict, output: Output) {
  const name = partnership ?? 'Before signing in';
  const about = `${rows} rows, head ${head?.hash ?? 'none yet'}`;
  if (faults.length === 0) output.out(`${name}: sealed and whole, ${about}`);
  else output.error(`${name}: not whole, ${about}`);
  for (const fault of faults) output.error(`${name}: ${sayFault(fault)}`);
  if (waiting > 0)
    output.out(`${name}: ${waiting} rows wait for their seal, which takes a second while the app runs`);
  for (const { at, number, because } of restored)
    output.out(`${name}: put back on purpose at ${at}, to row ${number}: ${because}`);
}

const head: Command = {
  name: 'audit head',
  usage: 'audit head [--json]',
  about:
    'Prints how far each chain has come, and the public key that signs it, for somebody to keep elsewhere.',
  options: {},
  run: (asked, output) =>
    withApp(async (app) => {
      await sealNow(app.house);
      const publicKey = publicKeyOf(keepingOf(app.house.config).key);
      const heads = await listHeads(app.house.database.owner);
      if (asked.options['json'] === true) output.out(JSON.stringify({ publicKey, heads }));
      else {
        output.out(`Public key ${publicKey}`);
        for (const { chainId, number, hash } of heads) output.out(`${chainId} ${number} ${hash}`);
      }
      return 0;
    }),
};

const accept: Command = {
  name: 'audit accept',
  usage: 'audit accept --because TEXT',
  about: 'After the database was put back on purpose: signs what is there now, with the reason.',
  options: { because: { type: 'string' } },
  run: (asked, output) => {
    const because = textOf(asked, 'because')?.trim();
    if (because === undefined || because === '')
      throw new WrongUse('--because must say why the database was put back.');
    return withApp(async ({ house }) => {
      const { database, clock, config } = house;
      if (await acceptHeads(database.owner, keepingOf(config), clock.now(), because)) {
        output.out('Signed. Each verifying will say so.');
        return 0;
      }
      output.error('Nothing was signed: the rows are not as they were sealed. See: audit verify');
      return 1;
    });
  },
};

export const auditCommands: readonly Command[] = [verify, head, accept];
