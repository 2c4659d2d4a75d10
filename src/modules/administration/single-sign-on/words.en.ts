export const en = {
  'administration.signOn.title': 'Single sign-on',
  'administration.signOn.state.none': 'Not set up',
  'administration.signOn.state.untried': 'Not tried yet',
  'administration.signOn.state.trying': 'Being tried',
  'administration.signOn.state.wrong': 'Something is wrong',
  'administration.signOn.state.ready': 'Tried, not switched on',
  'administration.signOn.state.on': 'Switched on',
  'administration.signOn.next.none':
    'Your people sign in with a password and a second step. With single sign-on they use the account they have at work. Ask your IT team for the settings.',
  'administration.signOn.next.untried':
    'The settings are kept. Nobody signs in by them yet. Give your IT team the addresses below, then try the settings.',
  'administration.signOn.next.trying':
    'We are asking your provider what it publishes. This takes a few seconds.',
  'administration.signOn.next.wrong':
    'Nobody could sign in by these settings. Put right what is named below, then try again.',
  'administration.signOn.next.ready':
    'The settings work as far as we can see from here. Switch them on, then sign in by them yourself.',
  'administration.signOn.next.on': 'Your people can sign in with the account they have at work.',
  'administration.signOn.otherOn':
    'Until you switch these settings on, people go on signing in at {issuer} as before.',
  'administration.signOn.trying': 'Waiting for the answer of your provider',
  'administration.signOn.findings': 'What we found',
  'administration.signOn.finding.right': 'Right',
  'administration.signOn.finding.note': 'Worth knowing',
  'administration.signOn.finding.wrong': 'Wrong',
  'administration.signOn.setUp': 'Set it up',
  'administration.signOn.try': 'Try the settings',
  'administration.signOn.tryAgain': 'Try again',
  'administration.signOn.on': 'Switch on',
  'administration.signOn.off': 'Switch off single sign-on',
  'administration.signOn.settings': 'Settings',
  'administration.signOn.change': 'Change the settings',
  'administration.signOn.change.lead':
    'Your IT team has these from your sign-in provider, such as Microsoft Entra or Google. Saving changes nothing for your people: you try the settings first.',
  'administration.signOn.save': 'Save and go on',
  'administration.signOn.changedMeanwhile':
    'Somebody else changed these settings while you were typing. Compare yours with theirs on the page before, then save again',
  'administration.signOn.issuer': 'Issuer',
  'administration.signOn.issuer.hint': 'The provider’s own name for itself: an address, letter for letter.',
  'administration.signOn.issuer.needed': 'Enter the issuer: the address that your provider names itself by',
  'administration.signOn.issuer.long': 'Use at most 500 characters for the issuer',
  'administration.signOn.issuer.secure': 'Enter an issuer that begins with https:',
  'administration.signOn.issuer.alone': 'Enter the issuer alone, with nothing after a ? or a #',
  'administration.signOn.clientId': 'Client id',
  'administration.signOn.clientId.hint': 'What the provider calls Teamaround.',
  'administration.signOn.clientId.needed': 'Enter the client id: what your provider calls Teamaround',
  'administration.signOn.clientId.long': 'Use at most 500 characters for the client id',
  'administration.signOn.secret': 'Client secret',
  'administration.signOn.secret.kept': 'Kept sealed, and never shown',
  'administration.signOn.secret.hint': 'We keep it sealed and never show it again.',
  'administration.signOn.secret.keep':
    'Leave it empty to keep the secret there is, if issuer and client id stay the same.',
  'administration.signOn.secret.needed': 'Enter the client secret: a new issuer or client id needs its own',
  'administration.signOn.secret.long': 'Use at most 2,000 characters for the client secret',
  'administration.signOn.domains': 'E-mail domains',
  'administration.signOn.domains.hint':
    'The part after the @ of your people’s work addresses. Several with a comma between.',
  'administration.signOn.domains.needed': 'Enter the part after the @ of your people’s work addresses',
  'administration.signOn.domains.long': 'Enter at most 50 domains',
  'administration.signOn.domains.shape': 'Enter domains like agency.example, with a comma between',
  'administration.signOn.domains.notYours':
    'Enter only domains that your agency’s people have and nobody else uses. Whoever runs this installation can set others',
  'administration.signOn.emailClaim': 'Where the provider puts the work address',
  'administration.signOn.emailClaim.hint':
    'The name of the claim. If you are not told otherwise, choose email.',
  'administration.signOn.emailClaim.needed': 'Choose where the provider puts the work address',
  'administration.signOn.verified': 'Address checked',
  'administration.signOn.verified.yes': 'Counts only when the provider says that it checked it',
  'administration.signOn.verified.no': 'Counts also when the provider does not say',
  'administration.signOn.trusts': 'The provider does not say whether it checked addresses',
  'administration.signOn.trusts.hint':
    'Tick this only if your IT team gives out the addresses, so that nobody can choose their own.',
  'administration.signOn.outside':
    '{count, plural, one {# of your {people} people has} other {# of your {people} people have}} an address of another domain and cannot sign in this way.',
  'administration.signOn.register': 'Addresses your provider has to know',
  'administration.signOn.register.callback': 'Redirect address',
  'administration.signOn.register.afterSignOut': 'After signing out',
  'administration.signOn.register.notice': 'Back-channel logout',
  'administration.signOn.only.title': 'Signing in this way only',
  'administration.signOn.only.is': 'Your people sign in this way only. Their passwords do not count.',
  'administration.signOn.only.ask': 'Let people sign in this way only',
  'administration.signOn.only.come':
    'You can forbid passwords once you have signed in this way yourself: that shows that it works.',
  'administration.signOn.passwords': 'Let passwords count again',
  'administration.signOn.letter.on.subject': 'Single sign-on of {agency} was switched on',
  'administration.signOn.letter.on':
    '{name} switched on single sign-on for {agency}, {at}. Its people can now sign in with the account they use at work.',
  'administration.signOn.letter.off.subject': 'Single sign-on of {agency} was switched off',
  'administration.signOn.letter.off':
    '{name} switched off single sign-on for {agency}, {at}. Its people sign in with an email address and a password again, and those who came in by it were signed out.',
  'administration.signOn.letter.only.subject': 'Single sign-on is now the only way in for {agency}',
  'administration.signOn.letter.only':
    '{name} made single sign-on the only way in for {agency}, {at}. No password of its people counts any more.',
  'administration.signOn.letter.passwords.subject': 'Passwords count again for {agency}',
  'administration.signOn.letter.passwords':
    '{name} allowed passwords beside single sign-on for {agency}, {at}.',
  'administration.signOn.letter.ifWrong':
    'You get this letter because you look after who comes in. If you did not expect it, ring {name} today. If they know nothing of it, tell the system administrator and the data protection officer at once.',
  'administration.signOn.done.saved': 'The settings are saved',
  'administration.signOn.done.on': 'Single sign-on is switched on',
  'administration.signOn.done.off': 'Single sign-on is switched off',
  'administration.signOn.done.only': 'Your people now sign in this way only',
  'administration.signOn.done.passwords': 'Passwords count again',
  'administration.signOn.confirm.what': 'What happens',
  'administration.signOn.confirm.off.title': 'Switch off single sign-on?',
  'administration.signOn.confirm.off.button': 'Switch off',
  'administration.signOn.confirm.off.passwords':
    '{count, plural, one {# person signs in} other {# people sign in}} with a password again. Whoever has none sets one with “Forgotten your password?”.',
  'administration.signOn.confirm.off.sessions': 'Whoever signed in this way is signed out now, but for you.',
  'administration.signOn.confirm.only.title': 'Let people sign in this way only?',
  'administration.signOn.confirm.only.button': 'Forbid passwords',
  'administration.signOn.confirm.only.passwords':
    'The passwords of {count, plural, one {# person} other {# people}} do not count any more, and no links to set one are sent.',
  'administration.signOn.confirm.only.sessions':
    'Whoever is signed in now stays signed in until they sign out.',
  'administration.signOn.confirm.only.wayBack':
    'If your provider fails for good, whoever runs this installation can let passwords count again.',
  'administration.signOn.not.title': 'Single sign-on was not switched on',
  'administration.signOn.not.changed':
    'The settings were changed since you opened the page. Look at them again',
  'administration.signOn.not.not-tried': 'Try the settings first',
  'administration.signOn.not.wrong': 'Put right what trying the settings found, then try again',
  'administration.signOn.not.domain': 'A domain is used by somebody else by now. Change the settings',
  'administration.signOn.not.back': 'Back to the settings',
} as const;
