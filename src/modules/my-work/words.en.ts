export const en = {
  'navigation.my-work': 'My work',
  'myWork.title': 'My work',
  'myWork.done': 'Done: {what}',
  'myWork.markDone': 'Mark as done',
  'myWork.waiting': '{name}, {agency}, is waiting',
  'myWork.late': 'Late',
  'myWork.late.none': 'Nothing is late.',
  'myWork.late.actions': '{count, plural, one {For you to do: # thing} other {For you to do: # things}}',
  'myWork.late.clocks':
    '{count, plural, one {Time limits of your children: # late} other {Time limits of your children: # late}}',
  'myWork.late.more':
    '{count, plural, one {And # more, on the pages of your children} other {And # more, on the pages of your children}}',
  'myWork.week': 'This week',
  'myWork.today': 'Today, {date}',
  'myWork.week.none': 'Nothing is due in the next seven days',
  'myWork.week.none.how':
    'Actions you were asked to do, meetings you are invited to, and time limits of your children will be here, day by day.',
  'myWork.due.action': 'action due',
  'myWork.due.clock': 'time limit',
  'myWork.meeting': 'Meeting',
  'myWork.times': '{from} to {to}',
  'myWork.part.chair': 'you chair it',
  'myWork.part.member': 'you sit on it',
  'myWork.part.presenter': 'you present a case',
  'myWork.part.co-ordinator': 'you arrange it',
  'myWork.children': 'My children',
  'myWork.noPlan': 'no plan',
  'myWork.planFor': '{plan}, {length}',
  'myWork.children.more': '{count, plural, one {And # more} other {And # more}}',
  'myWork.children.none': 'No child is with you yet',
  'myWork.children.none.how':
    'The children you work with will be here once you are named as their worker, your team holds them, or a panel you sit on looks at them.',
} as const;
