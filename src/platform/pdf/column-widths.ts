/** What a column would take, in points: its widest word, and its widest line when nothing is broken. */
export interface ColumnNeed {
  least: number;
  most: number;
}

/**
 * The widths of columns that together fill `width`. When every line fits, the rest is shared evenly. Else each has its
 * widest word, and the rest goes where lines are longest; when not even the words fit, all shrink alike.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): number[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (most <= width) return needs.map((need) => need.most + (width - most) / needs.length);
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  const share = (width - least) / (most - least);
  return needs.map((need) => need.least + (need.most - need.least) * share);
}
