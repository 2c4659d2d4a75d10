import { walkEveryPage } from './walk-every-page.ts';

walkEveryPage([
  ['on a phone, in Welsh', { width: 375, javaScript: true }, 'cy'],
  ['at a desk, in Welsh, without JavaScript', { width: 1280, javaScript: false }, 'cy'],
]);
