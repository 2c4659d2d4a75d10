import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startTeamaround } from './running-process.ts';

interface Picture {
  name: string;
  role: string;
  /** A page, or a page of Zara, who is found first. */
  path?: string;
  ofZara?: string;
  /** Typed into the box on the page, and sent. */
  find?: string;
  /** What is chosen after that, one after the other. */
  follow?: readonly string[];
  /** The part of the page that is taken; all that fits on the screen when left out. */
  part?: string;
  width: 1280 | 375;
  /** 1000 when left out. */
  height?: number;
  language: 'en' | 'cy';
}

const coordinator = { role: 'Panel co-ordinators', width: 1280, language: 'en' } as const;
const figure = (caption: string) => `figure:has(#${caption})`;

/** The pictures of the README: who looks, at what, how wide, in which language. */
const pictures: readonly Picture[] = [
  { name: 'my-work', role: 'Team managers', path: '/', width: 1280, language: 'en' },
  { ...coordinator, name: 'stuck-plans', path: '/stuck-plans' },
  {
    ...coordinator,
    name: 'panel',
    path: '/panels',
    follow: ['main a[href^="/panels/"]:not([href$="/new"])'],
  },
  { ...coordinator, name: 'child', ofZara: '', height: 1700 },
  { ...coordinator, name: 'family-tree', ofZara: '/family', part: figure('family-tree-caption') },
  { ...coordinator, name: 'ecomap', ofZara: '/family', part: figure('ecomap-caption') },
  { ...coordinator, name: 'chronology', ofZara: '/chronology' },
  { ...coordinator, name: 'find', path: '/find', find: 'Zahra Kureshabad' },
  {
    ...coordinator,
    name: 'match',
    path: '/matches',
    follow: ['main a[href^="/matches/"]:not([href$="/new"])', 'main a[href*="/lines/"]'],
    height: 1500,
  },
  // Last, as the language stays chosen.
  { ...coordinator, name: 'child-phone-welsh', ofZara: '', width: 375, language: 'cy', height: 1700 },
];

const folder = mkdtempSync(join(tmpdir(), 'teamaround-pictures-'));
const running = await startTeamaround({ TEAMAROUND_DATA: folder });
const browser = await openBrowser();
try {
  mkdirSync('docs/pictures', { recursive: true });
  for (const picture of pictures) await take(browser, picture);
} finally {
  await browser.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function take(from: Browser, picture: Picture): Promise<void> {
  const context = await from.newContext({
    baseURL: running.url,
    viewport: { width: picture.width, height: picture.height ?? 1000 },
  });
  const page = await context.newPage();
  await enter(page, picture);
  await openWhat(page, picture);
  await page
    .locator(picture.part ?? 'body')
    .first()
    .waitFor();
  const file = { path: `docs/pictures/${picture.name}.png` };
  await (picture.part === undefined
    ? page.screenshot(file)
    : page.locator(picture.part).first().screenshot(file));
  await context.close();
}

async function openWhat(page: Page, picture: Picture): Promise<void> {
  const { path = '/find', ofZara, find = ofZara === undefined ? undefined : 'Zara Qureshabad' } = picture;
  await page.goto(path);
  if (find !== undefined) await findChild(page, find);
  if (ofZara !== undefined) {
    await page.locator('main a[href^="/children/"]').first().click();
    await page.goto(page.url() + ofZara);
  }
  for (const link of picture.follow ?? []) await page.locator(link).first().click();
}

async function enter(page: Page, { role, language }: Picture): Promise<void> {
  await page.goto('/demonstration');
  const group = page.locator('h3', { hasText: role }).first().locator('xpath=following-sibling::ul[1]');
  await group.getByRole('button').first().click();
  if (language === 'cy') await page.getByRole('button', { name: 'Cymraeg' }).click();
}

async function findChild(page: Page, name: string): Promise<void> {
  await page.locator('main input[name="q"]').fill(name);
  await page.locator('main input[name="q"]').press('Enter');
  await page.locator('main a[href^="/children/"]').first().waitFor();
}
