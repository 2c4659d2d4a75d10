/** Spellings that English, Welsh and the usual transliterations into them write for one sound; applied in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^(mac|mc)(?=[a-z]{3})/, 'mk'],
  [/tch|tsch|tsh/g, 'x'],
  [/sch|sh|ssj/g, 'x'],
  [/ch|cz|ts(?=[aeiou])/g, 'x'],
  [/dg(?=[eiy])|dj|zh/g, 'j'],
  [/ph|pf/g, 'f'],
  [/gh(?=[^aeiouy]|$)/g, ''],
  [/gh|kh|q|ck|x$/g, 'k'],
  [/dd|dh|th/g, 't'],
  [/ll|lh/g, 'l'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/v|w/g, 'f'],
  [/g/g, 'k'],
];

/**
 * A key that names which sound alike share: consonants by sound, vowels left out after the first letter, at most six signs. Names in any
 * script that has no sound here keep their letters. Meant for finding candidates and as weak evidence, never as identity.
 */
export function soundOf(name: string): string {
  const known = heard.get(name);
  if (known !== undefined) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const sound = hear(name);
  heard.set(name, sound);
  return sound;
}

/** Names already heard: the same ones come again and again. */
const heard = new Map<string, string>();
const MOST_HEARD = 200_000;

function hear(name: string): string {
  let sounds = name.replace(/[^\p{L}]/gu, '');
  for (const [spelling, sound] of spellings) sounds = sounds.replace(spelling, sound);
  const first = sounds.slice(0, 1).replace(/[aeiouyh]/, 'a');
  const others = sounds.slice(1).replace(/[aeiouyh]/g, '');
  return (first + others).replace(/(.)\1+/gu, '$1').slice(0, 6);
}
