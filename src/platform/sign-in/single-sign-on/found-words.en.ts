/** What trying a provider found: also printed by the command line. */
export const en = {
  'organisation.found.discovered': 'Discovered {issuer}.',
  'organisation.found.outOfReach':
    '{host} cannot be asked from here: the name is not known on the internet, or it lies inside a network. Check the issuer, or ask whoever runs this installation.',
  'organisation.found.otherIssuer':
    '{address} names another issuer than {issuer}: give the issuer letter for letter as it stands there.',
  'organisation.found.away':
    '{address} did not answer with the provider’s description ({code}): check the issuer, and that this machine may reach it.',
  'organisation.found.unusable':
    '{address} cannot be used ({code}): every address of the provider must begin with https:.',
  'organisation.found.noAddress': 'It publishes no {name}: nobody can sign in.',
  'organisation.found.openAddress': 'Its {name} does not begin with https:.',
  'organisation.found.noSigning':
    'It signs ID tokens in no way that only it could: ask for RS256, PS256 or ES256.',
  'organisation.found.noPkce': 'It does not say that it checks PKCE (S256); it is sent all the same.',
  'organisation.found.noIss':
    'Its answers do not name it (iss); its own callback address tells it from other providers.',
  'organisation.found.noKeys': 'It publishes no keys.',
  'organisation.found.keys': 'It publishes {count, plural, one {# key} other {# keys}}.',
  'organisation.found.unreadableKeys': 'No keys can be read at {address}.',
  'organisation.found.tokenOutOfReach':
    'Its token_endpoint lies inside a network and cannot be asked from here.',
  'organisation.found.secretNotTaken':
    'It does not take the client id with this secret: set both again as they stand at the provider.',
  'organisation.found.secretTaken': 'It takes the client id and the secret.',
  'organisation.found.secretUnknown':
    'It did not say whether it takes the client id and the secret: try to sign in.',
  'organisation.found.noSigningOut':
    'It publishes no address for signing out: people stay signed in there when they leave Teamaround.',
  'organisation.found.noNotices':
    'It does not say that it tells of sign-outs elsewhere (back-channel logout).',
  'organisation.found.secretUnreadable':
    'The client secret can no longer be read, because the secret of this installation changed: give it again.',
} as const;
