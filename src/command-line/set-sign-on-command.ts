import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { App } from '../app.ts';
import { seal } from '#platform/sign-in/seal.ts';
import {
  afterLogoutPath,
  callbackPath,
  listSignOns,
  noticePath,
  saveSignOn,
  signOnSettings,
  type ListedSignOn,
} from '#platform/sign-in/single-sign-on/index.ts';
import { chooseAgency, recordSignOn, whichAgency } from './choose-sign-on.ts';
import { textOf, WrongUse, type Asked, type Command, type Output } from './command.ts';
import { withApp } from './with-app.ts';

/** Sets, or sets anew, an agency's single sign-on. */
export const setSignOnCommand: Command = {
  name: 'sign-on set',
  usage:
    'sign-on set --agency NAME --issuer ADDRESS --client-id ID --domains DOMAIN[,DOMAIN] [--secret-file FILE] [--email-claim NAME] [--trust-email] [--second-factor VALUE[,VALUE]] [--logout-address ADDRESS] [--partnership NAME]',
  about:
    'Sets an agency’s single sign-on; the client secret is read from a file, or with --secret-file - from standard input.',
  options: {
    ...whichAgency,
    issuer: { type: 'string' },
    'client-id': { type: 'string' },
    'secret-file': { type: 'string' },
    domains: { type: 'string' },
    'email-claim': { type: 'string' },
    'trust-email': { type: 'boolean' },
    'second-factor': { type: 'string' },
    'logout-address': { type: 'string' },
  },
  run: (asked, output) => {
    const settings = readSettings(asked);
    const secret = readSecret(textOf(asked, 'secret-file'));
    return withApp(async (app) => {
      const { partnership, agency } = await chooseAgency(app, asked);
      const { owner } = app.house.database;
      const all = await listSignOns(owner);
      const before = all.find(({ agencyId }) => agencyId === agency.agencyId);
      refuseSharedDomains(settings, all, agency.agencyId);
      const signOnId = before?.signOnId ?? randomUUID();
      const { sessionSecret } = app.house.config;
      await saveSignOn(owner, {
        ...settings,
        partnershipId: partnership.partnershipId,
        agencyId: agency.agencyId,
        signOnId,
        clientSecretSealed:
          secret === undefined
            ? keptSecret(before, settings)
            : seal(sessionSecret, 'client secret', signOnId, secret),
        at: app.house.clock.now(),
      });
      await recordSignOn(app, partnership.partnershipId, 'sign-on set', {
        signOnId,
        agencyId: agency.agencyId,
      });
      tellWhatToRegister(app, asked, output, signOnId, agency.name);
      return 0;
    });
  },
};

function readSettings(asked: Asked) {
  const read = signOnSettings.safeParse({
    issuer: textOf(asked, 'issuer'),
    clientId: textOf(asked, 'client-id'),
    domains: textOf(asked, 'domains'),
    emailClaim: textOf(asked, 'email-claim'),
    needsVerifiedEmail: asked.options['trust-email'] !== true,
    secondFactors: textOf(asked, 'second-factor'),
    logoutAddress: textOf(asked, 'logout-address'),
  });
  if (!read.success) throw new WrongUse(read.error.issues[0]?.message);
  return read.data;
}

/** Never an argument: those can be read by everybody on the machine, and stay in the shell's history. */
function readSecret(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const secret = readFileSync(file === '-' ? 0 : file, 'utf8').trim();
  if (secret === '' || secret.length > 2000)
    throw new WrongUse('The client secret must be one line with something in it.');
  return secret;
}

/** A secret goes to nobody but whom it was given for. */
function keptSecret(
  before: ListedSignOn | undefined,
  settings: { issuer: string; clientId: string },
): Buffer {
  if (before?.issuer === settings.issuer && before.clientId === settings.clientId)
    return before.clientSecretSealed;
  throw new WrongUse(
    'Give the client secret with --secret-file FILE, or --secret-file - and standard input.',
  );
}

/** A domain leads to one provider; two agencies may share it only when they share the provider too. */
function refuseSharedDomains(
  settings: { issuer: string; clientId: string; domains: readonly string[] },
  all: readonly ListedSignOn[],
  agencyId: string,
): void {
  const others = all.filter(
    (one) =>
      one.agencyId !== agencyId && (one.issuer !== settings.issuer || one.clientId !== settings.clientId),
  );
  for (const other of others) {
    const shared = settings.domains.find((domain) => other.domains.includes(domain));
    if (shared !== undefined)
      throw new WrongUse(`${shared} leads to the provider of ${other.agencyName} already.`);
  }
}

function tellWhatToRegister(app: App, asked: Asked, output: Output, signOnId: string, agency: string): void {
  const { baseUrl } = app.house.config;
  const told = {
    signOnId,
    callback: `${baseUrl}${callbackPath(signOnId)}`,
    afterSignOut: `${baseUrl}${afterLogoutPath}`,
    backChannelLogout: `${baseUrl}${noticePath}`,
  };
  if (asked.options['json'] === true) return output.out(JSON.stringify(told));
  output.out(`Set the single sign-on of ${agency}. Register at the provider:`);
  output.out(`  redirect address       ${told.callback}`);
  output.out(`  after signing out      ${told.afterSignOut}`);
  output.out(`  back-channel logout    ${told.backChannelLogout}`);
}
