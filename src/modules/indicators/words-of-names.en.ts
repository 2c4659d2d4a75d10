/** What the figures and the lists are called, and what is counted. */
export const en = {
  'indicators.name.referrals-rate': 'Referrals',
  'indicators.what.referrals-rate':
    'Referrals to social care in the year, for each 10,000 children under 18.',
  'indicators.name.re-referrals': 'Re-referrals',
  'indicators.what.re-referrals':
    'Referrals within 12 months of an earlier one, of all referrals in the year.',
  'indicators.name.referrals-by-police': 'Referrals from the police',
  'indicators.what.referrals-by-police': 'Referrals from the police, of all referrals in the year.',
  'indicators.name.referrals-by-schools': 'Referrals from schools',
  'indicators.what.referrals-by-schools': 'Referrals from schools, of all referrals in the year.',
  'indicators.name.referrals-by-health': 'Referrals from health services',
  'indicators.what.referrals-by-health': 'Referrals from health services, of all referrals in the year.',
  'indicators.name.assessments-within-45-working-days': 'Assessments within 45 working days',
  'indicators.what.assessments-within-45-working-days':
    'Assessments completed within 45 working days of the referral, of all assessments completed in the year.',
  'indicators.name.children-in-need-rate': 'Children in need',
  'indicators.what.children-in-need-rate': 'Children in need on 31 March, for each 10,000 children under 18.',
  'indicators.name.section-47-rate': 'Section 47 enquiries',
  'indicators.what.section-47-rate':
    'Section 47 enquiries started in the year, for each 10,000 children under 18.',
  'indicators.name.icpc-within-15-working-days': 'Initial conferences within 15 working days',
  'indicators.what.icpc-within-15-working-days':
    'Initial child protection conferences within 15 working days of the strategy discussion that started the section 47 enquiry, of all initial conferences in the year.',
  'indicators.name.protection-plans-rate': 'Child protection plans',
  'indicators.what.protection-plans-rate':
    'Children on a child protection plan on 31 March, for each 10,000 children under 18.',
  'indicators.name.second-or-subsequent-plans': 'Second or later child protection plans',
  'indicators.what.second-or-subsequent-plans':
    'Child protection plans started in the year for a child who had one before, of all that started.',
  'indicators.name.reviews-within-timescales': 'Reviews in time',
  'indicators.what.reviews-within-timescales':
    'Child protection plans of three months and more on 31 March of which every review was in time, of all of them.',
  'indicators.list.children-in-need': 'Children in need',
  'indicators.list.referrals': 'Referrals and re-referrals',
  'indicators.list.assessments': 'Duration of assessments',
  'indicators.list.conferences': 'Section 47 enquiries and initial conferences',
  'indicators.list.referral-sources': 'Sources of referrals',
  'indicators.list.protection-plans': 'Child protection plans',
  'indicators.list.subsequent-plans': 'Second or later child protection plans',
  'indicators.list.reviews': 'Reviews of child protection plans',
} as const;
