/** The two languages every page speaks. */
export type Language = 'en' | 'cy';

export const languages: readonly Language[] = ['en', 'cy'];

/** The tag that the platform's number and date tables know a language by. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/**
 * The sentences of one room or module: ICU message text by full dotted key, once in each language.
 * `{ en, cy }` of a module's `words.en.ts` and `words.cy.ts` is one.
 */
export interface Catalogue {
  readonly en: Readonly<Record<string, string>>;
  readonly cy: Readonly<Record<string, string>>;
}

/** What a sentence may be filled with. Dates are formatted first (`words.date`), so that no time zone creeps in. */
export type WordParams = Readonly<Record<string, string | number>>;
