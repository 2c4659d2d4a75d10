import type { en } from './words-of-names.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'indicators.name.referrals-rate': 'Atgyfeiriadau',
  'indicators.what.referrals-rate':
    'Atgyfeiriadau i ofal cymdeithasol yn y flwyddyn, am bob 10,000 o blant dan 18.',
  'indicators.name.re-referrals': 'Ail-atgyfeiriadau',
  'indicators.what.re-referrals':
    'Atgyfeiriadau o fewn 12 mis i un cynharach, o’r holl atgyfeiriadau yn y flwyddyn.',
  'indicators.name.referrals-by-police': 'Atgyfeiriadau gan yr heddlu',
  'indicators.what.referrals-by-police': 'Atgyfeiriadau gan yr heddlu, o’r holl atgyfeiriadau yn y flwyddyn.',
  'indicators.name.referrals-by-schools': 'Atgyfeiriadau gan ysgolion',
  'indicators.what.referrals-by-schools': 'Atgyfeiriadau gan ysgolion, o’r holl atgyfeiriadau yn y flwyddyn.',
  'indicators.name.referrals-by-health': 'Atgyfeiriadau gan wasanaethau iechyd',
  'indicators.what.referrals-by-health':
    'Atgyfeiriadau gan wasanaethau iechyd, o’r holl atgyfeiriadau yn y flwyddyn.',
  'indicators.name.assessments-within-45-working-days': 'Asesiadau o fewn 45 diwrnod gwaith',
  'indicators.what.assessments-within-45-working-days':
    'Asesiadau a gwblhawyd o fewn 45 diwrnod gwaith i’r atgyfeiriad, o’r holl asesiadau a gwblhawyd yn y flwyddyn.',
  'indicators.name.children-in-need-rate': 'Plant mewn angen',
  'indicators.what.children-in-need-rate': 'Plant mewn angen ar 31 Mawrth, am bob 10,000 o blant dan 18.',
  'indicators.name.section-47-rate': 'Ymholiadau adran 47',
  'indicators.what.section-47-rate':
    'Ymholiadau adran 47 a ddechreuwyd yn y flwyddyn, am bob 10,000 o blant dan 18.',
  'indicators.name.icpc-within-15-working-days': 'Cynadleddau cychwynnol o fewn 15 diwrnod gwaith',
  'indicators.what.icpc-within-15-working-days':
    'Cynadleddau amddiffyn plant cychwynnol o fewn 15 diwrnod gwaith i’r drafodaeth strategaeth a ddechreuodd yr ymholiad adran 47, o’r holl gynadleddau cychwynnol yn y flwyddyn.',
  'indicators.name.protection-plans-rate': 'Cynlluniau amddiffyn plant',
  'indicators.what.protection-plans-rate':
    'Plant ar gynllun amddiffyn plant ar 31 Mawrth, am bob 10,000 o blant dan 18.',
  'indicators.name.second-or-subsequent-plans': 'Ail gynlluniau amddiffyn plant neu rai diweddarach',
  'indicators.what.second-or-subsequent-plans':
    'Cynlluniau amddiffyn plant a ddechreuwyd yn y flwyddyn i blentyn a gafodd un o’r blaen, o’r holl rai a ddechreuwyd.',
  'indicators.name.reviews-within-timescales': 'Adolygiadau mewn pryd',
  'indicators.what.reviews-within-timescales':
    'Cynlluniau amddiffyn plant o dri mis a mwy ar 31 Mawrth y bu pob adolygiad ohonynt mewn pryd, o’r cyfan ohonynt.',
  'indicators.list.children-in-need': 'Plant mewn angen',
  'indicators.list.referrals': 'Atgyfeiriadau ac ail-atgyfeiriadau',
  'indicators.list.assessments': 'Hyd asesiadau',
  'indicators.list.conferences': 'Ymholiadau adran 47 a chynadleddau cychwynnol',
  'indicators.list.referral-sources': 'Ffynonellau atgyfeiriadau',
  'indicators.list.protection-plans': 'Cynlluniau amddiffyn plant',
  'indicators.list.subsequent-plans': 'Ail gynlluniau amddiffyn plant neu rai diweddarach',
  'indicators.list.reviews': 'Adolygiadau o gynlluniau amddiffyn plant',
};
