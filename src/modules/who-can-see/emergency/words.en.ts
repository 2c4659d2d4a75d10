/** Emergency access: the search, the alert, the review. */
export const en = {
  'navigation.emergency-access': 'Emergency access',
  'whoCanSee.emergency.title': 'I need to see a child now',
  'whoCanSee.emergency.lead':
    'For a child you do not work with and have to decide about now. Find the child by what you know. You will be told whom to ring first.',
  'whoCanSee.emergency.notFound': 'Nobody found by exactly that',
  'whoCanSee.emergency.frontDoor':
    'Check the spelling and the date. If a child may be in danger, ring the front door of children’s social care now, or 999. Some children are not shown here: the front door knows them.',
  'whoCanSee.emergency.years': '{count, plural, =0 {under 1 year old} one {# year old} other {# years old}}',
  'whoCanSee.emergency.noAge': 'age not known, or not born yet',
  'whoCanSee.emergency.ring':
    'Ring {agency} first if there is time: they can tell you what you need without this.',
  'whoCanSee.emergency.consequence':
    'If you open this child, you see them for {count, plural, one {# hour} other {# hours}}. The child’s worker and the data protection officer are told at once. Your reason stays on the child’s pages for good, and somebody looks at whether it was needed.',
  'whoCanSee.emergency.reason': 'Why do you need to see this child now?',
  'whoCanSee.emergency.reason.hint': 'What has happened, and what you have to decide',
  'whoCanSee.emergency.reason.needed': 'Write why you need to see this child now',
  'whoCanSee.emergency.reason.short': 'Write a little more: what has happened, and what you have to decide',
  'whoCanSee.emergency.reason.tooLong': 'Write why in 2,000 characters or fewer',
  'whoCanSee.emergency.button': 'Open this child for {count, plural, one {# hour} other {# hours}}',
  'whoCanSee.emergency.tooLate':
    'It is more than a quarter of an hour since you found the child. Find them again',
  'whoCanSee.emergency.kept': 'This is what you had written. Copy it, and find the child again:',
  'whoCanSee.emergency.endTitle': 'End emergency access',
  'whoCanSee.emergency.endWhat': 'You will no longer see this child. What you did stays on the audit trail.',
  'whoCanSee.emergency.endButton': 'End it now',
  'whoCanSee.emergency.why': '“{why}” {result}.',
  'whoCanSee.emergency.outcome.open': 'Not looked at yet',
  'whoCanSee.emergency.outcome.needed': 'It was needed',
  'whoCanSee.emergency.outcome.could-have-asked': 'Asking first would have done',
  'whoCanSee.emergency.outcome.not-needed': 'It was not needed',
  'whoCanSee.emergency.action': 'Look at an emergency access',
  'whoCanSee.emergency.action.why': 'Somebody opened a child they do not work with. Was it needed?',
  'whoCanSee.emergency.letter.reviewer.subject': 'An emergency access to look at',
  'whoCanSee.emergency.letter.reviewer.body':
    'Somebody has opened a child they do not work with, in an emergency.\n\nPlease look at it by {due}: {address}',
  'whoCanSee.emergency.letter.worker.subject': 'A child you work with was opened in an emergency',
  'whoCanSee.emergency.letter.worker.body':
    'Somebody has opened a child you work with, in an emergency. You can read who and why: {address}\n\nThe data protection officer looks at it by {due}.',

  'whoCanSee.review.title': 'Emergency access',
  'whoCanSee.review.lead': 'Somebody opened a child they do not work with. Was it needed?',
  'whoCanSee.review.waiting': '{count, plural, one {# to look at} other {# to look at}}',
  'whoCanSee.review.reviewed': 'Looked at',
  'whoCanSee.review.when': 'When',
  'whoCanSee.review.who': 'Who',
  'whoCanSee.review.reason': 'What they wrote',
  'whoCanSee.review.outcome': 'What came of it',
  'whoCanSee.review.none': 'Nothing to look at',
  'whoCanSee.review.none.how':
    'When somebody opens a child in an emergency, it is here at once, and on your My work.',
  'whoCanSee.review.one': 'An emergency access',
  'whoCanSee.review.question': 'Was it needed?',
  'whoCanSee.review.outcome.needed': 'Choose whether it was needed',
  'whoCanSee.review.note': 'What you found, and what follows',
  'whoCanSee.review.note.hint': 'For example whom you asked, and what their agency will do',
  'whoCanSee.review.note.needed': 'Write what you found',
  'whoCanSee.review.note.tooLong': 'Write what you found in 2,000 characters or fewer',
  'whoCanSee.review.button': 'Save',
  'whoCanSee.review.own': 'This was yours: somebody else looks at it',
  'whoCanSee.review.meanwhile': '{name} looked at this while you wrote. Nothing was changed',
  'whoCanSee.review.by': '{name}, {when}',
} as const;
