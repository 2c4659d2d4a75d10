/** A decision to share as somebody would fill it in: with the police, without asking, on what is proposed. */
export const sharingForm = {
  outcome: 'shared',
  what: 'School attendance since September',
  recipientKind: 'public-body',
  organisation: 'Vale Police',
  person: 'Paula Dunkerswick, detective sergeant',
  purpose: 'protect',
  because: 'Missing from lessons on the days of the calls',
  consent: 'not-asked',
  consentWhy: 'at-risk',
  basis: 'proposed',
  'decidedOn-day': '3',
  'decidedOn-month': '11',
  'decidedOn-year': '2026',
  decidedBy: 'Jolanta Wierzbówka, social worker',
  audience: 'team',
} as const;
