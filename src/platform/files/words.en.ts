export const en = {
  'files.kind.pdf': 'PDF',
  'files.kind.docx': 'Word document',
  'files.kind.xlsx': 'Excel workbook',
  'files.kind.png': 'PNG picture',
  'files.kind.jpg': 'JPG picture',
  'files.kind.webp': 'WebP picture',
  'files.kind.xml': 'XML file',
  'files.kind.csv': 'CSV list',
  'files.kind.text': 'text file',
  'files.problem.empty': 'The file is empty. Choose another one.',
  'files.problem.kind':
    'This kind of file cannot be added here. These can: {kinds}. Save it as a PDF and add that.',
  'files.problem.name':
    'The name of this file ends in .{ending}, but it is a {kind}. Save it again under the right name and add that.',
  'files.problem.macros': 'This document holds macros (small programs). Save it as a PDF and add that.',
  'files.problem.two-kinds':
    'This file is two kinds of file in one, which can hide something. Save it as a PDF and add that.',
  'files.problem.packed': 'This document has another file packed in it. Save it as a PDF and add that.',
  'files.problem.bomb':
    'This file would become far too large when it is opened. Save it as a PDF and add that.',
  'files.problem.damaged':
    'This file is damaged or cut off. Open it to see that it is whole, save it again and add that.',
} as const;
