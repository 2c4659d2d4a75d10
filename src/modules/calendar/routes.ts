import { get } from '#platform/web/routes.ts';
import * as readCalendar from './read-calendar/read-calendar.ts';
import * as takeCalendarFile from './take-calendar-file/take-calendar-file.ts';

export const routes = [
  get('/calendar', { may: 'signed-in', records: 'calendar viewed', answers: readCalendar.show }),
  get('/calendar/file', {
    may: 'signed-in',
    records: 'calendar file taken',
    answers: takeCalendarFile.show,
  }),
];
