const LONGEST_QUOTE = 60;

/** A value of the file, on one line and short enough to be quoted in a sentence. */
export function quoted(text: string): string {
  const flat = text.trim().replaceAll(/\s+/g, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
}
