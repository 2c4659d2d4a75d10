import type { StoryReferral } from './story-referral.ts';

const door = 'Perpetua Dainswick';
const manager = 'Lachlan Overbury-Pike';

/** What was referred in Marlowe Vale in the weeks before, and decided. */
export const decidedInMarlowe: readonly StoryReferral[] = [
  {
    ...{ by: 'Delroy Castlebay', daysAgo: 31, time: '10:30' },
    children: [{ givenName: 'Tobin', familyName: 'Haverscroft', birthDate: '2010-05-23', sex: 'M' }],
    written: {
      urgency: 'soon',
      consent: 'given',
      said: {
        worry:
          'Tobin was stopped twice at the station late at night with boys who are much older than he is.',
      },
    },
    band: {
      by: door,
      daysAgo: 31,
      time: '11:10',
      band: 'amber',
      because: 'Older boys, late, twice: exploitation is to be thought of.',
    },
    decision: {
      ...{ by: manager, daysAgo: 30, time: '14:20', route: 'assessment' },
      because: 'A social worker meets Tobin and his parents this week and asks about the older boys.',
    },
  },
  {
    ...{ by: 'Morag Lintfieldie', daysAgo: 20, time: '09:05' },
    children: [{ givenName: 'Isolde', familyName: 'Pennywhistle', birthDate: '2023-01-30', sex: 'F' }],
    written: {
      urgency: 'soon',
      consent: 'given',
      said: {
        worry: 'Isolde’s mother asks for a playgroup near their new home, and knows nobody there yet.',
      },
    },
    band: {
      by: door,
      daysAgo: 20,
      time: '09:40',
      band: 'blue',
      because: 'A request for a service, no worry about the child.',
    },
    decision: {
      ...{ by: door, daysAgo: 20, time: '10:15', route: 'signposting' },
      because: 'The family hub in Tern Walk has a playgroup on three mornings and rings the mother.',
    },
  },
];
