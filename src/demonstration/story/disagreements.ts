/** What agencies disagree about in Marlowe Vale. Children by their local ids, or by their place among those whose worker has an account. */
export interface StoryDisagreement {
  child: string | number;
  /** Days before "today", and the time. */
  raised: [daysAgo: number, time: string];
  agency: string;
  said: { decision: string; why: string; wants: string; childsView: string; atRiskBecause: string };
  answer?: { by: string; daysAgo: number; body: string };
  /** Whoever proposes how it ends, and, where it was, who signed it for the other side. */
  proposal?: { by: string; signedBy?: 'worker'; daysAgo: number; words: string; themes: string[] };
  /** Until how many days before "today" it was looked each night whether the time of a stage is up. */
  lookedUntil?: number;
  /** The independent chair's word. */
  decided?: { daysAgo: number; words: string; themes: string[]; learning: string };
}

const nothing = { childsView: '', atRiskBecause: '' };

export const disagreements: readonly StoryDisagreement[] = [
  {
    child: 'MV35894',
    raised: [2, '10:15'],
    agency: 'Marlowe Community Health',
    said: {
      ...nothing,
      decision: 'To end school nursing for Zara at the end of the month.',
      why: 'The plan asks for a weekly look at how she eats and sleeps. Nobody else sees her without her mother there.',
      wants: 'School nursing stays until the next review conference.',
      childsView: 'Zara likes going to the nurse’s room. She says it is quiet there.',
    },
    answer: {
      by: 'Constance Abiolari',
      daysAgo: 1,
      body: 'The list of the school is full, and her weight has been steady since September. We did not know that the plan names us.',
    },
    proposal: {
      by: 'Constance Abiolari',
      daysAgo: 1,
      words:
        'School nursing sees Zara each Tuesday until the review conference in January. The social worker sends the plan and each change of it on the same day.',
      themes: ['plan', 'information'],
    },
  },
  {
    child: 'MV38785',
    raised: [6, '15:40'],
    agency: 'Heronsgate CAMHS',
    said: {
      ...nothing,
      decision: 'To wait with Daisy’s therapy until the whole family agrees.',
      why: 'The family has not agreed for a year and a half, and may never. It is she who waits.',
      wants: 'Therapy begins now, with her mother’s consent.',
    },
    lookedUntil: 0,
  },
  {
    child: 'MV30866',
    raised: [75, '09:20'],
    agency: 'Marlowe Community Health',
    said: {
      ...nothing,
      decision: 'Not to come to core groups, but to send a report.',
      why: 'Three core groups went without health. The reports came after the meeting.',
      wants: 'Somebody from health comes to each core group.',
    },
    lookedUntil: 42,
    decided: {
      daysAgo: 38,
      words:
        'A named nurse comes to every second core group and sends her report two working days before each. Both sides agreed to it at the meeting.',
      themes: ['attendance'],
      learning: 'Dates of core groups are to be sent to health for half a year at a time.',
    },
  },
  {
    child: 4,
    raised: [30, '11:05'],
    agency: 'Marlowe Community Health',
    said: {
      ...nothing,
      decision: 'To wait three months for a first appointment.',
      why: 'The child loses weight, and the school has said so twice.',
      wants: 'An appointment within two weeks.',
    },
    answer: {
      by: 'Megan Tyddynwr',
      daysAgo: 29,
      body: 'The referral did not say that the child loses weight. With that, it is urgent for us too.',
    },
    proposal: {
      by: 'Megan Tyddynwr',
      signedBy: 'worker',
      daysAgo: 28,
      words: 'The child is seen on Thursday. The referral form gets a line about weight.',
      themes: ['delay', 'information'],
    },
  },
  {
    child: 9,
    raised: [0, '08:10'],
    agency: 'Marlowe Community Health',
    said: {
      decision: 'That the bruises need no medical.',
      why: 'There are two of them in places where a baby that does not crawl has none.',
      wants: 'A medical today.',
      childsView: '',
      atRiskBecause: 'The child goes home at four o’clock to who may have done it.',
    },
  },
];

/** What the agencies of Cwm Arian agreed, and what two of them disagree about. */
export const cwmArianAgreed = {
  source: 'Protocol datrys gwahaniaethau proffesiynol, fersiwn 2, y Bwrdd, Ebrill 2026',
  atRiskHours: 12,
  stages: [
    { level: 'worker', name: { en: 'Talk it over', cy: 'Trafod' }, limit: { unit: 'days', amount: 3 } },
    {
      level: 'manager',
      name: { en: 'Managers meet', cy: 'Cyfarfod rheolwyr' },
      limit: { unit: 'working-days', amount: 3 },
    },
    {
      level: 'independent-chair',
      name: { en: 'Independent member of the board', cy: 'Aelod annibynnol o’r Bwrdd' },
      limit: { unit: 'working-days', amount: 5 },
    },
  ],
  themes: [
    { key: 'threshold', en: 'Where the threshold lies', cy: 'Ble mae’r trothwy' },
    { key: 'language', en: 'Language of the family', cy: 'Iaith y teulu' },
    { key: 'distance', en: 'Distance to services', cy: 'Pellter at wasanaethau' },
  ],
} as const;

export const cwmArianDisagreement = {
  child: { givenName: 'Gwawr', familyName: 'Nantyderwen', birthDate: '2021-03-09', sex: 'F' },
  said: {
    decision: 'Peidio ag ymweld yn Gymraeg am nad oes ymwelydd sy’n siarad Cymraeg ar y rota.',
    why: 'Cymraeg yw unig iaith y plentyn hyd yma. Heb ei hiaith ei hun nid yw’n dweud dim.',
    wants: 'Ymweliad yn Gymraeg bob mis.',
    childsView: 'Mae Gwawr yn siarad yn rhydd gyda’r gweithiwr cymdeithasol.',
  },
} as const;
