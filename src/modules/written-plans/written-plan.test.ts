import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsCatalogue, compareCatalogues, missingWordKeys } from '#platform/words/index.ts';
import { webWords } from '#platform/web/words.ts';
import { cy as childrenCy } from '#modules/children/words.cy.ts';
import { en as childrenEn } from '#modules/children/words.en.ts';
import { routes } from './routes.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';
import { mayBeClosed, planKinds } from './written-plan.ts';

test('every kind of plan can be closed here but a child protection plan, and only one act closes any', () => {
  expect(planKinds.filter((kind) => !mayBeClosed(kind))).toEqual(['child-protection']);
  const ending = routes.filter(({ path }) => /\/(close|end|stop|finish)/.test(path)).map(({ path }) => path);
  expect(new Set(ending)).toEqual(new Set(['/children/:childId/written-plans/:writtenPlanId/close']));
});

test('both languages say the same things, and every word asked for is written', async () => {
  expect(compareCatalogues({ en, cy })).toEqual([]);
  const names = (await readdir(import.meta.dirname, { recursive: true })).filter((name) =>
    /\.(njk|ts)$/.test(name),
  );
  const texts = await Promise.all(names.map((name) => readFile(join(import.meta.dirname, name), 'utf8')));
  const known = [{ en, cy }, { en: childrenEn, cy: childrenCy }, wordsCatalogue, webWords];
  expect(texts.flatMap((text) => missingWordKeys(text, known))).toEqual([]);
});
