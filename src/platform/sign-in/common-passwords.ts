import { dictionary } from '@zxcvbn-ts/language-common';

/** Some 49,000 passwords that people really choose, in lower case, from leaks (the list zxcvbn ships). */
const common = new Set(dictionary['passwords-common'].map((one) => one.toLowerCase()));

export function isCommon(text: string): boolean {
  return common.has(text.toLowerCase());
}
