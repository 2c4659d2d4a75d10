import { isSlot, slotNames, slotRule, slotOf, type Said } from './fact.ts';

/** The columns of a child that returns, lists and people fill, by name. */
export type Columns = Readonly<Record<string, string | readonly string[] | null>>;

/** What the columns of a slot say, as its form has it; undefined where they say nothing. */
export function saidInColumns(slot: string, columns: Columns): Said | undefined {
  const { kind, columns: fields } = slotRule(slot);
  const entries = Object.entries(fields).map(([column, field]) => [field, columns[column] ?? ''] as const);
  if (entries.every(([, value]) => value.length === 0)) return undefined;
  const sort = slot.includes('.') ? { kind: slot.slice(slot.indexOf('.') + 1) } : {};
  const said: Said = { ...sort, ...Object.fromEntries(entries) };
  return slotOf(kind, said) === slot ? said : undefined;
}

/** The columns of a slot as what is said fills them; undefined said: empty. */
export function columnsOfSaid(slot: string, said: Said | undefined): Columns {
  return Object.fromEntries(
    Object.entries(slotRule(slot).columns).map(
      ([column, field]): [string, string | readonly string[] | null] => {
        const value = said?.[field] ?? '';
        if (column === 'disabilities') return [column, typeof value === 'string' ? [] : value];
        return [column, typeof value === 'string' && value !== '' ? value : null];
      },
    ),
  );
}

/** Every slot that has columns. */
export const slotsWithColumns: readonly string[] = slotNames.filter(
  (slot) => isSlot(slot) && Object.keys(slotRule(slot).columns).length > 0,
);
