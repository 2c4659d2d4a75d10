import { expect, it } from 'vitest';
import { buildWords } from '#platform/words/index.ts';
import { defaultPrompts, sayPrompt } from './default-prompts.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';

const wordsIn = buildWords([{ en, cy }]);
const both = [wordsIn('en'), wordsIn('cy')];
const readerOf = (language: 'en' | 'cy') => ({
  words: wordsIn(language),
  wordsIn: (wanted: string) => wordsIn(wanted === 'cy' ? 'cy' : 'en'),
});

it('starts a panel with nine different prompts, in each language', () => {
  for (const words of both) expect(new Set(defaultPrompts(words)).size).toBe(9);
});

it('says a prompt taken over unchanged in the language of the reader, whichever it was taken over in', () => {
  const [english, welsh] = [defaultPrompts(wordsIn('en')), defaultPrompts(wordsIn('cy'))];
  for (const [index, prompt] of english.entries()) {
    expect(sayPrompt(readerOf('cy'), prompt)).toBe(welsh[index]);
    expect(sayPrompt(readerOf('en'), welsh[index] ?? '')).toBe(prompt);
  }
});

it('leaves what somebody wrote themselves as it is', () => {
  expect(sayPrompt(readerOf('cy'), 'What led to where we are now? And why?')).toBe(
    'What led to where we are now? And why?',
  );
});
