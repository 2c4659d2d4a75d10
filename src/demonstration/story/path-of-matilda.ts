import type { Category } from '#modules/conferences/index.ts';

/** Days are counted from the day on which the return says that her plan began; negative: before. */
export interface StoryCoreGroup {
  day: number;
  by: string;
  moved: string;
  who: Readonly<Record<string, string>>;
  action?: { what: string; owner: string; dueAfter: number };
}

/** A child of Safeguarding Team East from the strategy discussion on: one agency wanted no plan, one core group was late. */
export const pathOfMatilda = {
  child: 'MV67570',
  manager: 'Lachlan Overbury-Pike',
  chair: 'Philippa Norquay-Lund',
  worker: 'Gareth Pennybrook',
  invited: ['Gareth Pennybrook', 'Ruaridh McAskellan', 'Megan Tyddynwr', 'Jacinta Moorcrofton'],
  place: 'Staithes Hall, committee room 2',
  discussion: {
    day: -20,
    who: {
      "Marlowe Vale Children's Services":
        'Lachlan Overbury-Pike, front door manager; Gareth Pennybrook, social worker',
      'Vale and Staithes Constabulary': 'Winifred Quarrendine, front door police sergeant',
    },
    missingBecause:
      'The health visitor was on a home visit. Matilda was at home without food, so we did not wait; she was rung straight after.',
    known:
      'Matilda was found alone in the flat twice in ten days. There was no food in the kitchen and no working heater. Her school says that she sleeps in lessons. Nobody knows who else comes to the flat at night.',
    because: 'She was left alone at night, twice, and nobody can say that it will not happen again.',
  },
  policeView: 'We go to the home together with social care tomorrow.',
  enquiry: {
    day: -6,
    because:
      'Matilda told Gareth that she puts herself to bed. Her mother says it was three times in a month. The harm is real, and it goes on.',
  },
  views: [
    {
      by: 'Ruaridh McAskellan',
      wants: 'plan',
      category: 'NEG',
      because: 'Officers found her alone on two nights.',
    },
    {
      by: 'Megan Tyddynwr',
      wants: 'plan',
      category: 'NEG',
      because: 'Her weight has fallen two centiles since the winter, and three appointments were missed.',
    },
    {
      by: 'Jacinta Moorcrofton',
      wants: 'no-plan',
      category: null,
      because:
        'Her mother came to every meeting that we asked her to. We think that a child in need plan would keep her with us, and that a conference plan may drive her away.',
    },
  ] satisfies readonly {
    by: string;
    wants: 'plan' | 'no-plan';
    category: Category | null;
    because: string;
  }[],
  decision:
    'I heard what the school says and it is written beside this. Matilda was alone at night in a cold flat, more than once. That must not depend on whether her mother has a good week.',
  coreGroups: [
    {
      day: 9,
      by: 'Gareth Pennybrook',
      moved:
        'The heater is mended. Her aunt Lorna takes Matilda on the nights when her mother works. Matilda says that she likes the bunk bed there.',
      who: {
        "Marlowe Vale Children's Services": 'Gareth Pennybrook',
        'Nine Alders Learning Trust': 'Jacinta Moorcrofton; Matilda’s mother and aunt',
      },
      action: { what: 'Weigh Matilda and tell the core group', owner: 'Megan Tyddynwr', dueAfter: 21 },
    },
    {
      day: 65,
      by: 'Gareth Pennybrook',
      moved:
        'We met late, as Gareth was ill. Her mother changed to day shifts in June. No night alone since the conference. Matilda gained weight.',
      who: { "Marlowe Vale Children's Services": 'Gareth Pennybrook; Matilda’s mother' },
    },
    {
      day: 107,
      by: 'Gareth Pennybrook',
      moved:
        'School began well. Her mother asked for help with the rent before the letter came, which she had not done before.',
      who: {
        "Marlowe Vale Children's Services": 'Gareth Pennybrook',
        'Nine Alders Learning Trust': 'Jacinta Moorcrofton; Matilda’s mother',
      },
    },
    {
      day: 149,
      by: 'Gareth Pennybrook',
      moved:
        'The aunt is moving away at Christmas. Nobody knows yet who takes Matilda when her mother works late.',
      who: { "Marlowe Vale Children's Services": 'Gareth Pennybrook; Matilda’s mother and aunt' },
      action: {
        what: 'Find out with the family who can have Matilda in the evenings',
        owner: 'Gareth Pennybrook',
        dueAfter: 35,
      },
    },
  ] satisfies readonly StoryCoreGroup[],
  review: {
    day: 84,
    because:
      'Much is better. Ten weeks are not long enough to know that it lasts through the winter, so the plan goes on.',
  },
} as const;
