import { openGet } from '#platform/web/routes.ts';
import * as readAbout from './read-about/read-about.ts';

export const routes = [
  openGet('/help', { may: 'anyone', records: 'help read', answers: readAbout.show('help') }),
  openGet('/accessibility', {
    may: 'anyone',
    records: 'accessibility statement read',
    answers: readAbout.show('accessibility'),
  }),
];
