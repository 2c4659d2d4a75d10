export const en = {
  'documents.tag.waiting': 'Being checked for viruses',
  'documents.tag.infected': 'Has a virus',
  'documents.show': 'Look at it here',
  'documents.back': 'Back to where the file belongs',
  'documents.stays-closed': 'Until then nobody can open it. It is not lost.',
  'documents.waiting.title': 'This file is being checked for viruses',
  'documents.waiting.why': 'It was added a short while ago. Try again in a minute.',
  'documents.away.title': 'This file is waiting to be checked for viruses',
  'documents.away.why': 'The virus scanner does not answer at the moment. We keep trying.',
  'documents.not-checked.title': 'This file could not be checked for viruses',
  'documents.not-checked.why':
    'The virus scanner would not look at it, perhaps because it is too large. Save it as a smaller PDF and add that.',
  'documents.missing.title': 'This file cannot be found',
  'documents.missing.why': 'Tell the people who look after Teamaround. They can look in the backup.',
  'documents.infected.title': 'This file has a virus',
  'documents.infected.why':
    'Nobody can open it. Ask whoever added it to check their computer, and to add a clean copy.',
  'documents.infected.letter.subject': 'A file you added has a virus',
  'documents.infected.letter.body':
    'The file you added to Teamaround on {added} has a virus. Nobody can open it.\n\nTell your IT team today: the virus may be on the computer the file came from. Then add a clean copy here:\n{address}\n',
} as const;
