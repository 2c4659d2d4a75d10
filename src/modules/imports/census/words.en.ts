export const en = {
  'imports.rule.local-id-missing': 'The child has no local identifier, so it cannot be matched to anybody.',
  'imports.rule.local-id-repeated':
    'The child is in the file again with different details. The child first given on line {firstLine} is used.',
  'imports.rule.local-id-repeated-same':
    'The child is in the file again with the same details as on line {firstLine}. It is taken once.',
  'imports.rule.date-unreadable':
    '“{value}” in {element} is not a date the census allows. Give it as year-month-day, for example 2026-03-31.',
  'imports.rule.value-too-long': '{element} is longer than {limit} characters.',
  'imports.rule.value-unreadable': '“{value}” in {element} cannot be read. It is left empty.',
  'imports.rule.value-repeated': '{element} is given twice for one thing. “{value}” is used.',
  'imports.rule.stray-text': 'There is text where only elements belong: “{text}”. It is left out.',
  'imports.rule.no-birth-date': 'Neither a birth date nor an expected birth date is given.',
  'imports.rule.both-birth-dates':
    'Both a birth date ({birthDate}) and an expected birth date ({expectedBirthDate}) are given. Only one should be.',
  'imports.rule.birth-date-after-reference-date':
    'The birth date {birthDate} is after the day the return describes, {referenceDate}.',
  'imports.rule.death-before-birth': 'The date of death {deathDate} is before the birth date {birthDate}.',
  'imports.rule.upn-form': '“{upn}” does not have the form of a unique pupil number.',
  'imports.rule.upn-check-letter':
    'The unique pupil number {upn} should begin with {expected}. A digit or the letter is wrong.',
  'imports.rule.sex-code-unknown': '“{value}” is not a census code for sex. It is left empty.',
  'imports.rule.ethnicity-code-unknown': '“{value}” is not a census code for ethnicity.',
  'imports.rule.disability-code-unknown': '“{value}” is not a census code for disability.',
  'imports.rule.referral-source-code-unknown': '“{value}” is not a census code for the source of a referral.',
  'imports.rule.primary-need-code-unknown': '“{value}” is not a census code for primary need.',
  'imports.rule.closure-reason-code-unknown': '“{value}” is not a census code for the reason for closing.',
  'imports.rule.abuse-category-code-unknown': '“{value}” is not a census code for the category of abuse.',
  'imports.rule.no-episode': 'The child has no episode of need.',
  'imports.rule.referral-date-missing': 'An episode has no referral date.',
  'imports.rule.closure-before-referral':
    'The episode closes on {closureDate}, before its referral on {referralDate}.',
  'imports.rule.date-after-reference-date':
    'The date {date} is after the day the return describes, {referenceDate}.',
  'imports.rule.conference-not-on-working-day':
    'The initial conference on {date} is on a weekend or a bank holiday.',
  'imports.rule.cp-plan-without-start': 'A child protection plan has no start date.',
  'imports.rule.cin-plan-without-start': 'A child in need plan has no start date.',
  'imports.rule.cp-plan-start-not-on-conference':
    'The child protection plan starts on {startDate}, but no initial conference was held on that day.',
  'imports.rule.cp-plan-end-before-start':
    'The child protection plan ends on {endDate}, before its start on {startDate}.',
  'imports.rule.cin-plan-end-before-start':
    'The child in need plan ends on {endDate}, before its start on {startDate}.',
  'imports.rule.cp-review-before-start':
    'The review on {reviewDate} is before the start of its child protection plan on {startDate}.',
  'imports.rule.cp-review-after-end':
    'The review on {reviewDate} is after the end of its child protection plan on {endDate}.',
  'imports.rule.cp-plans-both-open':
    'Two child protection plans are open at once, from {firstStart} and from {secondStart}.',
  'imports.rule.cin-plans-both-open':
    'Two child in need plans are open at once, from {firstStart} and from {secondStart}.',
  'imports.rule.cp-plans-overlap':
    'The child protection plans from {firstStart} and from {secondStart} overlap.',
  'imports.rule.cin-plans-overlap':
    'The child in need plans from {firstStart} and from {secondStart} overlap.',
  'imports.rule.cin-plan-during-cp-plan':
    'The child in need plan from {cinStart} runs at the same time as the child protection plan from {cpStart}.',
  'imports.rule.cp-plan-open-in-closed-episode':
    'The child protection plan from {startDate} has no end, but its episode closed on {closureDate}.',
  'imports.rule.cin-plan-open-in-closed-episode':
    'The child in need plan from {startDate} has no end, but its episode closed on {closureDate}.',
  'imports.rule.no-plans': 'This file holds no plans, so no plan can be found stuck.',
  'imports.rule.unknown-element':
    '{element} is not an element we know (first on line {line}). What is in it is not read.',
  'imports.rule.pre-proceedings-block':
    '{element} is read as a pre-proceedings block (first on line {line}). Only its dates are kept.',
  'imports.rule.reference-date-not-31-march':
    'The return describes {referenceDate}. A children in need census describes 31 March.',
  'imports.rule.year-not-of-reference-date':
    'The header gives the year {year}, but the return describes {referenceDate}.',
  'imports.rule.encoding-not-as-declared':
    'The file says its encoding is {declared}, but it is {found}. It was read as {found}.',

  'imports.file.infected':
    'The file has a virus. Tell your IT team, and get a clean copy from your social care system.',
  'imports.file.empty': 'The file is empty.',
  'imports.file.not-xml': 'This is not an XML file. Choose the census file your social care system made.',
  'imports.file.not-well-formed':
    'The file stops being XML at line {line}, character {column}. Make it again in your social care system.',
  'imports.file.cut-off':
    'The file is cut off: it ends at line {line} in the middle of things. Make or copy it again.',
  'imports.file.wrong-encoding':
    'The file says its encoding is {declared}, but near line {line} it holds something else. Make it again as UTF-8.',
  'imports.file.unknown-encoding':
    'The file is in the encoding {declared}, which cannot be read safely. Make it again as UTF-8.',
  'imports.file.not-a-census':
    'This XML file is not a children in need census: it begins with {element}, not Message.',
  'imports.file.no-header':
    'The file has no header before its children, so it cannot be told whose return it is.',
  'imports.file.no-collection': 'The header does not say which collection this is.',
  'imports.file.other-collection':
    'This is a return of the collection {collection}, not CIN (children in need).',
  'imports.file.no-authority': 'The header does not say which local authority the return is from.',
  'imports.file.other-authority':
    'The return is from the local authority with code {found}, but this partnership’s code is {expected}.',
  'imports.file.no-reference-date': 'The header does not give a readable reference date.',
  'imports.file.no-children': 'The file holds no children.',
  'imports.file.document-type':
    'The file has a document type declaration (DOCTYPE). A census has none, and it is not safe to read.',
  'imports.file.entities':
    'The file uses entities of its own making. A census has none, and it is not safe to read.',
  'imports.file.too-large': 'The file is larger than {megabytes} MB.',
  'imports.file.too-much-in-one-place':
    'Near line {line} one element holds far more than a child’s record can. The file is damaged.',
} as const;
