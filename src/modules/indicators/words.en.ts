import { en as named } from './words-of-names.en.ts';

export const en = {
  ...named,
  'navigation.figures': 'Figures',
  'indicators.title': 'National figures',
  'indicators.title.of': 'National figures: {area}',
  'indicators.lead': 'What the Department for Education publishes, year by year. A year ends on 31 March.',
  'indicators.unknownArea':
    'No area is called “{area}” in the national figures. Choose one from the list at the end of the page.',
  'indicators.unsettled':
    'Nobody has said yet which authority this partnership is in the national figures, so these are the figures of England.',
  'indicators.turn.better': 'What got better',
  'indicators.turn.worse': 'What got worse',
  'indicators.turn.same': 'What stayed as it was',
  'indicators.all': 'Every figure',
  'indicators.head.what': 'What is counted',
  'indicators.head.before': 'Before',
  'indicators.head.newest': 'Newest',
  'indicators.head.year': 'Year to 31 March',
  'indicators.head.england': 'England',
  'indicators.head.neighbours': 'Middle of the neighbours',
  'indicators.area': 'Look at another area',
  'indicators.area.show': 'Show this area',
  'indicators.source':
    'Source: Department for Education, Children in need. Contains public sector information licensed under the Open Government Licence v3.0. Small numbers are taken out by the publisher; where the publisher gives no percentage, it is worked out from the counts.',
  'indicators.rate': '{value}.{tenth}',
  'indicators.reason.suppressed': 'taken out: a small number',
  'indicators.reason.notAvailable': 'not available',
  'indicators.reason.notApplicable': 'not applicable',
  'indicators.reason.lowReliability': 'taken out: not reliable',
  'indicators.reason.noData': 'no data',
  'indicators.finding.none': '{name}: no figure is published',
  'indicators.finding.first': '{name}: {value} in {year}',
  'indicators.finding.rose': '{name} rose from {was} in {before} to {value} in {year}',
  'indicators.finding.fell': '{name} fell from {was} in {before} to {value} in {year}',
  'indicators.finding.same': '{name} stayed at {value} from {before} to {year}',
  'indicators.place':
    'Of the {of} authorities with a figure for {year}, {lower, plural, =0 {none had a lower one} one {# had a lower one} other {# had a lower one}}.',
  'indicators.better.higher': 'A higher figure is better.',
  'indicators.better.lower': 'A lower figure is better.',
  'indicators.better.neither': 'Higher is not better or worse by itself: it may be more need, or more help.',
  'indicators.neighbours.are': 'The neighbours are {names}.',
  'indicators.json': 'The figures for another program (JSON)',
  'indicators.settings.title': 'Whom we compare with',
  'indicators.settings.what':
    'Everybody in the partnership sees the figures beside these. What was decided before is kept.',
  'indicators.settings.own': 'Our authority',
  'indicators.settings.own.hint': 'Its name as the Department for Education writes it, for example Kirklees.',
  'indicators.settings.own.needed': 'Enter the name of our authority',
  'indicators.settings.neighbours': 'Our statistical neighbours',
  'indicators.settings.neighbours.hint': 'One authority on each line, up to 15.',
  'indicators.settings.save': 'Save',
  'indicators.settings.unknown':
    'No authority is called “{name}”. Write its name as the Department for Education does',
  'indicators.settings.unknown.likely': 'No authority is called “{name}”. Did you mean {likely}?',
  'indicators.settings.tooMany': 'Name no more than {most} neighbours',
  'indicators.settings.self': 'Take {name} out of the neighbours: it is our own authority',
  'indicators.settings.conflict':
    '{name} decided meanwhile: our authority is {own}, the neighbours are {neighbours}. What you typed is below: save it again to decide it your way.',
  'indicators.settings.decided': 'Decided by {name}, {date}.',
  'indicators.files.title': 'Where the figures come from',
  'indicators.files.what':
    'When newer figures are published, load the file here. Years that are in it take the place of those before; other years stay.',
  'indicators.files.file': 'A file of the national statistics',
  'indicators.files.hint': 'The CSV file with every authority in one list, as it was downloaded.',
  'indicators.files.button': 'Load the file',
  'indicators.files.needed': 'Choose the file',
  'indicators.files.loaded': 'Loaded by this partnership',
  'indicators.files.by': 'Loaded by {name}, {date}.',
  'indicators.files.aside': 'Set aside {date}: it counts no more.',
  'indicators.files.setAside': 'Set aside',
  'indicators.files.shipped': 'These came with the product',
  'indicators.files.years': '{from} to {to}',
  'indicators.refused.no-rows': 'There is nothing in this file below its headings. Download it again',
  'indicators.refused.no-areas':
    'The file has no column “{what}”. Choose the file with every authority in one list, as the Department for Education publishes it',
  'indicators.refused.unknown-list':
    'The columns of this file are those of none of the lists that are known here. Choose one of the lists at the end of the page',
  'indicators.refused.wrong-year':
    'Line {line}: “{what}” is not a year. Download the file again, and change nothing in it',
  'indicators.refused.wrong-cell':
    'Line {line}: “{what}” cannot be read as a figure. Download the file again, and change nothing in it',
  'indicators.refused.twice':
    'Line {line}: {what} is there twice. Download the file again, and change nothing in it',
} as const;
