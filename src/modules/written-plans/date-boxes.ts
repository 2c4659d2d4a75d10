/** What stands in the boxes of a form, as typed. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A day 'YYYY-MM-DD' in the three boxes of a date field; nothing for no day. */
export function dateBoxes(name: string, day: string | null): Fields {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${name}-day`]: String(Number(date)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}
