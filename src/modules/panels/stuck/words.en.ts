export const en = {
  'panels.stuck.criterion.a':
    'Child in need plan for over {months, plural, =12 {a year} one {a month} other {# months}}',
  'panels.stuck.criterion.b':
    'Child protection plan continued after {number, select, 2 {its second review} 3 {its third review} 4 {its fourth review} 5 {its fifth review} other {review {number}}}',
  'panels.stuck.criterion.c':
    'Child protection plan again within {years, plural, =2 {two years} one {a year} other {# years}}',
  'panels.stuck.criterion.d': 'The network asks for time to think',

  'panels.stuck.reason.a': 'Child in need plan since {since}: {duration}',
  'panels.stuck.reason.a-chain':
    'Child in need plans without a break of more than {breakDays, plural, one {# day} other {# days}} since {since}: {duration}',
  'panels.stuck.reason.b':
    'Child protection plan since {start}, continued after {number, select, 2 {its second review} 3 {its third review} 4 {its fourth review} 5 {its fifth review} other {review {number}}} on {since}. {held, plural, one {# review} other {# reviews}} so far',
  'panels.stuck.reason.c':
    'Child protection plan since {since}, within {years, plural, =2 {two years} one {a year} other {# years}} of an earlier one that ended on {ended}. Category then: {then}; now: {now}',
  'panels.stuck.reason.c-not-known':
    'Child protection plan since {since}, after an earlier plan; its end date is not known. Category now: {now}',
  'panels.stuck.reason.d':
    'Time to think, asked for by {askedBy} on {since}{others, plural, =0 {} one { and by # other} other { and by # others}}: {why}',

  'panels.stuck.category.neglect': 'neglect',
  'panels.stuck.category.physical': 'physical abuse',
  'panels.stuck.category.sexual': 'sexual abuse',
  'panels.stuck.category.emotional': 'emotional abuse',
  'panels.stuck.category.multiple': 'more than one category',
  'panels.stuck.category.not-recorded': 'not recorded',
  'panels.stuck.category.other-code': 'code {code}',

  'panels.stuck.view.escalating': 'Escalating',
  'panels.stuck.view.on-track': 'On track',
  'panels.stuck.view.neither': 'Neither escalating nor on track',
  'panels.stuck.view.similar-concerns': 'Similar concerns',
  'panels.stuck.view.different-concerns': 'Different concerns',
  'panels.stuck.view.stated': '{view}, says {statedBy} on {date}',
  'panels.stuck.view.needed': 'Meets the dates, needs a view',
  'panels.stuck.dismissed-until': 'Dismissed until {date}',

  'panels.stuck.setting.breakDays': 'Longest break, in days, within child in need planning',
  'panels.stuck.setting.cinMonths': 'Months that child in need planning must have gone beyond',
  'panels.stuck.setting.thirdReview': 'Number of the review from which a child protection plan is looked at',
  'panels.stuck.setting.cpGapYears':
    'Years after a child protection plan within which another one is looked at',
  'panels.stuck.source.breakDays': 'no source was found for this figure; confirm it locally',
  'panels.stuck.source.cinMonths': 'local practice: usual criteria of a support and challenge panel',
  'panels.stuck.source.thirdReview': 'local practice: usual criteria of a support and challenge panel',
  'panels.stuck.source.cpGapYears': 'local practice: usual criteria of a support and challenge panel',
  'panels.stuck.source-own': 'set by your partnership from {date}: {source}',

  'panels.stuck.help.title': 'How plans are found',
  'panels.stuck.help.as-at':
    'Plans are looked at as they stood on the day you choose. What happened after that day is left out.',
  'panels.stuck.help.open':
    'A plan is open from the day it starts up to the day before it ends. On the day it ends it is no longer open.',
  'panels.stuck.help.a':
    'Child in need plans are listed once they have lasted more than {months, plural, =12 {one year} one {# month} other {# months}}; exactly that long is not yet over. A plan that started on {start} is listed from {listed}, and one that started on {leapStart} is listed from {leapListed}.',
  'panels.stuck.help.a-break':
    'Child in need plans that follow each other count as one when {breakDays, plural, =0 {no days} one {no more than # day} other {no more than # days}} lie between the end of one and the start of the next; {broken, plural, one {# day} other {# days}} is a break. Plans that overlap, or where one starts on the day another ends, count as one.',
  'panels.stuck.help.b':
    'A child protection plan is listed from the day of {number, select, 2 {its second review} 3 {its third review} 4 {its fourth review} 5 {its fifth review} other {review {number}}}, if it is still open on that day. Only reviews of that plan count, and the same day given twice is one review.',
  'panels.stuck.help.c':
    'A child protection plan is listed when it started within {years, plural, =2 {two years} one {a year} other {# years}} of the end of the latest earlier one. Exactly that long counts, and so does starting on the day the other ended. After a plan that ended on {leapEnd}, the last day that counts is {leapLast}.',
  'panels.stuck.help.c-not-known':
    'Where the return only says that there was an earlier child protection plan, the plan is listed and the reason says that the date is not known. Where an earlier plan is known and ended longer ago than that, the plan is not listed.',
  'panels.stuck.help.d':
    'Time to think is listed from the day somebody asks for it until they withdraw it or a panel hears the case.',
  'panels.stuck.help.views':
    'For the two about child protection plans, dates are not enough. The child protection chair or the team manager says how it is, with a date; until then it says “Meets the dates, needs a view”. “Neither escalating nor on track” and “Similar concerns” keep the plan on the list. “Escalating”, “On track” and “Different concerns” take it off. A rating at a review of the written plan counts as a view after a review does (“Not on track” as “Neither”), and of both the newest. A view after a review stands until the next review; a view about a plan again stands for as long as that plan.',
  'panels.stuck.help.dismissal':
    'You can dismiss one criterion for a child, with a reason and an end date. It is left out up to the day before that date and comes back on it.',
  'panels.stuck.help.settings':
    'These figures are local practice. Your partnership can change them; each shows where it comes from and since when it counts.',
} as const;
