export const en = {
  'letters.outbox': 'Outbox',
  'letters.outbox.lead':
    'This demonstration sends no e-mail. Here is what would have been sent. No letter names a child.',
  'letters.none': 'No letters yet',
  'letters.none.how': 'Invitations and reminders show here once a panel has been arranged.',
  'letters.caption': '{count, plural, one {# letter} other {# letters}}, newest first',
  'letters.subject': 'Subject',
  'letters.to': 'To',
  'letters.made': 'Written',
  'letters.back': 'Back to the outbox',
  'letters.toPerson': 'To {name}, {email}',
  'letters.calendar': 'Open the calendar file',
} as const;
