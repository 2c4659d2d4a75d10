// Un, un ar ddeg, wyth, wyth deg: the figures that are read with a vowel first.
const figureReadWithVowel = /^(1|11|8|8\d)(?!\d)/;
// W stands for a consonant before a plain vowel (Wendy), and for a vowel or "wy" otherwise (wyth, wythnos).
const vowel = /^([aeiouyâêîôûŷáéíóúàèìòùäëïöü]|ŵ|w(?![aeio]))/i;

/**
 * Whether "ac" rather than "a" stands before it in Welsh. Words after "a" are left unmutated: what is listed is
 * mostly names of people and agencies, and those keep their form.
 */
export function startsWithWelshVowel(text: string): boolean {
  return figureReadWithVowel.test(text) || vowel.test(text);
}
