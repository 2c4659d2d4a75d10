import type { ReadDecision } from '#modules/sharing/index.ts';

type Said = Omit<ReadDecision['answers'], 'decidedOn' | 'decidedBy'>;

/** What was decided about sharing, by whom, so many days before "today". Children are called by their local ids. */
export const decisionsToShare: readonly (Pick<ReadDecision, 'proposedBasis' | 'hadDuty'> & {
  by: string;
  child: string;
  daysAgo: number;
  said: Said;
})[] = [
  {
    by: 'Chiara Bellandine',
    child: 'MV35894',
    daysAgo: 9,
    proposedBasis: 'legal-obligation',
    hadDuty: true,
    said: {
      wasShared: true,
      whyNot: null,
      what: 'Which days Zara is with her father, and who collects her from school',
      recipientKind: 'school',
      organisation: 'Her primary school',
      person: 'Jacinta Moorcrofton, designated safeguarding lead',
      purpose: 'protect',
      because: 'The school must know whom to let her go with. Her mother was told first and agreed to it.',
      consent: 'agreed',
      consentWhy: null,
      basis: 'legal-obligation',
      audience: 'panel',
    },
  },
  {
    by: 'Chiara Bellandine',
    child: 'MV35894',
    daysAgo: 6,
    proposedBasis: 'public-task',
    hadDuty: false,
    said: {
      wasShared: false,
      whyNot: 'no-role',
      what: 'What her mother said about her own childhood',
      recipientKind: 'charity',
      organisation: 'A holiday club',
      person: '',
      purpose: 'help',
      because:
        'The club asked for “background”. It needs to know of her asthma and whom to ring, and nothing else.',
      consent: 'refused',
      consentWhy: null,
      basis: null,
      audience: 'team',
    },
  },
];
