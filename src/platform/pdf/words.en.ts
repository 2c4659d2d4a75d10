export const en = {
  'pdf.footer': 'Teamaround · made {date} · for {reader}',
  'pdf.page': 'Page {page} of {pages}',
  'pdf.missing': '□ stands for a character that this document cannot show: {characters}.',
} as const;
