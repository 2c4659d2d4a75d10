import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from '#platform/access/sessions.queries.ts';
import { addWhoMayEverything } from '#testing/may-everything.ts';
import { makeItThere } from '#testing/access-matrix/make-it-there.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';
import { lookOver, openBrowser, openContext, type Manner } from './browser.ts';

const manners: [string, Manner, 'en' | 'cy'][] = [
  ['at a desk, in English', { width: 1280, javaScript: true }, 'en'],
  ['on a phone, in Welsh', { width: 375, javaScript: true }, 'cy'],
  ['at a desk, in Welsh, without JavaScript', { width: 1280, javaScript: false }, 'cy'],
  ['on a phone, in English, without JavaScript', { width: 375, javaScript: false }, 'en'],
];

/** Answers that are files, or that a page asks for by itself. */
const isFile = (path: string) =>
  /[./](pdf|docx|csv|json)$|\/calendar$|papers\/:paperId$|\/source$|\/evidence\/:/.test(path);

/** There only for somebody in particular: who opened a child in an emergency, who began a list, who hands work over. */
const notTheirs = new Set([
  // An address that is protected.
  '/children/:childId/protect-address/people',
  '/children/:childId/end-emergency-access',
  '/people/lists/:listId',
  '/people/:userId/hand-over',
  // A single sign-on that is on.
  '/people/sign-on/off',
  '/people/sign-on/only',
]);
/** Ways to an organisation's own sign-in and back: another server stands there. */
const leadsElsewhere = (path: string) => /^\/sign-in\/organisation\/|^\/sign-out\/organisation/.test(path);
const isWalked = (path: string) => !isFile(path) && !notTheirs.has(path) && !leadsElsewhere(path);

describe('every page', () => {
  let house: TestHouse;
  let browser: Browser;
  let baseUrl: string;
  let addresses: string[];
  let session: string;
  let walkerId: string;

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    baseUrl = await house.app.server.listen({ host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
    walkerId = (await addWhoMayEverything(house)).userId;
    session = await startSession(house.app.house.database.app, walkerId, house.clock.now());
    await makeItThere(house.owner);
    const pages = house.app.house.routes.filter(({ method, path }) => method === 'GET' && isWalked(path));
    addresses = await Promise.all(pages.map(({ path }) => realAddress(house.owner, path)));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it.each(manners)('can be used %s', async (_how, manner, language) => {
    await house.owner.query('update access.user_account set language = $1 where user_id = $2', [
      language,
      walkerId,
    ]);
    const context = await openContext(browser, baseUrl, manner);
    await context.addCookies([{ name: 'session', value: session, url: baseUrl }]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const address of addresses) {
      const response = await page.goto(address);
      if (response?.status() === 200) await lookOver(page, language, manner.javaScript);
      else complaints.push(`${address}: ${response?.status()}`);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
