import type { Owner } from './insert-row.ts';

export interface LetterRow {
  subject: string;
  body: string;
  calendar: string | null;
  method: 'REQUEST' | 'CANCEL' | null;
}

/** The letters written to somebody, the oldest first. */
export async function lettersOf(owner: Owner, email: string): Promise<LetterRow[]> {
  const { rows } = await owner.query<LetterRow>(
    `select subject, body, calendar, calendar_method as method from mail.message where to_email = $1 order by made_at, ctid`,
    [email],
  );
  return rows;
}

/** One line of a calendar file, unfolded: calendarLine(letter, 'SEQUENCE') is '2'. */
export function calendarLine({ calendar }: LetterRow, name: string): string | undefined {
  const unfolded = (calendar ?? '').replaceAll('\r\n ', '');
  return new RegExp(`^${name}[^:]*:(.*?)\r?$`, 'm').exec(unfolded)?.[1];
}
