export const en = {
  'navigation.imports': 'Returns',
  'imports.title': 'Returns and lists',
  'imports.list.census': 'Load a return',
  'imports.list.people': 'Load a list of people',
  'imports.list.none': 'No return has been loaded yet',
  'imports.list.none.how':
    'Load the children in need census file that your social care system makes. You see what it will do before anything is stored.',
  'imports.list.caption': 'Files, newest first',
  'imports.list.file': 'File',
  'imports.list.describes': 'Describes',
  'imports.list.state': 'Where it stands',
  'imports.list.result': 'What it did',
  'imports.list.when': 'Added',
  'imports.kind.census': 'Return',
  'imports.kind.people': 'List of people',
  'imports.state.uploaded': 'Not checked yet',
  'imports.state.checking': 'Being checked',
  'imports.state.checked': 'Waiting for a decision',
  'imports.state.refused': 'Refused',
  'imports.state.loading': 'Being loaded',
  'imports.state.loaded': 'Loaded',
  'imports.state.cancelled': 'Not loaded',
  'imports.state.failed': 'Interrupted',
  'imports.result.same': 'Nothing changed',
  'imports.result.new': '{count, number} new',
  'imports.result.changed': '{count, number} changed',
  'imports.result.gone': '{count, number} no longer in it',

  'imports.step': 'Step {step} of 4: {name}',
  'imports.step.choose': 'choose',
  'imports.step.check': 'check',
  'imports.step.confirm': 'confirm',
  'imports.step.done': 'done',
  'imports.nothing-stored': 'Nothing is stored yet.',

  'imports.new.title': 'Load a return',
  'imports.new.what':
    'Choose the children in need census file that your social care system makes. Any year from 2021 on will do.',
  'imports.new.file': 'Census file',
  'imports.new.file.hint': 'An XML file of up to 4 GB',
  'imports.new.file.needed': 'Choose the census file',
  'imports.new.promise': 'The file is checked first. You see what it will do, and then decide.',
  'imports.new.button': 'Check the file',

  'imports.working.title': 'The file is being checked',
  'imports.working.title.loading': 'The file is being loaded',
  'imports.working.waiting': 'It will begin in a moment.',
  'imports.working.scan.under-way': 'It is being checked for viruses first.',
  'imports.working.scan.away':
    'It has to be checked for viruses first, and the virus scanner does not answer at the moment. We keep trying.',
  'imports.working.read':
    '{percent} of the file is read: {count, plural, one {# child} other {# children}} so far.',
  'imports.working.read.people':
    '{percent} of the file is read: {count, plural, one {# row} other {# rows}} so far.',
  'imports.working.loading': 'All of it is loaded, or nothing.',
  'imports.working.leave': 'You can leave this page. You find the file again under Returns.',
  'imports.working.whole':
    'This takes a moment. You can leave this page: it goes on by itself, and you find the file under Returns.',
  'imports.cancel': 'Stop checking',
  'imports.again': 'Check the file again',
  'imports.choose-another': 'Choose another file',

  'imports.stopped.refused': 'This file cannot be loaded',
  'imports.stopped.cancelled': 'This file was not loaded',
  'imports.stopped.failed': 'Checking or loading was interrupted',
  'imports.stopped.why.refused': 'Nothing of it has been stored.',
  'imports.stopped.why.cancelled': 'Nothing of it has been stored. You can load it at any time.',
  'imports.stopped.why.failed':
    'It was not caused by anything you did, and it has been noted. Nothing of the file has been stored.',

  'imports.describes': 'describes {date}',
  'imports.verdict': '{what}',
  'imports.verdict.nothing': 'Nothing will change',
  'imports.verdict.new': '{count, plural, one {# child is new} other {# children are new}}',
  'imports.verdict.changed': '{count, plural, one {# child will change} other {# children will change}}',
  'imports.verdict.gone':
    '{count, plural, one {# child is no longer in it} other {# children are no longer in it}}',
  'imports.verdict.notTaken':
    '{count, plural, one {# child cannot be read} other {# children cannot be read}}',
  'imports.count.children': 'Children in the file',
  'imports.count.new': 'New',
  'imports.count.changed': 'Changed',
  'imports.count.unchanged': 'Unchanged',
  'imports.count.gone': 'No longer in it',
  'imports.count.notTaken': 'Cannot be read',
  'imports.note.same-file': 'This is the same file as the one loaded on {date}: nothing will change.',
  'imports.note.same-file-then':
    'This is the same file as the one loaded on {date}. What has been loaded since then would be changed back.',
  'imports.note.earlier':
    'It describes an earlier day than the return of {date}, which is loaded. Only children and past plans that are not known yet are added; nothing is changed.',
  'imports.note.many-gone':
    '{count, plural, one {# child who is known now is not in this file.} other {# children who are known now are not in this file.}} Make sure that it is the whole return.',
  'imports.note.differing':
    '{count, plural, one {Of # child it says something else than a person entered here.} other {Of # children it says something else than a person entered here.}} What was entered stays; what the file says is shown with each child, for a worker to decide.',
  'imports.note.nothing-good': 'None of the children in it can be taken.',

  'imports.confirm.choose':
    '{count, plural, one {# child cannot be read. What should happen?} other {# children cannot be read. What should happen?}}',
  'imports.confirm.take': 'Load the children that can be read',
  'imports.confirm.take.hint': 'The others stay as they are known now.',
  'imports.confirm.stop': 'Load nothing',
  'imports.confirm.stop.hint': 'Have the file put right first, then load it.',
  'imports.confirm.needed': 'Say whether to load the children that can be read',
  'imports.confirm.continue': 'Continue',
  'imports.confirm.button': 'Load the file',
  'imports.confirm.leave': 'Do not load it',

  'imports.problems.rules': 'What is wrong with it',
  'imports.problems.what': 'What is wrong',
  'imports.problems.times': 'How often',
  'imports.problems.outcome': 'So it is',
  'imports.problems.error': 'Left out',
  'imports.problems.warning': 'Taken as it is',
  'imports.problems.show-all': 'times: show them',
  'imports.problems.csv': 'Download what is wrong with the file as a table (CSV)',
  'imports.problems.none': 'Nothing is wrong with the file.',
  'imports.problems.first': 'The first {count, number}',
  'imports.problems.left-out': 'Left out',
  'imports.problems.cases': 'Where it is so',
  'imports.problems.child': 'Child (local identifier)',
  'imports.problems.no-child': 'Not given',
  'imports.problems.line': 'Line',
  'imports.problems.row': 'Row',
  'imports.problems.rule': 'Rule',

  'imports.done.census': 'The return is loaded',
  'imports.done.people': 'The list is loaded',
  'imports.done.by': 'by {name}, {time}',
  'imports.done.changed': 'What changed',
  'imports.done.corrected': 'What was said before is kept beside what it says now:',
  'imports.done.stuck': 'See which plans are stuck',
  'imports.done.children': 'See the children',
  'imports.corrected.child': '{count, plural, one {# child corrected} other {# children corrected}}',
  'imports.corrected.episode': '{count, plural, one {# episode corrected} other {# episodes corrected}}',
  'imports.corrected.assessment':
    '{count, plural, one {# assessment corrected} other {# assessments corrected}}',
  'imports.corrected.section-47':
    '{count, plural, one {# section 47 enquiry corrected} other {# section 47 enquiries corrected}}',
  'imports.corrected.pre-proceedings':
    '{count, plural, one {# pre-proceedings block corrected} other {# pre-proceedings blocks corrected}}',
  'imports.corrected.plan': '{count, plural, one {# plan corrected} other {# plans corrected}}',

  'imports.people.new.title': 'Load a list of people',
  'imports.people.new.what':
    'A return has no names. A list from your social care system gives the children their names, addresses, teams and workers. It joins by the local identifier.',
  'imports.people.new.access':
    'Each worker in the list sees the children they are allocated to, and the managers of a team see the children of their team.',
  'imports.people.new.file': 'List of people',
  'imports.people.new.file.hint':
    'A CSV or Excel (.xlsx) file with one row a child, and headings in the first row',
  'imports.people.new.file.needed': 'Choose the list',
  'imports.people.new.button': 'Continue',
  'imports.people.columns.title': 'What is in each column?',
  'imports.people.columns.hint':
    'We have suggested what we can. An empty cell leaves what is known as it is; in the columns for team and worker it means that there is none now.',
  'imports.people.columns.caption': 'Columns of the file',
  'imports.people.columns.heading': 'Column',
  'imports.people.columns.example': 'In the first rows',
  'imports.people.columns.field': 'What it is',
  'imports.people.columns.not-used': 'Not used',
  'imports.people.columns.choose': 'What the column {heading} is',
  'imports.people.columns.unnamed': 'Column {number} (no heading)',
  'imports.people.columns.button': 'Check the list',
  'imports.people.columns.localId.needed': 'Choose the column that holds the local identifier',
  'imports.people.columns.twice': '{field} is chosen for two columns. Only an address can have several.',
  'imports.people.columns.nothing': 'Choose at least one column besides the local identifier',
  'imports.people.verdict.changed':
    '{count, plural, one {# child will change} other {# children will change}}',
  'imports.people.verdict.unknown':
    '{count, plural, one {# row is about nobody known} other {# rows are about nobody known}}',
  'imports.people.verdict.notTaken':
    '{count, plural, one {# row cannot be read} other {# rows cannot be read}}',
  'imports.people.count.rows': 'Rows',
  'imports.people.count.changed': 'Changed',
  'imports.people.count.unchanged': 'Unchanged',
  'imports.people.count.unknown': 'About nobody known',
  'imports.people.count.workersFound': 'Workers with an account',
  'imports.people.count.notTaken': 'Cannot be read',
  'imports.people.rule.unknown-child':
    'No return has held a child with this local identifier. The row is not taken.',
  'imports.people.note.unknown':
    'Rows about children whom no return has held are not taken. Load the return first if they should be.',
  'imports.people.note.new-teams':
    '{count, plural, one {This team is not known yet and will be added:} other {These teams are not known yet and will be added:}} {teams}.',
  'imports.people.note.workers-not-found':
    '{count, plural, one {# worker has no account. Their name is kept, but they cannot see the child until they have one and the list is loaded again.} other {# workers have no account. Their names are kept, but they cannot see the children until they have one and the list is loaded again.}}',
  'imports.people.note.nothing-good': 'None of its rows is about a child who is known.',
} as const;
