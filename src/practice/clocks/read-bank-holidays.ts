import { z } from 'zod';
import type { Holiday } from './calendar.ts';
import { nameOfHoliday } from './holiday-names.ts';

const division = 'england-and-wales';

const dayMonthYear = z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/);
const event = { title: z.string().min(1), notes: z.string().default('') };

/** As in GOV.UK's source, and shipped: `{ divisions: { 'england-and-wales': { '2026': [{ date: '25/12/2026' }], slug: … } } }`. */
const sourceShape = z.object({
  divisions: z.record(
    z.string(),
    z.record(z.string(), z.union([z.string(), z.array(z.object({ ...event, date: dayMonthYear }))])),
  ),
});

/** As on https://www.gov.uk/bank-holidays.json: `{ 'england-and-wales': { division, events: [{ date: '2026-12-25' }] } }`. */
const publicShape = z.object({
  [division]: z.object({
    division: z.literal(division),
    events: z.array(z.object({ ...event, date: z.iso.date() })),
  }),
});

type Published = { title: string; notes: string; date: string };

/**
 * The bank holidays of England and Wales in a file of either shape, as parsed from JSON. Throws when it is neither, or holds a
 * date that does not exist.
 */
export function readBankHolidays(file: unknown): Holiday[] {
  const open = publicShape.safeParse(file);
  if (open.success) return open.data[division].events.map(toHoliday);
  const source = sourceShape.safeParse(file);
  const found =
    source.data && Object.entries(source.data.divisions).find(([name]) => name.includes(division));
  if (!found)
    throw new Error('This is not a list of bank holidays of England and Wales in a shape that GOV.UK uses');
  return Object.values(found[1])
    .filter((value) => typeof value !== 'string')
    .flat()
    .map((each) => toHoliday({ ...each, date: each.date.split('/').toReversed().join('-') }));
}

function toHoliday({ title, notes, date }: Published): Holiday {
  z.iso.date().parse(date);
  const plain = title.replace('bank_holidays.', '').replaceAll('_', ' ');
  const isSubstitute = /substitute/i.test(notes);
  return { date, name: nameOfHoliday(title), title: plain, isSubstitute };
}
