import { dueCalendar } from '#platform/calendar/index.ts';
import { addCalendarMonths } from '#practice/clocks/index.ts';
import { file, redirect, type Answer, type Visit } from '#platform/web/visit.ts';
import { inOrder } from '../due-entry.ts';
import { hrefOf, readScope } from '../read-calendar/read-scope.ts';
import { gather } from '../sources.ts';

const MONTHS = 6;

/** The days to come for the calendar of a phone or a desk: which clock and where to read of it, and the name of no child. */
export async function show(visit: Visit): Promise<Answer> {
  const { words, today, now, config } = visit;
  const scope = readScope(visit, { from: today, until: addCalendarMonths(today, MONTHS) });
  const gathered = await gather(visit, scope);
  if (gathered === undefined) return redirect(hrefOf('/calendar', scope));
  const entries = inOrder(gathered).filter(({ isLate }) => !isLate);
  visit.looksAt(entries.flatMap(({ childIds }) => childIds));
  visit.notes({ entries: entries.length });
  const { hostname } = new URL(config.baseUrl);
  const body = dueCalendar({
    name: words.t('calendar.title'),
    language: words.language,
    madeAt: now,
    days: entries.map(({ key, kind, day, href }) => ({
      uid: `${key}@${hostname}`,
      day,
      summary: words.t('calendar.file.entry', { kind: words.t(`calendar.kind.${kind}`) }),
      url: new URL(href, config.baseUrl).href,
    })),
  });
  return file({
    fileName: words.t('calendar.file.name', { day: today }),
    contentType: 'text/calendar; charset=utf-8',
    body,
  });
}
