/** A year from 1 April to 31 March, days 'YYYY-MM-DD'. */
export interface FinancialYear {
  /** '2025-26' */
  key: string;
  from: string;
  until: string;
}

/** The last so many years that are over on a day, the earliest first: what is still under way is not counted, so that two readings cannot be compared. */
export function yearsOver(today: string, count: number): FinancialYear[] {
  const year = Number(today.slice(0, 4));
  const last = today > `${String(year)}-03-31` ? year - 1 : year - 2;
  return Array.from({ length: count }, (_, index) => {
    const first = last - (count - 1 - index);
    return {
      key: `${String(first)}-${String((first + 1) % 100).padStart(2, '0')}`,
      from: `${String(first)}-04-01`,
      until: `${String(first + 1)}-03-31`,
    };
  });
}
