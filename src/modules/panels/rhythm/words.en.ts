export const en = {
  'panels.rhythm.moved.weekend': 'moved from {date}: weekend',
  'panels.rhythm.moved.bank-holiday': 'moved from {date}: bank holiday',
  'panels.rhythm.holidays-not-known': 'bank holidays not yet published: this date may still move',
} as const;
