import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildWords, type Language, type WordParams, type Words } from '#platform/words/index.ts';
import { catalogues } from '../src/app.ts';
import { navigation } from '../src/navigation.ts';
import { lookOver, openContext, type Manner } from './browser.ts';

const wordsIn = buildWords([...catalogues]);

/** How somebody looks at the product, and the language they read. */
export interface Reading extends Manner {
  language: Language;
}

export interface Entrance {
  browser: Browser;
  baseUrl: string;
  reading: Reading;
  /** Of a session that has begun. */
  session: string;
  /** The pages that the accessibility checker has been over, by whoever. */
  checked: Set<string>;
}

/**
 * Somebody at a browser of their own. Buttons, links and fields are found by the words of the product, so that one script serves both
 * languages; every page that is come to is looked over.
 */
export class Actor {
  readonly page: Page;
  readonly words: Words;
  readonly #reading: Reading;
  readonly #checked: Set<string>;
  readonly #complaints: string[] = [];

  private constructor(page: Page, reading: Reading, checked: Set<string>) {
    this.page = page;
    this.words = wordsIn(reading.language);
    this.#reading = reading;
    this.#checked = checked;
    page.on('console', (message) => {
      const isRefusal = message.text().includes('the server responded with a status of 4');
      if (['error', 'warning'].includes(message.type()) && !isRefusal) this.#complain(message.text());
    });
    page.on('pageerror', (error) => this.#complain(error.message));
  }

  static async enter({ browser, baseUrl, reading, session, checked }: Entrance): Promise<Actor> {
    const context = await openContext(browser, baseUrl, reading);
    await context.addCookies([{ name: 'session', value: session, url: baseUrl }]);
    return new Actor(await context.newPage(), reading, checked);
  }

  get runsScripts(): boolean {
    return this.#reading.javaScript;
  }

  /** The sentence of a key in the language of the reader. */
  t(key: string, params: WordParams = {}): string {
    return this.words.t(key, params);
  }

  async open(address: string): Promise<void> {
    const response = await this.page.goto(address);
    expect(response?.status(), address).toBe(200);
    await this.lookAround();
  }

  /** As for somebody from whom the whole thing is kept: not there. */
  async findsNothingAt(address: string): Promise<void> {
    const response = await this.page.goto(address);
    expect(response?.status(), address).toBe(404);
    expect(await this.text()).toContain(this.t('web.notFound.title'));
  }

  /** Looks the page over; the accessibility checker, which is slow, goes once over a page that is made of the same parts. */
  async lookAround(): Promise<void> {
    const { javaScript, language } = this.#reading;
    const address = new URL(this.page.url()).pathname.replaceAll(/[0-9a-f-]{36}/g, ':id');
    const parts = await this.page.locator('main').locator('form, table, section, h2, dl, ul').count();
    const page = `${address} ${await this.page.title()} ${parts}`;
    await lookOver(this.page, language, javaScript && !this.#checked.has(page));
    this.#checked.add(page);
  }

  /** By the navigation, which is behind a button on a narrow screen with JavaScript; on a wide one by the group that the page is in. */
  async goTo(key: string): Promise<void> {
    const menu = this.page.getByRole('button', { name: this.t('web.navigation.menu'), exact: true });
    if (await menu.isVisible()) await menu.click();
    const linkTo = (words: string) =>
      this.page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${asItIs(words)}(,|$)`) });
    const page = linkTo(this.t(`navigation.${key}`));
    if (!(await page.isVisible())) {
      const under = navigation.find((entry) => entry.key === key)?.under ?? '';
      await this.#leaveBy(linkTo(this.t(`navigation.under.${under}`)));
      if ((await page.getAttribute('aria-current')) === 'page') return;
    }
    await this.#leaveBy(page);
  }

  /** A button, or a link that looks like one. */
  async press(
    key: string,
    params: WordParams = {},
    within: Locator = this.page.locator('main'),
  ): Promise<void> {
    await this.#leaveBy(within.getByRole('button', startingWith(this.t(key, params))));
  }

  async follow(
    key: string,
    params: WordParams = {},
    within: Locator = this.page.locator('main'),
  ): Promise<void> {
    await this.#leaveBy(within.getByRole('link', startingWith(this.t(key, params))));
  }

  /** Follows the link to something that is kept under an identifier. */
  async followTo(address: string): Promise<void> {
    await this.#leaveBy(this.page.locator(`a[href="${address}"]`).first());
  }

  /** What is typed into the field under these words. */
  async fill(key: string, text: string, params: WordParams = {}): Promise<void> {
    await this.page.getByLabel(this.t(key, params), { exact: true }).fill(text);
  }

  /** Radio or checkbox with exactly these words. */
  async choose(key: string, params: WordParams = {}, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(this.t(key, params), { exact: true }).check();
  }

  /** A file for the field under these words. With script a button to drop it on stands there, and the field behind it. */
  async chooseFile(key: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    expect(await this.page.locator('label', { hasText: this.t(key) }).count(), this.page.url()).toBe(1);
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  /** A day, 'YYYY-MM-DD', in the three boxes under a heading. */
  async fillDate(key: string, date: string): Promise<void> {
    const boxes = this.page.getByRole('group', { name: this.t(key), exact: true });
    const [year = '', month = '', day = ''] = date.split('-');
    for (const [box, number] of Object.entries({ day, month, year }))
      await boxes.getByLabel(this.t(`web.date.${box}`), { exact: true }).fill(String(Number(number)));
  }

  /** Everything that is written on the page, with single spaces. */
  async text(): Promise<string> {
    return ((await this.page.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ');
  }

  async reads(text: string): Promise<void> {
    expect(await this.text(), this.page.url()).toContain(text.replaceAll(/\s+/g, ' '));
  }

  async doesNotRead(text: string): Promise<void> {
    expect(await this.text(), this.page.url()).not.toContain(text);
  }

  /** The file behind a link, taken as this person. */
  async take(link: Locator): Promise<{ type: string; body: Buffer }> {
    const answer = await this.page.context().request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status(), answer.url()).toBe(200);
    return { type: answer.headers()['content-type'] ?? '', body: await answer.body() };
  }

  /** Nothing may have complained meanwhile. */
  async leave(): Promise<void> {
    await this.page.context().close();
    expect(this.#complaints).toEqual([]);
  }

  async #leaveBy(link: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), link.click()]);
    await this.lookAround();
  }

  #complain(text: string): void {
    this.#complaints.push(`${this.page.url()}: ${text}`);
  }
}

/** Some buttons go on, for screen readers, to say what they are about. */
function startingWith(text: string): { name: RegExp } {
  return { name: new RegExp(`^${asItIs(text)}`) };
}

const asItIs = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
