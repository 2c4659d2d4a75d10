import type { en } from './words.en.ts';

export const cy = {
  'referrals.write.title': 'Yr hyn sy’n eich poeni',
  'referrals.write.lead':
    'Ffeithiau plaen: yr hyn a welsoch ac a glywsoch, a phryd. Caiff ei gadw wrth ichi ysgrifennu. Dim ond chi sy’n ei weld nes ichi ei anfon.',
  'referrals.write.what': 'Beth sy’n digwydd',
  'referrals.write.child': 'Barn y plentyn ei hun',
  'referrals.write.family': 'Y teulu',
  'referrals.write.check': 'Gwirio ac anfon',
  'referrals.write.later': 'Cadw a dod yn ôl',
  'referrals.write.tooLong':
    'Ysgrifennwch hyn mewn 100,000 nod neu lai; anfonwch ddogfen hirach at y drws blaen ar ei phen ei hun',
  'referrals.urgency': 'Pa mor fuan mae’n rhaid i rywun weithredu?',
  'referrals.urgency.needed': 'Dewiswch pa mor fuan mae’n rhaid i rywun weithredu',
  'referrals.urgency.danger': 'Nawr: mae plentyn mewn perygl',
  'referrals.urgency.danger.hint': 'Ffoniwch 999 yn gyntaf. Nid oes angen dim byd isod cyn ichi anfon.',
  'referrals.urgency.today': 'Heddiw',
  'referrals.urgency.soon': 'Yn y dyddiau nesaf',
  'referrals.ask.worry': 'Beth sy’n eich poeni?',
  'referrals.ask.worry.hint': 'Beth ddigwyddodd, pryd, pa mor aml, a beth mae’n ei wneud i’r plentyn.',
  'referrals.ask.working': 'Beth sy’n gweithio’n dda?',
  'referrals.ask.working.hint':
    'Yr hyn sy’n cadw’r plentyn yn ddiogel, pwy sy’n helpu, yr hyn mae’r teulu’n ei wneud yn dda.',
  'referrals.ask.wanted': 'Beth sydd angen digwydd?',
  'referrals.ask.wanted.hint':
    'Beth fyddai’n gorfod bod yn wahanol i’r plentyn, a beth y byddwch chi’n dal i’w wneud eich hun.',
  'referrals.ask.childView': 'Beth mae’r plentyn yn ei ddweud?',
  'referrals.ask.childView.hint': 'Yng ngeiriau’r plentyn ei hun, neu’r hyn y mae’n ei ddangos.',
  'referrals.ask.childViewWhyNot': 'Os na allech ofyn i’r plentyn, pam?',
  'referrals.ask.childViewWhyNot.hint':
    'Er enghraifft “rhy ifanc i siarad”, neu “gallai gofyn ei rhoi mewn perygl”.',
  'referrals.ask.family': 'Pwy sydd yn y teulu, a phwy sy’n byw yno?',
  'referrals.ask.family.hint':
    'Rhieni a gofalwyr, brodyr a chwiorydd, oedolion eraill yn y cartref, sut i gael gafael arnynt.',
  'referrals.ask.father': 'Pwy yw’r tad, a pha ddynion eraill sydd yn y cartref?',
  'referrals.ask.father.hint': 'Enw, ble mae’n byw, beth ydyw i’r plentyn.',
  'referrals.ask.fatherWhyNot': 'Os na chaiff tad ei enwi, pam?',
  'referrals.ask.fatherWhyNot.hint': 'Er enghraifft “nid yw’r fam am ddweud”.',
  'referrals.consent': 'A yw’r teulu’n gwybod, ac yn cytuno?',
  'referrals.consent.needed': 'Dewiswch a yw’r teulu’n cytuno',
  'referrals.consent.hint':
    'Dywedwch wrth y teulu, oni bai y byddai dweud yn rhoi plentyn mewn perygl. Nid oes angen cydsyniad i amddiffyn plentyn.',
  'referrals.consent.given': 'Maent yn gwybod, ac yn cytuno',
  'referrals.consent.refused': 'Maent yn gwybod, ac nid ydynt yn cytuno',
  'referrals.consent.not-asked': 'Ni ofynnwyd iddynt',
  'referrals.ask.consentWhy': 'Os nad ydynt yn cytuno neu os na ofynnwyd, pam yr ydych yn atgyfeirio?',
  'referrals.ask.consentWhy.hint': 'Er enghraifft “gallai dweud wrth ei phartner roi’r plentyn mewn perygl”.',
} as const satisfies Record<keyof typeof en, string>;
