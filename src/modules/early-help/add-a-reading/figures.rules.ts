/**
 * Whether something is figures and no words: numbers, single letters and the signs between them. A licensed tool's words are its owner's; a word of
 * three letters or more is one.
 */
export const isFigures = (typed: string): boolean => /\d/.test(typed) && !/\p{L}{3}/u.test(typed);
