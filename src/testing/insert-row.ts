import type pg from 'pg';

/** `house.owner`, or any connection past the row rules. */
export type Owner = Pick<pg.Pool, 'query'>;

/** Stores one row; the columns are the names in snake case ('referralDate' is referral_date). */
export async function insertRow(
  owner: Owner,
  table: `${string}.${string}`,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  const columns = entries.map(([name]) => columnOf(name)).join(', ');
  const places = entries.map((_, index) => `$${index + 1}`).join(', ');
  await owner.query(
    `insert into ${table} (${columns}) values (${places})`,
    entries.map(([, value]) => value),
  );
}

function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
}
