export const en = {
  'panels.report.title': 'Report to the quality assurance subgroup',
  'panels.report.from': 'From',
  'panels.report.to': 'To',
  'panels.report.show': 'Show',
  'panels.report.from.wrong': 'Give the first day as a real date',
  'panels.report.to.wrong': 'Give the last day as a real date',
  'panels.report.to.before': 'The last day must not be before the first',
  'panels.report.lead':
    'From {from} to {to}: {panels, plural, one {# panel} other {# panels}}, {cases, plural, one {# case} other {# cases}}, {children, plural, one {# child} other {# children}}.',
  'panels.report.small':
    '* A number from 1 to 5: somebody may know whom it is about. Do not publish it. The files for publication leave these out, with whatever they could be worked out from. Publish one period at a time: two that overlap can be subtracted.',
  'panels.report.files': 'Take it with you',
  'panels.report.files.subgroup': 'For the subgroup',
  'panels.report.files.publication': 'For publication',
  'panels.report.none': 'Nothing in this period yet',
  'panels.report.none.how':
    'Once the panel has sat, its cases, who came, what was recommended and how plans moved are counted here. Choose another period above.',
  'panels.report.noRows': 'None in this period.',
  'panels.report.all': 'All',
  'panels.report.noAgency': 'Independent',
  'panels.report.source': 'Source: Teamaround, as it stands today.',

  'panels.report.criteria.title': 'Cases by criterion, and how long they waited',
  'panels.report.criteria.definition':
    'Cases the panel has sat on. Days from the day the case came to meet its criterion to the day of the panel.',
  'panels.report.criteria.names': 'Criterion',
  'panels.report.criteria.column.cases': 'Cases',
  'panels.report.criteria.column.median': 'Days, median',
  'panels.report.criteria.column.longest': 'Days, longest',
  'panels.report.criterion.a': '(a) Child in need plan for over a year',
  'panels.report.criterion.b': '(b) Child protection plan after its third review',
  'panels.report.criterion.c': '(c) Child protection plan again within two years',
  'panels.report.criterion.d': '(d) The network asked for time to think',

  'panels.report.ages.title': 'Cases by age of the plan',
  'panels.report.ages.definition':
    'Age, on the day of the panel, of the oldest plan that a child of the case was on.',
  'panels.report.ages.names': 'Age of the plan',
  'panels.report.ages.column.cases': 'Cases',
  'panels.report.age.under-one': 'Under 1 year',
  'panels.report.age.one': '1 year, under 2',
  'panels.report.age.two': '2 years, under 3',
  'panels.report.age.three': '3 years or more',
  'panels.report.age.none': 'No plan',

  'panels.report.recommendations.title': 'What became of the recommendations',
  'panels.report.recommendations.definition':
    'Recommendations made at these panels, by agency of the person asked, as they stand today. Late: past its day, or not answered in time. What the panel took back is not counted.',
  'panels.report.recommendations.names': 'Agency',
  'panels.report.recommendations.column.done-in-time': 'Done in time',
  'panels.report.recommendations.column.done-late': 'Done late',
  'panels.report.recommendations.column.open': 'In hand',
  'panels.report.recommendations.column.late': 'Accepted, late',
  'panels.report.recommendations.column.unanswered': 'Not yet answered',
  'panels.report.recommendations.column.unanswered-late': 'Not yet answered, late',
  'panels.report.recommendations.column.not-accepted': 'Not accepted',
  'panels.report.recommendations.column.all': 'All',
  'panels.report.answered.title': 'Answered, done, late',
  'panels.report.answered.definition':
    'The same recommendations, each counted under everything that is true of it.',
  'panels.report.answered.names': 'Agency',
  'panels.report.answered.column.all': 'All',
  'panels.report.answered.column.answered': 'Answered',
  'panels.report.answered.column.done': 'Done',
  'panels.report.answered.column.late': 'Late now',

  'panels.report.attendance.title': 'Who came',
  'panels.report.attendance.definition':
    'Seats of chair and members at these panels, by agency. One seat at one panel counts once.',
  'panels.report.attendance.names': 'Agency',
  'panels.report.attendance.column.yes': 'Came',
  'panels.report.attendance.column.stand-in': 'Stand-in',
  'panels.report.attendance.column.no': 'Did not come',
  'panels.report.attendance.column.not-noted': 'Not noted',
  'panels.report.attendance.column.all': 'All',

  'panels.report.themes.title': 'Themes',
  'panels.report.themes.definition': 'A case counts once under each of its themes.',
  'panels.report.themes.names': 'Theme',
  'panels.report.themes.column.cases': 'Cases',

  'panels.report.outcomes.title': 'How plans moved',
  'panels.report.outcomes.definition':
    'Children of these cases, by their plan three and six months after the panel, compared with the day of the panel. Only a conference or the team ends or changes a plan, never the panel.',
  'panels.report.outcomes.chartDefinition':
    'Children who were on a plan on the day of the panel, by how it had moved three and six months later.',
  'panels.report.outcomes.source':
    'Source: the authority’s returns; where none shows it yet, what professionals have said.',
  'panels.report.outcomes.names': 'The plan',
  'panels.report.outcomes.when': 'After the panel',
  'panels.report.outcomes.after': '{months} months',
  'panels.report.outcomes.children': 'Children',
  'panels.report.outcomes.column.three': 'After 3 months',
  'panels.report.outcomes.column.six': 'After 6 months',
  'panels.report.outcome.not-due': 'Not over yet',
  'panels.report.outcome.none': 'No plan on the day',

  'panels.report.part.done': 'Done in time',
  'panels.report.part.doneLate': 'Done late',
  'panels.report.part.open': 'In hand',
  'panels.report.part.late': 'Late',
  'panels.report.part.unanswered': 'Not yet answered',
  'panels.report.part.notAccepted': 'Not accepted',
  'panels.report.part.ended': 'Ended',
  'panels.report.part.down': 'Stepped down',
  'panels.report.part.same': 'Same, or another of its kind',
  'panels.report.part.up': 'Stepped up',
  'panels.report.part.unknown': 'Not known',
  'panels.report.part.notDue': 'Not over yet',
  'panels.report.finding.recommendations':
    '{done} of {all, plural, one {# recommendation is} other {# recommendations are}} done; {late, plural, =0 {none is late} one {# is late} other {# are late}}',
  'panels.report.finding.outcomes':
    'After {months} months, the plan had ended or stepped down for {better} of {known, plural, one {# child} other {# children}} whose plan is known',
  'panels.report.finding.notYet': 'How the plans moved is not known yet',

  'panels.report.csv.table': 'Table',
  'panels.report.csv.row': 'Row',
  'panels.report.csv.measure': 'Measure',
  'panels.report.csv.value': 'Value',
  'panels.report.csv.small': 'From 1 to 5: do not publish',
  'panels.report.csv.yes': 'yes',
  'panels.report.pdf.title': 'Report of the {panel}',
  'panels.report.pdf.period': 'From {from} to {to}',
  'panels.report.pdf.subgroup':
    'For the quality assurance subgroup. Numbers marked * are from 1 to 5 and must not be published: use the report for publication instead.',
  'panels.report.pdf.publication':
    'c: not published. It is from 1 to 5, or such a number could be worked out from it, or it is about a single case.',
} as const;
