export const en = {
  'family.pdf.title': 'Family and network: {label}',
  'family.pdf.audience': 'For people who may see this child. Give it to nobody else.',
  'family.pdf.silent': 'No father is recorded, and nobody said why.',
  'family.pdf.alt': '{title}. The list below says the same in words.',
  'family.pdf.name': 'Name',
  'family.pdf.relationship': 'To the child',
  'family.pdf.said': 'What is written down',
  'family.pdf.fact': '{label}: {text}',
  'family.pdf.make': 'Family as a PDF for a meeting',
  'family.pdf.leftOut':
    '{count, plural, one {# person is a restricted child. They are} other {# people are restricted children. They are}} not in the PDF, as not everybody at a meeting may know of them.',
};
