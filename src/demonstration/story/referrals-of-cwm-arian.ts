import type { StoryReferral } from './story-referral.ts';

const door = 'Nerys Brynhyfryd-Lloyd';

/** What was referred in Cwm Arian, where nothing was loaded yet: each referral carries what is known of the child. */
export const referralsOfCwmArian: readonly StoryReferral[] = [
  {
    ...{ by: 'Idris Penbrynfa', daysAgo: 1, time: '10:20' },
    children: [
      {
        givenName: 'Macsen',
        familyName: 'Rhydwernol',
        birthDate: '2016-04-14',
        sex: 'M',
        address: '5 Heol y Felin, Arianfa',
      },
    ],
    written: {
      urgency: 'today',
      consent: 'not-asked',
      said: {
        worry:
          'Dywedodd cymydog fod Macsen ar ei ben ei hun yn y tŷ dros nos ddwywaith yr wythnos hon, a’i fod yn crio wrth y ffenestr.',
        working: 'Mae ei nain yn byw yn y pentref ac yn ei weld bob dydd Sul.',
        wanted: 'Rhywun i weld Macsen gartref heddiw.',
        childViewWhyNot: 'Nid oes neb wedi siarad ag ef eto.',
        family: 'Macsen a’i fam.',
        fatherWhyNot: 'Ni wyddys pwy yw’r tad.',
        consentWhy: 'Ni chafwyd gafael ar y fam.',
      },
    },
    band: {
      by: door,
      daysAgo: 1,
      time: '11:00',
      band: 'red',
      because: 'Plentyn deg oed ar ei ben ei hun dros nos.',
    },
    asked: {
      agencies: ['Gwasanaethau Plant Cwm Arian'],
      question: 'Beth a wyddoch am y teulu, ac ers pryd?',
    },
  },
  {
    ...{ by: 'Rhiannon Gelligaerog', daysAgo: 8, time: '13:40' },
    children: [{ givenName: 'Lleucu', familyName: 'Brynderwen', birthDate: '2020-08-27', sex: 'F' }],
    written: {
      urgency: 'soon',
      consent: 'given',
      said: {
        worry: 'Mae mam Lleucu wedi bod yn yr ysbyty ers tair wythnos, ac mae’r tad yn gweithio nosweithiau.',
        working: 'Mae’r ddau riant yn gofyn am gymorth eu hunain.',
        wanted: 'Rhywun i fod gyda Lleucu gyda’r nos.',
        family: 'Lleucu, ei rhieni a’i modryb.',
        father: 'Mae ei thad yn byw gyda hi.',
      },
    },
    band: { by: door, daysAgo: 8, time: '14:15', band: 'green', because: 'Angen cymorth, ac yn ddiogel.' },
    decision: {
      ...{ by: door, daysAgo: 7, time: '10:00', route: 'early-help' },
      because: 'Mae’r tîm cymorth cynnar yn trefnu gofal gyda’r nos ac yn ffonio’r teulu yfory.',
    },
  },
];
