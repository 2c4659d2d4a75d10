import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForgingProvider } from '#testing/forging-provider.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { people } from '#testing/people.ts';
import { openAgencyProvider, setUpSignOn } from '#testing/set-up-sign-on.ts';
import { marloweVale } from '../db/demo/partnership.ts';
import { lookOver, openBrowser, openContext, type Manner } from './browser.ts';

const manners: [string, Manner, 'en' | 'cy'][] = [
  ['in English', { width: 1280, javaScript: true }, 'en'],
  ['in Welsh, on a phone without JavaScript', { width: 375, javaScript: false }, 'cy'],
];

// What only a real browser shows: that our own security headers let a person go to their organisation and come back.
describe.each(manners)('signing in at one’s own organisation %s', (_how, manner, language) => {
  let house: TestHouse;
  let browser: Browser;
  let baseUrl: string;
  let police: Awaited<ReturnType<typeof openAgencyProvider>>;

  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.moveTo(new Date().toISOString());
    baseUrl = await house.app.server.listen({ host: '127.0.0.1', port: 0 });
    house.app.house.config.baseUrl = baseUrl;
    const settings = { agency: 'police', domains: ['vale-police.example'] } as const;
    police = await openAgencyProvider(house, settings, baseUrl);
    police.colleague = {
      subject: 'officer-1',
      claims: { email: people.policeOfficer, email_verified: true },
    };
    await house.owner.query('update access.user_account set language = $1', [language]);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await police.close();
    await house.close();
  });

  const words = () => house.app.house.wordsIn(language);
  async function begin() {
    const context = await openContext(browser, baseUrl, manner);
    await context.addCookies([{ name: 'language', value: language, url: baseUrl }]);
    const page = await context.newPage();
    await page.goto('/panels');
    await page.getByRole('link', { name: words().t('organisation.link') }).click();
    await lookOver(page, language, manner.javaScript);
    await page.getByLabel(words().t('organisation.email'), { exact: true }).fill(people.policeOfficer);
    await page.getByRole('button', { name: words().t('organisation.continue') }).click();
    return { context, page };
  }

  it('goes there and back by itself, to the page that was asked for, and out again at both', async () => {
    const { context, page } = await begin();
    await page.waitForURL(`${baseUrl}/panels`);
    expect(await page.content()).toContain('Paula Dunkerswick');
    await page
      .getByRole('button', { name: words().t('web.header.signOut') })
      .first()
      .click();
    await page.waitForURL(`${police.issuer}/session/end**`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${baseUrl}/sign-out/organisation/done`);
    await lookOver(page, language, manner.javaScript);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      words().t('organisation.out.both'),
    );
    await page.goto('/panels');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await context.close();
  });

  it('says so on the next page when the organisation has ended the sign-in', async () => {
    const { context, page } = await begin();
    await page.waitForURL(`${baseUrl}/panels`);
    const elsewhere = await context.newPage();
    await elsewhere.goto(`${police.issuer}/session/end`);
    await elsewhere.getByRole('button', { name: 'Sign out' }).click();
    await elsewhere.waitForURL(`${police.issuer}/session/end/success**`);
    await page.goto('/panels');
    await lookOver(page, language, manner.javaScript);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      words().t('organisation.elsewhere.title'),
    );
    await context.close();
  });

  it('shows what to do when the organisation is away, and when it knows somebody whom Teamaround does not', async () => {
    police.colleague = {
      subject: 'stranger',
      claims: { email: 'x@vale-police.example', email_verified: true },
    };
    const { context, page } = await begin();
    await page.getByRole('heading', { name: words().t('organisation.not.unknown.title') }).waitFor();
    await lookOver(page, language, manner.javaScript);
    expect(await page.content()).toContain('Naseem Bridgewood');
    await context.close();
    const forging = await openForgingProvider();
    const settings = { agency: 'health', domains: ['community-health.example'] } as const;
    await setUpSignOn(house, forging.issuer, forging.clientSecret, settings);
    await forging.close();
    const other = await openContext(browser, baseUrl, manner);
    await other.addCookies([{ name: 'language', value: language, url: baseUrl }]);
    const away = await other.newPage();
    await away.goto('/sign-in/organisation');
    await away.getByLabel(words().t('organisation.email'), { exact: true }).fill(people.nurse);
    await away.getByRole('button', { name: words().t('organisation.continue') }).click();
    const agency = marloweVale.agencies.find(({ kind }) => kind === 'health')?.name ?? '';
    const title = words().t('organisation.not.away.title', { agency });
    await away.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await lookOver(away, language, manner.javaScript);
    expect(await away.getByLabel(words().t('organisation.email'), { exact: true }).inputValue()).toBe(
      people.nurse,
    );
    await other.close();
  });
});
