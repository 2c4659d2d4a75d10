export const en = {
  'privacy.adults.title': 'Privacy',
  'privacy.adults.1': 'Who answers for this',
  'privacy.adults.1.1':
    'Teamaround is where the agencies around a child see one picture and agree what to do. Your local safeguarding partnership runs it: the council, the police and the health service, together with the agencies that work with them.',
  'privacy.adults.1.2':
    'They answer for what is kept here together. Their data protection officer can help you.',
  'privacy.adults.2': 'What is kept',
  'privacy.adults.2.1':
    'About a child: name, date of birth, address, numbers such as the NHS number, plans, meetings, what agencies have written, and what the child has said.',
  'privacy.adults.2.2': 'About a family and other people: what is written about them there.',
  'privacy.adults.2.3':
    'About people who work here: name, job, agency, and what they have looked at and changed.',
  'privacy.adults.3': 'Why, and under which law',
  'privacy.adults.3.1':
    'To keep children safe and well. The law gives public bodies this task, and asks them to work together and to share what bears on a child’s safety (UK GDPR article 6(1)(c) and (e)). Charities use it to keep children safe (article 6(1)(ea)).',
  'privacy.adults.3.2':
    'Sensitive facts, such as health, are used to safeguard children (article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 18).',
  'privacy.adults.3.3':
    'We do not rest on consent, because saying no would not be free. We still want you to know, and to hear what you think.',
  'privacy.adults.4': 'Where it comes from',
  'privacy.adults.4.1': 'From the council’s social care system, and from what each agency writes here.',
  'privacy.adults.5': 'Who sees it',
  'privacy.adults.5.1':
    'Only people whose work puts them near the child, and only as long as it does. Each look is written down: who looked, when, and at what.',
  'privacy.adults.5.2':
    'What is shared with others is decided each time, and written down with the reason. Data stays in the United Kingdom unless the partnership tells you otherwise.',
  'privacy.adults.6': 'How long it is kept',
  'privacy.adults.6.1':
    'Each kind of data has its own time, which the partnership sets. When it is over, the data is looked at and deleted. A certificate without names says so.',
  'privacy.adults.7': 'What you can ask',
  'privacy.adults.7.1':
    'You can ask for a copy of what is kept about you or your child. We answer within a month; where it is complex, within three.',
  'privacy.adults.7.2':
    'You can ask for something wrong to be put right. What was said before is kept beside it, so that nobody can hide a mistake.',
  'privacy.adults.7.3':
    'You can object, or ask for something to be deleted or no longer used. Where the law asks us to keep it, we tell you why.',
  'privacy.adults.7.4': 'You can question a look at your data.',
  'privacy.adults.8': 'Decisions by a computer',
  'privacy.adults.8.1':
    'There are none. The computer counts days to list plans that may be stuck; people decide.',
  'privacy.adults.9': 'Cookies',
  'privacy.adults.9.1':
    'We use two cookies that the service cannot work without: one keeps you signed in, one protects your forms. A third remembers your language.',
  'privacy.adults.10': 'Whom to ask',
  'privacy.adults.10.1':
    'Write to your partnership’s data protection officer. The council’s website has the address.',
  'privacy.adults.10.2':
    'If you are not happy with the answer, you can complain to the Information Commissioner: ico.org.uk, telephone 0303 123 1113.',
  'privacy.young.title': 'Privacy for children and young people',
  'privacy.young.1': 'What this is',
  'privacy.young.1.1':
    'Some grown-ups have the job of keeping you safe and well. They may be a social worker, a teacher, a nurse or a police officer.',
  'privacy.young.1.2':
    'Teamaround is where they write things down, so that they do not have to ask you the same thing again and again.',
  'privacy.young.2': 'What they write about you',
  'privacy.young.2.1': 'Your name, how old you are and where you live.',
  'privacy.young.2.2': 'Things that happened, good and bad, and what helps.',
  'privacy.young.2.3': 'What you said. It matters what you think, and your own words are the best.',
  'privacy.young.3': 'Who can read it',
  'privacy.young.3.1': 'Only people who help you, and only while they do.',
  'privacy.young.3.2':
    'Teamaround writes down each time somebody looks. People who look without a reason get into trouble.',
  'privacy.young.4': 'When they tell others',
  'privacy.young.4.1':
    'Sometimes they have to tell somebody else, to keep you or another child safe. They do not always need you to say yes.',
  'privacy.young.4.2': 'They should tell you about it first, when that is safe. They write down why.',
  'privacy.young.5': 'How long it stays',
  'privacy.young.5.1':
    'It stays for years, so that you can read your own story when you are older. After that it is deleted.',
  'privacy.young.6': 'What you can ask',
  'privacy.young.6.1': 'You can ask to see what is written about you. It is free.',
  'privacy.young.6.2': 'You can say that something is wrong. The right thing is written beside it.',
  'privacy.young.6.3': 'You can ask why somebody needs to know.',
  'privacy.young.7': 'Whom to ask',
  'privacy.young.7.1': 'Ask somebody you trust: your social worker, your teacher, your school nurse.',
  'privacy.young.7.2':
    'You can also ask the data protection officer of the council. That is somebody whose job is to look after what is written about people.',
  'privacy.young.7.3':
    'You can call Childline at any time: 0800 1111. It is free, and nobody sees that you called.',
  'privacy.young.7.4': 'If you are in danger now, call 999.',
  'privacy.toYoung': 'A page for children and young people',
  'privacy.toAdults': 'The page for grown-ups',
} as const;
