import { expect, test } from 'vitest';
import { findWordKeys, missingWordKeys } from './index.ts';

test('keys are found in a handler and on a page, each once', () => {
  const handler = `
    const { t } = visit.words;
    return page('book', { title: visit.words.t('panels.book.title'), hint: t("panels.book.hint", { left: 2 }) });
    import('not.this'); start('nor.this'); const x = t(key); visit.words.t(
      \`panels.book.title\`,
    );`;
  const page = `{{ govukButton({ text: t('panels.book.submit') }) }} <h1>{{ words.t("panels.book.title") }}</h1>`;
  expect(findWordKeys(handler)).toEqual(['panels.book.title', 'panels.book.hint']);
  expect(findWordKeys(page)).toEqual(['panels.book.submit', 'panels.book.title']);
});

test('a key put together on the page is given by its beginning', () => {
  expect(findWordKeys("{{ t('plans.state.' ~ plan.state) }}")).toEqual(['plans.state.*']);
  expect(findWordKeys('t(`plans.state.${state}`)')).toEqual(['plans.state.*']);
  expect(findWordKeys("t('plans.state.' + state, { n })")).toEqual(['plans.state.*']);
});

test('keys that no catalogue holds are named', () => {
  const catalogues = [{ en: { 'plans.state.open': 'Open' }, cy: {} }];
  const source = "t('plans.state.open') t('plans.closed') t('plans.state.' ~ x) t('panels.state.' ~ x)";
  expect(missingWordKeys(source, catalogues)).toEqual(['plans.closed', 'panels.state.*']);
});
