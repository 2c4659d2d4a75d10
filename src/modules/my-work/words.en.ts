export const en = {
  'myWork.title': 'My work',
  'navigation.my-work': 'My work',
} as const;
