export const en = {
  'children.list.add': 'Add entries from a list',
  'children.list.goOn': 'Go on with {file}, sent on {when}',
  'children.list.caption': 'Add entries from a list',

  'children.list.new.title': 'Add what your agency knows from a list',
  'children.list.new.lead':
    'Choose a list of what happened to {name}, one row for each thing, as CSV or as an Excel workbook. What is on the chronology already is found and left out. Nothing is added before you have seen it.',
  'children.list.new.one':
    'The list must be about {name} alone. Take out the rows about other children first.',
  'children.list.new.file': 'The list',
  'children.list.new.file.hint':
    'CSV or Excel (.xlsx), up to {most, number} rows, with a heading above each column.',
  'children.list.new.button': 'Go on',
  'children.list.file.needed': 'Choose the file with the list',

  'children.list.columns.title': 'What are the columns?',
  'children.list.columns.lead':
    'Say what each column holds. We remember it for your agency’s next list with these headings.',
  'children.list.columns.caption': 'The columns of the list, with what is in their first rows',
  'children.list.columns.heading': 'Heading',
  'children.list.columns.holds': 'It holds',
  'children.list.columns.example': 'For example',
  'children.list.columns.choose': 'What “{heading}” holds',
  'children.list.columns.unnamed': 'Column {number}, which has no heading',
  'children.list.columns.unused': 'Leave it out',
  'children.list.columns.theme': 'What it is about, where the list does not say',
  'children.list.columns.significance': 'How much it matters, where the list does not say',
  'children.list.columns.button': 'Go on',
  'children.list.columns.day': 'Choose the column that says when it happened',
  'children.list.columns.what': 'Choose the column that says what happened',
  'children.list.columns.twice': '“{heading}”: another column holds the same. Choose one of the two',
  'children.list.columns.changed':
    'Somebody else has said what the columns are while you were here. This is what they said: go on with it, or change it.',
  'children.list.field.happenedOn': 'When it happened, or began',
  'children.list.field.until': 'Until when it lasted',
  'children.list.field.what': 'What happened',
  'children.list.field.theme': 'What it is about',
  'children.list.field.significance': 'How much it matters',
  'children.list.field.childView': 'What the child said or showed about it',
  'children.list.field.sourceSaid': 'Where it is written down, or who said it',

  'children.list.kinds.title': 'What are these about?',
  'children.list.kinds.lead':
    'The list has words of its own for what an entry is about. Say what each of them means here. We remember it for your agency’s next list with these headings.',
  'children.list.kinds.word': '“{word}” ({rows, plural, one {# row} other {# rows}})',
  'children.list.kinds.button': 'Save',
  'children.list.kinds.unknown':
    '{words, plural, one {One word} other {# words}} for what an entry is about, in {rows, plural, one {# row} other {# rows}}, we do not know. Those rows are put under “{theme}”.',
  'children.list.kinds.say': 'Say what they mean',

  'children.list.verdict':
    '{fresh, plural, =0 {No entry is new} one {# entry is new} other {# entries are new}}',
  'children.list.nothingStored': 'Nothing is added yet.',
  'children.list.strip.fresh': 'New',
  'children.list.strip.perhaps': 'Perhaps there already',
  'children.list.strip.same': 'There already',
  'children.list.strip.bad': 'Cannot be read',
  'children.list.changeColumns': 'Change what the columns are',
  'children.list.monthFirst':
    'The days in this list are read with the month first: 11/3/2026 as 3 November 2026. If that is wrong, write them as 2026-11-03 in the file and send it again.',

  'children.list.perhaps.title': 'Are these there already?',
  'children.list.perhaps.lead':
    'Each of these is of the same days as an entry on the chronology, in nearly the same words. Only you can tell whether it is the same.',
  'children.list.perhaps.row': 'Row {line}: {when}',
  'children.list.perhaps.yours': 'In the list',
  'children.list.perhaps.there': 'On the chronology: {when}, {agency}',
  'children.list.perhaps.because.shared':
    'Why we ask: {shared} of {of} words are the same, on days that fit.',
  'children.list.perhaps.because.part':
    'Why we ask: nearly all of the shorter text is in the longer, on days that fit.',
  'children.list.perhaps.choose': 'Row {line}: is it there already?',
  'children.list.perhaps.leave': 'Yes, it is the same. Leave it out',
  'children.list.perhaps.add': 'No, it is something else. Add it',
  'children.list.perhaps.button': 'Save these answers',
  'children.list.perhaps.needed': 'Answer at least one of the questions',
  'children.list.perhaps.left':
    '{count, plural, one {# row still needs your answer.} other {# rows still need your answers.}}',

  'children.list.fresh.title': 'New: these will be added',
  'children.list.same.title': 'There already: these are left out',
  'children.list.bad.title': 'These rows cannot be read, and are left out',
  'children.list.bad.lead': 'Put them right in the file and send it again: what was added is left out then.',
  'children.list.bad.csv': 'All rows that cannot be read, as a file',
  'children.list.bad.more': 'The first {shown, number} of {all, number} are shown.',
  'children.list.table.row': 'Row',
  'children.list.table.when': 'When',
  'children.list.table.what': 'What happened',
  'children.list.table.about': 'About',
  'children.list.table.why': 'Why',
  'children.list.table.problem': 'What is wrong, and what to do',
  'children.list.same.known': 'on the chronology, from {agency}',
  'children.list.same.settled': 'as an entry from {agency} in other words: somebody said so before',
  'children.list.same.again': 'the same as row {line}',

  'children.list.confirm.title': 'Add them',
  'children.list.confirm.lead':
    'They will stand in the name of {agency}, with your name and the list as their source. They cannot be changed afterwards, only corrected.',
  'children.list.confirm.audience': 'Who may read them, and the list?',
  'children.list.confirm.button': '{count, plural, one {Add # entry} other {Add # entries}}',
  'children.list.confirm.changed':
    'The chronology or the list has changed since you looked. Nothing is added yet: look at what is new now.',
  'children.list.confirm.undecided': 'Say first of each of these rows whether it is there already',
  'children.list.confirm.nothing': 'There is nothing to add.',
  'children.list.leave': 'Leave the list: add nothing',
  'children.list.source': 'row {line} of {file}',

  'children.list.done.title': '{added, plural, one {# entry was added} other {# entries were added}}',
  'children.list.done.by': 'From {file}, by {name}, {when}.',
  'children.list.done.left': 'Left out as the same',
  'children.list.done.chronology': 'Go to the chronology',
  'children.list.left.title': 'The list was left',
  'children.list.left.lead': 'Nothing of {file} was added. The file is not kept.',

  'children.list.problem.more-cells':
    'The row has {found} cells, the heading has {expected}. Put quotation marks around a cell with a separator in it.',
  'children.list.problem.day-missing':
    'It does not say when it happened. Write the day, or the month or the year.',
  'children.list.problem.day-unreadable':
    '“{value}” is not a day we can read. Write it as 3/11/2026, 3 November 2026, November 2026 or 2026.',
  'children.list.problem.day-future': '“{value}” is in the future. Correct the day.',
  'children.list.problem.day-before-birth':
    '“{value}” is long before the child was born, on {birth}. Correct the day, or add the entry by hand if it is about the family.',
  'children.list.problem.end-unreadable':
    'The end, “{value}”, is not a day we can read. Write it as 3/11/2026, or leave it empty.',
  'children.list.problem.end-before': 'The end, “{value}”, is before it began. Correct one of the two days.',
  'children.list.problem.end-future': 'The end, “{value}”, is in the future. Leave it empty if it goes on.',
  'children.list.problem.text-missing': 'It does not say what happened. Write it, or delete the row.',
  'children.list.problem.text-too-long':
    'What happened is longer than {limit, number} characters. Shorten it, or make two rows of it.',
  'children.list.problem.view-too-long':
    'What the child said is longer than {limit, number} characters. Shorten it.',
  'children.list.problem.source-too-long':
    'Where it is written down is longer than {limit, number} characters. Shorten it.',

  'children.about.lists': 'Lists that entries were added from',
  'children.about.list': '{file}, sent on {when} by {name}',
  'children.about.list.open': 'Not decided yet.',
  'children.about.list.left': 'Nothing of it was added.',
  'children.about.list.done': '{added, plural, one {# entry was added.} other {# entries were added.}}',
} as const;
