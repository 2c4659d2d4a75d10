import { en as found } from './found-words.en.ts';

export const en = {
  ...found,
  'organisation.link': 'Sign in with your organisation',
  'organisation.title': 'Sign in with your organisation',
  'organisation.lead': 'If you sign in to Teamaround with the account you use at work, start here.',
  'organisation.email': 'Work e-mail address',
  'organisation.email.hint': 'We use the part after the @ to find your organisation.',
  'organisation.email.needed': 'Enter your work e-mail address',
  'organisation.email.shape': 'Enter a work e-mail address, like name@agency.example',
  'organisation.email.unknown':
    'No organisation signs in here with this kind of address. Check the part after the @, or sign in with a password',
  'organisation.continue': 'Continue',
  'organisation.again': 'Try again',
  'organisation.withPassword': 'Sign in with a password instead',
  'organisation.yours': 'your organisation',
  'organisation.go.title': 'You sign in at {agency}',
  'organisation.go.lead':
    'Your organisation asks who you are, then brings you back here. If nothing happens, choose Continue.',
  'organisation.not.again.title': 'Start signing in again',
  'organisation.not.again.what':
    'This way in was used already, took too long, or began in another browser. Nothing has happened to your account.',
  'organisation.not.away.title': 'The sign-in of {agency} does not answer',
  'organisation.not.away.what': 'Your account is safe. Wait a few minutes, then try again.',
  'organisation.not.refused.title': 'The sign-in did not work',
  'organisation.not.refused.what': 'We could not accept the answer that came from {agency}. Try again.',
  'organisation.not.unknown.title': 'You cannot use Teamaround with this account',
  'organisation.not.unknown.what':
    'You signed in at {agency}, but no open account in Teamaround goes with who you are there. Check that you used your own work account.',
  'organisation.not.ask': 'To get in, ask one of these people in your agency:',
  'organisation.not.askAdministrator':
    'If it goes on, ask the person who looks after Teamaround in your agency, or the IT help desk of your organisation.',
  'organisation.out.title': 'You are signed out of Teamaround',
  'organisation.out.there':
    'We are taking you to {agency} to sign out there too. If nothing happens, choose the button.',
  'organisation.out.go': 'Sign out at {agency}',
  'organisation.out.both': 'You are signed out of Teamaround and at your organisation',
  'organisation.out.close': 'If others use this computer, close the browser.',
  'organisation.out.signIn': 'Sign in again',
  'organisation.elsewhere.title': 'Your organisation signed you out',
  'organisation.elsewhere.what':
    'You signed out somewhere else, or your organisation ended your sign-in. So you are signed out here too. Sign in again to go on where you were.',
} as const;
