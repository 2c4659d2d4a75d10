import { describe, expect, it } from 'vitest';
import { buildWords, compareCatalogues } from '#platform/words/index.ts';
import { readAll, refusalOf } from './samples/read-all.ts';
import { childOf, fileOf } from './samples/write-census.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

describe('the words about a census', () => {
  it('say the same in both languages', () => {
    expect(compareCatalogues({ en, cy })).toEqual([]);
  });

  it.each(['en', 'cy'] as const)('make a sentence of every problem and refusal, in %s', async (language) => {
    const words = buildWords([{ en, cy }]);
    const file = fileOf(childOf('C1') + childOf('C1').replace('WBRI', 'BLUE').replace('2015-05-05', 'May'));
    const { problems, summary } = await readAll(file);
    const sentences = [...problems, ...summary.problems].map(({ rule, params }) =>
      words(language).t(`imports.rule.${rule}`, params),
    );
    expect(sentences).toHaveLength(4);
    expect(sentences.filter((sentence) => /[{}]|\bimports\./.test(sentence))).toEqual([]);
    const refusal = await refusalOf(file, { expectedAuthority: '382' });
    expect(words(language).t(`imports.file.${refusal.code}`, refusal.params)).toMatch(/201.*382/);
  });
});
