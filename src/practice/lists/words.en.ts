export const en = {
  'lists.refused.empty': 'The file is empty. Choose the file with the list in it.',
  'lists.refused.no-rows':
    'The file has headings and nothing below them. Choose the file with the list in it.',
  'lists.refused.no-heading':
    'Row {row} does not look like headings. Put a name above each column, in the first row, and choose the file again.',
  'lists.refused.heading-repeated':
    'Two columns have the same heading, “{heading}”. Give each column a name of its own.',
  'lists.refused.too-many-rows':
    'The list has more than {limit, number} rows. Split it, and add one part after the other.',
  'lists.refused.too-many-columns':
    'The list has more than {limit, number} columns. Delete the columns that are not needed.',
  'lists.refused.cell-too-long':
    'A cell in row {row} holds more than {limit, number} characters. Shorten it. If it is not that long, a quotation mark may be missing.',
  'lists.refused.too-much-in-one-row':
    'Row {row} holds more than {limit, number} characters. A quotation mark may be missing there.',
  'lists.refused.too-much-text':
    'The list holds more text than can be read at once. Split it, and add one part after the other.',
  'lists.refused.too-large':
    'The file is larger than {megabytes} MB. Delete what is not part of the list, or split it.',
  'lists.refused.too-slow':
    'The list took too long to read, and nothing of it is kept. Save it as CSV, or split it, and try again.',
  'lists.refused.not-csv':
    'This file is not a list of rows. Save the list as CSV or as an Excel workbook (.xlsx).',
  'lists.refused.mixed-encoding':
    'Part of the file, near line {line}, is written in another way than the rest. Save it again as “CSV UTF-8”.',
  'lists.refused.cut-off':
    'A quotation mark opened near row {row} is never closed. The file may be cut off: make or copy it again.',
  'lists.refused.pdf':
    'This is a PDF, which cannot be read as a list. Ask for the list as CSV or as an Excel workbook (.xlsx).',
  'lists.refused.picture':
    'This is a picture, which cannot be read as a list. Ask for the list as CSV or as an Excel workbook (.xlsx).',
  'lists.refused.old-spreadsheet':
    'This is a workbook of another kind (.xls or .xlsb). Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose that file.',
  'lists.refused.other-spreadsheet':
    'This is a spreadsheet of another program. Open it there, save it as an Excel workbook (.xlsx) or as CSV, and choose that file.',
  'lists.refused.web-page':
    'This is a web page with the name of a spreadsheet. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose that file.',
  'lists.refused.encrypted':
    'This workbook is locked with a password. Open it, save it without a password, and choose that file.',
  'lists.refused.macros':
    'This workbook holds macros (small programs). Save it as “Excel Workbook (.xlsx)”, and choose that file.',
  'lists.refused.packed':
    'Something else is packed in this file. Save only the list, as CSV or as an Excel workbook (.xlsx).',
  'lists.refused.bomb':
    'This file would become far too large when it is opened. Save only the list, as CSV, and choose that file.',
  'lists.refused.damaged':
    'The file is damaged or cut off. Open it to see that it is whole, save it again and choose that file.',
  'lists.refused.not-worked-out':
    'Row {row} holds a formula without its result. Open the workbook in Excel, save it, and choose it again.',
} as const;
