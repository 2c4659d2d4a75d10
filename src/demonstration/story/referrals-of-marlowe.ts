import { decidedInMarlowe } from './referrals-decided.ts';
import type { StoryReferral } from './story-referral.ts';

const door = 'Perpetua Dainswick';
const manager = 'Lachlan Overbury-Pike';
const question =
  'What do you know of these children, their parents and who lives with them that bears on their safety? Since when?';

/** What was referred in Marlowe Vale: waiting in every band, late, without a band, begun and not sent, and decided. */
export const referralsOfMarlowe: readonly StoryReferral[] = [
  {
    ...{ by: 'Jacinta Moorcrofton', daysAgo: 74, time: '14:10' },
    children: [{ givenName: 'Zara', familyName: 'Qureshabad', sex: 'F', school: 'Nine Alders Primary' }],
    is: 'MV35894',
    written: {
      urgency: 'soon',
      consent: 'given',
      said: {
        worry: 'Zara was fetched late four times in September, twice by a man whom nobody at school knows.',
        working: 'She is in school every day, and her mother comes when she is asked.',
        wanted: 'Somebody to find out who fetches her, and what help her mother needs.',
        childView: 'Zara said “I wait by the gate till it is dark”.',
        family: 'Zara lives with her mother.',
        father: 'Her father lives near by and sees her at weekends.',
      },
    },
    band: {
      by: door,
      daysAgo: 74,
      time: '15:30',
      band: 'green',
      because: 'No sign of harm; her mother is willing.',
    },
    decision: {
      ...{ by: manager, daysAgo: 73, time: '11:00', route: 'early-help' },
      because: 'Her mother agrees to help with the afternoons. The school names who may fetch Zara.',
    },
  },
  {
    ...{ by: 'Jacinta Moorcrofton', daysAgo: 1, time: '09:20' },
    children: [{ givenName: 'Zara', familyName: 'Qureshabad', sex: 'F', school: 'Nine Alders Primary' }],
    is: 'MV35894',
    written: {
      urgency: 'today',
      consent: 'not-asked',
      said: {
        worry:
          'Zara came to school on Monday with a bruise on her upper arm that has the shape of a hand. She would not say how it came. She has been quiet since October.',
        working: 'She trusts her class teacher, and eats breakfast with us.',
        wanted: 'Somebody to speak with Zara today, before she goes home.',
        childView: 'She shook her head, and asked whether her teacher would be there after school.',
        family: 'Zara lives with her mother.',
        consentWhy: 'Asking first could put Zara at risk this afternoon.',
      },
    },
    band: {
      by: door,
      daysAgo: 1,
      time: '09:55',
      band: 'red',
      because: 'A mark of a hand, and referred in September too.',
    },
    asked: { agencies: ['Vale and Staithes Constabulary', 'Marlowe Community Health'], question },
    answers: [
      {
        ...{ by: 'Constance Abiolari', daysAgo: 1, time: '11:05', agency: 'Marlowe Community Health' },
        answer:
          'Seen by the school nurse on 6 October: growth as expected, no marks seen. Her mother did not come to the last two appointments.',
        audience: 'decision',
      },
    ],
    message: {
      by: door,
      daysAgo: 1,
      time: '10:05',
      what: 'Thank you. Please keep Zara with her teacher until we ring you.',
    },
  },
  {
    ...{ by: 'Ottoline Pryderwen', daysAgo: 1, time: '16:05' },
    children: [
      { familyName: 'Brackenholme', expectedBirthDate: 'in 16 weeks', address: '14 Tern Walk, Marlowe' },
    ],
    written: {
      urgency: 'soon',
      consent: 'given',
      said: {
        worry:
          'Ms Brackenholme is 24 weeks pregnant, sleeps at friends’ homes since her tenancy ended in October, and has missed three appointments.',
        working: 'She rings back the same day, and wants help.',
        wanted: 'A plan for where mother and baby will live, before the birth.',
        childViewWhyNot: 'Not born yet.',
        family: 'Ms Brackenholme, 19. Her own mother lives in Marlowe.',
        fatherWhyNot: 'She does not want to say who the father is, and says that she is not afraid of him.',
      },
    },
    band: {
      by: 'Winifred Quarrendine',
      daysAgo: 1,
      time: '16:40',
      band: 'amber',
      because: 'No home six weeks after losing one, and appointments missed.',
    },
    asked: { agencies: ['Staithe Homes', 'Vale and Staithes Constabulary'], question },
    answers: [
      {
        ...{
          by: 'Winifred Quarrendine',
          daysAgo: 1,
          time: '17:10',
          agency: 'Vale and Staithes Constabulary',
        },
        answer: null,
        audience: 'decision',
      },
    ],
  },
  {
    ...{ by: 'Sunil Parambathi', daysAgo: 5, time: '11:45' },
    children: [
      {
        givenName: 'Rufus',
        familyName: 'Ellerbanks',
        birthDate: '2017-06-11',
        sex: 'M',
        address: '8 Curlew Court, Marlowe',
      },
      {
        givenName: 'Posy',
        familyName: 'Ellerbanks',
        birthDate: '2021-09-02',
        sex: 'F',
        address: '8 Curlew Court, Marlowe',
      },
    ],
    written: {
      urgency: 'soon',
      consent: 'refused',
      said: {
        worry: 'Our fitter found no food in the kitchen and both children alone at 4 in the afternoon.',
        wanted: 'A visit by somebody who knows families.',
        family: 'Two children and their mother, Ms Ellerbanks.',
        consentWhy: 'She said it is nobody’s business. The little one is five.',
      },
    },
    band: {
      by: door,
      daysAgo: 5,
      time: '12:30',
      band: 'green',
      because: 'Alone once as far as is known; the home is to be seen.',
    },
  },
  {
    ...{ by: 'Morag Lintfieldie', daysAgo: 2, time: '15:15' },
    children: [
      {
        givenName: 'Efa',
        familyName: 'Tremynydd',
        birthDate: '2012-03-19',
        sex: 'F',
        school: 'Marlowe High',
      },
    ],
    written: {
      urgency: 'soon',
      consent: 'given',
      said: {
        worry:
          'Efa cares for her father, who has multiple sclerosis, before and after school, and has stopped seeing friends.',
        working: 'The two are close and laugh a lot. Her marks are good.',
        wanted: 'A young carer’s assessment, and somebody to help in the mornings.',
        childView: 'Efa says “I do not mind, but I would like one evening”.',
        family: 'Efa and her father. An aunt comes on Sundays.',
        father: 'Mr Tremynydd lives with Efa.',
      },
    },
    band: {
      by: manager,
      daysAgo: 2,
      time: '16:00',
      band: 'blue',
      because: 'Safe and cared for; needs help, not protection.',
    },
  },
  {
    ...{ by: 'Paula Dunkerswick', daysAgo: 0, time: '07:50' },
    children: [
      {
        givenName: 'Kit',
        familyName: 'Marrowdale',
        birthDate: '2014-12-01',
        sex: 'M',
        address: '2 Mill Row, Staithe',
      },
    ],
    written: {
      urgency: 'today',
      consent: 'not-asked',
      said: {
        worry:
          'Officers were called to the home at night: shouting, a broken door. Kit was awake on the stairs. Nobody was hurt that could be seen.',
        family: 'Kit, his mother and her partner.',
        consentWhy: 'The partner was there all the time.',
      },
    },
  },
  {
    ...{ by: 'Jacinta Moorcrofton', daysAgo: 1, time: '16:50' },
    children: [{ givenName: 'Bram', familyName: 'Oystergate', birthDate: '2015-10-08', sex: 'M' }],
    isDraft: true,
    written: {
      urgency: null,
      consent: null,
      said: { worry: 'Bram falls asleep in lessons since half-term.' },
    },
  },
  ...decidedInMarlowe,
];
