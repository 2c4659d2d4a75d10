export const en = {
  'panels.arrange.place-not-known': 'place to be confirmed',

  'panels.arrange.letter.date.planned.subject': 'Invitation: {panel}, {date}',
  'panels.arrange.letter.date.planned.body':
    'Dear {name},\n\n{panel} sits on {weekday} {date}, {start} to {end}: {place}.\n\nThe team’s papers are due on {papers}. You will hear when you can read them.\n\nThe calendar file with this letter puts the date in your calendar.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.changed.subject': 'New time or place: {panel}, {date}',
  'panels.arrange.letter.date.changed.body':
    'Dear {name},\n\n{panel} on {weekday} {date} is now from {start} to {end}: {place}.\n\nThe calendar file with this letter changes the entry in your calendar.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.moved.subject': 'Moved: {panel} is now on {date}',
  'panels.arrange.letter.date.moved.body':
    'Dear {name},\n\n{panel} has moved. It now sits on {weekday} {date}, {start} to {end}: {place}.\n\nThe team’s papers are due on {papers}.\n\nThe calendar file with this letter moves the entry in your calendar.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.cancelled.subject': 'Cancelled: {panel}, {date}',
  'panels.arrange.letter.date.cancelled.body':
    'Dear {name},\n\n{panel} does not sit on {weekday} {date}. Its cases have moved to a later date.\n\nThe calendar file with this letter takes the entry out of your calendar.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.date.left.subject': 'You no longer sit on {panel}, {date}',
  'panels.arrange.letter.date.left.body':
    'Dear {name},\n\nYou no longer sit on {panel} on {weekday} {date}. Thank you for the time you gave it.\n\nThe calendar file with this letter takes the entry out of your calendar.\n\n{organiser}',

  'panels.arrange.letter.slot.summary': '{panel}: you present',
  'panels.arrange.letter.slot.booked.subject': 'You present at {panel} on {date}',
  'panels.arrange.letter.slot.booked.body':
    'Dear {name},\n\nA case that you present is booked at {panel}: {weekday} {date}, {start} to {end}, {place}.\n\nPapers are due on {papers}: the latest plan or assessment, and the chronology. Add them here:\n{link}\n\nThe calendar file with this letter puts the slot in your calendar.\n\n{organiser}',
  'panels.arrange.letter.slot.waiting.subject': 'No slot yet: {panel}, {date}',
  'panels.arrange.letter.slot.waiting.body':
    'Dear {name},\n\nA case that you present is on the waiting list of {panel} for {weekday} {date}. You will hear as soon as it has a slot.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.slot.moved.subject': 'New slot: {panel} on {date}',
  'panels.arrange.letter.slot.moved.body':
    'Dear {name},\n\nA case that you present has a new slot at {panel}: {weekday} {date}, {start} to {end}, {place}.\n\nPapers are due on {papers}.\n\nThe calendar file with this letter moves the entry in your calendar.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.slot.date-moved.subject': 'Changed: {panel} is on {date}, {start}',
  'panels.arrange.letter.slot.date-moved.body':
    'Dear {name},\n\nThe date of {panel} on which you present has changed. Your slot is now {weekday} {date}, {start} to {end}, {place}.\n\nPapers are due on {papers}.\n\nThe calendar file with this letter changes the entry in your calendar.\n\n{link}\n\n{organiser}',
  'panels.arrange.letter.slot.withdrawn.subject': 'Withdrawn: your slot at {panel} on {date}',
  'panels.arrange.letter.slot.withdrawn.body':
    'Dear {name},\n\nA case that you were to present at {panel} on {weekday} {date} is withdrawn. You need not come for it.\n\nThe calendar file with this letter takes the entry out of your calendar.\n\n{link}\n\n{organiser}',
} as const;
