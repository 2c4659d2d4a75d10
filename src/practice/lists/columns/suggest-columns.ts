/** For each field, the usual names of its column in letters and digits only (`lettersOf`), the surest first. */
export type UsualNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Which column, by its heading, holds what; in the order of the file. */
export type KeptColumns = readonly { heading: string; field: string | null }[];

/**
 * Which field each column most likely holds, by its heading; null where nothing is usual. Each field gets at most one column. Somebody is
 * to look at it before it is used.
 */
export function suggestColumns<Field extends string>(
  header: readonly string[],
  usual: UsualNames<Field>,
): (Field | null)[] {
  const names = header.map(lettersOf);
  const columns: (Field | null)[] = names.map(() => null);
  for (const [field, fieldNames] of Object.entries(usual) as [Field, readonly string[]][]) {
    const name = fieldNames.find((one) => columns[names.indexOf(one)] === null);
    if (name !== undefined) columns[names.indexOf(name)] = field;
  }
  return columns;
}

/** `Worker's E-mail` and `worker_email` are the same heading; accents do not matter either. */
export function lettersOf(heading: string): string {
  const plain = heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '');
  return plain.replaceAll(/[^a-z0-9]/g, '');
}

/** As the columns were understood before, when every heading was there then; undefined when one is new, so that all are asked anew. */
export function rememberedColumns(
  header: readonly string[],
  before: KeptColumns | undefined,
): KeptColumns | undefined {
  const known = new Map(before?.map(({ heading, field }) => [heading, field]));
  if (before === undefined || !header.every((heading) => known.has(heading))) return undefined;
  return header.map((heading) => ({ heading, field: known.get(heading) ?? null }));
}
