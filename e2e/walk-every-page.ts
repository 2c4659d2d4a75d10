import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAccount, startSession } from '#platform/access/sessions.queries.ts';
import type { Language } from '#platform/words/index.ts';
import { addWhoMayEverything } from '#testing/may-everything.ts';
import { makeItThere } from '#testing/access-matrix/make-it-there.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { realAddress } from '#testing/real-addresses.ts';
import { bringChecker, lookOver, openBrowser, openContext, type Manner } from './browser.ts';
import { whosePages } from './whose-page.ts';

/** Answers that are files, or that a page asks for by itself. */
const isFile = (path: string) =>
  /[./](pdf|docx|csv|json)$|\/calendar$|calendar\/file$|papers\/:paperId$|\/source$|\/evidence\/:|\/documents\/:documentId$/.test(
    path,
  );

/** There only for somebody in particular: who opened a child in an emergency, who began a list, who hands work over. */
const notTheirs = new Set([
  // A disagreement that has come to its independent chair; the form is that of a proposal.
  '/children/:childId/disagreements/:escalationId/outcome',
  // An address that is protected.
  '/children/:childId/protect-address/people',
  '/children/:childId/end-emergency-access',
  '/people/lists/:listId',
  // The assessment of early help asks for no file, and the one that is signed is of help that has ended.
  '/children/:childId/early-help/:helpId/assessments/:sheetId/files/:question',
  '/children/:childId/early-help/:helpId/assessments/:sheetId/reopen',
  // A file of services that waits for a decision.
  '/services/import/:serviceImportId',
  '/people/:userId/hand-over',
  // Of which plan or strategy discussion is said behind the question mark; their own tests open them.
  '/children/:childId/protection/conferences/new',
  '/children/:childId/protection/core-groups/new',
  // A single sign-on that is on.
  '/people/sign-on/off',
  '/people/sign-on/only',
]);
/** Ways to an organisation's own sign-in and back: another server stands there. */
const leadsElsewhere = (path: string) => /^\/sign-in\/organisation\/|^\/sign-out\/organisation/.test(path);
const isWalked = (path: string) => !isFile(path) && !notTheirs.has(path) && !leadsElsewhere(path);

type Look = [how: string, manner: Manner, language: Language];

/** Goes to every page of the made-up partnership that there is for somebody, and looks it over, in each of these ways. */
export function walkEveryPage(looks: readonly Look[]): void {
  let house: TestHouse;
  let browser: Browser;
  let baseUrl: string;
  let walker: string;
  const addresses: { address: string; by: string }[] = [];

  beforeAll(async () => {
    house = await openTestHouse('demonstration');
    baseUrl = await house.app.server.listen({ host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
    walker = (await addWhoMayEverything(house)).email;
    await makeItThere(house.owner);
    for (const { method, path } of house.app.house.routes)
      if (method === 'GET' && isWalked(path)) addresses.push(await findAddress(path));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function findAddress(path: string): Promise<{ address: string; by: string }> {
    const whose = whosePages.find((one) => one.path.test(path));
    if (whose === undefined) return { address: await realAddress(house.owner, path), by: walker };
    const { rows } = await house.owner.query<{ email: string }>(whose.by);
    if (rows[0] === undefined) throw new Error(`${path}: there is nobody who takes part`);
    return { address: await realAddress(house.owner, path, whose.identifiers), by: rows[0].email };
  }

  async function enter(email: string, manner: Manner, complaints: string[]): Promise<Page> {
    const { app } = house.app.house.database;
    const account = await findAccount(app, email);
    if (account === undefined) throw new Error(`Nobody has the address ${email}`);
    const context = await openContext(browser, baseUrl, manner);
    if (manner.javaScript) await bringChecker(context);
    const session = await startSession(app, account.userId, house.clock.now());
    await context.addCookies([{ name: 'session', value: session, url: baseUrl }]);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    return page;
  }

  it.each(looks)('can be used %s', async (_how, manner, language) => {
    await house.owner.query('update access.user_account set language = $1', [language]);
    const complaints: string[] = [];
    const pages = new Map<string, Page>();
    for (const { address, by } of addresses) {
      const page = pages.get(by) ?? (await enter(by, manner, complaints));
      pages.set(by, page);
      const response = await page.goto(address);
      if (response?.status() === 200) await lookOver(page, language, manner.javaScript);
      else complaints.push(`${address} by ${by}: ${response?.status()}`);
    }
    expect(complaints).toEqual([]);
    for (const page of pages.values()) await page.context().close();
  });
}
