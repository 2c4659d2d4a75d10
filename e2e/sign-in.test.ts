import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { serveRoutes, type Served } from '#testing/serve-routes.ts';
import { buildNewcomer, codeOf, goodPassword } from '#testing/sign-in-by-password.ts';
import { lookOver, openBrowser, openContext } from './browser.ts';

describe('signing in at a browser', () => {
  let house: TestHouse;
  let served: Served;
  let browser: Browser;
  let baseUrl: string;

  beforeAll(async () => {
    house = await openTestHouse();
    // A passkey belongs to a name, and the name with its port is known only once the server listens.
    const config = { ...house.app.house.config };
    served = await serveRoutes(house, [], { config });
    await served.server.listen({ host: 'localhost', port: 0 });
    const { port } = served.server.server.address() as AddressInfo;
    baseUrl = config.baseUrl = `http://localhost:${port}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await house.close();
  });

  const open = async (manner = { width: 1280, javaScript: true } as const) => {
    const context = await openContext(browser, baseUrl, manner);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('status of 4'))
        complaints.push(message.text());
    });
    return { context, page, complaints };
  };

  /** A passkey of the browser's own, as a computer with a fingerprint reader has. */
  async function withPasskeys(page: Page): Promise<CDPSession> {
    const client = await page.context().newCDPSession(page);
    await client.send('WebAuthn.enable');
    await client.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return client;
  }

  async function givePassword(page: Page, email: string): Promise<void> {
    await page.goto('/sign-in');
    await page.getByLabel('Work e-mail address').fill(email);
    await page.locator('#password').fill(goodPassword);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  it('a passkey is set up, signs in, and confirms who it is', async () => {
    const { email } = await buildNewcomer(house, { roles: ['panel-coordinator'] });
    const { context, page, complaints } = await open();
    const client = await withPasskeys(page);
    await givePassword(page, email);
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sign-in/set-up');
    await lookOver(page, 'en');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor();
    await lookOver(page, 'en');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();

    await givePassword(page, email);
    await page.getByRole('button', { name: 'Use a passkey' }).waitFor();
    await lookOver(page, 'en');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByText('Newcomer Marlowe').first().waitFor();

    house.clock.moveTo(new Date(house.clock.now().getTime() + 11 * 60_000).toISOString());
    await page.goto('/your-account/second-factors/new');
    await page.getByRole('heading', { name: 'Confirm it is you' }).waitFor();
    await lookOver(page, 'en');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByRole('heading', { name: 'Add a way to confirm it is you' }).waitFor();
    await lookOver(page, 'en');

    const { rows } = await house.owner.query<{ kind: string; count: string; used: boolean }>(
      `select f.kind, f.sign_count as count, f.last_used_at is not null as used
         from access.second_factor f join access.user_account u using (user_id) where u.email = $1`,
      [email],
    );
    expect(rows).toMatchObject([{ kind: 'passkey', used: true }]);
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await client.detach();
    await context.close();
  });

  it('a passkey that is another person’s opens nothing, nor does an answer given twice', async () => {
    const [one, two] = [await buildNewcomer(house), await buildNewcomer(house)];
    const { context, page } = await open();
    await withPasskeys(page);
    for (const { email } of [one, two]) {
      await givePassword(page, email);
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByRole('button', { name: 'I have kept them' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
    }
    await givePassword(page, one.email);
    const [request] = await Promise.all([
      page.waitForRequest((asked) => asked.method() === 'POST' && asked.url().endsWith('/second-factor')),
      page.getByRole('button', { name: 'Use a passkey' }).click(),
    ]);
    const answer = new URLSearchParams(request.postData() ?? '').get('factor-passkey') ?? '';
    expect(JSON.parse(answer)).toMatchObject({ type: 'public-key' });
    await page.getByText('Newcomer Marlowe').first().waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();

    for (const { email } of [one, two]) {
      await givePassword(page, email);
      await page.locator('#factor-code').waitFor();
      await page.locator('input[name="factor-passkey"]').evaluate((input, value) => {
        (input as unknown as { value: string }).value = value;
      }, answer);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('alert').getByText('That code does not work').waitFor();
    }
    await context.close();
  });

  it('an app does it without JavaScript, on a phone', async () => {
    const { email } = await buildNewcomer(house);
    const { context, page } = await open({ width: 375, javaScript: false } as never);
    await givePassword(page, email);
    await lookOver(page, 'en', false);
    expect(await page.getByRole('button', { name: 'Add a passkey' }).isVisible()).toBe(false);
    const key = (await page.locator('code.app-key').textContent())?.replaceAll(' ', '') ?? '';
    await page.getByLabel('Code from the app').fill(codeOf(key, house.clock.now()));
    await page.getByRole('button', { name: 'Add the app' }).click();
    await lookOver(page, 'en', false);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('Newcomer Marlowe').first().waitFor();
    expect(await page.getByText('You are signed out after 30 minutes').count()).toBe(1);
    await context.close();
  });

  it('warns before somebody is signed out, lets them stay, and touches nothing that was typed', async () => {
    const { email } = await buildNewcomer(house);
    const person = await served.as(email);
    const { context, page, complaints } = await open();
    await context.addCookies([{ name: 'session', value: person.cookies()['session'] ?? '', url: baseUrl }]);
    await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') });
    await page.goto('/your-account/password');
    await page.locator('#old-password').fill('typed so far');
    await page.clock.fastForward('24:00');
    const dialog = page.getByRole('dialog');
    expect(await dialog.isVisible()).toBe(false);
    await page.clock.fastForward('01:20');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('At 10:30 you will be signed out');
    await lookOver(page, 'en');
    await dialog.getByRole('button', { name: 'Stay signed in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { rows } = await house.owner.query<{ stayed: number }>(
      `select count(*)::int as stayed from audit_trail.event where act = 'stayed signed in'`,
    );
    expect(rows[0]?.stayed).toBe(1);

    await page.clock.fastForward('31:00');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(
      'You have been signed out. What you typed is still on this page.',
    );
    await dialog.getByRole('button', { name: 'Back to what I typed' }).click();
    await page.clock.fastForward('01:00');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.locator('#old-password').inputValue()).toBe('typed so far');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
