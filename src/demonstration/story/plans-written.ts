import type { PlanKind, Rating } from '#modules/written-plans/index.ts';

/** Somebody of the story by name; 'worker' is who holds the case. */
type Who = string;

export interface StoryOutcome {
  need: string;
  wanted: string;
  measure?: string;
  baseline?: string;
  owner?: Who;
  /** Days after "today". */
  within?: number;
  contingency?: string;
  steps?: readonly { what: string; by: Who; within: number }[];
}

/** A plan of the story; days are before "today". */
export interface StoryPlan {
  /** A local id, or the how-manieth of the children with a team and a child in need plan. */
  child: string | number;
  by: Who;
  kind: PlanKind;
  title: string;
  begun: number;
  /** Somebody who comes to the team when it is begun. */
  joins?: { name: string; seat: 'education' | 'voluntary' | 'health'; part: string };
  outcomes: readonly StoryOutcome[];
  /** Published on these days; outcomes of the second list come before the second version. */
  published: readonly { on: number; whatChanged: string; openedBy: readonly (readonly [Who, number])[] }[];
  /** How many days before "today" everybody in the team opens the newest version. */
  everybodyReads?: number;
  later?: readonly StoryOutcome[];
  reviews: readonly { on: number; rating: Rating; note: string; outcomes: readonly [Rating, string][] }[];
}

const zara: StoryPlan = {
  ...{ child: 'MV35894', by: 'worker', kind: 'child-protection', title: 'Quiet nights for Zara', begun: 96 },
  joins: {
    name: 'Jacinta Moorcrofton',
    seat: 'education',
    part: 'Designated safeguarding lead of the school',
  },
  outcomes: [
    {
      need: 'Zara lies awake and listens. She has seen and heard her father hurt her mother. So far the plan has asked her mother to keep him out, and asked nothing of him.',
      wanted: 'Nobody shouts or hits in the home where Zara sleeps',
      measure: 'Nights with shouting, by what Zara, her mother and the neighbours tell; calls to the police.',
      baseline: 'Three nights in the four weeks before the plan; two calls.',
      owner: 'worker',
      within: 20,
      contingency:
        'The family court is asked for an order that keeps him away. Zara and her mother stay at her aunt’s that night.',
      steps: [
        { what: 'Meet Zara’s father, on his own, three times', by: 'worker', within: 6 },
        { what: 'Go through the safety plan with Zara’s mother', by: 'worker', within: 9 },
      ],
    },
    {
      need: 'On some Mondays Zara sleeps through the morning at school.',
      wanted: 'Zara is awake for school',
      measure: 'Mondays on which she sleeps in class, by the register of her teacher.',
      baseline: 'Five of nine Mondays.',
      owner: 'Jacinta Moorcrofton',
      within: 34,
      contingency: 'School rings the same morning, and a visit is made that day.',
      steps: [
        {
          what: 'Keep the Monday register and tell the worker each week',
          by: 'Jacinta Moorcrofton',
          within: 13,
        },
      ],
    },
  ],
  published: [
    { on: 90, whatChanged: '', openedBy: [['Bethan Crugwenlli', 88]] },
    {
      on: 33,
      whatChanged: 'What Zara’s father does is now an outcome of its own.',
      openedBy: [
        ['Bethan Crugwenlli', 32],
        ['Jacinta Moorcrofton', 8],
      ],
    },
  ],
  later: [
    {
      need: 'Zara’s father has never been to a core group. Two of us had not met him until this month.',
      wanted: 'Zara’s father says himself what he will do so that she sleeps',
      measure: 'Meetings he came to, and what he did of what he said.',
      baseline: 'None of seven.',
      owner: 'worker',
      within: 27,
      contingency: 'Legal advice is taken on what the court can ask of him.',
      steps: [
        { what: 'Ask him to the next core group, at a time when he does not work', by: 'worker', within: 4 },
      ],
    },
  ],
  reviews: [
    {
      ...{ on: 61, rating: 'not-on-track' },
      note: 'He moved back in the second week. Her mother did all that was asked of her, and nothing is different for Zara.',
      outcomes: [
        ['not-on-track', 'Four nights in four weeks.'],
        ['not-on-track', 'Three of four Mondays.'],
      ],
    },
    {
      ...{ on: 9, rating: 'not-on-track' },
      note: 'Her father has been met twice. He came to school once. The nights are as they were.',
      outcomes: [
        ['not-on-track', 'Three nights in four weeks; no call.'],
        ['on-track', 'One of four Mondays.'],
        ['not-on-track', 'He has said that he will come, and has not yet.'],
      ],
    },
  ],
};

const ofSchool: StoryPlan = {
  ...{
    child: 'MV35894',
    by: 'Jacinta Moorcrofton',
    kind: 'early-help',
    title: 'Somebody whom Zara tells things',
    begun: 11,
  },
  outcomes: [
    {
      need: 'Zara is tired and does not tell anybody why.',
      wanted: 'Zara has one grown-up at school whom she tells things',
      measure: 'What she brings to the Friday talk by herself.',
      baseline: 'Nothing yet.',
      owner: 'Jacinta Moorcrofton',
      within: 40,
      contingency: 'The school nurse is asked to see her.',
      steps: [{ what: 'Talk with Zara each Friday', by: 'Jacinta Moorcrofton', within: 4 }],
    },
  ],
  published: [
    {
      on: 10,
      whatChanged: '',
      openedBy: [
        ['worker', 9],
        ['Bethan Crugwenlli', 8],
      ],
    },
  ],
  reviews: [
    {
      ...{ on: 3, rating: 'on-track' },
      note: 'She brings drawings, and last week told why she was tired.',
      outcomes: [['on-track', '']],
    },
  ],
};

const good: StoryPlan = {
  ...{ child: 0, by: 'worker', kind: 'child-in-need', title: 'Warm, fed and in school', begun: 75 },
  everybodyReads: 2,
  outcomes: [
    {
      need: 'There is one bed for three, and it is often cold. Homework is done on the stairs.',
      wanted: 'A bed and a warm place to do homework, every night',
      measure: 'A bed of their own; the room at 18 degrees when visited.',
      baseline: 'A mattress shared with two others; 12 degrees in October.',
      owner: 'worker',
      within: 18,
      contingency:
        'The landlord is asked by environmental health. The grandmother offers her room until then.',
      steps: [
        { what: 'Write to the landlord about the boiler, and ring after a week', by: 'worker', within: 5 },
      ],
    },
    {
      need: 'Four days of school in ten were missed last term.',
      wanted: 'In school every day, and there at nine',
      measure: 'The attendance of each week.',
      baseline: '61 per cent in the autumn term.',
      owner: 'worker',
      within: 60,
      contingency: 'A place at the breakfast club, with somebody who walks along.',
      steps: [{ what: 'Agree with the school who rings home by half past nine', by: 'worker', within: 3 }],
    },
  ],
  published: [
    { on: 70, whatChanged: '', openedBy: [] },
    { on: 26, whatChanged: 'The date for the bed, as the delivery was moved.', openedBy: [] },
  ],
  reviews: [
    {
      ...{ on: 42, rating: 'not-on-track' },
      note: 'The boiler is not mended. School goes better.',
      outcomes: [
        ['not-on-track', 'The landlord has not answered.'],
        ['on-track', '78 per cent since half-term.'],
      ],
    },
    {
      ...{ on: 12, rating: 'on-track' },
      note: 'The boiler is mended and the beds are there. School rings, and is hardly needed to.',
      outcomes: [
        ['on-track', '19 degrees on both visits.'],
        ['on-track', '91 per cent since then.'],
      ],
    },
  ],
};

const withGaps: StoryPlan = {
  ...{ child: 1, by: 'worker', kind: 'child-in-need', title: 'Help at home', begun: 21 },
  outcomes: [
    {
      need: 'The mother is alone with three children and does not sleep.',
      wanted: 'Things are calmer at home',
      steps: [],
    },
    {
      need: 'Nobody knows how speech and hearing are.',
      wanted: 'We know what helps with speaking',
      measure: 'The report of the speech therapist.',
      within: 30,
      steps: [{ what: 'Ask for the hearing test', by: 'worker', within: 45 }],
    },
  ],
  published: [{ on: 18, whatChanged: '', openedBy: [] }],
  reviews: [],
};

export const writtenPlans: readonly StoryPlan[] = [zara, ofSchool, good, withGaps];
