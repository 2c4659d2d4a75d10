export const en = {
  'administration.agencies.title': 'Agencies',
  'administration.agencies.add': 'Add an agency',
  'administration.agencies.count': '{count, plural, one {# agency} other {# agencies}}',
  'administration.agencies.waiting':
    '{count, plural, one {# agency has not signed the terms of use yet: its people cannot work here until it has.} other {# agencies have not signed the terms of use yet: their people cannot work here until they have.}}',
  'administration.agencies.contact': 'Who speaks for it',
  'administration.agencies.administrators': 'Administrators',
  'administration.agencies.administrators.count':
    '{count, plural, one {# administrator} other {# administrators}}',
  'administration.agencies.inviteFirst': 'Invite an administrator',
  'administration.agencies.peopleOf': 'people of {agency}',
  'administration.agencies.waits': 'Waits for its signature',
  'administration.agencies.before': 'Not signed: it was here before the terms',
  'administration.agencies.signed': 'Version {version}, signed by {name} on {date}',
  'administration.agencies.none': 'No agencies yet',
  'administration.agencies.none.how': 'Agencies show here once one is added.',
  'administration.agency.lead':
    'Next you invite its first administrator, who signs the terms of use. Until then nobody else of the agency can come in.',
  'administration.agency.name': 'Name of the agency',
  'administration.agency.name.needed': 'Enter the name of the agency',
  'administration.agency.name.long': 'Enter a name of at most 200 characters',
  'administration.agency.name.here': 'Your partnership has an agency of this name: choose another name',
  'administration.agency.kind': 'What kind of agency',
  'administration.agency.kind.choose': 'Choose one',
  'administration.agency.kind.needed': 'Choose what kind of agency it is',
  'administration.agency.contact': 'Who speaks for the agency',
  'administration.agency.contact.hint':
    'The person the partnership rings about it, such as its safeguarding lead.',
  'administration.agency.contact.needed': 'Enter who speaks for the agency',
  'administration.agency.contact.long': 'Enter a name of at most 200 characters',
  'administration.agency.contactEmail': 'Their work e-mail address',
  'administration.agency.button': 'Add the agency',
  'administration.terms.title': 'Terms of use',
  'administration.terms.lead':
    'Read this and sign for {agency}. Then you and your people can work with {partnership} here.',
  'administration.terms.waiting':
    'We are waiting for {agency}: its administrator has not signed these terms yet. You can come in as soon as they have.',
  'administration.terms.version': 'Version {version}',
  'administration.terms.signed': 'Version {version} was signed for {agency} by {name} on {when}.',
  'administration.terms.agrees': 'I agree to this for {agency}',
  'administration.terms.agrees.needed': 'Tick the box to say that your agency agrees',
  'administration.terms.sign': 'Sign',
  'administration.terms.1.who': 'Who signs',
  'administration.terms.1.who.text':
    'You sign for your agency. You do so because it has said that you may speak for it.',
  'administration.terms.1.purpose': 'What it is for',
  'administration.terms.1.purpose.text':
    'Your people use Teamaround to keep children safe and to help their families, and for nothing else. Nobody looks at a child they do not work with.',
  'administration.terms.1.people': 'Your people',
  'administration.terms.1.people.text':
    'You invite only people whose work needs it. You change what they may do when their work changes. When somebody leaves, you say so here on the same day. Each quarter you look at who still needs what they have.',
  'administration.terms.1.looks': 'Each look is written down',
  'administration.terms.1.looks.text':
    'Who looked at which child, and when, is kept. The data protection officer reads it and asks about what is unusual.',
  'administration.terms.1.share': 'What you write',
  'administration.terms.1.share.text':
    'What your agency writes here is true, is needed, and tells fact from opinion. Your agency answers for it under data protection law, together with the others of the partnership.',
  'administration.terms.1.devices': 'Signing in',
  'administration.terms.1.devices.text':
    'Each person has an account of their own, keeps its password to themselves, and works on a device that your agency looks after.',
  'administration.terms.1.wrong': 'When something goes wrong',
  'administration.terms.1.wrong.text':
    'When something was lost, or seen by somebody who should not see it, you tell the partnership’s data protection officer at once, within 24 hours at the latest.',
  'administration.terms.1.end': 'How it ends',
  'administration.terms.1.end.text':
    'Your agency can stop when it wants. Then its people can no longer come in. What was written about a child stays for as long as the law says.',
} as const;
