import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForgingProvider } from '#testing/forging-provider.ts';
import { openOrganisationProvider, type OrganisationProvider } from '#testing/organisation-provider.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { signInAtOrganisation } from '#testing/sign-in-at-organisation.ts';
import { marloweVale } from '../../db/demo/partnership.ts';
import { runCommand } from './run-command.ts';

const which = ['--partnership', marloweVale.name, '--agency', 'Vale and Staithes Constabulary'];
const secret = 'what only the two servers know';

describe('setting up single sign-on from the command line', () => {
  let house: TestHouse;
  let police: OrganisationProvider;
  let settings: Record<string, string>;
  let secretFile: string;

  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    const { config } = house.app.house;
    settings = {
      DATABASE_URL: config.databaseUrl ?? '',
      SESSION_SECRET: config.sessionSecret,
      CLAMD_URL: 'none',
      TEAMAROUND_DATA: config.dataFolder,
      BASE_URL: config.baseUrl,
    };
    secretFile = join(config.dataFolder, 'client-secret');
    writeFileSync(secretFile, `${secret}\n`, { mode: 0o600 });
  });
  afterAll(async () => {
    await police.close();
    await house.close();
  });

  async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
    const [out, error]: [string[], string[]] = [[], []];
    const before = { ...process.env };
    Object.assign(process.env, settings);
    const code = await runCommand(args, {
      out: (line) => out.push(line),
      error: (line) => error.push(line),
    });
    process.env = before;
    return { code, out: out.join('\n'), error: error.join('\n') };
  }
  const set = (issuer: string, ...more: string[]) =>
    run(
      'sign-on',
      'set',
      ...which,
      '--issuer',
      issuer,
      '--client-id',
      'teamaround',
      '--domains',
      'Vale-Police.example',
      ...more,
    );

  it('says what to register, keeps the secret sealed, and then people can sign in', async () => {
    police = await openOrganisationProvider(async (issuer) => {
      const { code, out } = await set(
        issuer,
        '--secret-file',
        secretFile,
        '--second-factor',
        'mfa',
        '--json',
      );
      expect(code).toBe(0);
      const told = JSON.parse(out) as { callback: string; afterSignOut: string };
      return { clientId: 'teamaround', redirectUri: told.callback, afterLogout: told.afterSignOut };
    });
    police.colleague = {
      subject: 'officer-1',
      claims: { email: people.policeOfficer, email_verified: true },
    };
    expect((await signInAtOrganisation(house.nobody(), people.policeOfficer)).location).toBe('/');
    const { rows } = await house.owner.query<{ line: string }>(
      'select o::text as line from access.organisation_sign_on o',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.line).not.toContain(Buffer.from(secret).toString('hex'));
    const trail = await house.owner.query(
      `select act from audit_trail.event where act = 'sign-on set' and partnership_id = $1 and detail->>'by' = 'command line'`,
      [marloweVale.id],
    );
    expect(trail.rowCount).toBe(1);
  });

  it('lists it without the secret, and says when that cannot be read any more', async () => {
    const listed = await run('sign-on', 'list');
    expect(listed.out).toBe(
      `${marloweVale.name}: Vale and Staithes Constabulary (vale-police.example) at ${police.issuer}, second factor mfa, 1 people`,
    );
    const json = await run('sign-on', 'list', '--json');
    expect(json.out).not.toMatch(/sealed/i);
    settings['SESSION_SECRET'] = 'quite another secret, of thirty-two letters and more';
    expect((await run('sign-on', 'list')).out).toContain('cannot be read with this SESSION_SECRET');
    expect((await run('sign-on', 'test', ...which)).code).toBe(1);
    settings['SESSION_SECRET'] = house.app.house.config.sessionSecret;
  });

  it('keeps the secret when nothing it is for changes, and asks for it when something does', async () => {
    expect((await set(police.issuer)).code).toBe(0);
    expect((await run('sign-on', 'list')).out).toContain('second factor ours');
    const moved = await set('https://elsewhere.example');
    expect([moved.code, moved.error]).toEqual([
      1,
      expect.stringContaining('Give the client secret with --secret-file'),
    ]);
  });

  it('takes the secret from standard input', () => {
    const given = spawnSync(
      process.execPath,
      [
        'src/command-line.ts',
        'sign-on',
        'set',
        ...which,
        '--issuer',
        police.issuer,
        '--client-id',
        'teamaround',
        '--domains',
        'vale-police.example',
        '--secret-file',
        '-',
      ],
      { env: { ...process.env, ...settings }, input: `${secret}\n`, encoding: 'utf8' },
    );
    expect([given.status, given.stderr]).toEqual([0, '']);
    expect(given.stdout).toContain('Register at the provider:');
  });

  it('examines a provider in sentences', async () => {
    const good = await run('sign-on', 'test', ...which);
    expect([good.code, good.out]).toEqual([
      0,
      expect.stringContaining('right  It takes the client id and the secret.'),
    ]);
    writeFileSync(secretFile, 'another secret\n');
    await set(police.issuer, '--secret-file', secretFile);
    const bad = await run('sign-on', 'test', ...which);
    expect([bad.code, bad.out]).toEqual([
      1,
      expect.stringContaining('wrong  It does not take the client id with this secret'),
    ]);
    writeFileSync(secretFile, `${secret}\n`);
    await set(police.issuer, '--secret-file', secretFile);
  });

  it.each<[what: string, metadata: object, sentence: string]>([
    ['names another issuer', { issuer: 'https://elsewhere.example' }, 'names another issuer than'],
    ['publishes no keys', { jwks_uri: undefined }, 'It publishes no jwks_uri: nobody can sign in.'],
    [
      'signs with the shared secret only',
      { id_token_signing_alg_values_supported: ['HS256'] },
      'It signs ID tokens in no way that only it could',
    ],
    [
      'sends browsers in the open',
      { authorization_endpoint: 'http://elsewhere.example/' },
      'Its authorization_endpoint does not begin with https:.',
    ],
  ])('says so when a provider %s', async (_what, metadata, sentence) => {
    const forging = await openForgingProvider(metadata);
    await set(forging.issuer, '--secret-file', secretFile);
    const { code, out } = await run('sign-on', 'test', ...which);
    expect([code, out]).toEqual([1, expect.stringContaining(sentence)]);
    await forging.close();
    const away = await run('sign-on', 'test', ...which);
    expect([away.code, away.out]).toEqual([
      1,
      expect.stringContaining('did not answer with the provider’s description (ECONNREFUSED)'),
    ]);
    await set(police.issuer, '--secret-file', secretFile);
  });

  it.each<[args: string[], sentence: string]>([
    [['--issuer', 'http://elsewhere.example'], '--issuer must begin with https:'],
    [['--issuer', 'https://elsewhere.example/?a=1'], 'nothing after a ?'],
    [['--domains', 'not a domain'], '--domains must be like vale-police.example'],
    [['--domains', ''], '--domains must be like vale-police.example'],
    [['--client-id', ''], '--client-id is needed'],
    [['--agency', 'Nobody at all'], 'has no agency called “Nobody at all”'],
    [['--logout-address', 'javascript:alert(1)'], '--logout-address must begin with https:'],
    [['--secret', 'on the command line'], "Unknown option '--secret'"],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, error } = await set(police.issuer, ...args);
    expect([code, error]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('lets a domain lead to one provider only', async () => {
    const other = ['--agency', 'Saltpan General Hospital', '--secret-file', secretFile];
    const shared = await set('https://elsewhere.example', ...other);
    expect([shared.code, shared.error]).toEqual([
      1,
      expect.stringContaining(
        'vale-police.example leads to the provider of Vale and Staithes Constabulary already.',
      ),
    ]);
    expect((await set(police.issuer, ...other)).code).toBe(0);
    expect(
      (
        await run(
          'sign-on',
          'remove',
          '--partnership',
          marloweVale.name,
          '--agency',
          'Saltpan General Hospital',
        )
      ).code,
    ).toBe(0);
  });

  it('forgets who a person was, and takes it all away, ending what was begun with it', async () => {
    await set(police.issuer, '--second-factor', 'mfa');
    house.clock.moveTo(new Date().toISOString());
    const person = house.nobody();
    await signInAtOrganisation(person, people.policeOfficer);
    expect((await run('sign-on', 'forget', people.policeOfficer)).code).toBe(0);
    expect((await person.get('/')).status).toBe(303);
    expect((await run('sign-on', 'forget', people.policeOfficer)).code).toBe(1);
    police.colleague = {
      subject: 'made-anew',
      claims: { email: people.policeOfficer, email_verified: true },
    };
    expect((await signInAtOrganisation(person, people.policeOfficer)).location).toBe('/');
    const removed = await run('sign-on', 'remove', ...which);
    expect(removed.out).toBe(
      'Removed the single sign-on of Vale and Staithes Constabulary; ended 1 sessions.',
    );
    expect((await person.get('/')).status).toBe(303);
    expect((await run('sign-on', 'list')).out).toBe('');
  });
});
