import type { en } from './words.en.ts';

export const cy = {
  'myWork.title': 'Fy ngwaith',
  'navigation.my-work': 'Fy ngwaith',
} satisfies Record<keyof typeof en, string>;
