export const en = {
  'administration.reviews.title': 'Reviews of access',
  'administration.reviews.lead': 'Each agency looks, person by person, at who still needs what they have.',
  'administration.reviews.late':
    '{count, plural, one {# agency has not finished its review in time.} other {# agencies have not finished their reviews in time.}}',
  'administration.reviews.count': '{count, plural, one {# review} other {# reviews}}',
  'administration.reviews.progress': 'Answered',
  'administration.reviews.answered':
    '{answered} of {count, plural, one {# person} other {# people}} answered for',
  'administration.reviews.due': 'Due',
  'administration.reviews.started': 'begun on {date}',
  'administration.reviews.none': 'No reviews yet',
  'administration.reviews.none.how': 'A review begins by itself each quarter. It shows here and on My work.',
  'administration.reviews.unasked': 'Agencies nobody can be asked about',
  'administration.reviews.unasked.how':
    'They have people and no administrator, so no review begins. A system administrator can invite one.',
  'administration.reviews.unasked.agency': '{name}: {count, plural, one {# person} other {# people}}',
  'administration.review.title': 'Review of access: {agency}',
  'administration.review.lead':
    'For each person: do they still need these roles, and what they can see? Your answers are kept as you go. Nobody is taken out unless you say so.',
  'administration.review.confirm': 'Still needed as it is',
  'administration.review.remove': 'Has left',
  'administration.review.change': 'Change',
  'administration.review.open':
    '{count, plural, one {# person to answer for} other {# people to answer for}}',
  'administration.review.self': 'This is you: somebody else answers for you.',
  'administration.review.answers': 'Answered',
  'administration.review.answer': 'Answer',
  'administration.review.answer.confirmed': 'Still needed',
  'administration.review.answer.left': 'No longer of this agency',
  'administration.review.state.open': 'Under way',
  'administration.review.state.late': 'Late',
  'administration.review.state.done': 'Done',
  'administration.review.state.done-late': 'Done late',
  'administration.review.action': 'Review who has access at {agency}',
  'administration.review.why': 'So that nobody keeps what their work no longer needs.',
  'administration.review.letter.subject': 'Please review who has access',
  'administration.review.letter.body':
    'It is time to look at who at {agency} still needs Teamaround, person by person. Please finish by {date}:\n{address}\n\nYou can stop and go on: your answers are kept.\n',
} as const;
