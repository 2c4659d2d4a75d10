import type { Value } from '#practice/questionnaires/index.ts';

export interface StoryForm {
  form: string;
  child: string;
  by: string;
  /** Days before "today" that it was begun, and signed; left out, it is being filled in. */
  daysAgo: number;
  signedDaysAgo?: number;
  /** Why it was opened again, so many days before "today", and signed again a day later. */
  reopened?: { daysAgo: number; note: string };
  answers: Readonly<Record<string, Value>>;
  /** Why there is no answer. */
  unanswered?: Readonly<Record<string, string>>;
  /** What somebody of another agency in the child's team wrote on the same form. */
  alsoWritten?: Readonly<Record<string, Value>>;
}

const one = (key: string): Value => ({ chosen: [key], other: '' });
const some = (...keys: string[]): Value => ({ chosen: keys, other: '' });
const all = (value: Value, ...keys: string[]) => Object.fromEntries(keys.map((key) => [key, value]));

const zara = 'MV35894';
const edwin = 'MV25838';

const notKnown = all(
  one('not-known'),
  ...['identity', 'presentation', 'self-care', 'stimulation', 'stability', 'work', 'neighbours'],
);
/** How a side of the picture is, and what is known of it. */
const side = (key: string, how: string, words: string) => ({ [key]: one(how), [`${key}-words`]: words });

const zaraThen = {
  'why-now': 'Zara’s teacher noticed that she sleeps through the morning on some Mondays.',
  consent: one('agreed-part'),
  'consent-by': { id: null, name: 'Zara’s mother' },
  'consent-limits': 'She does not want her own mother to be told. We agreed to ask her again at the review.',
  'took-part': [
    { name: 'Zara', who: 'herself', how: 'met' },
    { name: 'Zara’s mother', who: 'mother', how: 'met' },
    { name: 'Zara’s father', who: 'father', how: 'asked' },
  ],
  'child-words': '“I like my bunk bed. I listen in the night.”',
  'child-heard-how': some('play', 'trusted'),
  'child-wants': 'That nobody shouts, and a night light.',
  ...notKnown,
  ...side('health', 'well', 'Grows well. Her teeth were seen in spring.'),
  ...side('learning', 'well', 'Reads above her age. Asleep on four Mondays this term.'),
  ...side('feelings', 'some-worries', 'Quiet, and watches the door. Does not speak of nights.'),
  ...side('relationships', 'some-worries', 'Close to both parents, and worried for her mother.'),
  ...side('basic-care', 'well', 'Fed, warm, clean. Her mother is never late.'),
  ...side(
    'safety',
    'serious-worries',
    'Police came to the home twice in a week. She was awake on the stairs.',
  ),
  ...side('warmth', 'well', 'Her mother comforts her and plays with her.'),
  ...side('boundaries', 'some-worries', 'Bedtime is when her father wants it.'),
  ...side(
    'family-history',
    'serious-worries',
    'Her father has hurt her mother before. They have separated three times.',
  ),
  ...side('wider-family', 'some-worries', 'Grandmother would help and has not been asked.'),
  ...side('housing', 'well', 'Two rooms, dry, a year left on the contract.'),
  ...side('money', 'some-worries', 'Her mother has no account of her own.'),
  ...side('services', 'well', 'School and doctor can be reached on foot.'),
  'mother-view': '“I want help that does not start with him moving out.”',
  'father-where': one('in-touch'),
  'family-strengths':
    'They eat together every evening that he is there. Her mother finished a course this year.',
  'scale-child': 5,
  'scale-parent': 6,
  'scale-worker': 4,
  'scale-why':
    'Zara pointed to the middle of the row of faces. A night without shouting would be one higher.',
  picture: 'A little girl who is loved and who does not sleep, as she listens for what comes next.',
  'to-do': [
    {
      what: 'Meet her father, by himself',
      who: 'Chiara Bellandine',
      when: '',
      see: 'He knows what she hears at night',
    },
    {
      what: 'A night light, and a person to go to at school',
      who: 'The school',
      when: '',
      see: 'She sleeps',
    },
  ],
  outcome: one('referral'),
  'if-not': 'Call children’s social care on the day that police are called again.',
} satisfies Record<string, Value>;

/** Forms about children whom the panel knows: one signed, opened again and signed, and the same half a year later, being filled in by two agencies. */
export const formsFilledIn: readonly StoryForm[] = [
  {
    ...{
      form: 'early-help-assessment',
      child: zara,
      by: 'Chiara Bellandine',
      daysAgo: 221,
      signedDaysAgo: 214,
    },
    answers: zaraThen,
    unanswered: { 'father-view': 'He did not come to either of the two meetings, and did not ring back.' },
    reopened: { daysAgo: 209, note: 'To add what the school saw on Mondays, which came the day after.' },
  },
  {
    ...{ form: 'early-help-assessment', child: zara, by: 'Chiara Bellandine', daysAgo: 11 },
    answers: {
      ...zaraThen,
      'why-now': 'The panel asked what the plan would look like if it were about what her father does.',
      consent: one('agreed'),
      'child-words': '“Daddy came to school. It was loud in the night but not so loud.”',
      ...side('safety', 'some-worries', 'No call to the police for nineteen weeks. She still wakes.'),
      'father-view': '“Nobody asked me before. I do not want her to be afraid of me.”',
      'scale-parent': 7,
      'scale-worker': 5,
    },
    alsoWritten: {
      'child-wants': 'To stay in the reading corner on Mondays. We made a place for her there.',
    },
  },
  {
    ...{ form: 'exploitation-screening', child: edwin, by: 'Zainab Dirirow', daysAgo: 64, signedDaysAgo: 60 },
    answers: {
      'danger-now': 'no',
      kinds: some('online', 'money'),
      'why-now': 'His mother found a bank card that is not his, and messages from somebody called K.',
      ...all(
        one('no'),
        ...['missing', 'far-away', 'places-known', 'cars', 'older', 'others-exploited', 'recruit', 'phones'],
        ...['pictures', 'carrying', 'keys', 'injuries', 'sexual-health', 'drink-drugs', 'self-harm'],
      ),
      'school-missed': one('often'),
      'new-group': one('some'),
      afraid: one('not-known'),
      strangers: one('often'),
      gifts: one('some'),
      account: one('some'),
      changed: one('some'),
      easier: some('not-in-school', 'disability'),
      protects: some('adult', 'family'),
      'child-view': '“K is the only one who talks to me about trains.”',
      'family-view': 'His mother is frightened. His father thinks it is a game.',
      'to-do': [{ what: 'Ask the bank to close the card', who: 'His mother', when: '' }],
      referral: 'yes',
      judgement: {
        band: 'many',
        because:
          'The points are low as he never leaves the house. He is alone, he is paid, and somebody he never met knows his address.',
      },
    },
  },
];
