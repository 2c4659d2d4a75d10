import type { en } from './words.en.ts';

export const cy = {
  'panels.rhythm.moved.weekend': 'symudwyd o {date}: penwythnos',
  'panels.rhythm.moved.bank-holiday': 'symudwyd o {date}: gŵyl banc',
  'panels.rhythm.holidays-not-known': 'gwyliau banc heb eu cyhoeddi eto: gall y dyddiad hwn symud',
} satisfies Record<keyof typeof en, string>;
