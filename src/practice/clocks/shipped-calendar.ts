import from2015 from '../../../data/bank-holidays/bank-holidays-2015-2021.json' with { type: 'json' };
import from2019 from '../../../data/bank-holidays/bank-holidays.json' with { type: 'json' };
import { buildCalendar } from './calendar.ts';
import { readBankHolidays } from './read-bank-holidays.ts';

/** The calendar that comes with the product: see data/bank-holidays/ORIGINS.md for its years. */
export const shippedCalendar = buildCalendar([readBankHolidays(from2015), readBankHolidays(from2019)]);
