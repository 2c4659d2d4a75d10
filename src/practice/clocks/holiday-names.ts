/** The bank holidays that have words in both languages. */
const holidayNames = [
  'new-year',
  'good-friday',
  'easter-monday',
  'early-may',
  'spring',
  'summer',
  'christmas',
  'boxing-day',
  'platinum-jubilee',
  'state-funeral',
  'coronation',
] as const;

export type HolidayName = (typeof holidayNames)[number];

// What GOV.UK calls them: the key in its source, and the English title in its public file.
const publishedAs: Readonly<Record<HolidayName, RegExp>> = {
  'new-year': /^(new_year|new year.s day)/,
  'good-friday': /^good.friday/,
  'easter-monday': /^easter.monday/,
  'early-may': /^early.may/,
  spring: /^spring/,
  summer: /^(summer|late_august)/,
  christmas: /^christmas/,
  'boxing-day': /^boxing.day/,
  'platinum-jubilee': /^(queen_platinum|platinum jubilee)/,
  'state-funeral': /^(queens_bank_holiday|bank holiday for the state funeral)/,
  coronation: /^(kings_coronation|bank holiday for the coronation)/,
};

/** Which holiday a published title or key ('bank_holidays.good_friday', 'Good Friday') names; undefined for a new one. */
export function nameOfHoliday(title: string): HolidayName | undefined {
  const plain = title.replace('bank_holidays.', '').toLowerCase();
  return holidayNames.find((name) => publishedAs[name].test(plain));
}
