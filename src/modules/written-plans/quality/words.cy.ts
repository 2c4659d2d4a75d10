import type { en } from './words.en.ts';

export const cy: Record<keyof typeof en, string> = {
  'writtenPlans.reading': 'Beth sydd ar goll o’r cynllun o hyd',
  'writtenPlans.reading.count':
    '{count, plural, zero {Nid oes dim i edrych arno.} one {Mae # peth i edrych arno.} two {Mae # beth i edrych arnynt.} few {Mae # pheth i edrych arnynt.} many {Mae # pheth i edrych arnynt.} other {Mae # peth i edrych arnynt.}} Nid yw hynny’n eich atal rhag cyhoeddi.',
  'writtenPlans.reading.whole': 'Nid oes dim ar goll o’r hyn y mae’r darlleniad hwn yn chwilio amdano.',
  'writtenPlans.voice': 'Beth ddywedodd y plentyn',
  'writtenPlans.gaps.look': 'Edrychwch ar hyn eto',
  'writtenPlans.gap.no-outcomes': 'Nid oes canlyniad eto.',
  'writtenPlans.gap.no-outcomes.why': 'Mae cynllun yn dweud beth sydd i fod yn wahanol i’r plentyn.',
  'writtenPlans.gap.not-heard': 'Nid oes neb wedi gwrando ar y plentyn ar gyfer y cynllun hwn eto.',
  'writtenPlans.gap.not-heard.why':
    'Gofynnwch i’r plentyn beth ddylai newid, ac ysgrifennwch yr hyn a ddywed.',
  'writtenPlans.gap.no-measure': 'Sut byddwch chi’n gwybod? Nid oes mesur.',
  'writtenPlans.gap.no-measure.why': 'Heb un ni all neb ddweud yn yr adolygiad a wnaeth bethau wella.',
  'writtenPlans.gap.no-baseline': 'Nid oes llinell sylfaen.',
  'writtenPlans.gap.no-baseline.why': 'Dywedwch sut mae hi heddiw, fel bod modd gweld newid.',
  'writtenPlans.gap.no-owner': 'Nid oes neb yn gofalu am y canlyniad hwn.',
  'writtenPlans.gap.no-owner.why': 'Mae un person yn sicrhau ei fod yn digwydd, pwy bynnag sy’n ei wneud.',
  'writtenPlans.gap.owner-left': 'Nid yw {name} yn gweithio yma mwyach.',
  'writtenPlans.gap.owner-left.why': 'Gofynnwch i’w asiantaeth pwy fydd yn ymgymryd ag ef.',
  'writtenPlans.gap.owner-not-in-team': 'Nid yw {name} yn y tîm o amgylch y plentyn.',
  'writtenPlans.gap.owner-not-in-team.why':
    'Nid yw’r cynllun yn cael ei anfon at y person hwn. Ychwanegwch y person at y tîm, neu gofynnwch i rywun arall.',
  'writtenPlans.gap.no-date': 'Nid oes dyddiad.',
  'writtenPlans.gap.no-date.why': 'Mae amser plentyn yn fyr: dywedwch erbyn pryd y dylai fod yn wahanol.',
  'writtenPlans.gap.date-past': 'Mae’r dyddiad wedi mynd heibio.',
  'writtenPlans.gap.date-past.why': 'Dywedwch a gafodd ei gyflawni, neu erbyn pryd y bydd.',
  'writtenPlans.gap.no-contingency': 'Nid oes cynllun wrth gefn.',
  'writtenPlans.gap.no-contingency.why':
    'Dywedwch beth fydd yn digwydd os na fydd pethau’n gwella, fel bod y teulu’n gwybod hefyd.',
  'writtenPlans.gap.no-steps': 'Nid oes gan neb ddim i’w wneud eto.',
  'writtenPlans.gap.no-steps.why': 'Dywedwch pwy sy’n gwneud beth erbyn pryd.',
  'writtenPlans.gap.step-late': 'Mae “{name}” i’w wneud ar ôl dyddiad y canlyniad.',
  'writtenPlans.gap.step-late.why': 'Daw’r hyn sy’n helpu i’w gyflawni o’i flaen.',
  'writtenPlans.gap.same-thing': 'Efallai fod {agency} a {otherAgency} yn gwneud yr un peth: “{name}”.',
  'writtenPlans.gap.same-thing.why':
    'Cytunwch pwy sy’n ei wneud, fel bod rhywun yn gofyn i’r teulu unwaith yn unig.',
};
