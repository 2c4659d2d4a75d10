import { walkEveryPage } from './walk-every-page.ts';

walkEveryPage([
  ['at a desk, in English', { width: 1280, javaScript: true }, 'en'],
  ['on a phone, in English, without JavaScript', { width: 375, javaScript: false }, 'en'],
]);
