import type { Catalogue, Language } from './language.ts';
import { compileMessage } from './read-messages.ts';
import type { Message } from './read-messages.ts';
import { cy } from './words.cy.ts';
import { en } from './words.en.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** The sentences of this room itself (lengths of time, lists, times); every set of words holds them. */
export const wordsCatalogue: Catalogue = { en, cy };

/**
 * Joins the catalogues of all rooms and modules. The function it returns gives the words of a language, the same
 * object each time; messages are compiled on first use. Throws when two catalogues hold the same key.
 */
export function buildWords(catalogues: readonly Catalogue[]): (language: Language) => Words {
  const others = catalogues.filter((catalogue) => catalogue.en !== wordsCatalogue.en);
  const all = [wordsCatalogue, ...others];
  const made = new Map<Language, Words>();
  const texts = {
    en: joined(all.map((catalogue) => catalogue.en)),
    cy: joined(all.map((catalogue) => catalogue.cy)),
  };
  return (language) => {
    const words = made.get(language) ?? wordsOf(language, answerKeys(language, texts[language]));
    made.set(language, words);
    return words;
  };
}

function joined(catalogues: readonly Readonly<Record<string, string>>[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, text] of catalogues.flatMap((catalogue) => Object.entries(catalogue))) {
    if (texts.has(key)) throw new Error(`The words "${key}" are written in two catalogues`);
    texts.set(key, text);
  }
  return texts;
}

function answerKeys(language: Language, texts: Map<string, string>): Words['t'] {
  const compiled = new Map<string, Message>();
  return (key, params = {}) => {
    const known = compiled.get(key);
    if (known) return known(params);
    const text = texts.get(key);
    if (text === undefined) throw new Error(`Nobody wrote the words "${key}" (${language})`);
    const message = compileMessage(key, text, language);
    compiled.set(key, message);
    return message(params);
  };
}
