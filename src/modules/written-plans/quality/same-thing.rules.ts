/** Words that say nothing of what is done, in English and in Welsh. */
const empty = new Set(
  (
    'a an and at by for from in is it of on or that the their them they this to up with will her his she he who ' +
    'a ac ag ar at eu ei fel gan gyda hyn i mae na neu o oddi wrth y yn yr bydd iddi iddo nhw ni'
  ).split(' '),
);

/** What is said without its small words, signs and accents: two that say one thing are told by what is left. */
export function tellingWords(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(plain.filter((word) => word !== '' && !empty.has(word)));
}

/** Of the words of both, how many they share must be at least this. */
const ALIKE = 0.6;
const FEWEST = 2;

/** Two steps say one thing when they share most of their telling words, and at least two. */
export function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= FEWEST && shared / (one.size + other.size - shared) >= ALIKE;
}
