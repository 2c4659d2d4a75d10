/** How many items stand on one page of a chronology. */
export const PAGE = 50;

/** The page that was asked for, or the nearest that there is; `first` is the place of its first item in the whole list. */
export function pageOf(
  length: number,
  asked: string | undefined,
): { number: number; count: number; first: number } {
  const count = Math.max(1, Math.ceil(length / PAGE));
  const number = Math.min(count, Math.max(1, Number.parseInt(asked ?? '1', 10) || 1));
  return { number, count, first: (number - 1) * PAGE };
}
