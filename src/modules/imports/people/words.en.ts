export const en = {
  'imports.people.field.localId': 'Local identifier',
  'imports.people.field.givenName': 'First name',
  'imports.people.field.familyName': 'Last name',
  'imports.people.field.knownAs': 'Known as',
  'imports.people.field.address': 'Address',
  'imports.people.field.postcode': 'Postcode',
  'imports.people.field.team': 'Team',
  'imports.people.field.workerName': 'Worker’s name',
  'imports.people.field.workerEmail': 'Worker’s e-mail address',

  'imports.people.rule.local-id-missing':
    'The row has no local identifier, so it cannot be matched to a child.',
  'imports.people.rule.local-id-repeated':
    'The child was in row {firstRow} with different details. Row {firstRow} is used.',
  'imports.people.rule.local-id-repeated-same':
    'The child was in row {firstRow} with the same details. The row is taken once.',
  'imports.people.rule.more-cells':
    'The row has {found} cells, the heading has {expected}. A separator inside a cell needs quotation marks.',
  'imports.people.rule.fewer-cells':
    'The row has {found} cells, the heading has {expected}. The missing ones are taken as empty.',
  'imports.people.rule.cell-too-long': '{heading} is longer than {limit} characters.',
  'imports.people.rule.control-characters': '{heading} holds characters that are not text.',
  'imports.people.rule.name-missing': 'The row has no name.',
  'imports.people.rule.postcode-form': '“{value}” does not have the form of a postcode. It is kept as it is.',
  'imports.people.rule.email-form': '“{value}” is not an e-mail address. It is left empty.',

  'imports.people.file.infected':
    'The file has a virus. Tell your IT team, and make a clean copy of the list.',
  'imports.people.file.empty': 'The file is empty.',
  'imports.people.file.no-rows': 'The file has a heading and nothing below it.',
  'imports.people.file.not-csv': 'This is not a list of rows. Choose a CSV file.',
  'imports.people.file.mixed-encoding':
    'Part of the file, near line {line}, is written in another way than the rest. Save it again as CSV UTF-8.',
  'imports.people.file.cut-off':
    'A quotation mark opened near row {row} is never closed. The file may be cut off: make or copy it again.',
  'imports.people.file.too-much-in-one-row':
    'Near row {row} one row holds more than {limit} characters. A quotation mark may not be closed.',
  'imports.people.file.too-many-columns': 'The heading has more than {limit} columns.',
  'imports.people.file.too-large': 'The file is larger than {megabytes} MB.',
  'imports.people.file.no-local-id-column': 'No column is chosen for the local identifier.',
  'imports.people.file.field-chosen-twice':
    'Two columns are chosen for one thing. Only an address can have several.',
} as const;
