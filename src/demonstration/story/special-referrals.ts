import { reportsOfFgm } from './reports-of-fgm.ts';
import type { StorySpecial } from './story-special.ts';

const door = 'Perpetua Dainswick';
const one = (key: string) => ({ chosen: [key], other: '' });
const some = (...chosen: string[]) => ({ chosen, other: '' });

const toTell: readonly StorySpecial[] = [
  {
    ...{ route: 'exploitation', by: 'Paula Dunkerswick', daysAgo: 3, time: '16:40' },
    name: {
      givenName: 'Tyrese',
      familyName: 'Wexcombe',
      bornDaysAgo: 5500,
      address: '14 Tannery Row, Marlowe ZZ3 4LP',
    },
    answers: {
      'danger-now': 'no',
      kinds: some('criminal'),
      'what-happened':
        'Stopped on a train 60 miles from home with two telephones and £400. He said a friend asked him to carry a bag.',
      'when-last': one('week'),
      signs: some('missing', 'gifts', 'school'),
      'who-harms': 'A man called “Smiler” in a grey hire car.',
      'police-told': 'yes',
      'child-view': '“If I stop they come to my mum’s.”',
      helps: 'His boxing coach. He has not missed a session this year.',
    },
  },
  {
    ...{ route: 'nrm', by: 'Winifred Quarrendine', daysAgo: 2, time: '11:15', takenBy: door },
    name: { givenName: 'Linh', familyName: 'Tranveld', bornDaysAgo: 5900, address: 'Foster home' },
    answers: {
      'report-place': one('england'),
      'authority-told': 'yes',
      'authority-who': 'Marlowe Vale, Perpetua Dainswick, the same morning by telephone.',
      guardian: one('asked'),
      'guardian-who': 'Independent child trafficking guardian service, referred the same day.',
      'what-happened':
        'Found in a house where cannabis was grown. Says she slept on the floor and watered plants.',
      types: some('criminal', 'labour'),
      'where-now': 'In a foster home away from Marlowe.',
      nationality: 'Vietnamese',
    },
  },
  {
    ...{ route: 'private-fostering', by: door, daysAgo: 300, time: '10:30', known: 3, takenBy: door },
    answers: {
      'has-begun': one('begun'),
      carer: { id: null, name: 'Mrs Adaeze Okolinde, a friend of the family' },
      why: 'The mother works abroad until the summer after next.',
      'parents-agree': one('agree'),
      'child-view': '“I have my own room and I can ring Mum on Sundays.”',
    },
    ended: {
      outcome: 'arrangement',
      because: 'Not a relative, and for two years. The first visit is arranged.',
      daysAgo: 299,
    },
    visits: [
      {
        daysAgo: 293,
        report: 'Settled and well, in a warm room. Mrs Okolinde knows the school and the doctor.',
      },
      { daysAgo: 252, report: 'Seen in the kitchen. Likes the new school, and misses a cousin.' },
      {
        daysAgo: 200,
        report: 'Well. A visit late because of illness in the team.',
        whyNot: 'Asked that Mrs Okolinde stays in the room.',
      },
      { daysAgo: 160, report: 'The mother came for a week in May. All well.' },
      { daysAgo: 120, report: 'A school report with praise for art.' },
      { daysAgo: 80, report: 'Seen alone in the garden. There are no worries.' },
      { daysAgo: 40, report: 'Seen alone. Asked about staying on when Mum comes back.' },
    ],
  },
  {
    ...{ route: 'private-fostering', by: 'Jacinta Moorcrofton', daysAgo: 2, time: '15:05' },
    name: {
      givenName: 'Emeka',
      familyName: 'Obiarde',
      bornDaysAgo: 3600,
      address: '2 Mill Lane, Marlowe ZZ1 2AB',
    },
    answers: {
      'has-begun': one('begun'),
      carer: { id: null, name: 'Mr and Mrs Thornbank, neighbours' },
      why: 'His father went to work on a ship in September.',
      'child-view': '“They are kind. I don’t know when Dad comes.”',
    },
  },
  {
    ...{ route: 'pre-birth', by: 'Ottoline Pryderwen', daysAgo: 1, time: '12:20' },
    name: {
      givenName: '',
      familyName: 'Harcastle',
      expectedInDays: 105,
      address: '9 Quay Steps, Marlowe ZZ2 1HT',
    },
    answers: {
      mother: { id: null, name: 'Shannon Harcastle' },
      weeks: 25,
      booked: 'yes',
      'booked-where': 'Vale Hospital, community midwives',
      worries: some('abuse', 'concealed'),
      'worry-what':
        'Booked late, at 22 weeks. Her partner answers for her, and she flinched when he came near.',
      'parents-told': 'no',
      'parents-told-why': 'He would be there when she is told.',
    },
  },
  {
    ...{
      route: 'learning-disability',
      by: 'Perpetua Dainswick',
      daysAgo: 6,
      time: '09:35',
      known: 7,
      takenBy: 'Constance Abiolari',
    },
    answers: {
      'about-whom': one('parent'),
      question: 'How do we explain the plan so that the father can use it?',
      diagnosis: one('yes'),
      'diagnosis-who': 'Moderate learning disability, community team, 2019',
      communicate: 'Short sentences and pictures, one thing at a time.',
    },
    ended: {
      outcome: 'advice',
      because:
        'Use the easy-read plan with photographs of the people in it; we will come to the next meeting.',
      daysAgo: 2,
    },
  },
  {
    ...{ route: 'young-carer', by: 'Jacinta Moorcrofton', daysAgo: 16, time: '14:00' },
    name: {
      givenName: 'Carys',
      familyName: 'Penhallowby',
      bornDaysAgo: 4300,
      address: '31 Station Road, Marlowe ZZ1 5QA',
    },
    answers: {
      'cares-for': 'Her mother, who has multiple sclerosis',
      does: some('house', 'personal', 'medicine'),
      hours: 24,
      effects: some('school', 'sleep'),
      'effect-what': 'Late three mornings a week, asleep in lessons.',
      harm: 'no',
      'child-view': '“I don’t want anybody to take Mum away.”',
    },
  },
  {
    ...{
      route: 'prevent',
      by: 'Jacinta Moorcrofton',
      daysAgo: 4,
      time: '16:10',
      takenBy: 'Ruaridh McAskellan',
    },
    name: {
      givenName: 'Kester',
      familyName: 'Aldworthy',
      bornDaysAgo: 5300,
      address: '8 Hill View, Marlowe ZZ2 6PD',
    },
    answers: {
      'danger-now': 'no',
      what: 'Shared a video of an attack in a class group and wrote that they deserved it.',
      ideas: some('violence'),
      change: 'Has stopped speaking with his old friends since September.',
      weapons: 'no',
      helps: 'His grandfather, and his art teacher.',
    },
  },
  {
    ...{ route: 'exploitation', by: 'Jacinta Moorcrofton', daysAgo: 0, time: '08:20', isDraft: true },
    name: { givenName: 'Ruby', familyName: 'Dunnockshaw', bornDaysAgo: 5100 },
    answers: { 'danger-now': 'no', 'what-happened': 'A new phone, and a taxi at the gate on Tuesday.' },
  },
];

/** One of every route, at every stage. */
export const specialReferrals: readonly StorySpecial[] = [...reportsOfFgm, ...toTell];
