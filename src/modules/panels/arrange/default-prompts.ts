import type { Visit } from '#platform/web/visit.ts';
import { languages, type Words } from '#platform/words/index.ts';

/** How many prompts a new panel starts with. */
const count = 9;

/** The prompts a new panel starts with, in one language. */
export function defaultPrompts(words: Words): string[] {
  return Array.from({ length: count }, (_, index) => words.t(`panels.arrange.prompt.${index + 1}`));
}

/** A prompt for a reader: one that the panel took over unchanged is read in their language, any other as it was written. */
export function sayPrompt({ words, wordsIn }: Pick<Visit, 'words' | 'wordsIn'>, prompt: string): string {
  const place = languages
    .map((language) => defaultPrompts(wordsIn(language)).indexOf(prompt))
    .find((index) => index >= 0);
  return place === undefined ? prompt : words.t(`panels.arrange.prompt.${place + 1}`);
}
