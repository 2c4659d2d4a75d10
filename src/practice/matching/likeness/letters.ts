/** Which letters and digits a text holds, one bit each: two texts that share few cannot be alike, which is known without reading them. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many letters only one of two texts holds. An edit changes at most two. */
export function countUnshared(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x5555_5555;
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
