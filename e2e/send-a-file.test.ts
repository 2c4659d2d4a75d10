import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findAccount, startSession } from '#platform/access/sessions.queries.ts';
import { buildWords, type Words } from '#platform/words/index.ts';
import { buildPanelDay, dayPeople, type PanelDay } from '#testing/build-panel-day.ts';
import { openTestHouse, type TestHouse } from '#testing/open-test-house.ts';
import { pdfOfOnePage } from '#testing/upload-a-paper.ts';
import { writePng } from '#platform/files/testing/write-pictures.ts';
import { catalogues } from '../src/app.ts';
import type { Reading } from './actor.ts';
import { lookOver, openBrowser, openContext } from './browser.ts';

const manners: [string, Reading][] = [
  ['in English', { width: 1280, javaScript: true, language: 'en' }],
  ['in Welsh, on a phone', { width: 375, javaScript: true, language: 'cy' }],
];
const wordsIn = buildWords([...catalogues]);

describe.each(manners)('a file that is sent with script, %s', (_, reading) => {
  let house: TestHouse;
  let browser: Browser;
  let baseUrl: string;
  let day: PanelDay;
  let page: Page;
  let words: Words;
  beforeAll(async () => {
    house = await openTestHouse();
    baseUrl = await house.app.server.listen({ host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
    words = wordsIn(reading.language);
    await house.owner.query('update access.user_account set language = $1', [reading.language]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    day = await buildPanelDay(house.owner);
    const { database } = house.app.house;
    const account = await findAccount(database.app, dayPeople.worker);
    const session = await startSession(database.app, account?.userId ?? '', house.clock.now());
    const context = await openContext(browser, baseUrl, reading);
    await context.addCookies([{ name: 'session', value: session, url: baseUrl }]);
    page = await context.newPage();
    await page.goto(`/panels/cases/${day.caseId}/papers`);
    await page.getByLabel(words.t('panels.papers.kind.plan'), { exact: true }).check();
  });

  const pdf = (bytes = 0) => Buffer.concat([pdfOfOnePage, Buffer.alloc(bytes, 'a')]);
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  const press = () => page.getByRole('button', { name: words.t('panels.papers.add.button') }).click();
  const said = () => page.locator('[data-upload-said]').first();
  const kept = async () => {
    const { rows } = await house.owner.query<{ name: string }>(
      `select d.file_name as name from panels.paper p join documents.document d using (partnership_id, document_id)
        where p.case_id = $1 order by p.number`,
      [day.caseId],
    );
    return rows.map(({ name }) => name);
  };

  it('shows how far it has come, and leads on when it is kept', async () => {
    const line = await page.context().newCDPSession(page);
    const throughput = 500_000;
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: throughput },
    });
    await choose('Slow.pdf', pdf(2_000_000));
    const loaded = page.waitForEvent('load');
    await press();
    await page.locator('[data-upload-shown] progress').first().waitFor({ state: 'visible' });
    const share = () => page.evaluate(`document.querySelector('[data-upload-shown] progress').value`);
    await expect.poll(share, { timeout: 20_000, interval: 100 }).toBeGreaterThan(20);
    expect(await said().textContent()).toMatch(/: [1-9]0?\d?%/);
    await lookOver(page, reading.language);
    await loaded;
    expect(await page.locator('main').textContent()).toContain('Slow.pdf');
    expect(await kept()).toEqual(['Slow.pdf']);
  });

  it('can be dropped on the page', async () => {
    const files = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['%PDF-1.4 dropped'], 'Dropped.pdf', { type: 'application/pdf' }));
      return transfer;
    })()`);
    await page.locator('.govuk-file-upload-button').dispatchEvent('drop', { dataTransfer: files });
    expect(await page.locator('main').textContent()).toContain('Dropped.pdf');
    await lookOver(page, reading.language);
    await Promise.all([page.waitForEvent('load'), press()]);
    expect(await kept()).toEqual(['Dropped.pdf']);
  });

  it('stays on the page with what was typed when the connection is lost, and is kept once when it is back', async () => {
    await choose('Lost.pdf', pdf());
    await page.context().setOffline(true);
    await press();
    await page.getByText(words.t('web.upload.lost')).waitFor();
    expect(await page.getByLabel(words.t('panels.papers.kind.plan'), { exact: true }).isChecked()).toBe(true);
    expect(await page.locator('main').textContent()).toContain('Lost.pdf');
    await lookOver(page, reading.language);
    await page.context().setOffline(false);
    // The button hears nothing for a second after it was pressed.
    await page.waitForTimeout(1100);
    await Promise.all([page.waitForEvent('load'), press()]);
    expect(await kept()).toEqual(['Lost.pdf']);
  });

  it('that is too large is told before anything is sent', async () => {
    const path = join(house.app.house.config.dataFolder, 'Large.pdf');
    writeFileSync(path, pdf(20 * 1024 * 1024));
    await page.locator('input[type="file"]').setInputFiles(path);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await press();
    await page.getByText(words.t('web.upload.tooLarge', { megabytes: '20' })).waitFor();
    expect(requests).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('that is not taken comes back with the reason, and another one can be sent from there', async () => {
    await choose('Page.pdf', Buffer.from('<html><script>alert(1)</script></html>'));
    await press();
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await page.evaluate(`document.activeElement.matches('.govuk-error-summary')`)).toBe(true);
    expect(await page.title()).toContain(words.t('web.error.word'));
    await lookOver(page, reading.language);
    await choose('Good.pdf', pdf());
    await Promise.all([page.waitForEvent('load'), press()]);
    expect(await kept()).toEqual(['Good.pdf']);
  });

  it('that is a picture is shown in a box of its own, in which nothing runs', async () => {
    await choose('Genogram.png', writePng());
    await Promise.all([page.waitForEvent('load'), press()]);
    const link = page.getByRole('link', { name: new RegExp(words.t('documents.show')) });
    const [answer] = await Promise.all([page.waitForResponse(/show=1/), link.click()]);
    expect(answer.headers()['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    );
    await page.waitForLoadState();
    expect(await page.evaluate(`document.querySelector('img').naturalWidth`)).toBe(1);
  });
});
