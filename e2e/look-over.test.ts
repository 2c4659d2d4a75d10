import { expect, it } from 'vitest';
import { bringChecker, lookOver, openBrowser, openContext } from './browser.ts';

const page = (inside: string) =>
  `<!doctype html><html lang="en"><title>A page - Teamaround</title><main><h1>A page</h1>${inside}</main></html>`;
const wide = '<div style="width: 3000px">Wide</div>';

it('finds what keeps somebody from using a page, whether the checker comes along or is sent for', async () => {
  const browser = await openBrowser();
  for (const comesAlong of [true, false]) {
    const context = await openContext(browser, 'http://127.0.0.1', { width: 375, javaScript: true });
    if (comesAlong) await bringChecker(context);
    const tab = await context.newPage();
    await tab.goto(`data:text/html,${encodeURIComponent(page('<p>Well.</p>'))}`);
    await lookOver(tab, 'en').catch((error: unknown) => expect(String(error)).toBe('nothing wrong'));
    for (const [inside, wrong] of [
      ['<img src="data:,">', 'image-alt'],
      ['<input>', 'label'],
      ['<p style="color: #ccc; background: #fff">Pale</p>', 'color-contrast'],
      ['<h1>Another</h1>', 'h1|2'],
      [wide, 'scrolls sideways'],
    ] as const) {
      await tab.goto(`data:text/html,${encodeURIComponent(page(inside))}`);
      const said = await lookOver(tab, 'en').then(
        () => 'nothing',
        (error: unknown) => JSON.stringify(error, ['message', 'actual', 'expected']),
      );
      expect(said, inside).toMatch(new RegExp(wrong));
    }
    await context.close();
  }
  await browser.close();
});
