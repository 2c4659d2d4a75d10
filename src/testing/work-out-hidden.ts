/** What somebody could try on published tables in which some counts are 'c': for tests of what is published. */

/** A total and its parts, each by the name of a count. */
interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

type Shown = ReadonlyMap<string, number | 'c'>;

/** Far above every count that tests make. */
const MOST = 1000;

/** The least and the most each hidden count can be, from the bounds of the others in each sum, until nothing narrows any more. */
export function byNarrowing(shown: Shown, sums: readonly Sum[]): Map<string, [number, number]> {
  const least = new Map([...shown].map(([name, value]) => [name, value === 'c' ? 1 : value]));
  const most = new Map([...shown].map(([name, value]) => [name, value === 'c' ? MOST : value]));
  const total = (bounds: ReadonlyMap<string, number>, names: readonly string[]) =>
    names.reduce((sum, name) => sum + (bounds.get(name) ?? Number.NaN), 0);
  const narrow = (name: string, low: number, high: number) => {
    const [before, after] = [total(least, [name]), total(most, [name])];
    least.set(name, Math.max(before, low));
    most.set(name, Math.min(after, high));
    return low > before || high < after;
  };
  const narrowSum = (sum: Sum) =>
    sum.parts
      .map((part) => {
        const others = sum.parts.filter((each) => each !== part);
        return narrow(
          part,
          total(least, [sum.total]) - total(most, others),
          total(most, [sum.total]) - total(least, others),
        );
      })
      .concat(narrow(sum.total, total(least, sum.parts), total(most, sum.parts)))
      .some(Boolean);
  while (sums.map(narrowSum).some(Boolean));
  const hidden = [...shown.keys()].filter((name) => shown.get(name) === 'c');
  return new Map(hidden.map((name) => [name, [total(least, [name]), total(most, [name])]]));
}

/** The hidden counts that the sums, as linear equations, leave no freedom: by elimination, as Gauss and Jordan do it. */
export function bySolving(shown: Shown, sums: readonly Sum[]): string[] {
  const names = [...shown.keys()].filter((name) => shown.get(name) === 'c');
  let rows = sums.map(({ total, parts }) =>
    names.map((name) => Number(parts.includes(name)) - Number(name === total)),
  );
  const solved: number[][] = [];
  for (const column of names.keys()) {
    const pivotRow = rows.find((row) => !isNought(row[column]));
    if (pivotRow === undefined) continue;
    const pivot = pivotRow.map((value) => value / (pivotRow[column] ?? 1));
    const reduce = (row: number[]) => row.map((value, c) => value - (row[column] ?? 0) * (pivot[c] ?? 0));
    rows = rows.filter((row) => row !== pivotRow).map(reduce);
    solved.splice(0, solved.length, ...solved.map(reduce), pivot);
  }
  return solved.flatMap((row) => {
    const left = names.filter((_, column) => !isNought(row[column]));
    return left.length === 1 ? left : [];
  });
}

const isNought = (value: number | undefined) => Math.abs(value ?? 0) < 1e-9;

/** Whether any table at all fits what is shown in which that count is another: by trying, count after count. */
export function hasTable(shown: Shown, sums: readonly Sum[], name: string, count: number): boolean {
  const values = new Map<string, number>();
  for (const [each, value] of shown) if (value !== 'c') values.set(each, value);
  const hidden = [...shown.keys()].filter((each) => shown.get(each) === 'c' && each !== name);
  const order = [name, ...hidden];
  const fits = () =>
    sums.every(({ total, parts }) => {
      const known = parts.reduce((sum, part) => sum + (values.get(part) ?? 1), 0);
      const all = values.get(total);
      if (all === undefined) return true;
      return parts.every((part) => values.has(part)) ? known === all : known <= all;
    });
  const tryFrom = (index: number): boolean => {
    const next = order[index];
    if (next === undefined) return true;
    for (let value = 1; value <= 60; value += 1) {
      if (index === 0 && value === count) continue;
      values.set(next, value);
      if (fits() && tryFrom(index + 1)) return true;
    }
    values.delete(next);
    return false;
  };
  return tryFrom(0);
}
