import { existsSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { bringBrowser, isBrought } from './bring-browser.ts';

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

// Without these the browser looks for its maker's servers at every start.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser that came with the packages, which has no window to draw and so takes half the time of a whole one; where it cannot run, the
 * machine's own. No browser is a failure, never a skip.
 */
export async function openBrowser(): Promise<Browser> {
  if (isBrought) return chromium.launch({ ...(await bringBrowser()), args: quiet });
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error(`No browser: install Chromium or Chrome as one of ${installed.join(', ')}`);
  return chromium.launch({ executablePath, args: quiet });
}

/** How somebody looks at the product. */
export interface Manner {
  width: 1280 | 375;
  javaScript: boolean;
}

/** A fresh browser of one person; whatever a page's script complains of fails the journey. */
export async function openContext(
  browser: Browser,
  baseUrl: string,
  manner: Manner,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: manner.width, height: manner.width === 375 ? 812 : 900 },
    javaScriptEnabled: manner.javaScript,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/**
 * Looks a page over as everybody must be able to use it: no WCAG 2.2 AA violation, nothing wider than the screen, one main heading, a
 * title, and the language it says it speaks. The accessibility checker is a script itself, so without JavaScript it is left out: the
 * HTML is the same.
 */
export async function lookOver(page: Page, language: 'en' | 'cy', runsScripts = true): Promise<void> {
  const where = `${new URL(page.url()).pathname} at ${page.viewportSize()?.width} in ${language}`;
  if (runsScripts) expect(await findViolations(page), where).toEqual([]);
  expect(await page.locator('html').getAttribute('lang'), where).toBe(language);
  expect(await page.locator('h1').count(), where).toBe(1);
  expect(await page.title(), where).toMatch(/ - Teamaround$/);
  const tooWide = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(tooWide, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Brings the accessibility checker along to every page of a browser of which each page is checked: sent to them one by one it takes as long as the check. */
export async function bringChecker(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

/** Only what is wrong: to say of every part what is right takes most of the time. */
const wanted = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };

async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`${axe.source};undefined`);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(wanted)})`);
  return violations
    .map((one) => ({ ...one, nodes: one.nodes.filter(({ html }) => !isRevealingRadio(one.id, html)) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`.slice(0, 300));
}

/**
 * GOV.UK's radios say by aria-expanded that choosing one shows a further question. The standard has no such attribute for a radio; it was
 * kept because it helps people with a screen reader (github.com/alphagov/govuk-frontend/issues/979).
 */
function isRevealingRadio(rule: string, html: string): boolean {
  return (
    rule === 'aria-allowed-attr' &&
    html.includes('class="govuk-radios__input"') &&
    html.includes('aria-expanded')
  );
}
