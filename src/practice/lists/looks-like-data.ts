const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:$|[ T])/;
const NUMBER = /^[-+£$€]?\d[\d,. ]*%?$/;
/** A return can have a column for each year. */
const YEAR = /^(?:19|20)\d{2}$/;

/** Whether a first row is one of the list's own rows and not its headings: it holds a day, or is mostly numbers. */
export function looksLikeData(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some((cell) => DAY.test(cell))) return true;
  const numbers = filled.filter((cell) => NUMBER.test(cell) && !YEAR.test(cell));
  return numbers.length * 2 > filled.length;
}
