export const en = {
  'pdf.footer': 'Teamaround · made {date} · for {reader}',
  'pdf.page': 'Page {page} of {pages}',
  'pdf.part': 'Part {part} of {parts}. Each part shows the edge of the next one too.',
  'pdf.missing': '□ stands for a character that this document cannot show: {characters}.',
} as const;
