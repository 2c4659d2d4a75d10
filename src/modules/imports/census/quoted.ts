const LONGEST_QUOTE = 60;

/** A value of the file, on one line and short enough to be quoted in a sentence. */
export function quoted(text: string): string {
  const flat = text.trim().replaceAll(/\s+/g, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
}

/** The line on which a text begins, white space before it not counted, when it ends on the given line. */
export function lineOfStart(text: string, lastLine: number): number {
  return lastLine - (text.trimStart().split('\n').length - 1);
}
