import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startTeamaround } from './running-process.ts';

/** The pictures of the README: who looks, at what, how wide, in which language. */
const pictures = [
  { name: 'my-work', role: 'Team managers', path: '/', width: 1280, language: 'en' },
  { name: 'stuck-plans', role: 'Panel co-ordinators', path: '/stuck-plans', width: 1280, language: 'en' },
  {
    name: 'panel',
    role: 'Panel co-ordinators',
    path: '/panels',
    follow: 'main a[href^="/panels/"]:not([href$="/new"])',
    width: 1280,
    language: 'en',
  },
  {
    name: 'child',
    role: 'Team managers',
    path: '/children',
    follow: 'main table a[href^="/children/"]',
    width: 1280,
    language: 'en',
  },
  {
    name: 'stuck-plans-phone-welsh',
    role: 'Panel co-ordinators',
    path: '/stuck-plans',
    width: 375,
    language: 'cy',
  },
] as const;

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

async function take(from: Browser, picture: (typeof pictures)[number]): Promise<void> {
  const context = await from.newContext({
    baseURL: running.url,
    viewport: { width: picture.width, height: picture.width === 375 ? 812 : 1000 },
  });
  const page = await context.newPage();
  await page.goto('/demonstration');
  const group = page
    .locator('h3', { hasText: picture.role })
    .first()
    .locator('xpath=following-sibling::ul[1]');
  await group.getByRole('button').first().click();
  if (picture.language === 'cy') await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.goto(picture.path);
  if ('follow' in picture) await page.locator(picture.follow).first().click();
  await page.screenshot({ path: `docs/pictures/${picture.name}.png` });
  await context.close();
}
