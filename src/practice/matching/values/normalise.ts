/** What each written form stands for when it is not known: an empty cell by another name. */
const NOTHING = new Set([
  'na',
  'n a',
  'nan',
  'none',
  'null',
  'nil',
  'unknown',
  'not known',
  'unk',
  'nk',
  'not stated',
  'not recorded',
  'not given',
  'tbc',
  'missing',
  'undefined',
  'x',
  'xx',
  'xxx',
]);

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};

/** Small letters without accents, signs as spaces, single spaces; '' for nothing and for words that mean nothing. */
export function normaliseText(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıəħ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’ʻʼ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return NOTHING.has(plain) ? '' : plain;
}

/** As text, but for what is written with signs that count: an e-mail address. */
export function normaliseEmail(text: string): string {
  const plain = text.trim().toLowerCase();
  return NOTHING.has(plain) || plain === '@' ? '' : plain;
}

/** Letters and digits only: postcodes, numbers of people. Zeros alone and the like are fillers for nothing known. */
export function normaliseIdentifier(text: string): string {
  const plain = normaliseText(text).replaceAll(' ', '').toUpperCase();
  return /^(.)\1*$/u.test(plain) && plain.length > 3 ? '' : plain;
}

/** The last ten digits of a telephone number, so that +44 and 0 are the same; '' when there are fewer than five. */
export function normalisePhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length < 5 || /^(.)\1*$/.test(digits) ? '' : digits.slice(-10).replace(/^0/, '');
}
