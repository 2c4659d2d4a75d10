/**
 * The terms of use that an agency signs when it joins. The text is in the words, in both languages, under the number of its version: a
 * changed text is a new version with keys of its own, so that what was signed can always be read again.
 */
export const terms = {
  version: '1',
  points: ['who', 'purpose', 'people', 'looks', 'share', 'devices', 'wrong', 'end'],
} as const;
