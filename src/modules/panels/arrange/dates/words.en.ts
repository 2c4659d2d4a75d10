export const en = {
  'navigation.panels': 'Panels',

  'panels.arrange.list.title': 'Panels',
  'panels.arrange.list.back': 'All panels',
  'panels.arrange.list.next': 'Next dates',
  'panels.arrange.list.none': 'No panel yet',
  'panels.arrange.list.none.how': 'Set one up to plan its dates, book cases and invite the agencies.',
  'panels.arrange.list.none.who': 'A panel co-ordinator sets one up. Its dates will be here.',

  'panels.arrange.dates.title': 'Coming dates',
  'panels.arrange.dates.none': 'No coming dates',
  'panels.arrange.dates.none.how':
    'The next six dates are planned every morning from the rhythm of the panel.',
  'panels.arrange.book.from-where':
    'To book a case, start from the child’s page or from the list of stuck plans.',

  'panels.arrange.slot.free': 'Free',
  'panels.arrange.slot.taken': 'Taken',
  'panels.arrange.date.free': '{free, plural, =0 {Full} one {# of {slots} free} other {# of {slots} free}}',
  'panels.arrange.date.papers': 'Papers',
  'panels.arrange.date.published': 'published',
  'panels.arrange.date.join': 'Join online',
  'panels.arrange.date.open': 'Open',
  'panels.arrange.date.move': 'Move',
  'panels.arrange.date.cancel': 'Cancel',
  'panels.arrange.date.moved': 'moved from {date}: {because}',
  'panels.arrange.date.cancelled': 'Cancelled: {because}',
  'panels.arrange.forecast.missing': 'Not yet named: {kinds}.',
  'panels.arrange.forecast.enough':
    '{counted, plural, one {# person} other {# people}} named, {needed} needed.',
  'panels.arrange.forecast.too-few':
    'Only {counted, plural, =0 {nobody} one {# person} other {# people}} named, {needed} needed.',

  'panels.arrange.because.no-child': 'Everybody who uses panels can read it. Do not name a child.',
  'panels.arrange.move-date.title': 'Move the panel of {date}',
  'panels.arrange.move-date.lead':
    'Its cases, slots and people stay with it. The day on which papers are due and the end of the access move too, and everybody gets a new invitation.',
  'panels.arrange.move-date.day': 'New date',
  'panels.arrange.move-date.day.needed': 'Enter the new date as day, month and year',
  'panels.arrange.move-date.day.past': 'Enter a date that is still to come',
  'panels.arrange.move-date.day.same': 'The panel is on that day already. Enter another one.',
  'panels.arrange.move-date.day.taken': 'This panel sits on that day already. Enter another one.',
  'panels.arrange.move-date.day.not-working': 'That day is a weekend or a bank holiday. Enter a working day.',
  'panels.arrange.move-date.because': 'Why it moves',
  'panels.arrange.move-date.because.needed': 'Say why the date moves',
  'panels.arrange.move-date.because.too-long': 'The reason must be 2,000 characters or fewer',
  'panels.arrange.move-date.button': 'Move the date and tell everybody',

  'panels.arrange.cancel-date.title': 'Cancel the panel of {date}',
  'panels.arrange.cancel-date.what': 'What will happen',
  'panels.arrange.cancel-date.told': 'Everybody who is invited is told, and the date leaves their calendars.',
  'panels.arrange.cancel-date.cases':
    '{count, plural, one {# case goes} other {# cases go}} on to {date}: into free slots in their order, then on the waiting list.',
  'panels.arrange.cancel-date.no-cases': 'Nothing is booked on it.',
  'panels.arrange.cancel-date.hidden':
    'There is a case on this date that you cannot see. Ask somebody who can see it to move it first; then you can cancel the date.',
  'panels.arrange.cancel-date.no-next':
    'There is no later date for its cases. Move them or withdraw them first; then you can cancel the date.',
  'panels.arrange.cancel-date.because': 'Why it is cancelled',
  'panels.arrange.cancel-date.because.needed': 'Say why the date is cancelled',
  'panels.arrange.cancel-date.because.too-long': 'The reason must be 2,000 characters or fewer',
  'panels.arrange.cancel-date.button': 'Cancel the date and tell everybody',

  'panels.arrange.cancel-date.keep': 'Keep the date',

  'panels.arrange.waiting.title': 'Waiting list',
  'panels.arrange.waiting.none': 'Nobody is waiting for a slot.',
  'panels.arrange.waiting.free':
    '{free, plural, one {A slot is free} other {# slots are free}} on the coming dates. You can give one to a case that waits.',
  'panels.arrange.waiting.for': 'waiting for {date}, since {since}',
  'panels.arrange.waiting.for-past': 'waited for {date}, which has passed, since {since}',
  'panels.arrange.waiting.give': 'Give it a slot',
  'panels.arrange.waiting.hidden':
    '{count, plural, one {One more case waits} other {# more cases wait}} that you cannot see.',

  'panels.arrange.about.title': 'About this panel',
  'panels.arrange.about.no-members': 'Nobody named yet',
  'panels.arrange.about.rhythm': 'Rhythm',
  'panels.arrange.about.every': '{weeks, plural, one {Every week} other {Every # weeks}}',
  'panels.arrange.about.quorate': '{members, plural, one {# person} other {# people}} must be there',
  'panels.arrange.about.quorate-with':
    '{members, plural, one {# person} other {# people}} must be there, always with: {kinds}',
  'panels.arrange.about.papers':
    '{days, plural, =0 {Due on the day of the panel} one {Due # working day before} other {Due # working days before}}',
  'panels.arrange.about.access': 'Access',
  'panels.arrange.about.access-days':
    '{days, plural, =0 {Members and presenters lose it at the end of the panel’s day} one {Members and presenters keep it for # day after the panel} other {Members and presenters keep it for # days after the panel}}',
  'panels.arrange.about.prompts': '{count, plural, one {# prompt} other {# prompts}} of the agenda',
  'panels.arrange.about.change': 'Change this panel',

  'panels.arrange.earlier.title': 'Earlier dates',
  'panels.arrange.state.planned': 'not held yet',
  'panels.arrange.state.under-way': 'under way',
  'panels.arrange.state.held': 'held',
  'panels.arrange.state.cancelled': 'cancelled',
} as const;
