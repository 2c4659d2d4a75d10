/** What stands in the boxes of a form, as typed. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A day 'YYYY-MM-DD' in the three boxes of a date field. */
export function dateBoxes(name: string, day: string): Fields {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${name}-day`]: String(Number(date)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}
