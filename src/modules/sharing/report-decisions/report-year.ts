/** A year from April to March, by the year it begins in: 2026 is 1 April 2026 to 31 March 2027. Years do not overlap, so that taking one report from another shows nobody. */
export function reportYear(asked: string | undefined, today: string): number {
  const current = yearOf(today);
  const year = Number(asked);
  return /^\d{4}$/.test(asked ?? '') && year >= current - YEARS_BACK && year <= current ? year : current;
}

const YEARS_BACK = 5;

export function yearOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return (month ?? 1) >= 4 ? (year ?? 0) : (year ?? 0) - 1;
}

/** The years that can be chosen, the latest first. */
export function yearsToChoose(today: string): number[] {
  return Array.from({ length: YEARS_BACK + 1 }, (_, index) => yearOf(today) - index);
}

export const firstDayOf = (year: number) => `${year}-04-01`;
export const lastDayOf = (year: number) => `${year + 1}-03-31`;

/** The months of a year up to today, 'YYYY-MM', the earliest first. */
export function monthsOf(year: number, today: string): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return `${index < 9 ? year : year + 1}-${String(month).padStart(2, '0')}`;
  }).filter((month) => month <= today.slice(0, 7));
}
